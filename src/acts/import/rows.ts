/** @module A row of an office's ledger as steps, or as what is wrong with which of its cells. Pure: the database is asked elsewhere. */
import type { Books } from '../../access/books.ts'
import { canonical } from '../../base/canonical.ts'
import type { Day } from '../../base/day.ts'
import type { Refusal } from '../../base/result.ts'
import type { Register } from '../../declare/register.ts'
import type { Entry } from '../../ledger/entry.ts'
import { type RowStep, stepsOfRow } from '../../ledger/row.ts'
import { dayRefusals } from '../check-day.ts'
import { valueRefusals } from '../check-values.ts'
import { ledgerKey } from '../ledger-key.ts'
import { type Cell, dayOf, isEmpty, readCell } from './cells.ts'
import type { Mapping } from './columns.ts'

/** A sheet as it was read: its headings, and each row with its number in the file. */
export interface Sheet {
  readonly sheet: string
  readonly headings: readonly string[]
  readonly rows: readonly SheetRow[]
  /** Rows that are no records though something stands in them: 合计, notes below. */
  readonly skipped?: readonly SheetRow[]
  /** Other sheets of the workbook that hold a ledger too. */
  readonly unread?: readonly string[]
  /** The year that its titles speak of: days that leave the year out are of it. */
  readonly year?: number
}
export interface SheetRow {
  readonly row: number
  readonly cells: readonly Cell[]
  /** Columns whose cell is merged with that of the row above. */
  readonly merged?: readonly number[]
}
/** What was read into a cell that does not stand in it: listed, so that nothing is supplied in silence. */
export type Supplied = 'year' | 'merged'
/** What is wrong with a row: the heading of the cell, what stands in it, why. */
export interface Wrong {
  readonly row: number
  readonly column: string | null
  readonly cell: string
  readonly refusal: Refusal
}
export interface RowSteps {
  readonly row: number
  readonly steps: readonly RowStep[]
  /** The keyed hash of its key columns. */
  readonly key: string | null
  /** Columns that hold something which no step of the row takes up. */
  readonly left: readonly string[]
  /** By heading, what was supplied. */
  readonly supplied: readonly { readonly column: string; readonly what: Supplied }[]
  readonly title: string
}

export interface Reading {
  readonly register: Register
  readonly mapping: Mapping
  readonly headings: readonly string[]
  readonly books: Pick<Books, 'unit' | 'titles' | 'today' | 'closed' | 'key'>
  readonly units: ReadonlyMap<string, number>
  readonly afterClosing: boolean
  readonly year?: number | undefined
}

/** A heading that says 万元 speaks for every number under it. */
const ofWan = (heading: string | undefined): boolean => /[(（]万元[)）]\s*\*?$/.test((heading ?? '').split('/').at(-1)!.trim())

/** Read one row. A formatted row without content is null: neither a record nor an error. Every cell in doubt is told, not only the first. */
export function readRow(r: Reading, { row, cells, merged = [] }: SheetRow): RowSteps | readonly Wrong[] | null {
  if (cells.every((cell, i) => isEmpty(cell) || merged.includes(i))) return null
  const fields: { [name: string]: unknown } = {}
  const days: { [heading: string]: Day } = {}
  const wrong: Wrong[] = []
  const supplied: RowSteps['supplied'][number][] = []
  for (const [i, name] of r.mapping.entries()) {
    const cell = cells[i] ?? null
    if (name === null || isEmpty(cell)) continue
    const column = r.headings[i] ?? ''
    const read = readOne(r, name, cell, column, merged.includes(i))
    if ('wrong' in read) wrong.push({ row, column, cell: String(cell), refusal: read.wrong })
    else if (name.endsWith('.day')) days[headingOf(r.register, name)] = read.value as Day
    else fields[name] = read.value
    if (merged.includes(i)) supplied.push({ column, what: 'merged' })
    else if (r.year !== undefined && isDayName(r.register, name) && dayOf(cell) === null) supplied.push({ column, what: 'year' })
  }
  if (wrong.length) return wrong
  const { steps, left } = stepsOfRow(r.register, { fields, days })
  if (!steps.length) return [{ row, column: null, cell: '', refusal: { code: 'no-step-day' } }]
  const taken = Object.fromEntries(steps.map(s => [s.step, s.day]))
  const stepFields = Object.assign({}, ...steps.map(s => s.data)) as { [name: string]: unknown }
  const named = r.mapping.indexOf(r.register.named)
  return {
    row,
    steps,
    key: ledgerKey(r.register, stepFields, taken, r.books.key),
    left,
    supplied,
    title: named < 0 ? '' : String(cells[named] ?? ''),
  }
}

const isDayName = (register: Register, name: string): boolean => name.endsWith('.day') || register.fields[name]?.kind === 'date'

/** One cell as its column's value, or what stands against it. */
function readOne(r: Reading, name: string, cell: Cell, column: string, merged: boolean): { value: unknown } | { wrong: Refusal } {
  if (name.endsWith('.day')) {
    const day = dayOf(cell, r.year)
    const bad: Refusal | undefined = day === null ? { code: 'not-date' } : dayRefusals(r.books, day, r.afterClosing)[0]
    return bad ? { wrong: { ...bad, field: name } } : { value: day }
  }
  const field = r.register.fields[name]!
  // Who keeps a ledger has no list to choose from before him.
  const context = { title: field.title, ...('options' in field && { options: Object.values(field.options).join('、') }) }
  // What is merged over rows that each are a matter: its name makes them one or several, its amount would count several times.
  if (merged && !rowsAdd(r.register) && (name === r.register.named || field.kind === 'money' || field.kind === 'number'))
    return { wrong: { code: 'merged-cell', field: name, context } }
  const read = readCell(field, cell, { units: r.units, year: r.year, inWan: ofWan(column) })
  if ('wrong' in read) return { wrong: { code: read.wrong, field: name, context } }
  const refusal = valueRefusals(r.register, { [name]: read.value }, r.books)[0]
  return refusal ? { wrong: refusal } : read
}

/** Is this step of a row the entry that is there? A step of which a matter has several is the same when it says the same of the same day. */
export const isOf = (register: Register, e: Entry, s: RowStep): boolean =>
  e.step === s.step && (!register.steps[s.step]!.each || (e.day === s.day && canonical(e.data) === canonical(s.data)))

/** Does a row of this register's ledger add to the matter of the row above? */
export const rowsAdd = (register: Register): boolean => register.ledger?.steps.some(s => register.steps[s.step]!.each) ?? false

const headingOf = (register: Register, column: string): string => register.ledger!.steps.find(s => `${s.step}.day` === column)!.day
