/** @module What a rank of evidence finds: a part and the whole that the words give it; and the counts that it looks among. */
import type { Claim } from '../../../claims.ts'
import { plus } from '../../../interval.ts'
import { groupBy } from '../../../items.ts'
import { fitsShare, type List } from '../../../lists/index.ts'
import type { Reading } from '../../../reading.ts'
import { alike } from '../../../units.ts'

export interface Pair {
  readonly part: Claim
  readonly whole: Claim
}

/** One way in which words say what a share is of: the pairs that it names equally well; none where it says nothing. */
export type Rank = (ground: Ground, s: Claim) => readonly Pair[]

/** What is looked in: the reading, and its complete lists by the figure that each ends with. */
export interface Ground {
  readonly reading: Reading
  readonly ending: ReadonlyMap<number, readonly List[]>
}

export const groundOf = (reading: Reading): Ground => ({ reading, ending: groupBy(reading.lists.filter(isWhole), l => l.parts.at(-1)!.id) })

/** Several parts behind their total that add up to it. */
const isWhole = ({ parts, total }: List): boolean =>
  parts.length > 1 &&
  parts[0]!.id > total.id &&
  parts.every(p => p.unit === total.unit) &&
  Math.abs(parts.reduce((n, p) => n + p.printed, 0) - total.printed) < total.step / 2

/** How many figures before a share its part and whole are looked for. */
export const FAR = 40

/** Words before a name that add nothing to it. */
const LEADING = /^(?:其中|全年|当年|本年|今年|累计|现有|共有|共计|共|已)+/
export const plainly = ({ label }: Claim): string => label.replace(LEADING, '')

/** A number of things or an amount, told exactly. */
export const isCount = (c: Claim | undefined): c is Claim =>
  c !== undefined && (c.role === 'count' || c.role === 'slot') && c.form === 'plain' && c.precision === 'exact' && c.value.min > 0

/** The counts before it in its paragraph, on its own level of brackets. */
export const before = ({ claims }: Reading, s: Claim): Claim[] =>
  claims.slice(Math.max(0, s.id - FAR), s.id).filter(c => isCount(c) && c.paragraph === s.paragraph && c.owner === s.owner)

/** 项目支出7785万元（含提前下达2679万元），占: the last figure on its own level of brackets, and not what the bracket says of that. */
export function lastOf({ claims }: Reading, s: Claim): Claim | undefined {
  return claims.slice(Math.max(0, s.id - FAR), s.id).findLast(c => c.owner === s.owner)
}

export const fits = (s: Claim, { part, whole }: Pair): boolean => fitsShare(s, part.value, whole.value)

/** Can the one be a part of the other? */
export const within = (part: Claim, whole: Claim): boolean =>
  part !== whole && alike(part.unit, whole.unit) && part.value.min <= whole.value.max

/** Do they all print the same number? */
export const same = (all: readonly Claim[]): boolean => all.every(c => c.printed === all[0]!.printed)

/** Both together, as one part. */
export const added = (a: Claim, b: Claim): Claim => ({ ...a, value: plus(a.value, b.value) })
