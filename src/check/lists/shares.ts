/** @module Lists whose shares fit a base. */
import type { Claim } from '../claims.ts'
import { groupBy, type Item, ownShare, slot } from '../items.ts'
import { FAR, type List, push } from './list.ts'
import type { Opening } from './opened.ts'
import { best } from './parts.ts'
import { fitsShare, sharesFit } from './rates.ts'

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
        const members = sum && named(row, candidate, segment)
        if (!sum || (!members && !sharesFit(segment, sum))) continue
        const parts =
          members ??
          best(
            segment.filter(s => s.at > candidate.at && !OF_ONE.test(ownShare(s)?.label ?? '')),
            sum,
            false,
          )
        if (parts) push(out, sum, parts, 'shares', true, bound.get(segment[0]!.id)?.choice ?? false)
        break
      }
    }
  }
}

/** 居民家庭亡999人，占75.5%，60岁以上483人，占后者的48.3%: what has its share in a member is none. */
const OF_ONE = /^占(?:后者|前者|其中?的|前项|该)/

function segments(sentence: readonly Item[], bound: ReadonlyMap<number, Opening>): Item[][] {
  const out: Item[][] = [[]]
  for (const item of sentence) {
    if (bound.has(item.id)) out.push([])
    out.at(-1)!.push(item)
  }
  return out
}

/** 50万元以上的村23个，占全镇41个村的56.1%；……14个，占34.1%: the first share names the whole, and its own count stands before it. */
function named(row: readonly Item[], whole: Item, segment: readonly Item[]): Claim[] | undefined {
  const first = row[whole.at - 1]
  if (!/^占/.test(whole.head.label) || first?.sentence !== whole.sentence || first.head.unit !== whole.head.unit) return undefined
  const others = segment.filter(s => s.at > whole.at && ownShare(s))
  const parts = [first, ...others].map(i => i.head)
  const fits = others.filter(o => fitsShare(ownShare(o)!, o.head.value, whole.head.value)).length
  return others.length > 1 && fits * 2 >= others.length && parts.every(p => p.unit === first.head.unit) ? parts : undefined
}
