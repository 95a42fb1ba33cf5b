/** The period before: 一季度办理412件，二季度办理468件，环比增长13.6%. Part of the kind `growth`. */
import type { Claim } from '../../claims.ts'
import type { Item } from '../../items.ts'
import { alike } from '../../units.ts'

const QUARTERS = ['一', '二', '三', '四']
const PERIOD = /^(?:第?([一二三四])季度|([12]?\d)月份?)/

/** 一季度办理412件，二季度办理468件，环比增长13.6%: this period and the one before it, whichever is told first. */
export function periods({ head, row, at }: Item, rate: Claim): readonly [now: Claim, base: Claim] | undefined {
  const other = row[at - 1]?.head
  if (!other || !/^环比/.test(rate.label) || rate.id !== head.id + 1 || head.id !== other.id + 1 || !alike(other.unit, head.unit))
    return undefined
  const [one, two] = [other, head].map(c => PERIOD.exec(c.label))
  if (!one || !two || Boolean(one[1]) !== Boolean(two[1]) || (tail(two) !== '' && tail(two) !== tail(one))) return undefined
  const order = (m: RegExpExecArray): number => (m[1] ? QUARTERS.indexOf(m[1]) : Number(m[2]))
  const later = order(two) - order(one)
  return later === 1 ? [head, other] : later === -1 ? [other, head] : undefined
}

const YEARS = /((?:19|20)\d{2})年(?:度)?[、和]((?:19|20)\d{2})年度?[\u4e00-\u9fa5]{0,12}分别/
const ROSE = /^(?:同比)?(?:增长|增加|上升|下降|减少|降低)了?$/

/** 2023年、2024年分别受理318件、352件，增长10.7%: the second of two years against the first. */
export function years({ head, row, at }: Item, rate: Claim): readonly [now: Claim, base: Claim] | undefined {
  const other = row[at - 1]?.head
  if (!other || !ROSE.test(rate.label) || rate.id !== head.id + 1 || head.id !== other.id + 1 || other.unit !== head.unit) return undefined
  const m = /^[、和]$/.test(head.lead) ? YEARS.exec(other.lead) : null
  return m && Number(m[2]) - Number(m[1]) === 1 ? [head, other] : undefined
}

/** What was done in the period; said once, it is of both. */
const tail = ({ input, 0: period }: RegExpExecArray): string => input.slice(period.length)
