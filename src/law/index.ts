/**
 * @module The law as other rooms see it: instruments with their limits and conditions, how to find them, and periods.
 * The calendar is a value here too, made and compared, but days are counted by period.ts alone.
 */

export { type AccidentClass, accidentClass, feeByItems, feeByPages, needsHearing, reviewersNeeded, surcharge } from './amounts.ts'
export {
  type Calendar,
  calendarOf,
  calendarWith,
  changedDays,
  changesOf,
  type DayChange,
  type DayKind,
  dayKind,
  shippedCalendar,
} from './calendar.ts'
export { findCondition, findInstrument, findLimit, findThreshold } from './find.ts'
export * from './instrument.ts'
export * from './instruments/index.ts'
export { type Meeting, meetings, type Programme, programmes } from './meetings.ts'
export type { Holiday, Notice } from './notice.ts'
export {
  count,
  isPast,
  type Length,
  type Pause,
  type Period,
  type Rule,
  type Run,
  remaining,
  ruleOf,
  safeDay,
  type WorkingDay,
  working,
} from './period.ts'
export { type LawRow, lawRows } from './rows.ts'
export { type Superseded, superseded } from './superseded.ts'
