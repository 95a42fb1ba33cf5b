import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const said = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'share')
    .map(r => `${r.verdict} ${r.message.split('，')[0]}`)

test.each([
  ['120个村（社区）共有115个配备法律顾问，法律顾问覆盖率95.8%。', 'holds 115÷120＝95.83%'],
  ['全区48个社区已有45个建成服务站，建成率97.35%。', 'fails 45÷48＝93.750%'],
])('so many of so many: %s', (text, message) => {
  expect(said(text)).toContain(message)
})

test.each([
  // What each has is no part of them.
  '全区48个社区共有网格215个，覆盖率100%。',
  // A rate of something else.
  '120个村共有115个配备法律顾问，群众满意率98%。',
])('trap: %s', text => {
  expect(said(text).filter(s => s.startsWith('fails'))).toEqual([])
})
