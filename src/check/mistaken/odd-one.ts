/**
 * @module Shares of a list that are not of the whole of the others: 电话604件，占比46.6%；小程序290件，占比25.38%；来函126件，占比9.72%；App121件，占比9.34%. Where the others agree on one
 * whole, printed or not, or where all that is listed makes a printed one to the last, an odd one is wrong by itself: neither a figure that gives it by chance nor a sum that still makes
 * some hundred excuses it. How far off it lies is no excuse either where it was plainly taken of another total of the text, or of what stands beside it in the list.
 */
import { isCount } from '../arithmetic/near.ts'
import type { Claim } from '../claims.ts'
import { digitsOf, exchanged, oneDiffers } from '../hand.ts'
import { meets, middle, over, times } from '../interval.ts'
import { fitsShare } from '../lists/index.ts'
import type { Found, Reading } from '../reading.ts'
import { commonBase, type Run, type Shared, shareRuns } from '../share-runs.ts'
import type { Interval } from '../types.ts'
import { alike } from '../units.ts'
import { figure, number, percent } from '../words.ts'

/** So far up stands the whole of a list. */
const FAR = 40
const PARAGRAPHS = 1
/** So many others, and so many digits that they fit: fewer agree by chance. */
const LEAST = 2
const DIGITS = 5
/** What a list makes to the last is its whole when others have as many digits as these. */
const DIGITS_OF_SUM = 2
/** A list of so few things makes a printed number by chance. */
const LEAST_SUM = 20
/** Where no whole is printed the others must leave as little choice as this. */
const NARROW = 0.004
const LEAST_UNPRINTED = 3
/** What is farther off in points, and no slip of the hand, was of something else: of another total, where there is one that gives it. */
const POINTS = 6
/** So far behind a list the other total may stand. */
const ON = 8
/** A whole that counts only what was done of another: which of the two one share of two is of, nobody knows. */
const STAGE = /受理|办结|已办|审结|结案|处理|调解|答复|办理|回复|完成/

export const oddOnes = (reading: Reading): Found[] =>
  shareRuns(reading)
    .flatMap(segments)
    .flatMap(run => {
      // 新收165件，办结166件：予以公开55件……，依次占33.1%……: where all agree, none is odd, whatever else some of them may be of.
      if (commonBase(run.pairs)) return []
      const made = ofSum(reading, run)
      if (made.length) return made
      return run.pairs.length > LEAST ? oddOf(reading, run) : []
    })

/** 商品前三：食品96件18.6%、服装71件13.7%；服务前三：餐饮52件…: two lists, the second of another whole. */
function segments({ counts, pairs }: Run): Run[] {
  const starts = counts.filter((c, n) => n > 0 && (c.lead.includes('：') || (c.sep === '；' && counts[n - 1]!.sep === '、')))
  return [undefined, ...starts].flatMap((from, n) => {
    const isIn = (c: Claim): boolean => (!from || c.id >= from.id) && (!starts[n] || c.id < starts[n].id)
    const run = { pairs: pairs.filter(p => isIn(p.count)), counts: counts.filter(isIn) }
    return run.pairs.length > 1 ? [run] : []
  })
}

/** 检举控告50件，占74%；业务范围外6件，占8%；无实质内容12件，占18%, which are the 68 that were told before: each share is of these. */
function ofSum(reading: Reading, run: Run): Found[] {
  const sum = run.counts.reduce((n, c) => n + c.printed, 0)
  const whole = sum >= LEAST_SUM ? wholesBefore(reading, run).findLast(c => Math.abs(c.printed - sum) < c.step / 100) : undefined
  if (!whole) return []
  const odd = run.pairs.filter(p => !isClose(p, around(whole)))
  const right = run.pairs.filter(p => !odd.includes(p))
  const sure = right.reduce((n, p) => n + digits(p.share), 0) >= DIGITS_OF_SUM && right.length >= odd.length
  if (!sure) return []
  // 受理320件，办结240件。商品类180件，占56%；服务类60件，占25%: one of the two is wrong, and who knows which?
  return odd.flatMap(p => {
    const other = takenOf(reading, run, p)
    const isStage = STAGE.test(whole.label) && (!other || other.sentence === whole.sentence)
    const only = odd.length === 1 && (right.length > 1 || !isStage)
    return isSlip(p, whole.value) || only || (right.length > 1 && other) ? [told(p, whole, other)] : []
  })
}

