/** What shares and rates are looked for in: the reading, and the totals that each figure is part of. Part of the kind `share`. */
import type { Claim } from '../../claims.ts'
import { ownShare } from '../../items.ts'
import { fitsShare, type List } from '../../lists/index.ts'
import type { Reading } from '../../reading.ts'
import { alike } from '../../units.ts'

export interface ShareContext {
  readonly reading: Reading
  /** The totals of the lists that a figure is part of, those beyond doubt first. */
  readonly totals: ReadonlyMap<number, readonly { readonly claim: Claim; readonly certain: boolean; readonly siblings: readonly Claim[] }[]>
}

export function contextOf(reading: Reading): ShareContext {
  const totals = new Map<number, { claim: Claim; certain: boolean; siblings: readonly Claim[] }[]>()
  for (const list of reading.lists)
    for (const part of list.parts) {
      const known = totals.get(part.id) ?? []
      // A list that adds up to a total of some size is of it, whether or not a word says so. 793个，其中12条: not the same are counted.
      const certain =
        (list.certain || list.total.printed >= 50) && (part.unit === '' || list.total.unit === '' || alike(part.unit, list.total.unit))
      known.push({ claim: list.total, certain: certain && !nested(reading, list), siblings: list.parts })
      totals.set(
        part.id,
        known.sort((a, b) => Number(b.certain) - Number(a.certain)),
      )
    }
  return { reading, totals }
}

/** 60岁以上264人，占18.7%（其中65岁以上190人，占13.5%）: the share of a part's part may be of the whole, as the part's own share is. */
function nested(reading: Reading, list: List): boolean {
  const holder = reading.items.of.get(list.total.id)
  if (!holder || !ownShare(holder)) return false
  return !list.parts.some(p => {
    const item = reading.items.of.get(p.id)
    const own = item && ownShare(item)
    return own !== undefined && fitsShare(own, p.value, list.total.value)
  })
}
