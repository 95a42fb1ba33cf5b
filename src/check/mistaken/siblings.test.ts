import { expect, test } from 'vitest'
import { check } from '../check.ts'
import { plain } from '../plain.ts'

const verdicts = (text: string): string[] =>
  check(plain(text))
    .relations.filter(r => r.kind === 'share')
    .map(r => r.verdict)

test('a rate of one member of a list is of the whole list', () => {
  expect(verdicts('特困供养对象1287人（集中318人、分散969人），集中供养率24.7%。')).toEqual(['holds'])
  expect(verdicts('特困供养对象1287人（集中318人、分散969人），集中供养率32.8%。')).toEqual(['fails'])
})

test('a rate that includes another grade is of both', () => {
  const graded = (rate: string) => `评查326卷，其中优秀187卷、合格131卷、不合格8卷，合格率（含优秀）${rate}%。`
  expect(verdicts(graded('97.5'))).not.toContain('fails')
  expect(verdicts(graded('95.7'))).toEqual(['fails'])
})

test('trap: what is set against its neighbour is of the neighbour', () => {
  expect(verdicts('全村劳动力1287人（外出318人、在家969人），外出的相当于在家的32.8%。')).not.toContain('fails')
})

test('trap: things counted otherwise that add up to a rounded number by chance are no list of it', () => {
  const text = (rate: string) => `评价28.43万条，好评28.41万条；差评73宗，整改71宗，整改率${rate}%。`
  expect(verdicts(text('97.3'))).toEqual(['holds'])
  expect(verdicts(text('93.7'))).toEqual(['fails'])
})

test('trap: more may have been closed than came in, as a bracket before the number says', () => {
  expect(verdicts('收案9274件，执结8813件，执结率95.0%。一审行政案结案（含上年旧存）306件，结案率92.17%。')).not.toContain('fails')
})

test('trap: two totals that are added are no whole, and what passed is none of a rate of those that passed', () => {
  expect(
    verdicts(
      '招牌应备案2413块，已备案2158块；主干道1068块、备案1047块，次干道791块、备案688块，背街554块、备案423块，备案率依次为98.0%、87.0%和76.4%。',
    ),
  ).not.toContain('fails')
  const tested = (rate: string) => `采样共64份，合格61份，合格率95.3%，其中枯水期32份全部合格，丰水期合格29份，合格率${rate}%。`
  expect(verdicts(tested('90.6'))).not.toContain('fails')
})

test('what came on top is of what it came on, and a yield of no income', () => {
  const sold = (rate: string) => `土地拍卖成交12宗、18.60亿元，较起拍价15.50亿元溢价3.10亿元，溢价率${rate}%。`
  expect(verdicts(sold('20.0'))).toEqual(['holds'])
  expect(verdicts(sold('26.0'))).toEqual(['fails'])
  expect(verdicts('账面值10.50亿元，评估增值2.10亿元，评估值12.60亿元，增值率20.0%。')).not.toContain('fails')
  expect(verdicts('收入42.60亿元，支出38.20亿元，当期收益4.40亿元，收益率2.75%（按年均结余160.0亿元计）。')).toEqual(['holds'])
  expect(verdicts('总收入8.40亿元，总支出5.20亿元，投资收益3.20亿元，收益率4.00%。')).not.toContain('fails')
})
