/**
 * @module How a matter stands, as rows: what lists, figures, limits and the site read. Made from the story by the pure replay,
 * so that it can be made anew at any time and must come out the same. Personal values go in masked, or as keyed hashes.
 */
import type { Books } from '../access/books.ts'
import { personalOf } from '../access/entry-seal.ts'
import { type Day, maxDay, plusDays, plusMonths } from '../base/day.ts'
import { remembered } from '../base/remembered.ts'
import type { Person } from '../declare/fields.ts'
import { maskedFields } from '../declare/mask.ts'
import type { Register } from '../declare/register.ts'
import { inWords } from '../declare/show.ts'
import type { Entry } from '../ledger/entry.ts'
import { type Matter, replay } from '../ledger/replay.ts'
import { isOpen, isPaused, type Run } from '../ledger/run.ts'
import { type Proposal, publicText } from '../questions/public-text.ts'
import type { KernelState } from '../questions/state.ts'
import { bigrams, searchText } from '../store/bigram.ts'
import { digest, type Key } from '../store/crypt.ts'
import { ledgerKey } from './ledger-key.ts'

export interface Told {
  readonly matter: string
  readonly register: Register
  readonly entries: readonly Entry[]
  /** The head of its chain. */
  readonly n: number
  readonly hash: string
}

/**
 * The rows of a matter, in the shape that `project_matters` takes: what is undefined is not sent, and is null there. `stands` is its
 * replay, where that is known.
 */
export function projection(told: Told, books: Pick<Books, 'count' | 'titles' | 'key'>, stands?: Matter) {
  const { register, entries } = told
  const matter = stands ?? replay(register, entries, books.count)
  const fields = (matter.state === undefined && matter.pending ? matter.pending.data : matter.fields) as Fields
  const open = maskedFields(register, fields)
  const text = (name: string) => inWords(register.fields[name]!, open[name], books.titles)
  const title = text(register.named) || register.title
  const number = numberOf(register, open)
  const texts = new Map(Object.keys(matter.published).map(name => [name, publicText(register, name, entries, books.titles)]))
  const said = [
    title,
    number,
    // In the order of the declaration: the database keeps no order of what an entry says.
    ...Object.keys(register.fields)
      .filter(n => open[n] !== undefined && !register.fields[n]!.personal)
      .map(text),
  ]
  return {
    matter: told.matter,
    register: register.id,
    state: matter.state ?? ((matter.pending ? 'proposed' : 'cancelled') satisfies KernelState),
    title,
    number,
    opened: matter.opened ?? entries[0]!.day,
    last: lastDay(entries, matter),
    due: nextDue(matter.limits),
    handler: matter.handler,
    helpers: matter.with.length ? matter.with : undefined,
    readers: matter.readers,
    village: firstOf(register, open, 'unit'),
    amount: firstOf(register, open, 'money'),
    fields: open,
    pending: matter.pending ? { ...matter.pending, data: undefined } : null,
    gaps: [...matter.unproven.map(u => ({ title: u.context?.['says'], law: u.law, n: u.n })), ...matter.relied],
    published: publishedOf(matter, texts),
    taken: matter.taken,
    words: bigrams(...said),
    said: searchText(...said),
    facts: factRows(register, matter, books.key),
    limits: matter.limits.map(limitRow),
    publications: publications(register, texts),
    digests: digests(register, fields, books.key),
    key: ledgerKey(register, fields, matter.taken, books.key),
    n: told.n,
    hash: told.hash,
  }
}
export type Projection = ReturnType<typeof projection>
type Fields = { readonly [name: string]: unknown }

/** The number under which a matter goes: of its series, or the first field that holds a document number. */
export const numberOf = (register: Register, fields: Fields): string | null =>
  numberNames(register)
    .map(n => fields[n])
    .find((v): v is string => typeof v === 'string') ?? null
const numberNames = remembered((register: Register): readonly string[] => {
  const numbered = Object.values(register.steps).flatMap(s => (s.numbers ? [String(s.numbers.field)] : []))
  const written = Object.entries(register.fields).filter(([, f]) => f.kind === 'text' && f.form === 'document-number')
  return [...numbered, ...written.map(([name]) => name)]
})

function firstOf(register: Register, fields: Fields, kind: 'unit' | 'money'): number | undefined {
  const name = Object.keys(register.fields).find(n => register.fields[n]!.kind === kind && typeof fields[n] === 'number')
  return name === undefined ? undefined : (fields[name] as number)
}

const lastDay = (entries: readonly Entry[], matter: Matter): Day =>
  Object.values(matter.taken).reduce<Day>(maxDay, matter.opened ?? entries.at(-1)!.day)

/** The last day that comes next: ours before other people's. */
function nextDue(runs: readonly Run[]): Day | null {
  const open = runs.filter(r => isOpen(r) && !isPaused(r) && r.bound !== 'min' && r.bound !== 'keep' && r.due)
  const ours = open.filter(r => r.binds === 'agency')
  const days = (ours.length ? ours : open).map(r => r.due!.slice(0, 10) as Day)
  return days.sort()[0] ?? null
}

/** Facts in their order; what is counted once by a personal value is counted by its keyed hash. */
function factRows(register: Register, matter: Matter, key: Key) {
  const personal = personalOf(register)
  return matter.facts.map((f, k) => {
    const figure = register.figures[f.figure]!
    const secret = 'distinct' in figure && figure.distinct !== undefined && personal.has(figure.distinct)
    return {
      k,
      figure: `${register.id}.${f.figure}`,
      day: f.day,
      n: f.n,
      amount: f.amount,
      key: f.key !== undefined && secret ? digest(key, f.key) : f.key,
    }
  })
}

const limitRow = (r: Run, k: number) => ({
  k,
  name: r.limit,
  title: r.title,
  rule: r.rule?.id,
  law: r.law,
  binds: r.binds,
  bound: r.bound,
  n: r.n,
  start: r.start,
  due: r.due,
  strict: r.strict,
  lenient: r.lenient,
  earliest: r.earliest,
  provisional: r.provisional ?? false,
  pauses: r.pauses,
  extensions: r.extensions,
  met: r.met,
  ended: r.ended?.slice(0, 10),
})

/** What stands published; with the text that waits for a second person, where one does. */
const publishedOf = (matter: Matter, texts: ReadonlyMap<string, Proposal>) =>
  Object.fromEntries(
    Object.entries(matter.published).map(([name, p]) => {
      const { waits } = texts.get(name)!
      return [name, { ...p, approved: waits === undefined, waits }]
    }),
  )

/** The masked text that the public may read, and the files it names. */
const publications = (register: Register, texts: ReadonlyMap<string, Proposal>) =>
  [...texts]
    .flatMap(([name, { open }]) => (open ? [{ name, open }] : []))
    .map(({ name, open: { title, body, day } }, k) => {
      const p = register.publications[name]!
      const until = p.months ? plusDays(plusMonths(day, p.months), -1) : null
      return { k, publication: name, column_title: p.column, title, body, day, until, withdrawn: null, reason: null }
    })

/** Keyed hashes of every name, number and personal text, by which search finds equal ones. */
function digests(register: Register, fields: Fields, key: Key): string[] {
  const values = [...personalOf(register)].flatMap(name => {
    const value = fields[name]
    if (register.fields[name]!.kind === 'people')
      return ((value as readonly Person[] | undefined) ?? []).flatMap(p => [p.name, p.idNo, p.phone].filter(v => v !== undefined))
    return typeof value === 'string' ? [value] : []
  })
  return [...new Set(values)].map(v => digest(key, v)).sort()
}
