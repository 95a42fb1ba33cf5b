import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const said = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'sum')
    .map(r => `${r.verdict} ${r.message}`)

test('what each of two came from', () => {
  expect(said('电话投诉由500件降至400件，网络投诉由300件降至240件，合计由800件降至640件。')).toContain('holds 500＋300＝800，与800件相符。')
})

test.each([
  '甲镇由500件降至400件，其中盗窃由100件降至80件，乙镇由300件降至240件，合计由800件降至640件。',
  '热线由900件降至700件，合计由1200件降至1000件。',
])('trap: %s', text => {
  expect(said(text).filter(s => s.startsWith('fails'))).toEqual([])
})
