/**
 * @module What a share is of, where its words and what is printed name it: one count, several together, or the members that have shares in it. The rules are
 * asked in order; what the first of them says stands. Part of the kind `share`.
 */
import type { Claim } from '../../../claims.ts'
import type { Found, Reading } from '../../../reading.ts'
import { ofCountsInOrder, ofRatesInOrder } from './in-order.ts'
import { ofNamed, ofNamesake } from './named.ts'
import { ofQualified } from './qualified.ts'
import { ofMembersTogether } from './rebuilt.ts'
import { ofCountsTogether, ofNamedTogether, ofSharesTogether } from './several.ts'

const ofOne: readonly ((reading: Reading, s: Claim) => Found | undefined)[] = [
  ofCountsTogether,
  ofSharesTogether,
  ofNamedTogether,
  ofQualified,
  ofNamesake,
  ofNamed,
]

/** Every share whose whole is told so, and whether it is that of it. */
export function meantShares(reading: Reading): Found[] {
  const all = [...ofCountsInOrder(reading), ...ofRatesInOrder(reading), ...ofMembersTogether(reading)]
  const told = new Set(all.map(f => f.claim.start))
  const rules = (s: Claim): Found | undefined => {
    for (const rule of ofOne) {
      const found = rule(reading, s)
      if (found) return found
    }
    return undefined
  }
  return [...all, ...reading.claims.flatMap(s => (s.form !== 'percent' || told.has(s.start) ? [] : (rules(s) ?? [])))]
}
