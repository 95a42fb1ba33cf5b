/**
 * @module Seeded slips: every labelled figure that is right, with one digit of it changed, and what the check then says. A set of labels has
 * few contradictions; each of its true relations is one more of them.
 */
import type { Label } from './evaluate.ts'
import type { Relation } from './types.ts'

/** A text with one wrong digit, and where it stands. */
export interface Slip {
  readonly label: Label
  readonly text: string
  /** Where the changed figure begins. */
  readonly at: number
}

/** Where a figure stands in a text, and its digits. */
export interface Place {
  readonly at: number
  readonly digits: string
}

/** What became of a slip: called wrong, examined without a verdict, not examined at all, or taken for right. */
export const fates = ['fails', 'undecided', 'silent', 'holds'] as const
export type Fate = (typeof fates)[number]

const KINDS: readonly string[] = ['sum', 'ratio', 'yoy']
/** Its distance from the old digit: more than rounding forgives. */
const BY = 3

/** The text of a consistent label with the second digit of its figure changed (the first, where it has one); none where the figure is not printed. */
export function slipOf(label: Label, text: string): Slip | undefined {
  const found = placeOf(label, text, label.stated ?? '')
  if (label.verdict !== 'consistent' || !KINDS.includes(label.kind) || !found) return undefined
  const { at } = found
  const places = [...found.digits].flatMap((c, i) => (/\d/.test(c) ? [i] : []))
  const place = at + places[Math.min(1, places.length - 1)]!
  return { label, at, text: `${text.slice(0, place)}${(Number(text[place]) + BY) % 10}${text.slice(place + 1)}` }
}

/** Where a printed figure stands in the quote of its label. */
export function placeOf(label: Label, text: string, printed: string): Place | undefined {
  const from = text.indexOf(label.quote)
  const digits = /\d[\d,]*(?:\.\d+)?/.exec(printed)?.[0].replaceAll(',', '')
  if (from < 0 || !digits) return undefined
  const spelt = [...digits].map(c => (c === '.' ? '\\.' : `${c},?`)).join('')
  const found = new RegExp(`(?<![\\d.,])${spelt.replace(/,\?$/, '')}(?!\\d)`).exec(label.quote)
  return found ? { at: from + found.index, digits: found[0] } : undefined
}

/**
 * The failures of a text, each by its kind and figure: shares that do not make 100 % begin where the first of them does. `moved`: where a place of the text is
 * found in the changed one.
 */
export const failing = (relations: readonly Relation[], moved: (place: number) => number = p => p): ReadonlySet<string> =>
  new Set(relations.filter(r => r.verdict === 'fails').map(r => nameOf(r, moved)))
const nameOf = ({ kind, claim }: Relation, moved: (place: number) => number = p => p): string =>
  `${kind} ${moved(claim.start)} ${moved(claim.end)}`

/** What the relations of the changed text say of the figure. `before`: the failures of the text as it was. */
export function fateOf({ at }: Slip, relations: readonly Relation[], before: ReadonlySet<string>): Fate {
  const of = relations.filter(r => r.claim.start <= at + 1 && at < r.claim.end)
  const used = (r: Relation): boolean => of.includes(r) || r.parts.some(p => p.start <= at + 1 && at < p.end)
  if (relations.some(r => r.verdict === 'fails' && !before.has(nameOf(r)) && used(r))) return 'fails'
  if (of.some(r => r.verdict === 'holds')) return 'holds'
  return of.length ? 'undecided' : 'silent'
}
