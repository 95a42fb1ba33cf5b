/** @module Lists whose shares fit a base. */
import { groupBy, type Item, ownShare, slot } from '../items.ts'
import { FAR, type List, push } from './list.ts'
import type { Opening } from './opened.ts'
import { best } from './parts.ts'
import { sharesFit } from './rates.ts'

/** Lists whose shares fit an earlier figure. */
export function shareLists(row: readonly Item[], openings: readonly Opening[], out: List[]): void {
  const bound = new Map(openings.map(o => [row[o.at]!.id, o]))
  for (const sentence of groupBy(row, i => i.sentence).values()) {
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
        if (parts) push(out, sum, parts, 'shares', true, bound.get(segment[0]!.id)?.choice ?? false)
        break
      }
    }
  }
}

function segments(sentence: readonly Item[], bound: ReadonlyMap<number, Opening>): Item[][] {
  const out: Item[][] = [[]]
  for (const item of sentence) {
    if (bound.has(item.id)) out.push([])
    out.at(-1)!.push(item)
  }
  return out
}
