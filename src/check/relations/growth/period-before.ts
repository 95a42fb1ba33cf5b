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

/** So many figures back the year before may be told. */
const FAR = 8
const YEAR = /((?:19|20)\d{2})年(?:度|全年)?[^，。；、]{0,24}$/

/** 2015年全省败诉1803件……。2016年败诉2376件，同比增加31.8%: what the year before had under the same name; no base is to be guessed then. */
export function yearBefore(claims: readonly Claim[], { head }: Item, rate: Claim): readonly [now: Claim, base: Claim] | undefined {
  const year = YEAR.exec(head.lead)?.[1]
  if (!year || rate.id !== head.id + 1 || !/^同比/.test(rate.label) || !ROSE.test(rate.label)) return undefined
  const name = head.label.replace(/^(?:19|20)\d{2}年(?:度|全年)?/, '')
  const told = claims
    .slice(Math.max(0, head.id - FAR), head.id)
    .filter(
      c =>
        c.role === 'count' &&
        c.form === 'plain' &&
        c.paragraph === head.paragraph &&
        c.owner === head.owner &&
        c.unit === head.unit &&
        c.precision === 'exact' &&
        Number(YEAR.exec(c.lead)?.[1]) === Number(year) - 1 &&
        (name === '' ? /^(?:19|20)\d{2}年$/.test(c.label) || c.lead.endsWith('年') : name.length > 1 && c.label.endsWith(name)),
    )
  return told.length === 1 ? [head, told[0]!] : undefined
}

/** 2022年、2023年分别受理463件、421件……2024年较2022年下降16.6%: of the two told only where it is their years that are compared. */
export function comparesThem(rate: Claim, year: Claim, now: Claim): boolean {
  const m = /((?:19|20)\d{2})年(?:比|较)((?:19|20)\d{2})年/.exec(rate.label)
  const told = `${year.lead}${now.lead}`
  return m !== null && told.includes(m[1]!) && told.includes(m[2]!)
}

/** What was done in the period; said once, it is of both. */
const tail = ({ input, 0: period }: RegExpExecArray): string => input.slice(period.length)
