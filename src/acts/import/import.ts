/**
 * @module Import an office's ledger: every row is accepted, already there, or refused with its cell; none is dropped in
 * silence. A preview and the import itself are the same reading. The same file twice changes nothing; a row that has gone on
 * since brings its new steps.
 */
import { type Books, booksOf } from '../../access/books.ts'
import { opens } from '../../access/filter.ts'
import type { House } from '../../access/house.ts'
import { may } from '../../access/powers.ts'
import type { Reader } from '../../access/reader.ts'
import { rostersOf } from '../../access/rosters.ts'
import { type Story, storiesOf } from '../../access/story.ts'
import { canonical } from '../../base/canonical.ts'
import { newId } from '../../base/id.ts'
import { ok, type Refusal, type Result, refuse } from '../../base/result.ts'
import { hash } from '../../base/sha256.ts'
import { columns } from '../../declare/column.ts'
import { rosterFields } from '../../declare/fields.ts'
import type { Register } from '../../declare/register.ts'
import { worded } from '../../declare/wording.ts'
import { type Entry, standing } from '../../ledger/entry.ts'
import { reliedOn } from '../../ledger/relied.ts'
import { judged } from '../../ledger/replay.ts'
import type { ImportPreview } from '../../questions/answers/imports.ts'
import { unlistedIn } from '../../questions/unlisted.ts'
import { type Tx, withUnits } from '../../store/pool.ts'
import { append, type Draft } from '../append.ts'
import { offObjections, switchOf } from '../check-off.ts'
import { writing } from '../writing.ts'
import { unitsByName } from './cells.ts'
import { type Mapping, mapHeadings, missingHeadings } from './columns.ts'
import { changedSince, doubleOf, leftOut, type Note, notesOf, type Supply, unlistedNote } from './notes.ts'
import { isOf, type Reading, type RowSteps, readRow, rowsAdd, type Sheet, type Wrong } from './rows.ts'

export interface ImportOrder {
  readonly register: string
  readonly sheet: Sheet
  /** What each heading is, where the clerk has said so; else as remembered, else by its words. */
  readonly mapping?: Mapping
  /** Record days over which the books are closed. */
  readonly afterClosing?: boolean
}
export interface ImportOptions {
  /** Read only; nothing is written. */
  readonly dryRun?: boolean
  onProgress?(done: number, of: number): void
  /** Stop between two batches; what was accepted stays. */
  readonly signal?: AbortSignal
}
const BATCH = 500
/** So many new matters change what the planner should believe of the tables. */
const MANY = 100
/** How many rows a preview shows. */
const SAMPLE = 20

interface Tally {
  accepted: number
  already: number
  empty: number
  readonly refused: Wrong[]
  readonly notes: Note[]
  readonly supplied: Supply[]
  readonly sample: { row: number; title: string; steps: string }[]
}

/** Import a sheet, or preview it. Refused as a whole: `not-allowed`, `unknown-register`, `unknown-columns`. */
export async function importSheet(
  house: House,
  reader: Reader,
  order: ImportOrder,
  options: ImportOptions = {},
): Promise<Result<ImportPreview>> {
  const register = house.registers.find(order.register)
  if (!register || !opens(reader, register, 'own')) return refuse({ code: 'unknown-register' })
  if (!may(reader.roles, 'imports')) return refuse({ code: 'not-allowed' })
  const { headings, rows } = order.sheet
  const known = await knownMapping(house, reader.unit, register, headings, order.mapping)
  const missing = missingHeadings(register, known.mapping)
  // A preview is where the columns are said: only a file of which nothing is known is another's.
  if (missing.length && !(options.dryRun && known.mapping.some(to => to !== null)))
    return refuse({ code: 'unknown-columns', context: { missing: missing.join('、'), title: register.title } })
  const tally = emptyTally()
  const work = { house, reader, register, mapping: known.mapping, order, seen: new Map<string, Seen>() }
  let next = 0
  // Two at a time: while the database writes one batch, the next is read and judged. Rows that add to one matter come in turn.
  const worker = async (): Promise<Result<null>> => {
    for (let from = next; from < rows.length && !options.signal?.aborted; from = next) {
      next = from + BATCH
      const run = (tx: Tx) => batch(tx, work, from, options.dryRun === true)
      const done = options.dryRun ? await withUnits(house.sql, [reader.unit], run) : await writing(house, [reader.unit], run)
      if (!done.ok) return done
      add(tally, done.value)
      options.onProgress?.(Math.min(from + BATCH, rows.length), rows.length)
    }
    return ok(null)
  }
  const ended = await Promise.all(rowsAdd(register) ? [worker()] : [worker(), worker()])
  const failed = ended.find(e => !e.ok)
  if (failed && !failed.ok) return failed
  tally.refused.sort((a, b) => a.row - b.row)
  tally.notes.sort((a, b) => a.row - b.row)
  tally.sample.sort((a, b) => a.row - b.row).splice(SAMPLE)
  if (!options.dryRun) await remember(house, reader, register, headings, known.mapping)
  if (!options.dryRun && tally.accepted >= MANY) await house.sql`select refresh_statistics()`
  return ok({
    id: hash(canonical([register.id, headings, rows.map(r => r.cells)])),
    register: register.id,
    sheet: order.sheet.sheet,
    columns: headings.map((header, index) => ({ index, header, to: known.mapping[index] ?? null, remembered: known.remembered })),
    rows: rows.length - tally.empty,
    accepted: tally.accepted,
    already: tally.already,
    refused: tally.refused.map(w => ({ row: w.row, column: w.column, cell: w.cell, code: w.refusal.code, text: worded(w.refusal) })),
    notes: notesOf(order.sheet, tally),
    sample: tally.sample,
  })
}

