/**
 * @module Rates that words, arithmetic and structure left silent or undecided: which counts they are of is weighed by all that speaks for each pair (decision 23).
 * A pair that gives the rate, and is likely, is what was meant. A rate that is a slip of the hand from the one likely pair is wrong; and what others called wrong of a pair that is all but
 * sure stays wrong, however far off it lies.
 */
import type { Claim } from '../claims.ts'
import { byHand } from '../credible/by-hand.ts'
import { meets, over, times } from '../interval.ts'
import { printedRate } from '../lists/index.ts'
import type { Found, Reading } from '../reading.ts'
import { isOfOnePlace, isQualified } from '../relations/share/exceptions.ts'
import { answering, isNamedOtherwise, isNarrower, ofWords } from '../relations/share/of/words.ts'
import { baseOf, decide } from '../relations/share/verdict.ts'
import type { Verdict } from '../types.ts'
import { discrete } from '../units.ts'
import { type Ground, groundOf, isShare } from './ground.ts'
import { type Link, linksOf } from './links.ts'
import { weights } from './weights.ts'

/** So likely must it be that one of the pairs that give the rate is meant. */
const MEANT = 0.7
/** So likely must a pair be that does not give it, but for a slip of the hand or at all, for nothing else to be meant; and so unlikely that any that does is. */
const SURE = 0.7
const ALL_BUT_SURE = 0.9
const HARDLY = 0.05

/** All that is told, and what the likely pairs tell of the rates that nothing was told of, or nothing decided. */
export function linked(reading: Reading, told: readonly Found[]): readonly Found[] {
  const shares = new Map(told.flatMap(f => (f.kind === 'share' ? [[f.claim.start, f] as const] : [])))
  const open = reading.claims.filter(c => isRate(c) && (shares.get(c.start)?.verdict ?? 'undecided') === 'undecided')
  if (open.length === 0) return told
  const ground = groundOf(reading, told)
  const found = new Map(open.flatMap(s => weighed(ground, s).map(f => [s.start, f] as const)))
  return [...told.filter(f => f.kind !== 'share' || !found.has(f.claim.start)), ...found.values()]
}

/** Are these two all but surely what the rate is of, though they do not give it? */
export function isMeant(ground: Ground, { claim, parts: [part, whole, more] }: Found): boolean {
  const s = ground.reading.byPlace.get(claim.start)
  if (!s || !part || !whole || more || !isRate(s)) return false
  const links = linksOf(ground, s, weights)
  const [first] = links
  return (
    first !== undefined &&
    first.part.start === part.start &&
    first.whole.start === whole.start &&
    first.likely > ALL_BUT_SURE &&
    meant(s, links) < HARDLY &&
    !saysMore(ground, s, first)
  )
}

/**
 * 办结率（含转办）95.0% is of more than its name says, 占任务数的56.4% of what was called so and not of what is likely by its place, 出生率7.06‰ of how many there
 * were on the mean of a year.
 */
function saysMore(ground: Ground, s: Claim, { part, whole }: Link): boolean {
  const words = ofWords(s)
  const isOther = words?.kind === 'thing' && (answering(whole, words) === 0 || isNarrower(whole, words))
  // 污水处理3618万立方米，处理率96.4%: of what came in, which nobody printed, rather than of what was supplied.
  const isFlow = s.role === 'rate' && !discrete(whole.unit)
  const { text } = ground.reading.view
  const isPerMille = text.slice(s.start, s.end + 1).includes('‰')
  return (
    isOther || isFlow || isPerMille || isNamedOtherwise(s, whole) || isQualified(text, s) || isOfOnePlace(ground.reading, s, [part, whole])
  )
}

const isRate = (c: Claim): boolean => isShare(c) && c.precision === 'exact' && c.printed > 0

function weighed(ground: Ground, s: Claim): Found[] {
  const links = linksOf(ground, s, weights)
  const [first] = links
  if (!first) return []
  const giving = links.find(l => gives(s, l))
  if (giving && meant(s, links) >= MEANT) return told(s, giving, 'holds')
  const isSure = first.likely > SURE && meant(s, links) < HARDLY && !saysMore(ground, s, first)
  return isSure && byHand(s, rate(first)) ? told(s, first, 'fails') : []
}

function told(s: Claim, { part, whole }: Link, verdict: Verdict): Found[] {
  const found = decide(s, { value: part.value, parts: [part] }, [baseOf(whole, true, true)])
  return found?.verdict === verdict ? [found] : []
}

const rate = ({ part, whole }: Link): number => (100 * part.printed) / whole.printed

/** How likely one of the pairs that give the rate is meant, where chance makes it of any other as often as its digits allow. */
function meant(s: Claim, links: readonly Link[]): number {
  const giving = links.reduce((sum, l) => (gives(s, l) ? sum + l.likely : sum), 0)
  return giving / (giving + chance(s) * (1 - giving))
}

const gives = (s: Claim, { part, whole }: Link): boolean => meets(printedRate(s), times(over(part.value, whole.value), 100))

/** How often a rate of so many places comes out of two figures that it is not of. */
const chance = (s: Claim): number => Math.min(0.5, s.step / 20)
