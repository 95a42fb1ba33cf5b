/** @module Is a number told again that was told before? Where nothing else that was told makes it, and it is a slip of the hand away, it is that number told wrongly. */
import type { Claim } from '../../claims.ts'
import { exchanged, oneDiffers } from '../../hand.ts'
import { meets } from '../../interval.ts'
import type { Found } from '../../reading.ts'
import { alike } from '../../units.ts'
import { isOwnMeasure } from '../patterns/told.ts'
import { twice } from '../repeat/twice.ts'

/** So many figures and paragraphs back it was told at most. */
const BACK = 24
const PARAGRAPHS = 3

/** The figures of its unit that were told before it. */
export const earlier = (claims: readonly Claim[], c: Claim): Claim[] =>
  claims
    .slice(Math.max(0, c.id - BACK), c.id)
    .filter(o => o.form === 'plain' && alike(o.unit, c.unit) && c.paragraph - o.paragraph <= PARAGRAPHS)

/** @param is whether that figure is the one that the words take up; there must be one such number. */
export function toldAgain(claims: readonly Claim[], c: Claim, is: (o: Claim) => boolean): Found | undefined {
  const before = earlier(claims, c)
  const named = before.filter(o => isOwnMeasure(o) && is(o))
  const [first] = named
  if (!first || named.some(o => o.printed !== first.printed)) return undefined
  if (meets(c.value, first.value)) return { ...twice(c, first), named: true }
  if (before.some(o => o.printed === c.printed) || isMade(before, c.printed)) return undefined
  const [one, other] = [first, c].map(o => String(Math.round(o.printed / Math.min(first.step, c.step)))) as [string, string]
  const slip = one.length > 1 && one.length === other.length && (oneDiffers(one, other) || exchanged(one, other))
  return slip ? { ...twice(c, first), named: true } : undefined
}

/** Do figures next to each other make it, or two of them leave it? */
export function isMade(before: readonly Claim[], value: number): boolean {
  for (let from = 0; from < before.length; from++) {
    let sum = 0
    for (const o of before.slice(from)) {
      sum += o.printed
      if (Math.abs(sum - value) < 1e-9 * value) return true
      if (sum > value) break
    }
    if (before.some(o => o !== before[from] && Math.abs(before[from]!.printed - o.printed - value) < 1e-9 * value)) return true
  }
  return false
}
