/**
 * @module One digit off: does a printed count differ from what its parts make as a slip of the hand does? It decides where the words make
 * it likely, but not sure, that these are the parts: 9446 for 9436 is a slip, 9120 for 9436 is another figure.
 */
import type { Claim } from './claims.ts'
import { oneDiffers, transposed } from './hand.ts'

/** Figures of fewer digits are alike by chance. */
const LEAST = 3

/** Is `value`, printed as the claim is, of as many digits with one of them changed or two neighbours exchanged? */
export function oneDigitOff(c: Pick<Claim, 'printed' | 'step' | 'precision'>, value: number): boolean {
  if (c.precision !== 'exact' || value <= 0) return false
  const [one, other] = [c.printed, value].map(n => String(Math.round(n / c.step))) as [string, string]
  if (one.length < LEAST) return false
  return oneDiffers(one, other) || transposed(one, other)
}
