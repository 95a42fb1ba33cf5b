/**
 * @module A day in the civil calendar, held as the text `YYYY-MM-DD`. Comparing two days is comparing two texts.
 *
 * A `Date` object appears in this file and nowhere else: a local midnight has shifted statutory dates by a day in
 * too many systems. All arithmetic is done in UTC, so the zone of the process cannot matter.
 */

/** A day, `YYYY-MM-DD`. */
export type Day = `${number}-${number}-${number}`
/** A month, `YYYY-MM`. */
export type Month = `${number}-${number}`
/** A moment in China, `YYYY-MM-DDTHH:mm+08:00`: the only clock time that the law here speaks in. */
export type Moment = string

const MS = 86_400_000
const at = (day: Day) => Date.parse(`${day}T00:00:00Z`)
const from = (ms: number): Day => new Date(ms).toISOString().slice(0, 10) as Day

/** The days of a month (1–12), leap years minded. */
export const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** Is this text a day that exists? `2026-02-30` is not. */
export function isDay(text: string): text is Day {
  const m = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!m) return false
  const [year, month, day] = [Number(m[1]), Number(m[2]), Number(m[3])]
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** The day of this text; a text that is no day is a programming error. Text from outside goes through {@link isDay} first. */
export function day(text: string): Day {
  if (!isDay(text)) throw new RangeError(`not a day: ${text}`)
  return text
}

/** `n` days later (earlier when negative). Within days 1–28 no month can end, so counting a period costs no Date. */
export function plusDays(d: Day, n: number): Day {
  const date = Number(d.slice(8)) + n
  return date >= 1 && date <= 28 ? (`${d.slice(0, 8)}${two(date)}` as Day) : from(at(d) + n * MS)
}

/** The corresponding day `n` months later; where there is none, the last day of that month (民法典 第202条). */
export function plusMonths(d: Day, n: number): Day {
  const [year, month, date] = parts(d)
  const index = year * 12 + (month - 1) + n
  const y = Math.floor(index / 12)
  const m = (((index % 12) + 12) % 12) + 1
  return make(y, m, Math.min(date, daysInMonth(y, m)))
}

/** Year, month (1–12) and date (1–31). */
export function parts(d: Day): [year: number, month: number, date: number] {
  return [Number(d.slice(0, 4)), Number(d.slice(5, 7)), Number(d.slice(8, 10))]
}

/** The day of a year, month (1–12) and date. */
export const make = (year: number, month: number, date: number): Day => day(`${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`)
const two = (n: number) => (n < 10 ? `0${n}` : `${n}`)

export const yearOf = (d: Day): number => Number(d.slice(0, 4))
export const monthOf = (d: Day): Month => d.slice(0, 7) as Month

/** Whole days from `a` to `b`: 0 when they are the same day. */
export const daysBetween = (a: Day, b: Day): number => Math.round((at(b) - at(a)) / MS)

/** 1 (Monday) … 7 (Sunday), by Sakamoto's rule: counting a period asks this of every day, and a Date for each would be slow. */
export function weekday(d: Day): number {
  const [year, month, date] = parts(d)
  const y = month < 3 ? year - 1 : year
  return (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + MONTHS[month - 1]! + date) % 7 || 7
}
const MONTHS = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]

/** Every day from `a` to `b`, both included; none when `b` is before `a`. */
export const range = (a: Day, b: Day): Day[] => Array.from({ length: Math.max(0, daysBetween(a, b) + 1) }, (_, i) => plusDays(a, i))

export const minDay = (a: Day, b: Day): Day => (a < b ? a : b)
export const maxDay = (a: Day, b: Day): Day => (a > b ? a : b)

/** The day in China at this moment (milliseconds since 1970): 2023-12-31T23:30+08:00 is still 2023, wherever the server stands. */
export const dayInChina = (ms: number): Day => from(ms + 8 * 3_600_000)

/** This moment as China writes it, to the minute. */
export const momentInChina = (ms: number): Moment => `${new Date(ms + 8 * 3_600_000).toISOString().slice(0, 16)}+08:00`

/** `n` hours after a moment; hours run on through nights and holidays (民法典 第201条第2款). */
export const plusMinutes = (m: Moment, n: number): Moment => momentInChina(Date.parse(m) + n * 60_000)
export const plusHours = (m: Moment, n: number): Moment => plusMinutes(m, n * 60)
