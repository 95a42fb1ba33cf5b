/** @module Periods in which a duty comes back: weeks, months, quarters, halves, years; the last one, the running one, those of a year. */
import { type Day, daysBetween, plusDays, plusMonths, weekday } from '../base/day.ts'
import type { Every } from '../declare/register.ts'
import type { Span } from './figure.ts'

/** How a period is spoken of. */
export const everyTitles = { week: '每周', month: '每月', quarter: '每季', half: '每半年', year: '全年' } as const satisfies Record<
  Every,
  string
>
const months = { month: 1, quarter: 3, half: 6, year: 12 } as const

/** The period of this kind that the day lies in. */
export function periodOf(every: Every, day: Day): Span {
  if (every === 'week') {
    const from = plusDays(day, 1 - weekday(day))
    return { from, to: plusDays(from, 6) }
  }
  const into = (Number(day.slice(5, 7)) - 1) % months[every]
  const from = plusMonths(`${day.slice(0, 7)}-01` as Day, -into)
  return { from, to: plusDays(plusMonths(from, months[every]), -1) }
}

/** The last period of this kind that is over. */
export const lastPeriod = (every: Every, today: Day): Span => periodOf(every, plusDays(periodOf(every, today).from, -1))

/** The running period of this kind up to today, in its second half; before, it is too early to ask. */
export function runningPeriod(every: Every, today: Day): Span | undefined {
  const { from, to } = periodOf(every, today)
  const half = plusDays(from, Math.floor(daysBetween(from, plusDays(to, 1)) / 2))
  return today >= half ? { from, to: today } : undefined
}

/** The periods of this kind that end in a year. */
export function periodsOf(every: Every, year: number): Span[] {
  const found: Span[] = []
  const last: Day = `${year}-12-31`
  for (let span = periodOf(every, `${year}-01-01`); span.to <= last; span = periodOf(every, plusDays(span.to, 1))) found.push(span)
  return found
}
