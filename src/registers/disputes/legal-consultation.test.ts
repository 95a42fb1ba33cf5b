import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { legalConsultation as register } from './legal-consultation.ts'

const sitting = { about: '周三坐班', adviser: 'counsel', channel: 'visit', people: 12 } as const

test('people are counted exactly, by adviser and channel; a sitting once', () => {
  const s = story(register).do('log', '2026-03-04', sitting)
  expect(['people', 'byCounsel', 'byOffice', 'sittings'].map(f => s.sum(f))).toEqual([12, 12, 0, 1])
})

test('what cannot be answered on the spot is answered within the promise', () => {
  const s = story(register).do('note', '2026-03-06', { about: '土地确权', adviser: 'office', channel: 'phone', people: 1 })
  expect(s.limit('reply')!.due).toBe('2026-03-11')
  s.do('answer', '2026-03-11', { answer: '……', route: 'mediation' })
  expect([s.sum('inTime'), s.sum('owing'), s.now().state]).toEqual([1, 0, 'answered'])
})

test('a single consultation without an answer is reminded of, not refused', () =>
  expect(story(register).tries('log', '2026-03-04', { ...sitting, people: 1 })).toMatchObject([{ code: 'consultation-no-answer', warns: true }]))