interface Work {
  readonly house: House
  readonly reader: Reader
  readonly register: Register
  readonly mapping: Mapping
  readonly order: ImportOrder
  /** In which batch and row of this file a key came first. */
  readonly seen: Map<string, Seen>
}
interface Seen {
  readonly from: number
  readonly row: number
}
function add(tally: Tally, b: Tally): void {
  tally.accepted += b.accepted
  tally.already += b.already
  tally.empty += b.empty
  tally.refused.push(...b.refused)
  tally.notes.push(...b.notes)
  tally.supplied.push(...b.supplied)
  tally.sample.push(...b.sample.slice(0, SAMPLE))
}

async function batch(tx: Tx, work: Work, from: number, dryRun: boolean): Promise<Result<Tally>> {
  const { house, reader, register, mapping, order } = work
  const books = await booksOf(house, tx, reader.unit)
  const { headings, rows, year } = order.sheet
  const units = unitsByName(books.units)
  const reading: Reading = { register, mapping, headings, books, units, afterClosing: order.afterClosing === true, year }
  const out: Tally = emptyTally()
  const read: RowSteps[] = []
  for (const row of rows.slice(from, from + BATCH)) {
    const r = readRow(reading, row)
    if (r === null) out.empty++
    else if ('steps' in r) read.push(r)
    else out.refused.push(...r)
  }
  const known = await knownStories(tx, work, read)
  const drafts = new Map<string, Draft>()
  const leaning = [...rosterFields(register.fields).map(([, f]) => f.roster), ...switchOf(register)]
  const rosters = await rostersOf(tx, reader.unit, leaning)
  const adds = rowsAdd(register)
  for (const r of read) {
    const drafted = r.key ? drafts.get(r.key) : undefined
    const first = r.key ? work.seen.get(r.key) : undefined
    if (!adds && first) {
      out.already++
      out.notes.push(doubleOf(register, mapping, r.row, first.row))
      continue
    }
    const before = r.key ? known.get(r.key) : undefined
    const off = r.steps.flatMap(s => offObjections(house.registers, rosters, register, s)).slice(0, 1)
    const found = draftOf(register, books, reader, house, r, before, drafted)
    const draft = found && off.length ? { refused: off } : found
    if (!draft) {
      out.already++
      if (before) out.notes.push(...changedSince(register, r, before))
    } else if ('refused' in draft)
      out.refused.push(...draft.refused.map(refusal => ({ row: r.row, column: columnOf(work, refusal), cell: '', refusal })))
    else {
      drafts.set(r.key ?? draft.matter, draft)
      if (r.key && !first) work.seen.set(r.key, { from, row: r.row })
      out.accepted++
      out.notes.push(...r.left.map(name => leftOut(r.row, register.fields[name]?.title ?? name)))
      out.supplied.push(...r.supplied.map(s => ({ ...s, row: r.row })))
      const fresh = draft.added.slice(drafted?.added.length ?? 0)
      out.notes.push(...reliedOn(register, fresh).flatMap(u => unlistedIn(house, rosters, u).map(gap => unlistedNote(r.row, u.title, gap))))
      out.sample.push({ row: r.row, title: r.title, steps: fresh.map(e => register.steps[e.step]!.title).join(' → ') })
    }
  }
  if (!dryRun && drafts.size) await append(tx, books, [...drafts.values()])
  return ok(out)
}

