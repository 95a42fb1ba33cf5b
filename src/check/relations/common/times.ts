/** @module The time that a figure is of, as its words name it, and which of two comes right behind the other: 2024年 and 2023年, 今年上半年 and 上年同期, 三季度 and 二季度, 本月 and 上月. */
import { type Months, monthsOf, PERIOD } from './months.ts'

export interface Time {
  /** The year as printed; 0 for this one, −1 for the one before; undefined where none is named. */
  readonly year: number | undefined
  /** Is it the present month, quarter or week (0), or the one before (−1)? */
  readonly turn: 0 | -1 | undefined
  readonly months: Months | undefined
  /** 同期: whatever part of the year the other is of. */
  readonly same: boolean
  /** What is counted then. */
  readonly what: string
}

const WHO = '(?:其中|而|截至|全[市县区镇乡院局省州]|[我本该][市县区镇乡院局])*，?'
const YEAR = '(?:(?<year>(?:19|20)\\d{2})年度?|(?<now>今年|本年度?|当年)|(?<last>去年|上一?年度?|前一年))'
const TURN = '(?:(?<turn>本月|当月|本季度|本周|本期)|(?<before>上个?月|上个?季度|上周|上期))'
const TIME = new RegExp(
  `^${WHO}(?:${YEAR}|${TURN})?(?:度|全年)?(?<same>同期|同月|同季)?(?<part>${PERIOD})?(?:同期)?，?(?:共|累计|全[市县区镇乡院局])*(?<what>[\\u4e00-\\u9fa5]{0,14}?)(?:分别|各)?(?:为|是|有|共|达到?)*$`,
)

/** 2024年上半年受理; undefined where the words begin with no time. 去年年末 is a day, and no year. */
export function timeIn(label: string): Time | undefined {
  const found = TIME.exec(label)?.groups
  if (!found || /^[末底初]|^年[末底初]/.test(found['what'] ?? '')) return undefined
  const { year, now, last, turn, before, same, part, what = '' } = found
  if (!(year ?? now ?? last ?? turn ?? before ?? part)) return undefined
  const months = part ? monthsOf(part) : undefined
  if (part && !months) return undefined
  return {
    year: year ? Number(year) : now ? 0 : last ? -1 : undefined,
    turn: turn ? 0 : before ? -1 : undefined,
    months,
    same: same !== undefined,
    what,
  }
}

const alike = (a: Months | undefined, b: Months | undefined): boolean => a?.[0] === b?.[0] && a?.[1] === b?.[1]

/** Is the first right behind the second: a year later in the same part of it, or the next part? */
export function isNext(one: Time, other: Time): boolean {
  // 上月，去年同月: neither is right behind the other.
  if (one.turn === 0 || other.turn === -1)
    return one.turn !== -1 && one.year !== -1 && !one.same && other.turn === -1 && other.months === undefined
  // 5月…，4月…，去年5月…: the month of the year before comes behind none of this year.
  if (one.turn === -1 || (one.year === -1 && other.year === undefined)) return false
  const parts = other.same || alike(one.months, other.months)
  if (other.year === -1) return one.year !== -1 && (one.year === undefined || one.year === 0) && parts
  const years = (one.year ?? 0) - (other.year ?? one.year ?? 0)
  if (years === 1 && other.year !== undefined && other.year > 0) return parts
  if (years !== 0 || !one.months || !other.months || (one.year === undefined && other.year !== undefined)) return false
  // 三季度 behind 二季度, as long as it.
  return one.months[0] === other.months[1] + 1 && one.months[1] - one.months[0] === other.months[1] - other.months[0]
}

/** 收案 and 收案, 受理案件 and 受理; the second need not say it again. */
export const isOneThing = ({ what: one }: Time, { what: other }: Time): boolean =>
  one === other || one === '' || other === '' || (one.length > 1 && other.length > 1 && (one.startsWith(other) || other.startsWith(one)))
