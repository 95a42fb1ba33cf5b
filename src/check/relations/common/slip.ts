/**
 * Slip: does a printed percentage differ from what two figures give as a slip of the hand does: one digit, or two that changed
 * places? 95.7% for 93.7%, 89.2% for 88.2%. Where the words make it likely, but not sure, which figures are meant, that is what decides.
 */
import type { Claim } from '../../claims.ts'
import { exchanged, oneDiffers } from '../../hand.ts'
import type { Interval } from '../../types.ts'

/** Amounts that were rounded themselves give a rate to so many units of its last place; wider than that, nothing is likely. */
const WIDEST = 5

export function isSlip(s: Claim, { min, max }: Interval): boolean {
  if (s.precision !== 'exact' || s.printed >= 100 || max >= 100) return false
  const places = Math.max(0, Math.round(-Math.log10(s.step)))
  const units = Math.round((max - min) / s.step)
  if (places === 0 || units > WIDEST) return false
  const printed = s.printed.toFixed(places)
  const values = Array.from({ length: units + 1 }, (_, n) => min + n * s.step)
  return [min - s.step / 2, ...values].some(value => differsByHand(printed, Math.max(0, value).toFixed(places)))
}

/** Of percentages of fewer digits one differs by chance. */
const LEAST = '1.23'.length

const differsByHand = (one: string, other: string): boolean => one.length >= LEAST && (oneDiffers(one, other) || exchanged(one, other))
