import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { figureValue } from '../../figures/figure.ts'
import { standingOf } from '../../ledger/run.ts'
import { studySession } from './study-session.ts'

const people = (...names: string[]) => names.map(name => ({ name }))
const session = { topic: '习近平法治思想专题', kind: 'centre', themes: ['thought', 'constitution'], present: people('甲', '乙', '丙'), absent: people('丁') } as const
const year = { from: '2023-01-01', to: '2023-12-31' } as const

test('one session with two themes is one session, and answers both questions', () => {
  const s = story(studySession).do('hold', '2023-03-02', session)
  expect(['sessions', 'centre', 'thought', 'party', 'present', 'absent'].map(f => s.sum(f))).toEqual([1, 1, 1, 0, 3, 1])
})

test('the rate of attendance is computed from the two lists of names', () => {
  const s = story(studySession).do('hold', '2023-03-02', session)
  const value = figureValue(studySession, 'attendance', year, id => s.sum(id.split('.')[1]!))
  expect(value).toEqual({ value: 75, of: { figure: 'present', value: 3 }, in: { figure: 'due', value: 4 } })
})

test('a personal file arises from the entries: one fact a person, keyed by the name', () =>
  expect(story(studySession).do('hold', '2023-03-02', session).now().facts.filter(f => f.figure === 'persons').map(f => f.key)).toEqual(['甲', '乙', '丙']))

test('nobody came and was missing; study before a decision names the decision', () => {
  expect(story(studySession).refused('hold', '2023-03-02', { ...session, absent: people('甲') })).toEqual(['study-twice'])
  expect(story(studySession).refused('hold', '2023-03-02', { ...session, kind: 'decision' })).toEqual(['study-no-decision'])
})

test('study at a meeting is reminded of its meeting', () =>
  expect(story(studySession).tries('hold', '2023-03-02', { ...session, kind: 'party' })).toMatchObject([{ code: 'study-no-meeting', warns: true }]))

test('a planned session that passed unheld is missed', () => {
  const s = story(studySession).do('plan', '2023-01-05', { topic: '民法典', kind: 'staff', planned: '2023-03-31' })
  expect(standingOf(s.limit('plan')!, '2023-04-01')).toBe('missed')
  expect(s.do('carry', '2023-04-06', { present: people('甲') }).sum('staff')).toBe(1)
})

const draft = { topic: '上半年学法情况通报', from: '2023-01-01', until: '2023-06-30', content: '出勤率96%' } as const

test('issued by the head; whoever is named makes up within the promise', () => {
  const s = story(studySession).do('draft', '2023-07-04', { ...draft, named: [{ name: '甲' }] }).do('issue', '2023-07-06', {})
  expect([s.sum('issued'), s.sum('named'), s.limit('makeUp')!.due]).toEqual([1, 1, '2023-08-06'])
  expect(s.do('makeUp', '2023-07-20', { made: '已补学两次' }).now().state).toBe('closed')
})

test('nobody named, nothing due', () => expect(story(studySession).do('draft', '2023-07-04', draft).do('issue', '2023-07-06', {}).limit('makeUp')).toBeUndefined())
test('a period that ends before it begins is refused', () => expect(story(studySession).refused('draft', '2023-07-04', { ...draft, until: '2022-12-31' })).toEqual(['circular-period']))
