import { expect, test } from 'vitest'
import { check } from '../../check.ts'
import { plain } from '../../plain.ts'

const growths = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'growth')
    .map(r => `${r.verdict} ${text.slice(r.claim.start, r.claim.end)} ${r.message.split('＝')[0]}`)

test('earlier values in one bracket are of the changes before it, in their order', () => {
  const text = '工伤认定96件，占60%，同比增长20%；劳动能力鉴定64件，占40%，同比增长60%（上年同期分别为80件、40件）。'
  expect(growths(text)).toEqual(['holds 20% （96－80）÷80', 'holds 60% （64－40）÷40'])
  expect(growths(text.replace('增长60%', '增长66%'))).toEqual(['holds 20% （96－80）÷80', 'fails 66% （64－40）÷40'])
})

test('earlier values told in turn are of the counts before them, in their order', () => {
  const text = '全年受理投诉620件，办结580件。与上年的500件、464件相比，受理增加120件，增长24%，办结增加116件，增长25%。'
  expect(growths(text).every(g => g.startsWith('holds'))).toBe(true)
  expect(growths(text).length).toBeGreaterThan(1)
  expect(growths(text.replace('增长25%', '增长28%'))).toContainEqual(expect.stringMatching(/^fails 28%/))
})

test('what no order tells is called nothing', () => {
  // Three changes of two values; values of which none fits in its place.
  expect(
    growths('受理620件，办结580件，与上年的500件、464件相比，受理增长24%，办结增长25%，结存下降3%。').filter(g => g.startsWith('fails')),
  ).toEqual([])
  expect(
    growths('线上受理300件，线下办结180件；上年同期办结150件、受理240件，受理增长25%，办结增长20%。').filter(g => g.startsWith('fails')),
  ).toEqual([])
})