function oddOf(reading: Reading, run: Run): Found[] {
  for (const odd of run.pairs) {
    const others = run.pairs.filter(p => p !== odd)
    if (others.reduce((n, p) => n + digits(p.share), 0) < DIGITS) continue
    const whole = printed(reading, run, others)
    if (!whole || isClose(odd, around(whole))) continue
    const other = takenOf(reading, run, odd)
    if (other && !isMember(run, odd, whole)) continue
    if (other || isSlip(odd, whole.value)) return [told(odd, whole, other)]
  }
  const one = unprinted(reading, run)
  return one ? [one] : several(reading, run)
}

/** 住宅186起，占23.2%；宿舍67起，占12.0%；厂房55起，占9.1%；交通工具45起，占8.1% of 560: two that are each a digit away from what they should be bear the whole out. */
function several(reading: Reading, run: Run): Found[] {
  const left = wholesBefore(reading, run).flatMap(whole => {
    const odd = run.pairs.filter(p => !isClose(p, around(whole)))
    const right = run.pairs.filter(p => fitsShare(p.share, p.count.value, whole.value))
    const enough = right.length >= LEAST && odd.length === 2 && right.reduce((n, p) => n + digits(p.share), 0) >= DIGITS
    const isMistake = (p: Shared): boolean =>
      isOneDigit(p, whole.value) || (isMember(run, p, whole) && takenOf(reading, run, p) !== undefined)
    return enough && odd.every(isMistake) ? [{ whole, odd }] : []
  })
  const [only, more] = left
  return only && (!more || left.every(l => l.whole.printed === only.whole.printed))
    ? only.odd.map(p => told(p, only.whole, isOneDigit(p, only.whole.value) ? undefined : takenOf(reading, run, p)))
    : []
}

/** Is there room for it in the whole beside the others? 维持、驳回、撤销 are all that was closed, and 上诉32件 no fourth of them. */
function isMember({ counts }: Run, odd: Shared, whole: Claim): boolean {
  const others = counts.reduce((n, c) => n + (c === odd.count ? 0 : c.printed), 0)
  return others + odd.count.printed <= whole.printed + whole.step / 2
}

/**
 * The figure that gives the odd share: another total, or one beside it in the list. What stands right before it may be what it is of (商品类566件，占63%，家电119件，占21%),
 * unless it is joined as members are.
 */
function takenOf({ claims }: Reading, { counts, pairs }: Run, odd: Shared): Claim | undefined {
  const [first, last] = [counts[0]!, pairs.at(-1)!]
  const isJoined = /[；、]/.test(odd.count.sep)
  const at = isJoined ? 0 : counts.indexOf(odd.count)
  const within = counts.reduce((n, c) => n + c.printed, 0)
  return claims
    .slice(Math.max(0, first.id - FAR), Math.max(last.share.id, last.count.id) + ON)
    .filter(c => isCount(c) && Math.abs(first.paragraph - c.paragraph) <= PARAGRAPHS && alike(c.unit, first.unit))
    .filter(c => c !== counts[at - 1] && c.printed !== within && c.printed > odd.count.printed)
    .findLast(c => fitsShare(odd.share, odd.count.value, c.value))
}

const digits = (s: Claim): number => String(Math.round(s.printed / s.step)).length

