import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const said = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'balance')
    .map(r => `${r.verdict} ${r.message}`)

test('what was done beyond an aim, and short of it', () => {
  expect(said('年度任务200户，实际完成216户，超额完成16户。')).toContain('holds 216－200＝16，与16户相符。')
})

test.each([
  '年度任务200户，其中城区120户，实际完成216户，超额完成16户。',
  '上年任务180户，今年任务200户，实际完成216户，超额完成36户。',
  '承诺期限10天，实际7个工作日办结，提前1天。',
  '提前5天发布公告，公告期7天。',
])('trap: %s', text => {
  expect(said(text).filter(s => s.startsWith('fails'))).toEqual([])
})
