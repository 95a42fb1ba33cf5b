import { expect, test } from 'vitest'
import { shippedNotices } from '../law/calendar/index.ts'
import { calendarOf, calendarWith, shippedCalendar } from '../law/calendar.ts'
import { agricultureRule, mediationLaw, penaltyLaw, reverseReferral } from '../law/instruments/index.ts'
import { countWith } from './count.ts'

const count = countWith(shippedCalendar)
const run = { pauses: [], extensions: [] }

test('a limit of the law is counted by the calendar', () => {
  expect(count(penaltyLaw.limits.hearingRequest, { ...run, start: '2026-02-11' })).toMatchObject({ due: '2026-02-25' })
  expect(count(mediationLaw.limits.term, { ...run, start: '2010-01-01' })).toEqual({})
})

test('a pause and an extension count; an extension whose length the approver sets counts as many of its units', () => {
  const { decision } = agricultureRule.limits
  const due = (extensions: (number | null)[]) => count(decision, { ...run, start: '2026-03-02', extensions }).due
  expect(due([])).toBe('2026-06-01')
  expect(due([null])).toBe('2026-06-30')
  expect(due([null, 20])).toBe('2026-07-20')
  expect(due([null, null])).toBe('2026-06-30')
  expect(count(decision, { ...run, start: '2026-03-02', pauses: [{ cause: 'hearing', from: '2026-03-10' }] }).due).toBeUndefined()
})

test('a unit sets its own promises, and the rows that were only remembered, from a day on', () => {
  const promise = { id: 'x.conclude', title: '办结', promise: { n: 30, unit: 'day' } } as const
  const own = countWith(shippedCalendar, [
    { limit: 'x.conclude', n: 10, unit: 'day', since: '2026-02-01' },
    { limit: 'TRF-L10', n: 1, unit: 'month', since: '2026-02-01' },
    { limit: 'PEN-L08', n: 400, unit: 'day', since: '2020-01-01' },
  ])
  expect(own(promise, { ...run, start: '2026-01-05' }).due).toBe('2026-02-04')
  expect(own(promise, { ...run, start: '2026-02-02' }).due).toBe('2026-02-12')
  expect(own(reverseReferral.limits.reply, { ...run, start: '2026-03-02' }).due).toBe('2026-04-02')
  expect(count(reverseReferral.limits.reply, { ...run, start: '2026-03-02' }).due).toBe('2026-05-02')
  expect(own(penaltyLaw.limits.decision, { ...run, start: '2026-01-12' }).due).toBe('2026-04-12')
})

test('trap: a calendar notice moves a limit that has ended', () => {
  const before = calendarOf(shippedNotices.filter(n => n.year < 2026))
  const notice = {
    number: '试〔2026〕1号',
    issued: '2026-02-20',
    year: 2026,
    holidays: [{ name: '临时放假', off: ['2026-02-12', '2026-02-25'], work: [] }],
  } as const
  const later = countWith(calendarWith([notice]))
  const hearing = { ...run, start: '2026-02-11' } as const
  expect(later(penaltyLaw.limits.hearingRequest, hearing).due).toBe('2026-03-03')
  expect(later(penaltyLaw.limits.hearingRequest, { ...hearing, knownOn: '2026-02-19' }).due).toBe('2026-02-25')
  expect(countWith(before)(penaltyLaw.limits.hearingRequest, { ...hearing, start: '2026-12-28' }).provisional).toBe(true)
})
