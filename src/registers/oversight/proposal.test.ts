import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { proposal as register } from './proposal.ts'

const handed = (day: '2026-02-28' | '2023-02-28', more: object = {}) => story(register).do('hand', day, { title: '改善农村道路照明', kind: 'congress', role: 'sole', ...more })
const solved = { class: 'a', heard: true, signed: true } as const

test.each([
  ['a suggestion: three months', { kind: 'congress' }, '2026-02-28', '2026-05-28', '51'],
  ['a hard suggestion: six', { kind: 'congressComplex' }, '2026-02-28', '2026-08-28', '51'],
  ['before the amendment: article 42', { kind: 'congress' }, '2023-02-28', '2023-05-28', '42'],
  ['a proposal: three months as is usual', { kind: 'conference' }, '2026-02-28', '2026-05-28', '办理'],
] as const)('%s', (_, more, day, strict, article) => expect(handed(day, more).limit('reply')).toMatchObject({ strict, law: { article } }))

test('NPC-G02: since 2025 a deputy is heard before the reply; a member of the conference need not be', () => {
  expect(handed('2026-02-28').refused('reply', '2026-04-01', { class: 'a', signed: true })).toEqual(['proposal-not-heard'])
  expect(handed('2023-02-28').refused('reply', '2023-04-01', { class: 'a', signed: true })).toEqual([])
  expect(handed('2026-02-28', { kind: 'conference' }).refused('reply', '2026-04-01', { class: 'a' })).toEqual([])
})

test('who only joins sends an opinion, and who leads replies', () => {
  const joint = handed('2026-02-28', { role: 'joint' })
  expect([joint.limit('reply'), joint.limit('joint')!.due, joint.refused('reply', '2026-03-01', solved)]).toEqual([undefined, '2026-03-30', ['proposal-joint-reply']])
  expect(handed('2026-02-28').refused('advise', '2026-03-01', { opinion: '……' })).toEqual(['proposal-joint-only'])
})

test('who is not satisfied is answered again; one deed is counted once', () => {
  const s = handed('2026-02-28').do('reply', '2026-04-01', { ...solved, open: true }).do('rate', '2026-04-10', { view: 'unsatisfied' }).do('redo', '2026-04-11', {})
  expect(s.limit('redo')!.strict).toBe('2026-05-11')
  s.do('again', '2026-05-06', { class: 'b', plannedBy: '2026-10-31' }).do('rate', '2026-05-10', { view: 'satisfied' }).do('publish', '2026-05-12', { open: true })
  expect(['received', 'suggestions', 'proposals', 'replied', 'inTime', 'rated', 'satisfied', 'redone', 'published'].map(f => s.sum(f))).toEqual([1, 1, 0, 1, 1, 2, 1, 1, 1])
  expect(s.limit('plan')!.due).toBe('2026-10-31')
})
