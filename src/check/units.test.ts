import { expect, test } from 'vitest'
import { check } from './check.ts'
import { plain } from './plain.ts'
import { read } from './reading.ts'

const counted = (text: string): string[] => read(plain(text)).claims.map(c => `${c.printed}${c.unit}`)
const said = (text: string): string[] => check(plain(text)).relations.map(r => `${r.verdict} ${r.kind}`)

test.each([
  ['加开列车46列，接种3.2万剂次，吞吐量8.4万标箱，播种6.5千公顷。', '46列 32000剂次 84000标箱 6.5千公顷'],
  ['通行62.4万辆次，保有量62.4万辆。', '624000辆次 624000辆'],
  // A verb behind a figure that stands alone.
  ['其中2.4亿元列入预算，排第6列全省前茅。', '240000000元'],
])('what a figure is counted in: %s', (text, units) => {
  expect(counted(text)).toEqual(units.split(' '))
})

test('what passed is no part of what there is', () => {
  expect(said('集装箱48.6万标箱，同比增加3.4万标箱，增长7.0%。')).toEqual(['fails growth'])
  expect(said('临客52列，其中动车40列、普速12列。')).toEqual(['holds sum'])
  expect(said('全市机动车30万辆，节日通行20万辆次、停放10万辆次。').filter(s => s === 'fails sum')).toEqual([])
})
