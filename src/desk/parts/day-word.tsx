/** @module A day with its weekday; a make-up working day carries 班. */

import { type Day, weekday } from '../../base/day.ts'
import { dayKind, shippedCalendar } from '../../law/calendar.ts'
import { nearDay } from '../words.ts'

/** Worked although it is a weekend day, by the shipped notices. */
export const isMakeUp = (day: string): boolean =>
  weekday(day.slice(0, 10) as Day) > 5 && dayKind(shippedCalendar, day.slice(0, 10) as Day).works

export const DayWord = ({ day, today }: { readonly day: string; readonly today: Day }) => (
  <>
    {nearDay(day, today)}
    {isMakeUp(day) && (
      <>
        {' '}
        <span className="tag b">班</span>
      </>
    )}
  </>
)
