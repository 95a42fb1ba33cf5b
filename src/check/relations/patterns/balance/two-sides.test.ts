import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const balances = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'balance')
    .map(r => `${r.verdict} ${text.slice(r.claim.start, r.claim.end)}`)

const TEXT = '收入总计59.02亿元，支出总计59.02亿元，收支平衡。'

test('two sides that the words call equal', () => {
  expect(balances(TEXT)).toEqual(['holds 收支平衡'])
  expect(balances(TEXT.replace('支出总计59.02', '支出总计59.20'))).toEqual(['fails 收支平衡'])
  expect(balances(TEXT.replace('支出总计59.02', '支出总计61.37'))).toEqual(['fails 收支平衡'])
})

test.each([
  '收入总计59.02亿元，支出总计59.20亿元，确保收支平衡。',
  '收入总计59.02亿元，支出总计61.37亿元，收支基本平衡。',
  '收入59.02亿元，支出61.37亿元，收支平衡。',
  '收支平衡。收入总计59.02亿元，支出总计61.37亿元。',
])('trap: %s', text => {
  expect(balances(text).filter(b => b.endsWith('收支平衡'))).toEqual([])
})
