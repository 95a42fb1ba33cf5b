/** @module Changes that are credibly wrong: near what they should be, right beside what they are of, or divided by what they grew to. */
import type { Claim } from '../claims.ts'
import { middle, times } from '../interval.ts'
import type { Found, Reading } from '../reading.ts'
import { byHand, difference, gap } from './by-hand.ts'

/** A change that lies farther from what it should be is hardly of these two; the farther the less. */
const FAR = 0.15
const FARTHER = 0.25
const FARTHEST = 0.5
const FEW_POINTS = 10
/** 比上年增加88件，增长21%: so many figures may stand between a rate of growth and what it grew from. */
const BETWEEN = 4

export function growthIsCredible(reading: Reading, f: Found): boolean {
  const claim = reading.byPlace.get(f.claim.start)
  const off = gap(f.stated, f.computed)
  if (!claim || off <= FAR) return true
  const turned = middle(f.stated) * middle(f.computed) < 0
  // 上升10个百分点 where it fell by 10: the wrong word.
  if (turned && gap(f.stated, times(f.computed, -1)) <= FAR) return true
  if (claim.form === 'percent') {
    const told = isTold(reading, f, claim)
    // 多3件，增0.18% where it is 0.88%: however far off, where one digit is all that is wrong.
    if (isByHow(reading, f, claim) && byHand(claim, middle(f.computed), FEW_DIGITS)) return true
    return (isBeside(reading, f, claim) && (told || off <= FARTHEST)) || (told && (turned || off <= FARTHEST)) || isOfThisYear(f)
  }
  if (claim.form === 'point') return off <= FARTHER || difference(f.stated, f.computed) <= FEW_POINTS
  return !turned && off <= FARTHEST
}

/** So many claims to each side another change of the same values may stand. */
const NEAR_OTHER = 3
const JOINED = /^[、和与及]$/

/** 较上年多4.57万人次（上年7.28万人次），增长7.8%: the rate of just these two holds; 同比分别下降8.1%、5.0%、16.8%: of changes told in turn the one beside it does. */
export function isProved({ claims, byPlace }: Reading, f: Found, held: ReadonlyMap<number, Found>): boolean {
  const claim = byPlace.get(f.claim.start)
  if (!claim) return false
  const [now, base] = f.parts
  for (let id = claim.id - NEAR_OTHER; id <= claim.id + NEAR_OTHER; id++) {
    const other = claims[id]
    const found = other && other !== claim ? held.get(other.start) : undefined
    if (!other || !found || other.sentence !== claim.sentence || other.paragraph !== claim.paragraph) continue
    const same = now && base && f.parts.length === 2 && [now, base].every(p => found.parts.some(o => o.start === p.start))
    // 收案数、结案数分别下降4.8%、50%: two rates are not of the same two values.
    // 较上周减少6起；与去年同期的128起相比下降25%: only of what stands in its own brackets.
    if (same) return other.form !== claim.form && byPlace.get(base.start)?.owner === claim.id
    const joined = (id === claim.id + 1 && JOINED.test(other.lead)) || (id === claim.id - 1 && JOINED.test(claim.lead))
    if (joined && other.form === claim.form && f.parts.length === found.parts.length) return true
  }
  return false
}

/** Of what the words name, two digits are few enough for one of them to be wrong. */
const FEW_DIGITS = 2
/** 减少62005起、8165人、75523人，分别下降19%、10%、20%: so many figures may stand between the two. */
const IN_TURN = 8

/** Is by how much it changed one of its parts, told shortly before the rate? */
const isByHow = ({ byPlace }: Reading, { parts }: Found, claim: Claim): boolean =>
  parts.some(p => {
    const by = byPlace.get(p.start)
    return by?.role === 'change' && by.form === 'plain' && by.sentence === claim.sentence && claim.id - by.id <= IN_TURN
  })

/** 增加88件，增长21%: by how much it changed stands right before the rate. */
function isTold({ claims, byPlace }: Reading, { parts }: Found, claim: Claim): boolean {
  const before = claims[claim.id - 1]
  if (before?.form !== 'plain' || before.role !== 'change') return false
  const [now, then] = parts.map(p => byPlace.get(p.start)?.printed)
  const by = now !== undefined && then !== undefined ? Math.abs(now - then) : Number.NaN
  return parts.some(p => p.start === before.start) || Math.abs(by - before.printed) < before.step
}

const isBeside = ({ byPlace }: Reading, { parts }: Found, claim: Claim): boolean =>
  parts.every(p => {
    const part = byPlace.get(p.start)
    return !part || Math.abs(claim.id - part.id) <= BETWEEN
  })

/** 949宗，增加292宗，增长30.77%: divided by what it grew to, the commonest slip of all. */
function isOfThisYear({ parts: [now, other], stated }: Found): boolean {
  if (!now || !other || now.printed === 0) return false
  const [low, high] = [Math.abs(stated.min), Math.abs(stated.max)].sort((a, b) => a - b) as [number, number]
  return [other.printed, now.printed - other.printed].map(n => Math.abs((100 * n) / now.printed)).some(c => c >= low && c <= high)
}
