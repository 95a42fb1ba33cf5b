import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { enforcementSupervision as register } from './enforcement-supervision.ts'

const letter = { subject: '文书未送达', kind: 'opinion', from: '区司法局', dueOn: '2026-04-10', problems: 2 } as const

test('SUP-L02: the letter names the day; what is reported by then is in time', () => {
  const s = story(register).do('receive', '2026-03-10', letter)
  expect(s.limit('report')).toMatchObject({ due: '2026-04-10', binds: 'agency', law: { article: '28' } })
  expect(s.refused('report', '2026-04-10', { done: '已补送达', fixed: 3 })).toEqual(['supervision-fixed'])
  s.do('report', '2026-04-10', { done: '已补送达', fixed: 2 }).do('close', '2026-04-20', { outcome: 'accepted' })
  expect(['opinions', 'problems', 'fixed', 'inTime', 'open'].map(f => s.sum(f))).toEqual([1, 2, 2, 1, 0])
})

test('SUP-G02: what is before a court is not supervised once more; one may object, and the day may be set anew', () => {
  expect(story(register).tries('receive', '2026-03-10', { ...letter, pending: true })).toMatchObject([{ code: 'supervision-twice', warns: true }])
  const s = story(register).do('receive', '2026-03-10', letter).do('object', '2026-03-12', { reason: '已起诉' }).do('settled', '2026-03-20', { reason: '部分采纳', dueOn: '2026-05-10' })
  expect(s.now().state).toBe('received')
})

test('the supervisor issues a letter, and what its day asks for binds whoever it was sent to', () => {
  const s = story(register).do('issue', '2026-03-10', { subject: '文书未送达', kind: 'decision', organ: '示例镇人民政府', dueOn: '2026-04-10', problems: 2 })
  expect(s.limit('theirs')).toMatchObject({ due: '2026-04-10', binds: 'other' })
  expect(s.refused('report', '2026-04-01', { done: '不由制发的人纠正' })).toContain('wrong-state')
  s.do('answered', '2026-04-09', { done: '已补送达', fixed: 2 }).do('close', '2026-04-20', { outcome: 'accepted' })
  expect(['issued', 'answered', 'received', 'open'].map(f => s.sum(f))).toEqual([1, 1, 0, 0])
})
