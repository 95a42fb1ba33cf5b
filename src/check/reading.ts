/** @module A reading of a document: its clean text, its claims, the items they form, the lists the items form. Read once, asked by every kind of relation. */
import { type Claim, claimsOf } from './claims.ts'
import { composedLists } from './composed.ts'
import { type Grid, gridsOf } from './grid.ts'
import { type Items, itemsOf } from './items.ts'
import { withinCells } from './lists/cells.ts'
import { bulletLists, type List, listsOf } from './lists/index.ts'
import { lostScales } from './lost-scale.ts'
import { inOwnScale } from './scale.ts'
import type { TextDocument } from './text.ts'
import type { Interval, Part, Relation, RelationKind, Span, Verdict } from './types.ts'
import { type View, view } from './view.ts'

export interface Reading {
  readonly document: TextDocument
  readonly view: View
  readonly claims: readonly Claim[]
  /** The claims by where they begin. */
  readonly byPlace: ReadonlyMap<number, Claim>
  readonly items: Items
  readonly lists: readonly List[]
  /** The figures that are members of a list of several. */
  readonly listed: ReadonlySet<number>
  readonly grids: readonly Grid[]
}

export function read(document: TextDocument): Reading {
  const seen = view(document)
  const claims = lostScales(claimsOf(seen), seen.text)
  const items = itemsOf(claims, seen.paragraphs.length)
  const grids = gridsOf(seen, claims)
  const lists = withinCells([...listsOf(items), ...composedLists(items), ...bulletLists(items, seen)], grids)
  const listed = new Set(lists.filter(l => l.parts.length > 1).flatMap(l => l.parts.map(p => p.id)))
  return {
    document,
    view: seen,
    claims,
    byPlace: new Map(claims.map(c => [c.start, c])),
    items,
    lists,
    listed,
    grids,
  }
}

/** A relation as a kind finds it, in places of the view. */
export interface Found {
  readonly kind: RelationKind
  /** The stated figure: a claim, or a stretch where the figure is only implied (shares that make one whole). */
  readonly claim: Span
  readonly stated: Interval
  readonly computed: Interval
  readonly verdict: Verdict
  readonly parts: readonly Figure[]
  readonly message: string
  /** One turn of words names every figure of it: others that fit do not excuse it. */
  readonly named?: true
  /** What stands around it is so made throughout: the other rows of a table. However far off, this one is wrong. */
  readonly sure?: true
}

/** What a relation says of each figure it used. */
export type Figure = Pick<Claim, 'start' | 'end' | 'printed' | 'form' | 'unit'>

/** One kind of relation: what it is, how it is found, and examples that are its test. */
export interface RelationRule {
  readonly kind: RelationKind
  readonly title: string
  find(reading: Reading): Found[]
  readonly examples: {
    readonly good: readonly string[]
    readonly bad: readonly string[]
    /** What looks like it and is not: nothing in them may be called wrong, by whatever rule. */
    readonly traps?: readonly string[]
  }
}

/** A relation of the view, led back to the original text. */
export function located(reading: Reading, found: Found): Relation {
  const { view: seen, document } = reading
  const part = (p: Figure): Part => {
    const at = seen.original(p.start, p.end)
    return { ...at, text: document.text.slice(at.start, at.end), value: p.printed, unit: unitOf(p) }
  }
  const claim = seen.original(found.claim.start, found.claim.end)
  const parts = found.parts.map(part)
  const stated = reading.byPlace.get(found.claim.start)
  const start = Math.min(claim.start, ...parts.map(p => p.start))
  const end = Math.max(claim.end, ...parts.map(p => p.end))
  return {
    kind: found.kind,
    claim,
    start,
    end,
    quote: document.text.slice(start, end),
    stated: finite(found.stated),
    computed: finite(found.computed),
    verdict: found.verdict,
    parts,
    message: inOwnScale(found.message, stated ? [part(stated), ...parts] : parts),
  }
}

/** JSON knows no infinity: an open end is the largest whole number that is exact. */
const finite = ({ min, max }: Interval): Interval => ({
  min: Math.max(min, Number.MIN_SAFE_INTEGER),
  max: Math.min(max, Number.MAX_SAFE_INTEGER),
})

export const unitOf = (c: Pick<Claim, 'form' | 'unit'>): string =>
  c.form === 'percent' ? '%' : c.form === 'point' ? '百分点' : c.form === 'times' ? '倍' : c.unit
