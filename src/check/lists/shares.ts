/** @module Lists whose shares fit a base. */
import { groupBy, type Item, ownShare, slot } from '../items.ts'
import { FAR, type List, push } from './list.ts'
import type { Opening } from './opened.ts'
import { best } from './parts.ts'
import { sharesFit } from './rates.ts'

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
