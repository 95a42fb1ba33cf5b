/**
 * @module What the structure of a text tells, once the words have told theirs: tables by their figures alone, and the further measures of every sum that
 * is known. It settles what the words left undecided and excuses what they called wrong; what differs from it is wrong.
 */
import { alongside } from './alongside.ts'
import type { Found, Reading } from './reading.ts'
import { byTables } from './tables/index.ts'

export interface Structured {
  /** All that is known now. */
  readonly known: readonly Found[]
  /** What the structure calls wrong, where nothing else explains it. */
  readonly beside: readonly Found[]
}

export function withStructure(reading: Reading, all: readonly Found[]): Structured {
  const byTable = byTables(reading)
  const told = withoutChance(reading, all, byTable)
  const tables = once(byTable, told)
  const also = [...tables, ...alongside(reading, [...told, ...tables])]
  const holding = also.filter(f => f.verdict === 'holds')
  const held = new Set(holding.map(place))
  // 7｜9｜28.57%: what a table makes of its row is no share of a figure of another.
  // That a column of shares makes a hundred, told from the first to the last of them, says nothing of the first.
  const isOfOne = ({ claim }: Found): boolean => reading.byPlace.get(claim.start)?.end === claim.end
  const made = new Set(tables.filter(f => f.verdict === 'holds' && isOfOne(f)).map(f => f.claim.start))
  return {
    known: [
      ...told.filter(f => f.verdict === 'holds' || f.kind === 'repeat' || (!held.has(place(f)) && !made.has(f.claim.start))),
      ...holding,
    ],
    beside: also.filter(f => f.verdict === 'fails' && !held.has(place(f))),
  }
}

/**
 * 饼干803｜8｜1.30%；水果614｜10｜1.36%: what the rows of a table prove wrong is not excused by a figure of another row, or of the text, that it
 * happens to be a share of.
 */
function withoutChance({ grids }: Reading, told: readonly Found[], byTable: readonly Found[]): readonly Found[] {
  const proven = new Set(byTable.flatMap(f => (f.verdict === 'fails' && f.sure && f.kind !== 'sum' ? [place(f)] : [])))
  if (proven.size === 0) return told
  const rows = new Map(
    grids.flatMap((g, t) => g.rows.flatMap((r, n) => r.cells.flatMap(c => (c ? [[c.start, `${t}:${n}`] as const] : [])))),
  )
  const isWithin = (f: Found): boolean => f.parts.every(p => rows.get(p.start) === rows.get(f.claim.start))
  return told.filter(f => f.verdict !== 'holds' || !proven.has(place(f)) || isWithin(f))
}

/** One kind of relation of one figure. */
export const place = ({ kind, claim }: Found): string => `${kind}:${claim.start}:${claim.end}`

/** Of each figure one of a kind, of what holds before what does not, and none that is told; but a total may be divided twice. */
function once(found: readonly Found[], told: readonly Found[]): Found[] {
  const holding = new Map<string, Found[]>()
  const add = (f: Found): void => void holding.set(place(f), [...(holding.get(place(f)) ?? []), f])
  for (const f of told) if (f.verdict === 'holds') add(f)
  const said = new Set(told.flatMap(f => (f.verdict === 'undecided' ? [] : [figures(f)])))
  const fresh = found.filter(f => {
    // 受理184｜办结180｜在办4: what is added up there, is taken away nowhere else.
    if (said.has(figures(f))) return false
    const others = holding.get(place(f)) ?? []
    if (f.verdict !== 'holds' || (others.length > 0 && (f.kind !== 'sum' || others.some(o => shared(o, f))))) return false
    add(f)
    return true
  })
  const failing = new Set(told.flatMap(f => (f.verdict === 'fails' ? [place(f)] : [])))
  const wrong = new Map(
    found
      .filter(f => f.verdict === 'fails' && !holding.has(place(f)) && !failing.has(place(f)) && !said.has(figures(f)))
      .map(f => [place(f), f]),
  )
  return [...fresh, ...wrong.values()]
}

/** Which figures it is about, whatever it says of them. */
const figures = ({ claim, parts }: Found): string =>
  [claim, ...parts]
    .map(p => p.start)
    .sort((a, b) => a - b)
    .join()

/** Do they use one of the same figures? */
export const shared = (a: Found, b: Found): boolean => a.parts.some(p => b.parts.some(q => p.start === q.start))
