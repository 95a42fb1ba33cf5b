import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const said = (text: string): string[] =>
  check(plain(text))
    .relations.filter(r => r.kind === 'unit')
    .map(r => `${r.verdict} ${r.message}`)

test.each([
  ['专项行动历时92天（7月1日至9月20日）。', 'fails 从7月1日到9月20日共82天，不是92天。'],
  ['活动为期60天（12月20日至次年2月17日）。', 'holds 从12月20日到2月17日共60天，与60天相符。'],
  ['活动为期29天（2月1日至2月29日）。', 'holds 从2月1日到2月29日共29天，与29天相符。'],
])('%s', (text, told) => {
  expect(said(text)).toContain(told)
})

test.each(['历时60个工作日（7月1日至9月30日）。', '为期60天（7月1日至9月30日，节假日除外）。'])('trap: %s', text => {
  expect(said(text)).toEqual([])
})
