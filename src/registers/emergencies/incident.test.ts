import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { shippedCalendar } from '../../law/calendar.ts'
import { standingOf } from '../../ledger/run.ts'
import { gradeOf, incident as register } from './incident.ts'

const local = [
  { limit: 'YJ-TOWN-PHONE', n: 20, unit: 'minute', since: '2026-01-01' },
  { limit: 'YJ-TOWN-WRITTEN', n: 40, unit: 'minute', since: '2026-01-01' },
] as const
const fire = { title: '民房起火', kind: 'accident', sort: 'fire', grade: 'general', knownAt: '2026-03-02T23:50+08:00', happenedOn: '2026-03-02' } as const
const known = (settings: typeof local | readonly [] = local) => story(register, shippedCalendar, settings).do('learn', '2026-03-02', fire)

test('the minutes are the unit’s own: twenty by phone and forty in writing, across midnight', () => {
  expect([known().limit('phone')!.due, known().limit('written')!.due]).toEqual(['2026-03-03T00:10+08:00', '2026-03-03T00:30+08:00'])
  expect(known([]).limit('phone')!.due).toBeUndefined()
  expect(known().limit('phone')!.law).toMatchObject({ instrument: 'BD' })
})

test('entered in the morning, a report is as late as it was in the night', () => {
  const told = (phonedAt: string) => standingOf(known().do('phone', '2026-03-03', { phonedAt }).limit('phone')!, '2026-03-04')
  expect(['2026-03-03T00:10+08:00', '2026-03-03T00:11+08:00'].map(told)).toEqual(['met', 'met-late'])
  expect(standingOf(known().limit('phone')!, '2026-03-03T00:11+08:00')).toBe('missed')
  const inTime = (s: ReturnType<typeof known>) => s.do('phone', '2026-03-03', { phonedAt: '2026-03-03T00:05+08:00' }).sum('inTime')
  expect([inTime(known()), inTime(known([]))]).toEqual([1, 0])
})

test('nobody reports what he does not know yet', () => {
  expect(known().refused('phone', '2026-03-03', { phonedAt: '2026-03-02T23:49+08:00' })).toEqual(['incident-order'])
  expect(story(register).refused('learn', '2026-03-02', { ...fire, happenedOn: '2026-03-03' })).toEqual(['incident-before'])
})

test.each([
  [{ deaths: 2 }, 'general'],
  [{ deaths: 3 }, 'serious'],
  [{ injured: 9 }, 'general'],
  [{ injured: 10 }, 'serious'],
  [{ loss: 1000 * 10_000_00 }, 'serious'],
  [{ loss: 1000 * 10_000_00 - 1 }, 'general'],
  [{ deaths: 10 }, 'major'],
  [{ deaths: 1, injured: 100 }, 'gravest'],
] as const)('SG-3: %o is %s', (harm, grade) => {
  expect(gradeOf(harm)).toBe(grade)
  expect(story(register).refused('learn', '2026-03-02', { ...fire, ...harm, grade })).toEqual([])
  expect(story(register).refused('learn', '2026-03-02', { ...fire, ...harm, grade: grade === 'major' ? 'general' : 'major' })).toEqual(['incident-grade'])
})

test('SG-13: the dead of a fire or on the road are reported for seven days, else for thirty', () => {
  const until = (sort: 'fire' | 'work') => story(register).do('learn', '2026-03-02', { ...fire, sort }).limit('casualties')!.due
  expect([until('fire'), until('work')]).toEqual(['2026-03-09', '2026-04-01'])
})

test('zero is the message: a general incident is none of the grave ones', () => {
  const s = known().do('phone', '2026-03-03', { phonedAt: '2026-03-03T00:05+08:00' }).do('settle', '2026-03-03', { measures: '已扑灭', grade: 'general', moved: 3 })
  expect(['known', 'serious', 'accidents', 'moved'].map(f => s.sum(f))).toEqual([1, 0, 1, 3])
})
