/**
 * @module Which days are working days. A calendar is a value made from notices; whoever counts is given one, and nothing
 * remembers an old one. Only period.ts counts with it.
 */
import { type Day, range, weekday, yearOf } from '../base/day.ts'
import { shippedNotices } from './calendar/index.ts'
import type { Notice } from './notice.ts'
import { projectedYears, statutoryHolidays } from './statutory.ts'

/** What a day is, and why. */
export interface DayKind {
  readonly works: boolean
  /** 工作日, 周末, 调休上班, or 放假· and the holiday. */
  readonly why: string
  /** No notice for this year yet: weekends and statutory holidays only. */
  readonly provisional: boolean
}

export interface Calendar {
  /** In order of issue. */
  readonly notices: readonly Notice[]
  /** The years with a notice. */
  readonly announced: ReadonlySet<number>
  /** The days that are not simply what their weekday says, by date: a notice may speak of the December before its year. */
  readonly special: ReadonlyMap<Day, DayKind>
}

/** The shipped years and the notices recorded since. */
export const calendarWith = (recorded: readonly Notice[]): Calendar => calendarOf([...shippedNotices, ...recorded])

/** The calendar of these notices and no others. */
export function calendarOf(all: readonly Notice[]): Calendar {
  const notices = all.toSorted((a, b) => (a.issued < b.issued ? -1 : a.issued > b.issued ? 1 : 0))
  const announced = new Set(notices.map(n => n.year))
  const special = new Map<Day, DayKind>()
  for (const year of projectedYears.filter(y => !announced.has(y)))
    for (const { day, name } of statutoryHolidays(year)) special.set(day, { works: false, why: `放假·${name}`, provisional: true })
  for (const { off, work, name } of holidaysInForce(notices)) {
    for (const day of range(...off)) special.set(day, { works: false, why: `放假·${name}`, provisional: false })
    for (const day of work) special.set(day, { works: true, why: '调休上班', provisional: false })
  }
  return { notices, announced, special }
}

/** Of each year's holiday, the arrangement issued last. */
function holidaysInForce(notices: readonly Notice[]) {
  const last = new Map(notices.flatMap(n => n.holidays.map(h => [`${n.year} ${h.name}`, h] as const)))
  return last.values()
}

/** The calendar as shipped. */
export const shippedCalendar: Calendar = calendarWith([])

/** Is it a day off around a public holiday, by the shipped notices? Exchanged days off are among them: the cautious reading of 法定节假日. */
export const isHoliday = (day: Day): boolean => dayKind(shippedCalendar, day).why.startsWith('放假')

/** What this day is. A year without notice gets an answer too, marked provisional, never an error. */
export function dayKind(calendar: Calendar, day: Day): DayKind {
  const special = calendar.special.get(day)
  if (special) return special
  const works = weekday(day) < 6
  return { works, why: works ? '工作日' : '周末', provisional: !calendar.announced.has(yearOf(day)) }
}

/** A day that two calendars see differently. */
export interface DayChange {
  readonly day: Day
  readonly before: DayKind
  readonly after: DayKind
}

/** The days on which work changed between two calendars, in order: what a new notice moved. */
export function changedDays(before: Calendar, after: Calendar): readonly DayChange[] {
  const days = [...new Set([...before.special.keys(), ...after.special.keys()])].sort()
  return days
    .map(day => ({ day, before: dayKind(before, day), after: dayKind(after, day) }))
    .filter(change => change.before.works !== change.after.works)
}

/** What a notice changed when it was issued: its days against the calendar of all notices before it. */
export function changesOf(calendar: Calendar, notice: Notice): readonly DayChange[] {
  const at = calendar.notices.indexOf(notice)
  return changedDays(calendarOf(calendar.notices.slice(0, at)), calendarOf(calendar.notices.slice(0, at + 1)))
}