const emptyTally = (): Tally => ({ accepted: 0, already: 0, empty: 0, refused: [], notes: [], supplied: [], sample: [] })

/** The stories of matters that some of these rows have become before. */
async function knownStories(tx: Tx, { house, reader, register }: Work, rows: readonly RowSteps[]): Promise<ReadonlyMap<string, Story>> {
  const keys = rows.flatMap(r => r.key ?? [])
  const found = await tx<{ key: string; matter: string }[]>`
    select key, matter from import_key where unit = ${reader.unit} and register = ${register.id} and key = any(${keys})`
  const stories = new Map((await storiesOf(house, tx, reader.unit, [...new Set(found.map(f => f.matter))])).map(s => [s.matter, s]))
  return new Map(found.flatMap(f => (stories.has(f.matter) ? [[f.key, stories.get(f.matter)!]] : [])))
}

/** What a row adds to the story, and to what rows above it added; nothing when all of it is there; all refusals when the ledger stands against it. */
function draftOf(
  register: Register,
  books: Books,
  reader: Reader,
  house: House,
  r: RowSteps,
  before: Story | undefined,
  drafted: Draft | undefined,
): Draft | { readonly refused: readonly Refusal[] } | undefined {
  const entries = [...(before?.entries ?? []), ...(drafted?.added ?? [])]
  // An item is there as it was written and as it stands: a correction must not bring it in again.
  const there = [...entries, ...standing(entries)]
  const fresh = r.steps.filter(s => !there.some(e => isOf(register, e, s)))
  if (!fresh.length || (entries.length && fresh.some(s => !register.steps[s.step]!.from))) return undefined
  const added = fresh.map(
    (s, i): Entry => ({
      n: entries.length + 1 + i,
      step: s.step,
      day: s.day,
      at: books.now,
      by: reader.account,
      origin: 'import',
      data: s.data,
    }),
  )
  const under = before?.register ?? house.registers.on(register.id, (entries[0] ?? added[0])!.day)
  const { told, matter: stands } = judged(under, entries, added, books.count)
  const against = told.filter(t => !t.warns)
  if (against.length) return { refused: against }
  const matter = before?.matter ?? (r.key ? idFrom(`${books.unit.id} ${register.id} ${r.key}`) : newId(house.clock.ms()))
  const withRequest = added.map(e => ({ ...e, request: idFrom(`${matter} ${e.n} ${e.step}`) }))
  const all = [...(drafted?.added ?? []), ...withRequest]
  return { matter, register: under, before, added: all, stands }
}

/** The same text gives the same id: two imports of one file at once meet at the primary key. */
export function idFrom(text: string): string {
  const hex = hash(text).slice(7, 39)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`
}

/** The heading under which a refused field stands. */
function columnOf({ mapping, order, register }: Work, refusal: Refusal): string | null {
  const i = refusal.field === undefined ? -1 : mapping.indexOf(refusal.field)
  return i >= 0 ? (order.sheet.headings[i] ?? null) : refusal.field === undefined ? null : (register.fields[refusal.field]?.title ?? null)
}

/** What a file is remembered by: columns without a name at its end come and go. */
const headingsKey = (headings: readonly string[]) => hash(canonical(headings.slice(0, headings.findLastIndex(h => h !== '') + 1)))

async function knownMapping(house: House, unit: number, register: Register, headings: readonly string[], said: Mapping | undefined) {
  // What a client says, and what was remembered under an older declaration, names columns of today or nothing.
  const names = new Set(columns(register).map(c => c.name))
  const sound = (mapping: Mapping): Mapping => headings.map((_, i) => (names.has(mapping[i] ?? '') ? mapping[i]! : null))
  if (said) return { mapping: sound(said), remembered: false }
  const [row] = await withUnits(
    house.sql,
    [unit],
    tx => tx<{ map: Mapping }[]>`
    select map from import_map where unit = ${unit} and register = ${register.id} and headers = ${headingsKey(headings)}`,
  )
  return row ? { mapping: sound(row.map), remembered: true } : { mapping: mapHeadings(register, headings), remembered: false }
}

const remember = (house: House, reader: Reader, register: Register, headings: readonly string[], mapping: Mapping) =>
  withUnits(
    house.sql,
    [reader.unit],
    tx => tx`insert into import_map (unit, register, headers, map)
    values (${reader.unit}, ${register.id}, ${headingsKey(headings)}, ${tx.json([...mapping])})
    on conflict (unit, register, headers) do update set map = excluded.map`,
  )
