/**
 * @module Is a contradiction credible? Offices err by a digit, by the place of a point, by a part left out, by the base of the line above: what they print lies
 * near what it should be, or something explains it. A figure that lies far from what was computed, with nothing that explains it, is more often a figure of
 * something that was not understood. It is shown with its computation and left undecided: nothing that is right may be called wrong.
 */
import { middle } from '../interval.ts'
import { groupBy } from '../items.ts'
import { type Ground, groundOf } from '../linked/ground.ts'
import { isMeant } from '../linked/index.ts'
import type { Found, Reading } from '../reading.ts'
import { isOfOnePlace } from '../relations/share/exceptions.ts'
import { byHand, gap, LEAST, LEAST_OF_LIST } from './by-hand.ts'
import { given } from './given.ts'
import { givenChange } from './given-change.ts'
import { growthIsCredible, isProved } from './growth.ts'
import { otherwise } from './otherwise.ts'
import { isOfOtherRow, shareIsCredible, sharesOf } from './share.ts'
import { balanceIsCredible, sumIsCredible } from './sum.ts'

/** What one turn of words names may be farther off; but not by any amount. */
const FAR_NAMED = 0.3
/** A mean that lies farther off was divided by something else. */
const FAR_MEAN = 0.25
/** Among so few figures nothing else can be meant: who tries the check with one sentence expects an answer. */
const FEW = 8

export function credibly(reading: Reading, all: readonly Found[]): readonly Found[] {
  const shares = sharesOf(all)
  const sums = groupBy(
    all.filter(f => f.kind === 'sum' && f.verdict === 'holds'),
    f => f.parts.length,
  )
  const figures = new Map([...groupBy(reading.claims, c => c.paragraph)].map(([paragraph, of]) => [paragraph, of.length]))
  const grown = all.filter(f => f.kind === 'growth' && f.verdict === 'holds' && f.parts.length > 1)
  const byChange = new Map(grown.map(f => [f.claim.start, f]))
  let ground: Ground | undefined
  const isCredible = (f: Found): boolean => {
    const rate = f.kind === 'share' ? reading.byPlace.get(f.claim.start) : undefined
    if (rate && isOfOnePlace(reading, rate, f.parts)) return false
    if (f.sure || (f.named && !isFarList(f)) || (isAmongFew(reading, f, figures) && !isAstray(reading, f))) return true
    if (f.kind === 'share' && isOfOtherRow(reading, f, shares)) return false
    const claim = reading.byPlace.get(f.claim.start)
    if (claim && byHand(claim, middle(f.computed), f.kind === 'sum' ? LEAST_OF_LIST : LEAST)) return true
    if (f.kind === 'average') return gap(f.stated, f.computed) <= FAR_MEAN
    if (f.kind === 'share') return shareIsCredible(reading, f, shares) || isMeant((ground ??= groundOf(reading, all)), f)
    if (f.kind === 'sum') return sumIsCredible(reading, f, shares, sums.get(f.parts.length) ?? [])
    if (f.kind === 'growth') return isProved(reading, f, byChange) || growthIsCredible(reading, f)
    return f.kind !== 'balance' || balanceIsCredible(reading, f)
  }
  return all.map(f => {
    if (f.verdict !== 'fails') return f
    const beside = f.sure ? undefined : (given(reading, f) ?? givenChange(reading, f) ?? otherwise(reading, f))
    return beside ?? (isCredible(f) ? f : doubted(f))
  })
}

/** Of a list and of a share even the words that name it are read wrongly, where another list or whole stands between. */
const isFarList = (f: Found): boolean => (f.kind === 'sum' || f.kind === 'share') && gap(f.stated, f.computed) > FAR_NAMED

/** 补贴264.3万元。补贴资金使用进度为指标1950万元的94.5%: a sentence that has a subject of its own, and of something else by far. */
function isAstray({ byPlace }: Reading, f: Found): boolean {
  const [claim, part] = [byPlace.get(f.claim.start), byPlace.get(f.parts[0]?.start ?? -1)]
  return f.kind === 'share' && !f.named && gap(f.stated, f.computed) > FAR_NAMED && claim !== undefined && part?.sentence !== claim.sentence
}

/** Do all of its figures stand in one paragraph of few? */
function isAmongFew({ byPlace }: Reading, { claim, parts }: Found, figures: ReadonlyMap<number, number>): boolean {
  const paragraphs = new Set([claim, ...parts].map(p => byPlace.get(p.start)?.paragraph))
  const [only] = paragraphs
  return paragraphs.size === 1 && only !== undefined && (figures.get(only) ?? 0) <= FEW
}

const doubted = (f: Found): Found => ({
  ...f,
  verdict: 'undecided',
  message: `${f.message.replace(/。$/, '')}；两者相差较大，也许说的不是同一件事，不能判断，请核对。`,
})
