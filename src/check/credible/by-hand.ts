/** @module What the hand does to a number: one digit, two that changed places, one lost or doubled, the point. And how far two values are apart. */
import type { Claim } from '../claims.ts'
import { exchanged, oneDiffers, oneLost } from '../hand.ts'
import { meets, middle, times } from '../interval.ts'
import type { Interval } from '../types.ts'

/** Numbers of fewer digits are a digit apart by chance; but what a list makes is meant more surely than what a rate is of. */
export const LEAST = 3
export const LEAST_OF_LIST = 2
/** A point moved, 万 lost or set twice. */
const POINTS = [-4, -3, -2, -1, 1, 2, 3, 4]

/** Is what was printed what was meant, but for a slip of the hand? */
export function byHand({ printed, step }: Pick<Claim, 'printed' | 'step'>, meant: number, least = LEAST): boolean {
  const value = Math.abs(meant)
  const size = Math.abs(printed)
  if (!Number.isFinite(value) || value === 0 || size === 0) return false
  const one = String(Math.round(size / step))
  const others = [...new Set([Math.round(value / step), Math.floor(value / step)])].map(String)
  if (
    others.some(
      other => exchanged(one, other) || (Math.min(one.length, other.length) >= least && (oneDiffers(one, other) || oneLost(one, other))),
    )
  )
    return true
  const narrow = Math.min(step / 2, size / 100)
  const latitude = { min: size - narrow, max: size + narrow }
  return POINTS.some(p => meets(times(latitude, 10 ** p), { min: value, max: value }))
}

/** How far two values are from each other, of the larger. */
export function gap(a: Interval, b: Interval): number {
  const apart = Math.max(a.min - b.max, b.min - a.max, 0)
  return apart / Math.max(Math.abs(middle(a)), Math.abs(middle(b)), Number.MIN_VALUE)
}

/** So much do the two differ. */
export const difference = (a: Interval, b: Interval): number => Math.abs(middle(a) - middle(b))
