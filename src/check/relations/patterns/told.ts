/** @module How a pattern tells what it found. */
import type { Claim } from '../../claims.ts'
import { exactly, meets, minus, over, plus, printedSum, rounded, roundedOrCut, times, total } from '../../interval.ts'
import { printedRate } from '../../lists/index.ts'
import type { Figure, Found } from '../../reading.ts'
import type { Interval, RelationKind, Span, Verdict } from '../../types.ts'
import { figure, number, percent } from '../../words.ts'
import { printedMean } from '../average.ts'
import { comparable } from '../growth/comparable.ts'

export interface Telling {
  readonly kind: RelationKind
  readonly claim: Span
  readonly stated: Interval
  readonly computed: Interval
  readonly parts: readonly Figure[]
  /** The computation as far as its result: `90.69%－90.04%＝0.65个百分点`. */
  readonly working: string
  /** The stated figure in words. */
  readonly said: string
  /** Why a difference proves nothing; without it, a difference is a contradiction. */
  readonly unsure?: string | undefined
}

export function tell({ kind, claim, stated, computed, parts, working, said, unsure }: Telling): Found {
  const holds = meets(stated, computed)
  const verdict: Verdict = holds ? 'holds' : unsure ? 'undecided' : 'fails'
  const end = holds ? `与${said}相符` : unsure ? `与${said}不同；${unsure}，不能判断` : `不是${said}`
  return { kind, claim, stated, computed, verdict, parts, named: true, message: `${working}，${end}。` }
}

/** What words say of figures as they are printed, with nothing computed: an order, a place, a limit kept. */
export const inWords = (holds: boolean, found: Omit<Found, 'verdict' | 'named'>): Found => ({
  ...found,
  verdict: holds ? 'holds' : 'fails',
  named: true,
})

/** What the whole is taken as, and the share, where they are not simply as printed. */
type Besides = Partial<Pick<Telling, 'stated' | 'unsure'>> & { readonly base?: Interval }

/** The share of these parts together in the whole: `（11362＋2417）÷18624＝73.99%`. */
export function tellShare(share: Claim, parts: readonly Claim[], whole: Claim, { base = whole.value, ...besides }: Besides = {}): Found {
  const top = parts.map(p => number(p.printed)).join('＋')
  const value = (100 * parts.reduce((n, p) => n + p.printed, 0)) / whole.printed
  return tell({
    kind: 'share',
    claim: share,
    stated: printedRate(share),
    computed: times(over(total(parts.map(p => p.value)), base), 100),
    parts: [...parts, whole],
    working: `${parts.length > 1 ? `（${top}）` : top}÷${number(whole.printed)}＝${percent(value, share.step)}`,
    said: figure(share),
    ...besides,
  })
}

/** That these parts make the whole: `105＋5＝110`. */
export function tellSum(
  whole: Claim,
  parts: readonly Claim[],
  besides: Partial<Pick<Telling, 'stated' | 'computed' | 'unsure'>> = {},
): Found {
  return tell({
    kind: 'sum',
    claim: whole,
    stated: whole.value,
    computed: total(parts.map(p => p.value)),
    parts,
    working: `${parts.map(p => number(p.printed)).join('＋')}＝${number(printedSum(parts))}`,
    said: figure(whole),
    ...besides,
  })
}

/** So much each: `2618÷34＝77`. */
export function tellMean(mean: Claim, amount: Claim, by: Claim, besides: Partial<Pick<Telling, 'stated' | 'computed'>> = {}): Found {
  return tell({
    kind: 'average',
    claim: mean,
    stated: printedMean(mean),
    computed: over(amount.value, by.value),
    parts: [amount, by],
    working: `${number(amount.printed)}÷${number(by.printed)}＝${number(amount.printed / by.printed, 2)}`,
    said: figure(mean),
    ...besides,
  })
}

