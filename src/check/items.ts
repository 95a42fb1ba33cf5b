/**
 * @module Items: each counted thing with all that is said of it. 投诉8660件，多2605件，增43.02%，占16.83% is one item: a head, a
 * change in number, a change in percent and a share. What stands in brackets behind an item is its children.
 */
import type { Claim } from './claims.ts'
import { countWhile } from './halving.ts'
import { addable } from './units.ts'
import { isOfPlaces, isWhere } from './where.ts'

export interface Item {
  readonly id: number
  readonly head: Claim
  /** The head and the further figures of the same thing: 1起3人. */
  readonly slots: Claim[]
  readonly shares: Claim[]
  readonly rates: Claim[]
  readonly changes: Claim[]
  readonly bases: Claim[]
  readonly parent: Item | undefined
  readonly children: Item[]
  /** The items side by side with this one (outside brackets, or in the same brackets), and its place among them. */
  readonly row: readonly Item[]
  readonly at: number
  readonly paragraph: number
  readonly sentence: number
}

/** Percentages that belong to no counted thing: 一类占88.5%，二类占11.5%. */
export interface Loose {
  readonly claim: Claim
  /** The item that stands before it in the paragraph. */
  readonly after: Item | undefined
}

export interface Items {
  /** Items outside brackets, by paragraph. */
  readonly top: readonly (readonly Item[])[]
  readonly all: readonly Item[]
  readonly loose: readonly Loose[]
  /** The item that a claim belongs to. */
  readonly of: ReadonlyMap<number, Item>
}

export function itemsOf(claims: readonly Claim[], paragraphs: number): Items {
  const top: Item[][] = Array.from({ length: paragraphs }, () => [])
  const all: Item[] = []
  const loose: Loose[] = []
  const of = new Map<number, Item>()
  /** Of the paragraph being read: the last item and the row of each bracket; −1 is outside brackets. */
  const current = new Map<number, Item>()
  const rows = new Map<number, Item[]>()
  let open = -1
  /** 由A增至B: the earlier value comes first and waits for its figure, and so may the change. */
  let waiting: Claim[] = []
  for (const claim of claims) {
    const parent = claim.owner >= 0 ? of.get(claim.owner) : undefined
    if (claim.paragraph !== open) {
      open = claim.paragraph
      current.clear()
      rows.clear()
      rows.set(-1, top[open]!)
    }
    const place = parent ? claim.bracket : -1
    const before = current.get(place)
    if (claim.role === 'count') {
      const row = rows.get(place) ?? []
      rows.set(place, row)
      const item: Item = {
        id: all.length,
        head: claim,
        slots: [claim],
        shares: [],
        rates: [],
        changes: [],
        bases: [],
        parent,
        children: [],
        row,
        at: row.length,
        paragraph: claim.paragraph,
        sentence: claim.sentence,
      }
      all.push(item)
      row.push(item)
      of.set(claim.id, item)
      current.set(place, item)
      const here = waiting.filter(w => w.sentence === claim.sentence && w.paragraph === claim.paragraph)
      if (here.some(w => w.role === 'base' && addable(w.unit, claim.unit)))
        for (const w of here) (w.role === 'base' ? item.bases : item.changes).push(w)
      waiting = []
      if (parent) parent.children.push(item)
      continue
    }
    // 恒口170起。出警0—5分钟占70.7%: a range has the share, and no count before it.
    if (claim.role === 'share' && /^占/.test(claim.label) && isRange(claims[claim.id - 1], claim)) {
      loose.push({ claim, after: before })
      continue
    }
    const first = !before || before.sentence !== claim.sentence
    if ((claim.role === 'base' && !parent && (first || /[由从]/.test(claim.label))) || (claim.role === 'change' && first && !parent))
      waiting.push(claim)
    if (claim.role === 'base' && waiting.includes(claim)) continue
    const host = (claim.role === 'share' && before && holderOf(claim, before)) || (before ?? parent)
    if (!host) {
      if (claim.role !== 'none') loose.push({ claim, after: undefined })
      continue
    }
    of.set(claim.id, host)
    attach(claim, host)
  }
  return { top, all, loose, of }
}

/** 破极值的站点17个，分布在6个县，占7.0%: the stations have it, and not the counties that they stand in. */
function holderOf(share: Claim, { head, row, at }: Item): Item | undefined {
  const there = isWhere(head) && !isOfPlaces(head, share.label) ? row[at - 1] : undefined
  return there && there.sentence === share.sentence && there.paragraph === share.paragraph ? there : undefined
}

const isRange = (c: Claim | undefined, share: Claim): boolean =>
  c?.form === 'range' && c.role === 'none' && c.paragraph === share.paragraph && c.sentence === share.sentence && c.owner === share.owner

/** What is said of a thing goes to it by its role. */
function attach(claim: Claim, host: Item): void {
  if (claim.role === 'slot') host.slots.push(claim)
  else if (claim.role === 'share') host.shares.push(claim)
  else if (claim.role === 'rate') host.rates.push(claim)
  else if (claim.role === 'change' || claim.role === 'points') host.changes.push(claim)
  else if (claim.role === 'base') host.bases.push(claim)
}

/** The figure of an item that can be added to figures of this unit. */
export function slot(item: Item, unit: string, nth = 0): Claim | undefined {
  const exact = item.slots.filter(c => c.unit === unit)
  if (exact.length) return exact[Math.min(nth, exact.length - 1)]
  return (
    item.slots.find(c => c.unit !== '' && unit !== '' && addable(c.unit, unit)) ??
    (item.slots.length === 1 && (item.head.unit === '' || unit === '') ? item.head : undefined)
  )
}

/** The share that is said of this very item, not of something further on: 咨询20件，占5% but not 咨询20件，其中一类占5%. */
export function ownShare(item: Item): Claim | undefined {
  return item.shares.find(s => /^占?(?:比|总数|全部)?/.test(s.label) && (s.label === '' || /^(?![税男女]占)[^占]{0,3}占/.test(s.label)))
}

/** How many items of a row do not stand behind a claim, by halving: rows may be as long as the text. */
export function until(row: readonly Item[], id: number): number {
  return countWhile(row, i => i.head.id <= id)
}

/** Rows by key, in order. */
export function groupBy<T, K>(rows: readonly T[], key: (row: T) => K): Map<K, T[]> {
  const out = new Map<K, T[]>()
  for (const row of rows) {
    const at = key(row)
    const group = out.get(at)
    if (group) group.push(row)
    else out.set(at, [row])
  }
  return out
}
