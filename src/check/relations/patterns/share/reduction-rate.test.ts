import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const said = (text: string): string[] =>
  check(plain(text))
    .relations.filter(r => r.kind === 'share')
    .map(r => `${r.verdict} ${r.message.split('，')[0]}`)

test('of what was handed in, from what was taken off or what was left', () => {
  expect(said('送审1.86亿元，核减1124万元，核减率6.04%。')).toEqual(['holds 1124万÷1.86亿＝6.043%'])
  expect(said('送审造价3200万元，审定造价2880万元，核减率10.0%。')).toEqual(['holds （3200万－2880万）÷3200万＝10.00%'])
  expect(said('报审金额500万元，审减60万元，审减率为13.6%。')).toEqual(['fails 60万÷500万＝12.00%'])
})

test('trap: two amounts handed in, and no word of which', () => {
  expect(said('送审500万元，其中水利送审200万元，核减60万元，核减率30.0%。')).not.toContain('fails 60万÷500万＝12.00%')
})
