/**
 * @module What a share or rate is of, by the evidence of the words alone. The ranks are asked in order, and the first that names a whole decides:
 * where it names one, that one alone is meant, and no other figure that happens to give the share excuses it; where it
 * names several equally well and one gives the share, it holds; where nothing is named, the looser readings of shares and rates go on.
 */
import type { Claim } from '../../../claims.ts'
import type { Found, Reading } from '../../../reading.ts'
import { decideNamed } from '../verdict.ts'
import { clause } from './clause.ts'
import { head } from './head.ts'
import { its } from './its.ts'
import { kin } from './kin.ts'
import { member } from './member.ts'
import { named } from './named.ts'
import { type Ground, groundOf, type Rank } from './pair.ts'
import { parallel } from './parallel.ts'
import { printed } from './printed.ts'

/** The strongest evidence first. */
const ranks: readonly Rank[] = [printed, its, named, clause, member, head, parallel, kin]

/** Every share and rate of which the words name the whole. */
export function evidentShares(reading: Reading): Found[] {
  const ground = groundOf(reading)
  return reading.claims.flatMap(s => evident(ground, s) ?? [])
}

/** The verdict on what the words name; undefined where they name nothing, or several wholes of which none gives the share. */
function evident(ground: Ground, s: Claim): Found | undefined {
  if (s.form !== 'percent' || s.precision !== 'exact' || (s.role !== 'share' && s.role !== 'rate')) return undefined
  for (const rank of ranks) {
    const pairs = rank(ground, s)
    if (!pairs.length) continue
    const told = pairs.map(({ part, whole }) => decideNamed(s, [part], whole))
    return told.find(f => f?.verdict === 'holds') ?? (pairs.length === 1 ? told[0] : undefined)
  }
  return undefined
}
