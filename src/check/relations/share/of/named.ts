/**
 * @module A share of what its words name, where that is printed: 税收收入近8.27亿元……增值税5.76亿元，占收入总额的69.6%; 占市计划的80% of 市实事任务5000户; and, where a rate
 * was named once and only percentages follow, of what was planned under the very name of each: 公共租赁住房8240套，104.3% of 公共租赁住房7900套. Part of the kind `share`.
 */
import type { Claim } from '../../../claims.ts'
import { above, over, times } from '../../../interval.ts'
import type { Item } from '../../../items.ts'
import { fitsShare, printedRate } from '../../../lists/index.ts'
import type { Found, Reading } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { isSlip } from '../../common/slip.ts'
import { tellShare } from '../../patterns/told.ts'
import { isClose } from '../verdict.ts'
import { answering, isNarrower, isOneInEach, type OfWords, ofWords } from './words.ts'

/** How many figures back, and how many paragraphs, the whole may have been told; only of so few does a difference prove anything. */
const FAR = 80
const PARAGRAPHS = 3
const NEAR_PARAGRAPHS = 1
/** 受理量居前五位的部门合计279件: not all that was accepted. */
export const FOREMOST = /居前|前[一二两三四五六七八九十\d]+[位名类大]/
const OTHER_TIME = /去年|上年|同期|上月|上季|前一?年|年初|[一二三四]季度的/

/** A count or amount, printed exactly or nearly. */
const isAmount = (c: Claim): boolean =>
  (c.role === 'count' || c.role === 'slot') && c.form === 'plain' && c.precision !== 'over' && c.value.min > 0 && c.unit !== ''

interface Pair {
  readonly part: Claim
  readonly whole: Claim
  readonly rank: number
}

/** Of what 占 names: it holds of whichever is called so; where there is but one, and nothing else gives it, it is wrong of that. */
export function ofNamed(reading: Reading, s: Claim): Found | undefined {
  const words = ofWords(s)
  const item = words && s.role === 'share' && s.form === 'percent' ? reading.items.of.get(s.id) : undefined
  if (!words || !item || item.paragraph !== s.paragraph || item.sentence !== s.sentence || words.kind === 'due') return undefined
  // 债款支出……占预算支出的2.47%；其他支出……占预算支出的2.18%: what has a share in the same is no whole of the other.
  const before = wholesBefore(reading, item).filter(c => reading.claims[c.id + 1]?.label !== s.label)
  const all = item.slots.filter(isAmount).flatMap(part =>
    before.flatMap((whole): Pair[] => {
      const rank = alike(whole.unit, part.unit) && whole.printed > part.printed ? answering(whole, words) : 0
      return rank ? [{ part, whole, rank }] : []
    }),
  )
  const fit = all.findLast(p => fitsShare(s, p.part.value, p.whole.value)) ?? oneInEach(s, item, before, words)
  if (fit) return s.step < 1 || fit.rank > 1 ? tellShare(s, [fit.part], fit.whole) : undefined
  const beside = all.filter(p => p.whole.paragraph === s.paragraph)
  const pairs = beside.length ? beside : all
  const [sole] = pairs
  if (
    !sole ||
    words.kind === 'aim' ||
    words.place !== '' ||
    pairs.some(p => p.part !== sole.part || p.whole.printed !== sole.whole.printed)
  )
    return undefined
  // 活动总数 of 宣传活动: of a kind, unless the part is a kind as well (增值税收入 of 税收收入).
  const narrow = isNarrower(sole.whole, words) && !sole.part.label.includes(words.name)
  const found = isMeant(reading, s, item, sole) ? proven(s, sole) : undefined
  return found && narrow && !isSlip(s, found.computed) ? undefined : found
}

const oneInEach = (s: Claim, { slots }: Item, before: readonly Claim[], words: OfWords): Pair | undefined =>
  slots
    .filter(isAmount)
    .flatMap(part => before.flatMap((whole): Pair[] => (isOneInEach(whole, part, words) ? [{ part, whole, rank: 1 }] : [])))
    .find(p => p.whole.printed > p.part.printed && fitsShare(s, p.part.value, p.whole.value))

const wholesBefore = ({ claims }: Reading, { head, paragraph, slots }: Item): Claim[] =>
  claims
    .slice(Math.max(0, head.id - FAR), head.id)
    .filter(
      c =>
        isAmount(c) &&
        c.owner < 0 &&
        paragraph - c.paragraph <= PARAGRAPHS &&
        !slots.includes(c) &&
        !OTHER_TIME.test(c.lead) &&
        !FOREMOST.test(c.label),
    )

/** 占, and not 两项合占 or 甲占. */
const OWN = /^(?:大?约|仅|均|则|已|也)?占/

/** Is the share said of the one count right before it, of what its own paragraph tells, and do no other counts give it? */
function isMeant({ claims }: Reading, s: Claim, item: Item, { part, whole }: Pair): boolean {
  if (
    !OWN.test(s.label) ||
    s.owner >= 0 ||
    item.slots.length > 1 ||
    part.id !== s.id - 1 ||
    s.paragraph - whole.paragraph > NEAR_PARAGRAPHS
  )
    return false
  // 交通172件、建设80件，占工单总量的: of both together, perhaps.
  if (part.sep === '、') return false
  // 约128件，占投诉总数的25.0%左右: rough on both sides.
  if (OTHER_TIME.test(part.lead) || part.precision === 'about' || /^左右|^上下/.test(s.noun)) return false
  const near = claims
    .slice(Math.max(0, s.id - FAR), s.id)
    .filter(c => isAmount(c) && c.paragraph === s.paragraph && alike(c.unit, part.unit))
  return !near.some(c => c.printed > part.printed && fitsShare(s, part.value, c.value))
}

/** Rounded amounts do not give a share to its last digit. */
const proven = (s: Claim, { part, whole }: Pair): Found | undefined => {
  const computed = times(over(part.value, whole.value), 100)
  const apart = above(computed, s.value) || above(s.value, computed)
  return apart && !isClose(s, computed) ? tellShare(s, [part], whole, { stated: printedRate(s) }) : undefined
}

const RATE = /([\u4e00-\u9fa5]{2,8})率(?:为|是|达到?)?$/

/** 廉租住房开工2164套，开工率116.85%；公共租赁住房8240套，104.3%: a percentage that goes on with the rate of the members before it. */
export function goesOnWithRate({ items }: Reading, s: Claim): boolean {
  const item = s.form === 'percent' && /^(?:达|为)?$/.test(s.label) && s.owner < 0 ? items.of.get(s.id) : undefined
  for (let at = item ? item.at - 1 : -1; item && at >= Math.max(0, item.at - FAR); at--) {
    const other = item.row[at]!
    if (other.sentence !== item.sentence) return false
    if (other.rates.some(r => RATE.test(r.label))) return true
    if (!other.shares.some(o => o.label === '')) return false
  }
  return false
}

/** Of what was planned or had under the very name of the part, earlier in the text. */
export function ofNamesake(reading: Reading, s: Claim): Found | undefined {
  const item = goesOnWithRate(reading, s) ? reading.items.of.get(s.id) : undefined
  const part = item?.head
  if (!part || part.label.length < 2 || s.step >= 1) return undefined
  const whole = wholesBefore(reading, item).findLast(
    c => alike(c.unit, part.unit) && bare(c) === bare(part) && fitsShare(s, part.value, c.value),
  )
  return whole && tellShare(s, [part], whole)
}

const bare = ({ label }: Claim): string => label.replace(/^其中|(?:开工|竣工|建成|完成|改造|任务)+$/g, '')
