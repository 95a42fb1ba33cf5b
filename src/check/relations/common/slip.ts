/**
 * Slip: does a printed percentage differ from what two figures give as a slip of the hand does: one digit, or two that changed
 * places? 95.7% for 93.7%, 89.2% for 88.2%. Where the words make it likely, but not sure, which figures are meant, that is what decides.
 */
import type { Claim } from '../../claims.ts'
import { isExact } from '../../interval.ts'
import type { Interval } from '../../types.ts'

export function isSlip(s: Claim, computed: Interval): boolean {
  if (s.precision !== 'exact' || !isExact(computed) || s.printed >= 100 || computed.max >= 100) return false
  const places = Math.max(0, Math.round(-Math.log10(s.step)))
  if (places === 0) return false
  const printed = s.printed.toFixed(places)
  return [computed.min, computed.min - s.step / 2].some(value => differsByHand(printed, Math.max(0, value).toFixed(places)))
}

/** 34.2 and 24.2; 87.4 and 84.7: of three digits or more, one differs or two stand in each other's place. */
function differsByHand(one: string, other: string): boolean {
  if (one === other || one.length !== other.length || one.length < 4) return false
  const at = [...one].flatMap((c, i) => (c === other[i] ? [] : [i]))
  if (at.length === 1) return true
  const [a, b] = at
  return at.length === 2 && one[a!] === other[b!] && one[b!] === other[a!]
}
