import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { standingOf } from '../../ledger/run.ts'
import { receptionVisit } from './reception-visit.ts'
import { stabilityAnalysis } from './stability-analysis.ts'
import { supervisedPerson } from './supervised-person.ts'

const person = { ref: '2026-矫-01', person: [{ name: '甲某' }], kind: 'correction', mandate: '清江司委〔2026〕1号', termEnds: '2026-12-31' } as const
const taken = () => story(supervisedPerson).do('take', '2026-03-02', person)

test('a duty per person: each visit starts the next month, a missed one shows', () => {
  const s = taken()
  expect(s.limit('visit')!.due).toBe('2026-04-02')
  s.do('visit', '2026-03-30', { done: true })
  expect(s.limit('visit')).toMatchObject({ start: '2026-03-30', due: '2026-04-30' })
  expect(standingOf(s.limit('visit')!, '2026-05-01')).toBe('missed')
  expect(s.do('end', '2026-12-31', {}).limit('visit')).toMatchObject({ ended: '2026-12-31' })
  expect([s.sum('visits'), s.sum('visitsInTime'), s.sum('correction')]).toEqual([1, 1, 0])
})

test('COR-G01, NX25: nothing is taken on without the county’s mandate, no woman without a woman in the group', () => {
  const { mandate: _, ...bare } = person
  expect(story(supervisedPerson).tries('take', '2026-03-02', bare as typeof person).map(t => t.code)).toEqual(['required', 'supervised-no-mandate'])
  expect(story(supervisedPerson).refused('take', '2026-03-02', { ...person, female: true })).toEqual(['supervised-no-woman'])
})

test('it is restricted, its name stands only in the encrypted part, and what is kept after the term is a gap', () => {
  expect(supervisedPerson.restricted).toEqual(['head', 'clerk'])
  expect(Object.entries(supervisedPerson.fields).filter(([, f]) => 'personal' in f && f.personal).map(([name]) => name)).toEqual(['person'])
  expect(supervisedPerson.publications).toEqual({})
  const { person: _, ...numbered } = person
  expect(story(supervisedPerson).do('take', '2026-03-02', numbered).sum('correction')).toBe(1)
  const { notErased } = supervisedPerson.gaps
  const gap = (fields: object) => 'when' in notErased! && notErased.when({ state: 'ended', fields, published: [], taken: {} }, '2027-01-01')
  expect([gap({ person: person.person }), gap({})]).toEqual([true, false])
})

test('the summary before the term ends counts back from its last day', () => expect(taken().limit('summary')!.due).toBe('2026-12-01'))

test('a duty per month is a gap of the period, and its tasks are promises', () => {
  expect(stabilityAnalysis.gaps.monthMissed).toMatchObject({ every: 'month', figure: 'held', least: 1 })
  const s = story(stabilityAnalysis).do('hold', '2026-03-02', { topic: '三月形势分析', risks: 2 }).do('order', '2026-03-02', { task: '排查', owner: '综治办' })
  expect([s.sum('held'), s.sum('risks'), s.limit('task')!.due]).toEqual([1, 2, '2026-04-01'])
})

test('400 visits are visits; answered on the spot needs no promise', () => {
  const on = (more: object = {}) => story(receptionVisit).do('receive', '2026-03-02', { subject: '路灯不亮', leader: [{ name: '某镇长' }], village: 3, manner: 'down', ...more })
  expect([on().sum('visits'), on().limit('answer')!.due, on({ result: 'onSpot' }).limit('answer')]).toEqual([1, '2026-03-17', undefined])
  expect(story(receptionVisit).refused('receive', '2026-03-02', { subject: 'x', manner: 'down' })).toEqual(['visit-no-leader'])
})
