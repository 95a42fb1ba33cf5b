import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Day, daysBetween, plusDays, plusMonths, weekday } from '../base/day.ts'
import { shippedCalendar as calendar, calendarWith, dayKind } from './calendar.ts'
import { count, isPast, type Length, type Pause, type Rule, remaining, safeDay, working } from './period.ts'

const rule = (n: number, unit: Rule['unit'], more: Partial<Rule> = {}): Rule => ({
  n,
  unit,
  bound: 'max',
  binds: 'agency',
  roll: 'silent',
  ...more,
})
const due = (r: Rule, start: Day, more: { pauses?: readonly Pause[]; extensions?: readonly Length[] } = {}) =>
  count(r, { start, ...more }, calendar).due

const anyDay = fc.integer({ min: 0, max: 2900 }).map(n => plusDays('2019-01-02', n))
const anyRule = fc
  .record({
    n: fc.integer({ min: 1, max: 60 }),
    unit: fc.constantFrom('working-day' as const, 'day' as const, 'month' as const),
    roll: fc.constantFrom('stated' as const, 'silent' as const, 'never' as const),
    binds: fc.constantFrom('agency' as const, 'party' as const),
  })
  .map(({ n, unit, roll, binds }) => rule(unit === 'month' ? (n % 12) + 1 : n, unit, { roll, binds }))
const anyPauses = fc.array(fc.tuple(fc.integer({ min: -5, max: 60 }), fc.integer({ min: 0, max: 30 })), { maxLength: 3 })

test('who is bound decides how a silent text is read', () => {
  const silent = (binds: Rule['binds']) => count(rule(15, 'day', { binds }), { start: '2026-09-16' }, calendar)
  expect(silent('agency')).toMatchObject({ strict: '2026-10-01', lenient: '2026-10-08', due: '2026-10-01' })
  expect(silent('party').due).toBe('2026-10-08')
  expect(silent('court').due).toBe('2026-10-08')
  expect(count(rule(15, 'day', { roll: 'stated' }), { start: '2026-09-16' }, calendar).due).toBe('2026-10-08')
})

test('trap: re-rolled expiry when the law does not roll', () => {
  expect(count(rule(15, 'day', { roll: 'never', binds: 'party' }), { start: '2026-09-16' }, calendar)).toMatchObject({
    strict: '2026-10-01',
    lenient: '2026-10-01',
    due: '2026-10-01',
  })
})

test('a last day that is a weekend worked in exchange does not move', () => {
  expect(due(rule(15, 'day', { binds: 'party' }), '2026-02-13')).toBe('2026-02-28')
})

test('short days whose kind the text leaves open: strict calendar days, lenient working days', () => {
  expect(count(rule(3, 'day', { reading: 'either' }), { start: '2026-09-29' }, calendar)).toMatchObject({
    strict: '2026-10-02',
    lenient: '2026-10-09',
    due: '2026-10-02',
  })
})

test('trap: start day counted (off by one); one working day later from every weekday', () => {
  const starts: readonly Day[] = ['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20', '2026-11-21', '2026-11-22']
  expect(starts.map(weekday)).toEqual([1, 2, 3, 4, 5, 6, 7])
  expect(starts.map(start => due(rule(1, 'working-day'), start))).toEqual([
    '2026-11-17',
    '2026-11-18',
    '2026-11-19',
    '2026-11-20',
    '2026-11-23',
    '2026-11-23',
    '2026-11-23',
  ])
  expect(starts.map(start => due(rule(1, 'day'), start))).toEqual(starts.map(d => plusDays(d, 1)))
})

test('trap: deadline expires a day early; the last day counts until 24:00', () => {
  expect([isPast('2026-03-16', '2026-03-16'), isPast('2026-03-16', '2026-03-16T23:59+08:00'), isPast('2026-03-16', '2026-03-17')]).toEqual([
    false,
    false,
    true,
  ])
  expect([isPast('2026-11-22T01:20+08:00', '2026-11-22T01:20+08:00'), isPast('2026-11-22T01:20+08:00', '2026-11-22T01:21+08:00')]).toEqual([
    false,
    true,
  ])
})

test('trap: holidays known only for last, this and next year; a period spanning three years', () => {
  const spanning = count(rule(600, 'working-day'), { start: '2023-12-29' }, calendar)
  expect(spanning.due).toBe('2026-06-02')
  expect(spanning.provisional).toBe(false)
})

