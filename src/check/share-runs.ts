/**
 * @module Runs of shares: the counts of one list, each with its share, which are all of one whole whatever that is. 甲36件，占42.3%；乙20件，占24.5%; 甲36件（42.3%）、乙20件（24.5%）;
 * 甲36件、乙20件，分别占42.3%、24.5%; 甲占42.3%、乙占24.5%，分别为36件和20件. Together they tell of the whole what none of them tells alone.
 */
import { isCount } from './arithmetic/near.ts'
import type { Claim } from './claims.ts'
import { meets, over, times } from './interval.ts'
import { printedRate } from './lists/index.ts'
import type { Reading } from './reading.ts'
import type { Interval } from './types.ts'
import { alike } from './units.ts'

/** A count and the share that it has. */
export interface Shared {
  readonly count: Claim
  readonly share: Claim
}

export interface Run {
  readonly pairs: readonly Shared[]
  /** All counts of the list, those without a share as well. */
  readonly counts: readonly Claim[]
}

/** So many shares of one run are looked at. */
const MOST = 16
/** 占比, 占总量, 占诉求总量的, nothing in brackets: of all that there is, whatever it is called. */
export const OF_ALL =
  /^(?:均|共|约|各|仅|则|也|分别|依次)*占(?!比)[\u4e00-\u9fa5]{0,6}?(?:总|全部)[\u4e00-\u9fa5]{0,4}?的?(?:比例|比重)?(?:分别|依次|约|为)*$/
const BARE = /^(?:均|共|约|各|仅|则|也|分别|依次|大)*(?:占(?:比(?:例|重)?)?(?:分别|依次|约|达|为|是|的)*)?$/
/** What begins another list, or a list within: its shares may be of something else. */
const OTHERS = /其中|[^，。；：、\d]{0,10}[中里内][，：]|[从按][^，。；：\d]{1,10}(?:看|分|计|说)|上年|去年|同期/
const IN_ORDER = /(?:分别|依次)(?:为|是|有|达)?$/

/** Every run of two shares and more. */
export function shareRuns({ claims }: Pick<Reading, 'claims'>): Run[] {
  const out: Run[] = []
  for (let at = 0; at < claims.length; at++) {
    const run = side(claims, at) ?? inOrder(claims, at)
    if (!run) continue
    out.push(run)
    at = Math.max(run.pairs.at(-1)!.share.id, run.pairs.at(-1)!.count.id)
  }
  return out
}

const isShare = (c: Claim | undefined): c is Claim =>
  c?.role === 'share' && c.form === 'percent' && c.precision === 'exact' && c.printed > 0 && c.printed < 100
const isMember = (c: Claim): boolean => isCount(c) || (c.form === 'plain' && c.role === 'count' && c.printed === 0)
const beside = (a: Claim, b: Claim): boolean => a.paragraph === b.paragraph && a.sentence === b.sentence

/** 甲36件，占42.3%；乙20件，占24.5%；丙1件: each share right behind its count. */
function side(claims: readonly Claim[], from: number): Run | undefined {
  const first = claims[from]!
  const pairs: Shared[] = []
  const counts: Claim[] = []
  for (let at = from; at < claims.length && pairs.length < MOST; at++) {
    const count = claims[at]!
    if (!isMember(count) || !beside(count, first) || count.owner !== first.owner || !alike(count.unit, first.unit)) break
    if (at > from && (OTHERS.test(count.lead) || count.lead === '')) break
    const next = shareOf(claims, at)
    const share = claims[next]
    const own = isShare(share) && isOwn(share, count)
    if (!own && !pairs.length) return undefined
    counts.push(count)
    if (!own) continue
    pairs.push({ count, share })
    at = next
  }
  return pairs.length > 1 ? { pairs, counts } : undefined
}

/** 咨询47562件，多6208件，增15.01%，占69.72%: how it has changed may stand between a count and its share. */
function shareOf(claims: readonly Claim[], at: number): number {
  const count = claims[at]!
  let next = at + 1
  while (next - at <= CHANGES && claims[next] && isChange(claims[next]!, count)) next++
  return next
}
const CHANGES = 3
const isChange = (c: Claim, count: Claim): boolean =>
  /^(?:change|points|base)$/.test(c.role) && beside(c, count) && c.owner === count.owner && c.sep === '，'

