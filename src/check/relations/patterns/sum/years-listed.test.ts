import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const said = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'sum')
    .map(r => `${r.verdict} ${r.message.split('，')[0]}`)

test.each([
  ['三年来共培养450名，其中2021年120名、2022年150名、2023年180名。', 'holds 120＋150＋180＝450'],
  ['近三年累计办理480件，其中2021年120件、2022年150件、2023年180件。', 'fails 120＋150＋180＝450'],
])('as many years as were said: %s', (text, message) => {
  expect(said(text)).toContain(message)
})

test.each([
  // Not every year is listed.
  '三年来共培养450名，其中2022年150名、2023年180名。',
  // More years than said.
  '五年来共培养950名，其中2021年120名、2022年150名、2023年180名。',
])('trap: %s', text => {
  expect(said(text).filter(s => s.startsWith('fails'))).toEqual([])
})
