import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const verdicts = (text: string): string[] =>
  check(plain(text))
    .relations.filter(r => r.kind === 'share')
    .map(r => r.verdict)

test('what is set to a limit is what was divided before it', () => {
  expect(verdicts('债务余额43.2亿元，其中一般债务18.2亿元、专项债务25亿元，限额45亿元，占限额的96.0%。')).toEqual(['holds'])
  expect(verdicts('债务余额43.2亿元，其中一般债务18.2亿元、专项债务25亿元，限额45亿元，占限额的90.6%。')).toEqual(['fails'])
})

test.each([
  '一般债务余额18.2亿元，专项债务余额25亿元，限额45亿元，占限额的96.0%。',
  '甲镇造林3.42万亩，乙镇造林1.28万亩，超额完成4.5万亩的年度任务，完成率104%。',
  '造林3.42万亩，超额完成3.2万亩的年度任务，资金支付完成率92%。',
])('trap: %s', text => {
  expect(verdicts(text)).not.toContain('fails')
})
