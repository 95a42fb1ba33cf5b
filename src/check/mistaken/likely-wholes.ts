/**
 * @module What a share or rate that nothing gives may have been meant to be of: the total of the list that its count is a member of, what the other shares of its paragraph
 * are of, what the name of a rate puts below its line; and, of what several have together, the counts before it put together.
 */
import { isCount } from '../arithmetic/near.ts'
import type { Claim } from '../claims.ts'
import { digitsOf, oneDiffers } from '../hand.ts'
import { over, times } from '../interval.ts'
import { groupBy } from '../items.ts'
import type { Found, Reading } from '../reading.ts'
import { definitionOf, standsBelow } from '../relations/share/rate-definitions.ts'
import { isClose } from '../relations/share/verdict.ts'
import { alike } from '../units.ts'
import { one, topOf, wrong } from './wrong-share.ts'

/** What is known of lists and of shares, by what a share may ask. */
export interface Likely {
  /** By where a member begins: the totals that it and others make. */
  readonly totals: ReadonlyMap<number, readonly Claim[]>
  /** By paragraph: what its shares are of, once for each. */
  readonly bases: ReadonlyMap<number, readonly Claim[]>
}

/** A list of so few things makes its total by chance. */
const LEAST_TOTAL = 20
/** So many other shares of one whole in a paragraph say what it speaks of. */
const MATES = 3
/** How many figures back what a rate is of may stand. */
const BACK = 16
/** 其中, 投诉中: of a part of what was told before. */
const INNER = /其中|[\u4e00-\u9fa5][中里内](?:，|$)/
const DENIED = /[不未无]/

export function likelyOf({ byPlace }: Reading, known: readonly Found[]): Likely {
  const held = known.filter(f => f.verdict === 'holds')
  const sums = held.flatMap(f => {
    const total = f.kind === 'sum' && f.parts.length > 1 ? byPlace.get(f.claim.start) : undefined
    const exact = total && isCount(total) && total.printed >= LEAST_TOTAL * total.step
    return exact ? f.parts.map(p => ({ part: p.start, total })) : []
  })
  const shares = held.flatMap(f => {
    const [s, whole] = [byPlace.get(f.claim.start), byPlace.get(f.parts[1]?.start ?? -1)]
    return f.kind === 'share' && f.parts.length === 2 && s?.role === 'share' && whole ? [{ at: s.paragraph, whole }] : []
  })
  return {
    totals: new Map([...groupBy(sums, x => x.part)].map(([part, all]) => [part, all.map(x => x.total)])),
    bases: new Map([...groupBy(shares, x => x.at)].map(([at, all]) => [at, all.map(x => x.whole)])),
  }
}

/** The wholes of a count that its list or its paragraph makes likely. */
export function likelyWholes({ claims }: Reading, likely: Likely, s: Claim, top: Claim): Claim[] {
  const own = (likely.totals.get(top.start) ?? []).filter(c => c.paragraph === s.paragraph)
  const name = s.role === 'rate' ? /([\u4e00-\u9fa5]{2,10})率/.exec(s.label)?.[1] : undefined
  const definition = name ? definitionOf(name) : undefined
  const below = definition
    ? claims
        .slice(Math.max(0, top.id - BACK), top.id)
        .findLast(
          c => isCount(c) && c.role !== 'base' && c.paragraph === s.paragraph && !DENIED.test(c.label) && standsBelow(definition, c.label),
        )
    : undefined
  const all = [...own, ...(below ? [below] : []), ...(s.role === 'share' ? (ofParagraph(likely, s, top) ?? []) : [])]
  return all.filter(c => c !== top && alike(c.unit, top.unit) && c.printed > top.printed)
}

/** What three shares of the paragraph and more are of, and none is of anything else in its unit. */
function ofParagraph({ bases }: Likely, s: Claim, top: Claim): Claim[] | undefined {
  const all = (bases.get(s.paragraph) ?? []).filter(c => alike(c.unit, top.unit))
  const [first] = all
  const one = first && all.every(c => c.printed === first.printed)
  return one && all.length >= MATES && !INNER.test(top.lead) ? [first] : undefined
}

/** 占, 占比, 占总数, nothing in brackets. */
const BARE = /^(?:均|共|约|仅)*(?:占(?:比|总[量数])?(?:例|重)?(?:约|为|是|的)*)?$/
const OF_EACH = /占(?:其?各自|当[年月季]|本[年月季类])/
/** A share of few digits that is farther off was of something else. */
const POINTS = 3

/** 查处90.1万起：城市道路51.4万起，占50%；公路38.7万起: the bare share of one of the members that make a total is of that total. */
export function listedShares(reading: Reading, known: readonly Found[]): Found[] {
  const likely = likelyOf(reading, known)
  const open = new Set(known.filter(f => f.kind === 'share' && f.verdict === 'undecided').map(f => f.claim.start))
  return reading.claims.flatMap(s => {
    const top = open.has(s.start) && isBareShare(s) && reading.claims[s.id - 1] === topOf(reading, s) ? topOf(reading, s) : undefined
    const totals = top ? (likely.totals.get(top.start) ?? []).filter(c => c.paragraph === s.paragraph && c.printed > top.printed) : []
    const [whole] = totals
    // 2021年31起，占当年所有案件的50.81%；2020年24起，占46.15%: each of its own.
    const each = reading.claims.slice(Math.max(0, s.id - BACK), s.id).some(c => c.sentence === s.sentence && OF_EACH.test(c.label))
    if (!top || !whole || each || totals.some(c => c.printed !== whole.printed) || top.sep === '、') return []
    const rate = times(over(top.value, whole.value), 100)
    const meant = (100 * top.printed) / whole.printed
    const near = oneDiffers(digitsOf(s.printed, s.step), digitsOf(meant, s.step)) || Math.abs(meant - s.printed) <= POINTS
    return near && !isClose(s, rate) ? (wrong(s, top, one(whole)) ?? []) : []
  })
}

const isBareShare = (s: Claim): boolean =>
  s.role === 'share' && s.form === 'percent' && s.precision === 'exact' && s.printed < 100 && BARE.test(s.label)