/** What there was grew to what there is by this rate: `（1240－1320）÷1320＝-6.06%`; growth at comparable prices stays open. */
export function tellGrowth(rate: Claim, now: Claim, base: Claim): Found {
  const value = (100 * (now.printed - base.printed)) / base.printed
  const computed = plus(times(over(now.value, base.value), 100), exactly(-100))
  const stated = times(printedRate(rate), rate.sign)
  const opposite = value * rate.sign < 0 && !meets(stated, computed)
  const told = tell({
    kind: 'growth',
    claim: rate,
    stated,
    computed,
    parts: [now, base],
    working: `（${number(now.printed)}－${number(base.printed)}）÷${number(base.printed)}＝${percent(value, rate.step)}`,
    said: `${rate.sign < 0 ? '下降' : '增长'}${figure(rate)}${opposite ? '，方向相反' : ''}`,
  })
  return comparable(rate, told, now)
}

/** What there is, so many times what there was: `139÷42＝3.31`. */
export function tellTimes(
  multiple: Claim,
  now: Claim,
  base: Claim,
  besides: Partial<Pick<Telling, 'stated' | 'computed' | 'said'>> = {},
): Found {
  return tell({
    kind: 'growth',
    claim: multiple,
    stated: roundedOrCut(multiple),
    computed: over(now.value, base.value),
    parts: [now, base],
    working: `${number(now.printed)}÷${number(base.printed)}＝${number(now.printed / base.printed, 2)}`,
    said: figure(multiple),
    ...besides,
  })
}

/** That one rate is so many points above the other: `90.69%－90.04%＝0.65个百分点`. */
export function tellPoints(points: Claim, [high, low]: readonly [Claim, Claim]): Found {
  return tell({
    kind: 'growth',
    claim: points,
    stated: rounded(points),
    computed: minus(high.value, low.value),
    parts: [high, low],
    working: `${number(high.printed)}%－${number(low.printed)}%＝${number(Number((high.printed - low.printed).toFixed(6)))}个百分点`,
    said: `${number(points.printed)}个百分点`,
  })
}

/** By how much the one is more than the other: `486－418＝68`. */
export function tellDifference(kind: RelationKind, by: Claim, [large, small]: readonly [Claim, Claim]): Found {
  return tell({
    kind,
    claim: by,
    stated: by.value,
    computed: minus(large.value, small.value),
    parts: [large, small],
    working: `${number(large.printed)}－${number(small.printed)}＝${number(Number((large.printed - small.printed).toFixed(6)))}`,
    said: figure(by),
  })
}

/** A number of things, told exactly. */
export const isExactCount = (c: Claim | undefined): c is Claim => c?.role === 'count' && c.form === 'plain' && c.precision === 'exact'

/** One with its unit, outside brackets. */
export const isOwnCount = (c: Claim | undefined): c is Claim => isExactCount(c) && c.owner < 0 && c.unit !== ''

/** One, or a further measure of the same things: 事故9起、死亡12人. */
export const isOwnMeasure = (c: Claim | undefined): c is Claim =>
  (c?.role === 'count' || c?.role === 'slot') && c.form === 'plain' && c.precision === 'exact' && c.owner < 0 && c.unit !== ''

/** What there is or was, with its unit, in the paragraph and bracket of the other: a count, or what stands for an earlier time. */
export const isValueBeside = (c: Claim, { paragraph, owner }: Claim): boolean =>
  c.form === 'plain' &&
  c.precision === 'exact' &&
  (c.role === 'count' || c.role === 'base') &&
  c.unit !== '' &&
  c.printed > 0 &&
  c.owner === owner &&
  c.paragraph === paragraph

/** A rate of its paragraph and bracket, told exactly. */
export const isRateBeside = (c: Claim, { paragraph, owner }: Claim): boolean =>
  c.form === 'percent' && c.role !== 'change' && c.precision === 'exact' && c.paragraph === paragraph && c.owner === owner

/** What stands behind it up to the end of its sentence, at most `most` figures. */
export const sentenceFrom = (claims: readonly Claim[], { id, paragraph, sentence }: Claim, most: number): Claim[] =>
  claims.slice(id + 1, id + 1 + most).filter(c => c.paragraph === paragraph && c.sentence === sentence)

/** What stands before it in its sentence, at most `most` figures. */
export const sentenceTo = (claims: readonly Claim[], { id, paragraph, sentence }: Claim, most: number): Claim[] =>
  claims.slice(Math.max(0, id - most), id).filter(c => c.paragraph === paragraph && c.sentence === sentence)
