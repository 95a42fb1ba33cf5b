import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const balances = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'balance')
    .map(r => r.verdict)

const TEXT = '年初结余120万元，本年收入860万元，本年支出900万元，年末结余80万元。'

test('what is left of what there was and what came', () => {
  expect(balances(TEXT)).toEqual(['holds'])
  expect(balances(TEXT.replace('80万元。', '180万元。'))).toEqual(['fails'])
})

test.each([
  // Something else was taken out of it.
  '年初结余120万元，本年收入860万元，本年支出900万元，上缴50万元，年末结余30万元。',
  // Each amount was rounded.
  '年初结余1.2亿元，本年收入8.6亿元，本年支出9.0亿元，年末结余0.9亿元。',
])('trap: %s', text => {
  expect(balances(text)).not.toContain('fails')
})
