import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const said = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'sum')
    .map(r => `${r.verdict} ${r.message.split('，')[0]}`)

test.each([
  ['我镇12个村、3个社区共15个村级单位。', 'holds 12＋3＝15'],
  ['我镇12个村、3个社区共16个村（社区）均已设立。', 'fails 12＋3＝15'],
])('each kind, and all: %s', (text, message) => {
  expect(said(text)).toContain(message)
})

test.each([
  // What they have is something else.
  '我镇12个村、3个社区共86个网格。',
  // Houses of theirs.
  '全区5个镇、4个街道共26个单位参加。',
])('trap: %s', text => {
  expect(said(text).filter(s => s.startsWith('fails'))).toEqual([])
})
