/** @module Lists whose shares fit a base. */
import type { Claim } from '../claims.ts'
import { meets, over, times } from '../interval.ts'
import { groupBy, type Item, ownShare, slot } from '../items.ts'
import type { Interval } from '../types.ts'
import { FAR, type List, push } from './list.ts'
import type { Opening } from './opened.ts'
import { best } from './parts.ts'

/** Share and base agree, rounded or cut. */
export function fitsShare(share: Claim, part: Interval, base: Interval): boolean {
  if (base.max <= 0) return false
  return meets(printedRate(share), times(over(part, base), 100))
}

/** The values that a printed rate can stand for: rounded to its last place, or cut after it. */
export const printedRate = (c: Claim): Interval =>
  c.precision === 'exact' ? { min: c.printed - c.step / 2, max: c.printed + c.step * 0.999999999 } : c.value

/** Do most of the shares in this run fit this base? */
export function sharesFit(run: readonly Item[], base: Claim): boolean {
  const shared = run.flatMap(i => {
    const share = ownShare(i)
    const part = slot(i, base.unit)
    return share && part ? [fitsShare(share, part.value, base.value)] : []
  })
  return shared.length >= 2 && shared.filter(Boolean).length * 2 > shared.length
}

/** Lists whose shares fit an earlier figure. */
export function shareLists(row: readonly Item[], openings: readonly Opening[], out: List[]): void {
  for (const sentence of groupBy(row, i => i.sentence).values()) {
    const bound = new Set(openings.map(o => row[o.at]!.id))
    for (const segment of segments(sentence, bound)) {
      const shared = segment.filter(ownShare)
      if (shared.length < 2) continue
      const first = shared[0]!
      const from = first.at
      for (let i = from - 1; i >= Math.max(0, from - FAR); i--) {
        const candidate = row[i]!
        const sum = slot(candidate, first.head.unit)
        if (!sum || !sharesFit(segment, sum)) continue
        const parts = best(segment, sum, false)
        const opened = openings.find(o => row[o.at]!.id === segment[0]!.id)
        if (parts) push(out, sum, parts, 'shares', true, opened?.choice ?? false)
        break
      }
    }
  }
}

function segments(sentence: readonly Item[], bound: ReadonlySet<number>): Item[][] {
  const out: Item[][] = [[]]
  for (const item of sentence) {
    if (bound.has(item.id)) out.push([])
    out.at(-1)!.push(item)
  }
  return out
}
