import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'
import { savingRate } from './saving-rate.ts'

const verdicts = (text: string): string[] =>
  check(plain(text))
    .relations.filter(r => r.kind === 'share')
    .map(r => r.verdict)

test.each(savingRate.examples.good)('%s', text => {
  expect(verdicts(text)).toEqual(['holds'])
})

test.each(savingRate.examples.bad)('%s', text => {
  expect(verdicts(text)).toEqual(['fails'])
})

test.each([
  // Two budgets: nobody knows of which.
  '采购预算4.31亿元，工程预算2.16亿元，实付4.07亿元，资金节约率6.5%。',
  // More was spent than was to be.
  '采购预算4.07亿元，实付4.31亿元，资金节约率5.9%。',
  '采购预算4.31亿元。上年实付4.07亿元，资金节约率6.5%。',
  '采购预算4.31亿元，实付4.07亿元，水资源节约率6.5%。',
])('trap: %s', text => {
  expect(verdicts(text)).not.toContain('fails')
})
