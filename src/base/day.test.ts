import { expect, test } from 'vitest'
import { clockAt } from './clock.ts'
import { day, dayInChina, daysBetween, isDay, momentInChina, plusDays, plusHours, plusMonths, range, weekday } from './day.ts'

test('a day that does not exist is no day', () => {
  expect(['2026-02-28', '2024-02-29', '2026-02-30', '2026-13-01', '2026-1-1'].map(isDay)).toEqual([true, true, false, false, false])
})

test('a month later is the corresponding day, or the last day of a shorter month', () => {
  expect(plusMonths('2026-08-31', 6)).toBe('2027-02-28')
  expect(plusMonths('2024-01-31', 1)).toBe('2024-02-29')
  expect(plusMonths('2026-03-31', -1)).toBe('2026-02-28')
  expect(plusMonths('2026-12-15', 1)).toBe('2027-01-15')
})

test('days are added over leap days and year ends', () => {
  expect(plusDays('2023-12-31', 1)).toBe('2024-01-01')
  expect(plusDays('2024-03-01', -1)).toBe('2024-02-29')
  expect(daysBetween('2024-01-01', '2025-01-01')).toBe(366)
  expect(range('2024-02-28', '2024-03-01')).toEqual(['2024-02-28', '2024-02-29', '2024-03-01'])
  expect(weekday('2024-02-18')).toBe(7)
})

test('trap: a statistics export with a hard-coded time zone; half past eleven on 31 December in China is still the old year', () => {
  const ms = Date.parse('2023-12-31T15:30:00Z')
  expect(dayInChina(ms)).toBe('2023-12-31')
  expect(momentInChina(ms)).toBe('2023-12-31T23:30+08:00')
})

test('hours run on through the night', () => {
  expect(plusHours('2026-11-21T23:20+08:00', 2)).toBe('2026-11-22T01:20+08:00')
})

test('a moved clock keeps its day', () => {
  expect(clockAt('2024-01-08').today()).toBe('2024-01-08')
})

test('weekdays hold before and after 1970, and a short step equals a long one', () => {
  expect(['1969-12-31', '1970-01-01', '1900-01-01', '2026-11-22', '2000-02-29'].map(d => weekday(day(d)))).toEqual([3, 4, 1, 7, 2])
  expect([
    plusDays('2026-02-27', 1),
    plusDays('2026-02-28', 1),
    plusDays('2024-02-28', 1),
    plusDays('2026-03-01', -1),
    plusDays('2026-03-29', -1),
  ]).toEqual(['2026-02-28', '2026-03-01', '2024-02-29', '2026-02-28', '2026-03-28'])
})
