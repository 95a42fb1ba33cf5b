import { expect, test } from 'vitest'
import { lastPeriod, periodOf, periodsOf, runningPeriod } from './period.ts'

test('the last period is the one that is over', () => {
  expect(lastPeriod('year', '2024-01-08')).toEqual({ from: '2023-01-01', to: '2023-12-31' })
  expect(lastPeriod('half', '2024-01-08')).toEqual({ from: '2023-07-01', to: '2023-12-31' })
  expect(lastPeriod('quarter', '2024-05-31')).toEqual({ from: '2024-01-01', to: '2024-03-31' })
})

test('a week is Monday to Sunday, also over the end of a year and a leap day', () => {
  expect(['2024-01-08', '2024-01-07'].map(d => lastPeriod('week', d as '2024-01-08'))).toEqual([
    { from: '2024-01-01', to: '2024-01-07' },
    { from: '2023-12-25', to: '2023-12-31' },
  ])
  expect(periodOf('week', '2024-02-29')).toEqual({ from: '2024-02-26', to: '2024-03-03' })
})

test('the running period is asked in its second half, up to today', () => {
  expect([runningPeriod('year', '2023-06-30'), runningPeriod('year', '2023-07-02')]).toEqual([
    undefined,
    { from: '2023-01-01', to: '2023-07-02' },
  ])
  expect([runningPeriod('month', '2024-02-14'), runningPeriod('month', '2024-02-15')]).toEqual([
    undefined,
    { from: '2024-02-01', to: '2024-02-15' },
  ])
  expect([runningPeriod('week', '2024-01-09'), runningPeriod('week', '2024-01-11')]).toEqual([
    undefined,
    { from: '2024-01-08', to: '2024-01-11' },
  ])
})

test('a year has the periods that end in it', () => {
  expect(periodsOf('quarter', 2024).map(s => s.to)).toEqual(['2024-03-31', '2024-06-30', '2024-09-30', '2024-12-31'])
  expect([periodsOf('week', 2024).length, periodsOf('week', 2024)[0], periodsOf('week', 2024).at(-1)]).toEqual([
    52,
    { from: '2024-01-01', to: '2024-01-07' },
    { from: '2024-12-23', to: '2024-12-29' },
  ])
  expect(periodsOf('year', 2024)).toEqual([{ from: '2024-01-01', to: '2024-12-31' }])
})
