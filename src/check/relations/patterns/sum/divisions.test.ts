import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const sums = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'sum')
    .map(r => `${r.verdict} ${r.message.split('，')[0]}`)

test('each division is told', () => {
  expect(sums('受理案件30件，按类型民事18件、行政12件，按来源网上20件、现场12件。')).toEqual(['holds 18＋12＝30', 'fails 20＋12＝32'])
})

test.each([
  // A list that falls short need not be all.
  '启动应急响应19次，按灾种防汛11次、防台5次、抗旱3次，按地区东部6次、西部8次。',
  // One division, and then something else.
  '启动应急响应19次，按灾种防汛11次、防台5次、抗旱3次，按时处置28次、及时上报16次。',
])('trap: %s', text => {
  expect(sums(text).filter(s => s.startsWith('fails'))).toEqual([])
})
