import { expect, test } from 'vitest'
import { lastPeriod, runningPeriod } from './gaps.ts'

test('the last period is the one that is over', () => {
  expect(lastPeriod('year', '2024-01-08')).toEqual({ from: '2023-01-01', to: '2023-12-31' })
  expect(lastPeriod('quarter', '2024-05-31')).toEqual({ from: '2024-01-01', to: '2024-03-31' })
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
})