test('trap: holidays memoised; the next count uses the changed calendar', () => {
  const notice = {
    number: '示例号',
    issued: '2026-11-25',
    year: 2027,
    holidays: [{ name: '元旦', off: ['2027-01-01', '2027-01-04'], work: [] }],
  } as const
  const run = { start: '2026-12-21' } as const
  const before = count(rule(20, 'working-day'), run, calendar)
  const after = count(rule(20, 'working-day'), run, calendarWith([notice]))
  expect([before.due, before.provisional, after.due, after.provisional]).toEqual(['2027-01-19', true, '2027-01-20', false])
  expect(count(rule(20, 'working-day'), run, calendar)).toEqual(before)
})

test('a minimum opens the next step on the day after its last day', () => {
  expect(count(rule(7, 'working-day', { bound: 'min' }), { start: '2026-09-18' }, calendar)).toMatchObject({
    due: '2026-09-29',
    earliest: '2026-09-30',
  })
})

test('counting back leaves the day of the event out and never rolls', () => {
  expect(due(rule(-7, 'working-day'), '2025-02-14')).toBe('2025-02-06')
  expect(due(rule(7, 'day', { bound: 'before' }), '2026-12-15')).toBe('2026-12-08')
  expect(count(rule(30, 'day', { bound: 'before', binds: 'party' }), { start: '2026-11-09' }, calendar)).toMatchObject({
    strict: '2026-10-10',
    lenient: '2026-10-10',
  })
})

test('hours run on through the night; a start without a time is read from the first minute', () => {
  expect(count(rule(2, 'hour'), { start: '2026-11-21T23:20+08:00' }, calendar).due).toBe('2026-11-22T01:20+08:00')
  expect(count(rule(24, 'hour'), { start: '2026-10-01' }, calendar).due).toBe('2026-10-02T00:00+08:00')
})

test('minutes run by the clock as hours do', () => {
  expect(count(rule(20, 'minute'), { start: '2026-11-21T23:50+08:00' }, calendar).due).toBe('2026-11-22T00:10+08:00')
  const longer = { start: '2026-11-21T09:00+08:00', extensions: [{ n: 1, unit: 'hour' }] } as const
  expect(count(rule(20, 'minute'), longer, calendar).due).toBe('2026-11-21T10:20+08:00')
})

test('a fixed day of the year: up to and including it, or before it', () => {
  expect(due(rule(131, 'date'), '2026-12-31')).toBe('2027-01-31')
  expect(due(rule(401, 'date', { bound: 'before' }), '2026-12-31')).toBe('2027-03-31')
  expect(due(rule(301, 'date', { bound: 'before' }), '2023-12-31')).toBe('2024-02-29')
})

test('a pause leaves out the days after it began, the day it ended included', () => {
  expect(due(rule(20, 'working-day'), '2026-06-01', { pauses: [{ from: '2026-06-08', to: '2026-06-25' }] })).toBe('2026-07-16')
  expect(due(rule(30, 'day'), '2026-04-08', { pauses: [{ from: '2026-04-20', to: '2026-05-02' }] })).toBe('2026-05-20')
  expect(due(rule(2, 'month'), '2026-06-30', { pauses: [{ from: '2026-07-01', to: '2026-07-11' }] })).toBe('2026-09-09')
})

test('pauses that overlap are counted once, and one that begins after the last day changes nothing', () => {
  const one = due(rule(30, 'day'), '2026-04-08', { pauses: [{ from: '2026-04-20', to: '2026-05-02' }] })
  expect(
    due(rule(30, 'day'), '2026-04-08', {
      pauses: [
        { from: '2026-04-20', to: '2026-04-28' },
        { from: '2026-04-25', to: '2026-05-02' },
      ],
    }),
  ).toBe(one)
  expect(due(rule(30, 'day'), '2026-04-08', { pauses: [{ from: '2026-05-08', to: '2026-05-20' }] })).toBe('2026-05-08')
})

test('a pause counts only if the term names its cause', () => {
  const hearing: Pause = { cause: 'hearing', from: '2026-05-25', to: '2026-05-31' }
  expect(due(rule(30, 'day', { excludes: ['hearing'] }), '2026-05-21', { pauses: [hearing] })).toBe('2026-06-26')
  expect(due(rule(30, 'day', { excludes: ['identification'] }), '2026-05-21', { pauses: [hearing] })).toBe('2026-06-20')
})

