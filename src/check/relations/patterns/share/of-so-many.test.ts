import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const shares = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'share')
    .map(r => `${r.verdict} ${r.message.split('，')[0]}`)

test('the whole stands in the words of the share', () => {
  expect(shares('应急广播覆盖150个村，占全县160个村的93.75%。')).toEqual(['holds 150÷160＝93.750%'])
  expect(shares('应急广播覆盖155个村，占全县160个村的93.75%。')).toEqual(['fails 155÷160＝96.875%'])
})

test.each([
  // Amounts that were rounded themselves.
  '到位资金5亿元，占计划8亿元的65%。',
  // In another unit.
  '培训86人，占全县160个村的93.75%。',
])('trap: %s', text => {
  expect(shares(text).filter(s => s.startsWith('fails'))).toEqual([])
})
