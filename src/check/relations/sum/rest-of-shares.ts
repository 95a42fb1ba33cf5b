/** @module Shares that say of what they are: 995971件，商品541215件占54.34%，服务406747件占40.84% are of the printed total, and not of both; so something is left. Part of the kind `sum`. */
import { total } from '../../interval.ts'
import { type Items, ownShare } from '../../items.ts'
import { fitsShare } from '../../lists/index.ts'
import { type List, RESIDUAL } from '../../lists/list.ts'

/** Does every part have its share of the total, and one at least not of what they make together? */
export function sharesLeaveRest(items: Items, { total: sum, parts }: List): boolean {
  if (parts.length < 2 || 'addends' in sum || parts.some(p => RESIDUAL.test(p.label))) return false
  const shares = parts.map(p => {
    const item = items.of.get(p.id)
    return item && item.head.id === p.id ? ownShare(item) : undefined
  })
  const together = total(parts.map(p => p.value))
  return (
    shares.every((s, n) => s !== undefined && fitsShare(s, parts[n]!.value, sum.value)) &&
    shares.some((s, n) => !fitsShare(s!, parts[n]!.value, together))
  )
}
