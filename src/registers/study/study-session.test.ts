import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { figureValue } from '../../figures/figure.ts'
import { standingOf } from '../../ledger/run.ts'
import { studySession as register } from './study-session.ts'

const people = (...names: string[]) => names.map(name => ({ name }))
const session = { topic: '习近平法治思想专题', kind: 'centre', themes: ['thought', 'constitution'], present: people('甲', '乙', '丙'), absent: people('丁') } as const
const year = { from: '2023-01-01', to: '2023-12-31' } as const

test('one session with two themes is one session, and answers both questions', () => {
  const s = story(register).do('hold', '2023-03-02', session)
  expect(['sessions', 'centre', 'thought', 'party', 'present', 'absent'].map(f => s.sum(f))).toEqual([1, 1, 1, 0, 3, 1])
})

test('the rate of attendance is computed from the two lists of names', () => {
  const s = story(register).do('hold', '2023-03-02', session)
  const value = figureValue(register, 'attendance', year, id => s.sum(id.split('.')[1]!))
  expect(value).toEqual({ value: 75, of: { figure: 'present', value: 3 }, in: { figure: 'due', value: 4 } })
})

test('a personal file arises from the entries: one fact a person, keyed by the name', () =>
  expect(story(register).do('hold', '2023-03-02', session).now().facts.filter(f => f.figure === 'persons').map(f => f.key)).toEqual(['甲', '乙', '丙']))

test('nobody came and was missing; study before a decision names the decision', () => {
  expect(story(register).refused('hold', '2023-03-02', { ...session, absent: people('甲') })).toEqual(['study-twice'])
  expect(story(register).refused('hold', '2023-03-02', { ...session, kind: 'decision' })).toEqual(['study-no-decision'])
})

test('study at a meeting is reminded of its meeting', () =>
  expect(story(register).tries('hold', '2023-03-02', { ...session, kind: 'party' })).toMatchObject([{ code: 'study-no-meeting', warns: true }]))

test('a planned session that passed unheld is missed', () => {
  const s = story(register).do('plan', '2023-01-05', { topic: '民法典', kind: 'staff', planned: '2023-03-31' })
  expect(standingOf(s.limit('plan')!, '2023-04-01')).toBe('missed')
  expect(s.do('carry', '2023-04-06', { present: people('甲') }).sum('staff')).toBe(1)
})
