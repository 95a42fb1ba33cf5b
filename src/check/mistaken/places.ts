/**
 * @module Rates that 分别 gives one by one, and that hold only of each other's figures: 收1864件、结1537件，收213件、结198件，结案率分别为92.96%和82.46%. Their
 * places say which is whose.
 */
import type { Claim } from '../claims.ts'
import type { Found, Reading } from '../reading.ts'
import { one, wrong } from './wrong-share.ts'

/** So many rates 分别 gives at most. */
const MOST = 12

export function misplaced({ byPlace, claims }: Reading, known: readonly Found[]): Found[] {
  const held = new Map(
    known.flatMap(f => (f.kind === 'share' && f.verdict === 'holds' && f.parts.length === 2 ? [[f.claim.start, f]] : [])),
  )
  return claims.flatMap((first): Found[] => {
    if (first.form !== 'percent' || !first.label.includes('分别')) return []
    const rates = [first, ...followers(claims, first)]
    const told = rates.flatMap(r => held.get(r.start) ?? [])
    const own = told.flatMap(f => f.parts.map(p => byPlace.get(p.start)).filter(c => c !== undefined))
    if (rates.length < 2 || told.length < rates.length || own.length < 2 * rates.length) return []
    const pairs = rates.map((_, n) => ({ top: own[2 * n]!, whole: own[2 * n + 1]! }))
    if (!pairs.every(({ top }) => top.sentence === first.sentence && top.paragraph === first.paragraph && top.id < first.id)) return []
    const inOrder = pairs.toSorted((a, b) => a.top.id - b.top.id)
    if (new Set(pairs.map(p => p.top.id)).size < pairs.length || inOrder.every((p, n) => p === pairs[n])) return []
    return rates.flatMap((rate, n) => {
      const found = wrong(rate, inOrder[n]!.top, one(inOrder[n]!.whole))
      return found ? [found] : []
    })
  })
}

/** 、82.46% and 和82.46% behind the first. */
function followers(claims: readonly Claim[], first: Claim): Claim[] {
  const out: Claim[] = []
  for (const c of claims.slice(first.id + 1, first.id + MOST)) {
    if (c.form !== 'percent' || c.paragraph !== first.paragraph || !/^(?:、|和|与|及|，)$/.test(c.lead)) break
    out.push(c)
  }
  return out
}
