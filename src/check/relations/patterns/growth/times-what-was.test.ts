import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const said = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'growth')
    .map(r => `${r.verdict} ${r.message}`)

test('so many times what it was', () => {
  expect(said('年办案量由50件增至150件，是原来的3倍。')).toContain('holds 150÷50＝3，与3倍相符。')
})

test.each([
  '年办案量由50件增至150件，是全国平均水平的4倍。',
  '年办案量由50件增至150件，是上年同期的4倍。',
  '站点由5个增至15个，办件150件，是原来的4倍。',
])('trap: %s', text => {
  expect(said(text).filter(s => s.startsWith('fails'))).toEqual([])
})
