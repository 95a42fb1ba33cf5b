/**
 * @module One digit off: does a printed count differ from what its parts make as a slip of the hand does? It decides where the words make
 * it likely, but not sure, that these are the parts: 9446 for 9436 is a slip, 9120 for 9436 is another figure.
 */
import type { Claim } from './claims.ts'

/** Figures of fewer digits are alike by chance. */
const LEAST = 3

/** Is `value`, printed as the claim is, of as many digits with one of them changed or two neighbours exchanged? */
export function oneDigitOff(c: Pick<Claim, 'printed' | 'step' | 'precision'>, value: number): boolean {
  if (c.precision !== 'exact' || value <= 0) return false
  const [one, other] = [c.printed, value].map(n => String(Math.round(n / c.step))) as [string, string]
  if (one.length < LEAST || one.length !== other.length) return false
  const at = [...one].flatMap((digit, i) => (digit === other[i] ? [] : [i]))
  const [a, b] = at
  if (a === undefined) return false
  return at.length === 1 || (at.length === 2 && b === a + 1 && one[a] === other[b] && one[b] === other[a])
}

/** A figure, and what it would be with two neighbours of its digits in each other's place. */
export interface Exchanged {
  readonly of: Claim
  readonly instead: number
}

/**
 * 6513 for 6531: the one figure, of the total and its parts, in which two neighbours changed places, so that all adds up once they
 * change back. Undefined where none is, where several could be, and for figures of fewer than three digits. All are printed to one place.
 */
export function exchangedDigits(sum: Claim, parts: readonly Claim[]): Exchanged | undefined {
  const { step } = sum
  const gap = Math.round((sum.printed - parts.reduce((n, p) => n + p.printed, 0)) / step)
  if (gap === 0 || gap % 9 !== 0 || [sum, ...parts].some(c => c.precision !== 'exact' || c.step !== step)) return undefined
  const found = [sum, ...parts].flatMap((of): Exchanged[] => {
    const value = Math.round(of.printed / step)
    const instead = value + (of === sum ? -gap : gap)
    return isExchanged(String(value), String(instead)) ? [{ of, instead: instead * step }] : []
  })
  return found.length === 1 ? found[0] : undefined
}

function isExchanged(one: string, other: string): boolean {
  if (one.length < LEAST || one.length !== other.length) return false
  const at = [...one].findIndex((digit, i) => digit !== other[i])
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2)
}
