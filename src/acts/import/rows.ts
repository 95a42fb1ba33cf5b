/** @module A row of an office's ledger as steps, or as what is wrong with which of its cells. Pure: the database is asked elsewhere. */
import type { Books } from '../../access/books.ts'
import type { Day } from '../../base/day.ts'
import type { Refusal } from '../../base/result.ts'
import type { Register } from '../../declare/register.ts'
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
  readonly rows: readonly { readonly row: number; readonly cells: readonly Cell[] }[]
}
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
  readonly title: string
}

export interface Reading {
  readonly register: Register
  readonly mapping: Mapping
  readonly headings: readonly string[]
  readonly books: Pick<Books, 'unit' | 'titles' | 'today' | 'closed' | 'key'>
  readonly units: ReadonlyMap<string, number>
  readonly afterClosing: boolean
}

/** Read one row. A formatted row without content is null: neither a record nor an error. */
export function readRow(r: Reading, row: number, cells: readonly Cell[]): RowSteps | readonly Wrong[] | null {
  if (cells.every(isEmpty)) return null
  const fields: { [name: string]: unknown } = {}
  const days: { [heading: string]: Day } = {}
  const wrong: Wrong[] = []
  const no = (i: number | null, refusal: Refusal) =>
    wrong.push({ row, column: i === null ? null : (r.headings[i] ?? null), cell: i === null ? '' : String(cells[i] ?? ''), refusal })
  for (const [i, name] of r.mapping.entries()) {
    const cell = cells[i] ?? null
    if (name === null || isEmpty(cell)) continue
    if (name.endsWith('.day')) {
      const day = dayOf(cell)
      const bad: Refusal | undefined = day === null ? { code: 'not-date' } : dayRefusals(r.books, day, r.afterClosing)[0]
      if (bad) no(i, { ...bad, field: name })
      else days[headingOf(r.register, name)] = day!
      continue
    }
    const field = r.register.fields[name]!
    const read = readCell(field, cell, r.units)
    const refusal =
      'wrong' in read
        ? { code: read.wrong, field: name, context: { title: field.title } }
        : valueRefusals(r.register, { [name]: read.value }, r.books)[0]
    if (refusal) no(i, refusal)
    else if ('value' in read) fields[name] = read.value
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
    title: named < 0 ? '' : String(cells[named] ?? ''),
  }
}

const headingOf = (register: Register, column: string): string => register.ledger!.steps.find(s => `${s.step}.day` === column)!.day
