import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const said = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'sum')
    .map(r => `${r.verdict} ${r.message}`)

test('all the quarters of a time', () => {
  expect(said('上半年办案60件，其中1—3月25件、4—6月35件。')).toContain('holds 25＋35＝60，与60件相符。')
})

test.each([
  '上半年办案60件，其中1—3月25件、4—6月行政类30件。',
  '全年办案60件，其中一季度25件、二季度20件。',
  '上半年办案60件，其中1—3月25件、5—6月20件。',
])('trap: %s', text => {
  expect(said(text).filter(s => s.startsWith('fails'))).toEqual([])
})
