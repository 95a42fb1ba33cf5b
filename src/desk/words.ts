/** @module Days and counts as a clerk says them. */
import { type Day, daysBetween, isDay, type Moment, parts, plusDays, weekday } from '../base/day.ts'

/** 2月18日; with its year when that is not the year of `today`. */
export function shortDay(day: string, today?: string): string {
  const [y, m, d] = parts(day.slice(0, 10) as Day)
  const plain = `${m}月${d}日`
  if (!today || today.slice(0, 4) === day.slice(0, 4)) return plain
  return Number(today.slice(0, 4)) - y === 1 ? `上年${plain}` : `${y}年${plain}`
}
const names = '一二三四五六日'
/** 周日. */
export const weekdayWord = (day: string): string => `周${names[weekday(day.slice(0, 10) as Day) - 1]}`
/** 星期一. */
export const weekdayLong = (day: Day): string => `星期${names[weekday(day) - 1]}`
/** 02-18. */
export const monthDay = (day: string): string => day.slice(5, 10)
/** 2月2日16:40. */
export const momentWord = (m: Moment, today?: string): string => `${shortDay(m, today)}${m.slice(11, 16)}`
/** 今天, 昨天, 明天, or the day with its weekday. */
export function nearDay(day: string, today: Day): string {
  const d = day.slice(0, 10) as Day
  const away = daysBetween(today, d)
  const near = away === 0 ? '今天' : away === -1 ? '昨天' : away === 1 ? '明天' : shortDay(d, today)
  return `${near} ${weekdayWord(d)}`
}
const digits = '〇一二三四五六七八九'
/** 二〇二四年. */
export const yearInHan = (year: number): string => `${[...String(year)].map(c => digits[Number(c)]).join('')}年`
/** 6,218. */
export const grouped = (n: number): string => n.toLocaleString('en-US').replace(/^-/, '−')
/** ＋25, −3, 持平. */
export const signed = (n: number): string => (n === 0 ? '持平' : n > 0 ? `＋${grouped(n)}` : `−${grouped(-n)}`)

/**
 * A day as people type it: 2024.3.5, 2024-3-5, 2024/3/5, 2024年3月5日, 20240305, 3月5日, 3.5, 今天, 昨天, 前天.
 * Without a year it is the last such day up to today or, where the day may also lie ahead, the nearest one. Null when the text is no day.
 */
export function typedDay(text: string, today: Day, ahead = false): Day | null {
  const t = text.normalize('NFKC').trim()
  const back = { 今天: 0, 昨天: 1, 前天: 2 }[t]
  if (back !== undefined) return plusDays(today, -back)
  const full = /^(\d{4})\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})\s*日?$/.exec(t) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(t)
  if (full) return existing(Number(full[1]), Number(full[2]), Number(full[3]))
  const short = /^(\d{1,2})\s*[-./月]\s*(\d{1,2})\s*日?$/.exec(t)
  if (!short) return null
  const year = Number(today.slice(0, 4))
  const inYear = (y: number) => existing(y, Number(short[1]), Number(short[2]))
  if (ahead) return [year, year + 1, year - 1].map(inYear).reduce((a, b) => nearer(a, b, today))
  const at = inYear(year)
  return at && at > today ? inYear(year - 1) : at
}
const nearer = (a: Day | null, b: Day | null, today: Day): Day | null =>
  !a || (b && Math.abs(daysBetween(today, b)) < Math.abs(daysBetween(today, a))) ? b : a
function existing(year: number, month: number, date: number): Day | null {
  const text = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
  return isDay(text) ? text : null
}