const isOwn = (s: Claim, count: Claim): boolean =>
  beside(s, count) && (s.owner === count.id || (s.owner === count.owner && /^[，、]?[^，。；：、]*$/.test(s.lead))) && isOfAll(s)
const isOfAll = (s: Claim): boolean => BARE.test(s.label) || OF_ALL.test(s.label)

/** 甲36件、乙20件，分别占42.3%、24.5%; 甲占42.3%、乙占24.5%，分别为36件和20件: as many of the one as of the other. */
function inOrder(claims: readonly Claim[], from: number): Run | undefined {
  const first = claims[from]!
  const isFirst: boolean = isShare(first)
  if (!isFirst && !isCount(first)) return undefined
  const kind = (c: Claim): boolean => (isFirst ? isShare(c) : isCount(c) && alike(c.unit, first.unit))
  const many = length(claims, from, c => kind(c) && c.owner === first.owner && beside(c, first))
  const behind = claims[from + many]
  if (many < 2 || many > MOST || !behind || isShare(behind) === isFirst || !beside(behind, first) || behind.owner !== first.owner)
    return undefined
  const others = claims.slice(from + many, from + 2 * many)
  const [shares, counts] = isFirst ? [claims.slice(from, from + many), others] : [others, claims.slice(from, from + many)]
  const joined = others.slice(1).every(c => /^[、和与及]$/.test(c.lead))
  const all =
    shares.length === many &&
    counts.length === many &&
    shares.every(isShare) &&
    counts.every(c => isCount(c) && alike(c.unit, counts[0]!.unit))
  const said = isFirst ? IN_ORDER.test(behind.label) : /分别|依次|各|占$/.test(behind.label) && isOfAll(behind)
  const next = claims[from + 2 * many]
  const goesOn = next !== undefined && beside(next, first) && /^[、和与及]$/.test(next.lead) && isShare(next) !== isFirst
  if (!joined || !all || !said || goesOn) return undefined
  return { pairs: counts.map((count, n) => ({ count, share: shares[n]! })), counts }
}

function length(claims: readonly Claim[], from: number, is: (c: Claim) => boolean): number {
  let to = from
  while (to - from <= MOST && claims[to] && is(claims[to]!)) to++
  return to - from
}

/** Every whole of which this count would have this share, rounded or cut. */
export const basesOf = ({ count, share }: Shared): Interval => times(over(count.value, printedRate(share)), 100)

/** What all of these could be of: a whole number where things are counted one by one; undefined where there is none. */
export function commonBase(pairs: readonly Shared[]): Interval | undefined {
  const all = pairs.map(basesOf)
  const min = Math.max(...all.map(b => b.min))
  const max = Math.min(...all.map(b => b.max))
  const whole = pairs.every(p => p.count.step === 1)
  const base = whole ? { min: Math.ceil(min - 1e-9), max: Math.floor(max + 1e-9) } : { min, max }
  return base.min <= base.max ? base : undefined
}

/** 20÷67 and 37÷67 leave one whole number; 17÷57 with 30% leaves several, and chance as well. */
export const isTelling = (s: Shared): boolean => {
  const base = basesOf(s)
  return (base.max - base.min) / base.max < 0.01
}

/** Sums of figures that stand beside each other, two to four of one unit. */
export function sumsBeside(figures: readonly Claim[]): (readonly Claim[])[] {
  return figures.flatMap((first, at) =>
    [2, 3, 4].flatMap(many => {
      const run = figures.slice(at, at + many)
      return run.length === many && run.every(c => alike(c.unit, first.unit)) ? [run] : []
    }),
  )
}

export const makes = (figures: readonly Claim[], base: Interval): boolean => {
  const sum = figures.reduce((n, c) => n + c.printed, 0)
  return meets({ min: sum, max: sum }, base)
}
