/** @module Shares that say of what they are: 995971件，商品541215件占54.34%，服务406747件占40.84% are of the printed total, and not of both; so something is left. Part of the kind `sum`. */
import type { Claim } from '../../claims.ts'
import { total } from '../../interval.ts'
import { type Items, ownShare } from '../../items.ts'
import { fitsShare } from '../../lists/index.ts'
import { type List, RESIDUAL } from '../../lists/list.ts'

/** Does every part have its share of the total, and one at least not of what they make together? */
export function sharesLeaveRest(items: Items, { total: sum, parts }: List): boolean {
  if (parts.length < 2 || 'addends' in sum) return false
  const shares = parts.map(p => {
    const item = items.of.get(p.id)
    return item && item.head.id === p.id ? ownShare(item) : undefined
  })
  if (parts.some(p => RESIDUAL.test(p.label))) return farFromWhole(shares, { sum, parts })
  const together = total(parts.map(p => p.value))
  return (
    shares.every((s, n) => s !== undefined && fitsShare(s, parts[n]!.value, sum.value)) &&
    shares.some((s, n) => !fitsShare(s!, parts[n]!.value, together))
  )
}

/** So much of the whole at least is missing, by the counts and by the shares, and so many members say so. */
const MISSING = 15
const SEVERAL = 4
/** A share that was reckoned on a slightly other whole. */
const NEAR = 1

/** 来信139件……住房43件（30.2%）、道路18件（13%）、市场8件（5.9%）、其他14件（10.2%）: a rest is told, but count by count and share by share this is two thirds of it. */
function farFromWhole(shares: readonly (Claim | undefined)[], { sum, parts }: { sum: Claim; parts: readonly Claim[] }): boolean {
  const own = shares.filter(s => s !== undefined)
  const printed = own.reduce((n, s) => n + s.printed, 0)
  return (
    own.length === parts.length &&
    parts.length >= SEVERAL &&
    printed <= 100 - MISSING &&
    own.every((s, n) => Math.abs(s.printed - (100 * parts[n]!.printed) / sum.printed) <= NEAR)
  )
}
