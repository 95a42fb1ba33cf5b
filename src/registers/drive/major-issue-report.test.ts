import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { majorIssueReport } from './major-issue-report.ts'

const request = { title: '执法力量不足', kind: 'request', to: '清江区委', direct: true } as const

test('sent, answered, settled', () => {
  const s = story(majorIssueReport).do('send', '2026-03-02', request)
  expect(s.sum('waiting')).toBe(1)
  s.do('reply', '2026-04-01', { reply: '同意增加编制' }).do('settle', '2026-06-01', { result: '到岗两人' })
  expect(['sent', 'requests', 'replied', 'settled', 'waiting'].map(f => s.sum(f))).toEqual([1, 1, 1, 1, 0])
})

test('a town that writes past its district is reminded, unless it says why', () => {
  const past = { ...request, to: '市委', direct: false } as const
  expect(story(majorIssueReport).tries('send', '2026-03-02', past)).toMatchObject([{ code: 'issue-not-direct', warns: true }])
  expect(story(majorIssueReport).tries('send', '2026-03-02', { ...past, reason: '市委点名要求直报' })).toEqual([])
})
