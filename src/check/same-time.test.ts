import { expect, test } from 'vitest'
import { check } from './check.ts'
import { plain } from './plain.ts'

const fails = (text: string): string[] =>
  check(plain(text))
    .relations.filter(r => r.verdict === 'fails')
    .map(r => r.message)

test.each([
  '出租车8642辆，其中新能源车6127辆，占70.9%，上年末新能源车5614辆，占63.8%，占比提高7.1个百分点。',
  '抽检620批次，合格608批次，合格率98.1%，上年合格率97.2%。',
])('a share of another time is of the counts of that time: %s', text => {
  expect(fails(text)).toEqual([])
})

test('what was carried over is a part of this time', () => {
  expect(fails('受理案件240件，其中上年结转24件，占10%。')).toEqual([])
  expect(fails('受理案件240件，其中上年结转24件，占15%。')).not.toEqual([])
})
