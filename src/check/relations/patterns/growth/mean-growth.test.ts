import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const said = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.message.includes('两年增幅'))
    .map(r => r.verdict)

test('the mean of two years', () => {
  expect(said('全镇人均收入比2019年增长17.4%，两年平均增长8.4%。')).toEqual(['holds'])
  expect(said('全镇接待游客比2019年同期下降17.4%，两年平均下降9.1%。')).toEqual(['holds'])
})

test('one digit off is wrong', () => {
  expect(said('全镇人均收入比2019年增长17.4%，两年平均增长8.7%。')).toEqual(['fails'])
  expect(said('全镇人均收入比2019年增长11.4%，两年平均增长8.4%。')).toEqual(['fails'])
})

test.each([
  '人均收入比2019年增长17.4%，扣除价格因素，两年平均实际增长6.1%。',
  '人均收入比2019年名义增长17.4%，两年平均实际增长6.1%。',
  '人均收入增长17.4%，两年平均增长8.7%。',
  '人均收入比2019年增长17.4%；零售额两年平均增长3.1%。',
])('trap: %s', text => {
  expect(said(text)).toEqual([])
})
