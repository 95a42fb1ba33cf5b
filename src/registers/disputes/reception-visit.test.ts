import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { stepsOfRow } from '../../ledger/row.ts'
import { standingOf } from '../../ledger/run.ts'
import { receptionVisit } from './reception-visit.ts'

const visit = { subject: '机耕道破损', manner: 'down', leader: [{ name: '王某' }], village: 3, number: 4 } as const

test('what is not answered on the spot runs within the promise', () => {
  const s = story(receptionVisit).do('receive', '2023-12-20', { ...visit, result: 'assigned', owner: '村建办' })
  expect(s.limit('answer')).toMatchObject({ due: '2024-01-04', title: '答复来访群众' })
  expect(standingOf(s.limit('answer')!, '2024-01-08')).toBe('missed')
  s.do('answer', '2024-01-08', { answer: '已修复' })
  expect([s.sum('answered'), s.sum('inTime'), s.sum('pending')]).toEqual([1, 0, 0])
  expect(story(receptionVisit).do('receive', '2023-12-20', { ...visit, result: 'onSpot' }).limit('answer')).toBeUndefined()
})

test('what goes on as a mediation or a petition needs to be known by who came', () => {
  const s = story(receptionVisit).do('receive', '2023-05-04', visit)
  expect(['visits', 'people'].map(f => s.sum(f))).toEqual([1, 4])
  expect(s.refused('hand', '2023-05-05', { result: 'mediation' })).toEqual(['visit-not-known'])
  expect(s.refused('hand', '2023-05-05', { result: 'petition', visitors: [{ name: '王某' }] })).toEqual(['visit-not-known'])
  expect(s.refused('hand', '2023-05-05', { result: 'mediation', visitors: [{ name: '王某' }] })).toEqual([])
})

test('a visit names its leader; six who come together are reminded to choose five', () => {
  expect(story(receptionVisit).refused('receive', '2026-03-02', { subject: '……', manner: 'down' })).toEqual(['visit-no-leader'])
  expect(story(receptionVisit).tries('receive', '2026-03-02', { ...visit, manner: 'reception', number: 6 })).toMatchObject([{ code: 'visit-too-many', warns: true, law: { title: '信访工作条例', article: '20' } }])
})

test('rows: answered on the spot; still open', () => {
  const fields = { subject: '路灯不亮', manner: 'down', leader: [{ name: '王某' }], result: 'onSpot', answer: '已修' }
  const read = stepsOfRow(receptionVisit, { fields, days: { 接待日期: '2023-03-01', 答复日期: '2023-03-01' } })
  expect([read.steps.map(s => s.step), read.left]).toEqual([['receive', 'answer'], []])
})