/** What was counted before the list and could be divided into it. */
function wholesBefore({ claims }: Reading, { counts, pairs }: Run): Claim[] {
  const first = counts[0]!
  const most = Math.max(...pairs.map(p => p.count.printed))
  return claims
    .slice(Math.max(0, first.id - FAR), first.id)
    .filter(c => isCount(c) && first.paragraph - c.paragraph <= PARAGRAPHS && alike(c.unit, first.unit) && c.printed > most)
}

/** The figure before the list that gives all others; where none does, what the list itself makes. */
function printed(reading: Reading, run: Run, others: readonly Shared[]): Claim | undefined {
  const sum = run.counts.reduce((n, c) => n + c.printed, 0)
  const all = wholesBefore(reading, run).filter(c => others.every(o => fitsShare(o.share, o.count.value, c.value)))
  return all.findLast(c => c.printed === sum) ?? all.at(-1)
}

/** 4.49万件 may have been cut: 26249件 of 44953 are 58.39%. */
const around = ({ value, printed: said, step }: Claim): Interval => (step > 1 ? { min: said - step, max: said + step } : value)

/**
 * Is there one share without which all others are of one whole? 立案118件……26件，占22.4%；27件，占22.9%；19件，占16.3%：what is of the printed whole is right, though the others are
 * of 116, which nobody printed.
 */
function unprinted(reading: Reading, run: Run): Found | undefined {
  const { pairs } = run
  if (pairs.length <= LEAST_UNPRINTED || commonBase(pairs)) return undefined
  const left = pairs.flatMap(odd => {
    const base = commonBase(pairs.filter(p => p !== odd))
    return base && (base.max - base.min) / base.max <= NARROW ? [{ odd, base }] : []
  })
  const [only, more] = left
  if (!only || more || isClose(only.odd, only.base) || !isSlip(only.odd, only.base)) return undefined
  const isOfPrinted = wholesBefore(reading, run).some(
    c => isMember(run, only.odd, c) && fitsShare(only.odd.share, only.odd.count.value, c.value),
  )
  return isOfPrinted ? undefined : told(only.odd, only.base)
}

const rateOf = ({ count }: Shared, whole: Interval): Interval => times(over(count.value, whole), 100)

/** Within its rounding, or a unit of its last place beside it. */
const isClose = (odd: Shared, whole: Interval): boolean => {
  const { min, max } = rateOf(odd, whole)
  return meets(odd.share.value, { min, max }) || Math.abs(odd.share.printed - (min + max) / 2) <= odd.share.step * 1.01
}

function isSlip(odd: Shared, whole: Interval): boolean {
  const { printed: said, step } = odd.share
  const meant = middle(rateOf(odd, whole))
  return (
    meant < 100 && (Math.abs(meant - said) <= POINTS || isOneDigit(odd, whole) || exchanged(digitsOf(said, step), digitsOf(meant, step)))
  )
}

function isOneDigit(odd: Shared, whole: Interval): boolean {
  const { printed: said, step } = odd.share
  const meant = middle(rateOf(odd, whole))
  return meant < 100 && oneDiffers(digitsOf(said, step), digitsOf(meant, step))
}

function told(odd: Shared, whole: Claim | Interval, taken?: Claim): Found {
  const { count, share } = odd
  const value = 'value' in whole ? whole.value : whole
  const base = 'value' in whole ? whole.printed : middle(whole)
  const working = `${number(count.printed)}÷${number(Math.round(base))}＝${percent((100 * count.printed) / base, share.step)}`
  const others = 'value' in whole ? '' : `；其余各项占比都合于${number(Math.round(base))}`
  const why = taken ? `；${figure(share)}是以${number(taken.printed)}为总数算出来的` : others
  return {
    kind: 'share',
    claim: share,
    stated: share.value,
    computed: times(over(count.value, value), 100),
    verdict: 'fails',
    parts: 'value' in whole ? [count, whole] : [count],
    message: `${working}，不是${figure(share)}${why}。`,
    sure: true,
  }
}