test('an open pause has no due day, unless the period ended before it began', () => {
  expect(count(rule(20, 'working-day'), { start: '2026-06-01', pauses: [{ from: '2026-06-08' }] }, calendar)).toMatchObject({
    due: null,
    strict: null,
    lenient: null,
    open: true,
  })
  expect(due(rule(5, 'day'), '2026-06-01', { pauses: [{ from: '2026-06-08' }] })).toBe('2026-06-06')
})

test('an extension runs from the unrolled end; rolling comes once at the very end', () => {
  const extensions: readonly Length[] = [
    { n: 30, unit: 'day' },
    { n: 60, unit: 'day' },
  ]
  expect(count(rule(90, 'day', { roll: 'stated' }), { start: '2026-01-12', extensions }, calendar)).toMatchObject({
    strict: '2026-07-11',
    lenient: '2026-07-13',
    due: '2026-07-13',
  })
  expect(due(rule(1, 'month'), '2026-01-31', { extensions: [{ n: 1, unit: 'month' }] })).toBe('2026-03-31')
})

test('trap: removed extension does not restore the old date; add and withdraw is no change', () => {
  fc.assert(
    fc.property(anyRule, anyDay, fc.integer({ min: 1, max: 30 }), (r, start, n) => {
      const before = count(r, { start }, calendar)
      const extended = count(r, { start, extensions: [{ n, unit: r.unit }] }, calendar)
      expect(extended.strict! > before.strict!).toBe(true)
      expect(count(r, { start, extensions: [] }, calendar)).toEqual(before)
    }),
  )
})

test('the working ends on the due day and counts up to the length without a gap', () => {
  fc.assert(
    fc.property(anyRule, anyDay, anyPauses, (r, start, spans) => {
      const pauses = spans.map(([at, length]) => ({ from: plusDays(start, at), to: plusDays(start, at + length) }))
      const run = { start, pauses }
      const rows = working(r, run, calendar)
      expect(rows.at(-1)!.day).toBe(count(r, run, calendar).due)
      const counted = rows.flatMap(row => row.counts ?? [])
      expect(counted).toEqual(r.unit === 'month' ? [r.n] : Array.from({ length: r.n! }, (_, i) => i + 1))
    }),
  )
})

test('strict is never after lenient, working days end on a working day, months on the corresponding day', () => {
  fc.assert(
    fc.property(anyRule, anyDay, (r, start) => {
      const { strict, lenient } = count(r, { start }, calendar)
      expect(strict! <= lenient!).toBe(true)
      if (r.unit === 'working-day') expect(dayKind(calendar, strict as Day).works).toBe(true)
      if (r.unit === 'month') expect(strict).toBe(plusMonths(start, r.n!))
      if (r.unit === 'day') expect(daysBetween(start, strict as Day)).toBe(r.n)
      if (r.roll !== 'never') expect(dayKind(calendar, lenient as Day).works).toBe(true)
    }),
  )
})

test('provisional exactly when a reading rests on a year without notice', () => {
  expect(count(rule(60, 'day'), { start: '2026-11-02' }, calendar)).toMatchObject({
    strict: '2027-01-01',
    lenient: '2027-01-04',
    due: '2027-01-01',
    provisional: true,
  })
  expect(count(rule(30, 'day', { bound: 'min', roll: 'never' }), { start: '2026-12-10' }, calendar)).toMatchObject({
    due: '2027-01-09',
    earliest: '2027-01-10',
    provisional: false,
  })
  expect(count(rule(5, 'working-day'), { start: '2026-11-20' }, calendar).provisional).toBe(false)
})

test('a limit without a number has no date', () => {
  expect(count(rule(1, 'day', { n: null }), { start: '2026-11-20' }, calendar)).toMatchObject({ due: null, open: false })
  expect(working(rule(1, 'day', { n: null }), { start: '2026-11-20' }, calendar)).toEqual([])
})

test('working days left: none on the day, one on the eve, negative afterwards', () => {
  expect(
    ['2026-03-16', '2026-03-15', '2026-03-13', '2026-03-17', '2026-03-10'].map(today => remaining(calendar, today as Day, '2026-03-16')),
  ).toEqual([0, 1, 1, -1, 4])
})

test('the safe day of an agency is a working day not after the last day, and one day earlier before an event', () => {
  expect(safeDay(calendar, '2026-10-04', 'max')).toBe('2026-09-30')
  expect(safeDay(calendar, '2026-12-08', 'before')).toBe('2026-12-07')
})
