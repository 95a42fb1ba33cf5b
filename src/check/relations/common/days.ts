/** @module How many days lie between two printed ones, both counted: 7月8日—7月14日, 8月1日至15日, 2023年12月20日至2024年1月3日. */
import { day, daysBetween, isDay } from '../../../base/day.ts'
import { everyMatch } from '../../scan.ts'

const SPAN =
  /(?:(?<y1>(?:19|20)\d\d)年)?(?<m1>1[0-2]|0?[1-9])月(?<d1>[12]\d|3[01]|0?[1-9])日?(?:起|至|到|[—\-–~～－]){1,2}(?:(?<y2>(?:19|20)\d\d)年)?(?:(?<m2>1[0-2]|0?[1-9])月)?(?<d2>[12]\d|3[01]|0?[1-9])日(?:止|为止)?/g

/** The one span of days that these words print, and what they say besides; a span across February without its year has one of two lengths. */
export function spanOfDays(words: string): { readonly days: readonly number[]; readonly rest: string } | undefined {
  const [m, more] = everyMatch(words, SPAN)
  if (!m || more) return undefined
  const { y1, m1, d1, y2, m2, d2 } = m.groups!
  const [from, to] = [Number(m1), Number(m2 ?? m1)]
  const spans = (y1 ? [Number(y1)] : [2023, 2024]).flatMap(year => {
    const [a, b] = [written(year, from, Number(d1)), written(y2 ? Number(y2) : to < from ? year + 1 : year, to, Number(d2))]
    return isDay(a) && isDay(b) ? [daysBetween(day(a), day(b)) + 1] : []
  })
  const days = [...new Set(spans)].filter(n => n > 1)
  return days.length > 0 ? { days, rest: words.replace(m[0], '') } : undefined
}

export const written = (year: number, month: number, date: number): string =>
  [year, month, date].map(n => String(n).padStart(2, '0')).join('-')
