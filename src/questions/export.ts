/** @module The rows of a list for a spreadsheet, with its filter, masked as the reader sees them. Every export is logged. */
import { logAccess } from '../access/access-log.ts'
import { booksOf } from '../access/books.ts'
import { openEntry, type Row } from '../access/entry-seal.ts'
import { opens } from '../access/filter.ts'
import type { House } from '../access/house.ts'
import { type Leaving, leaving } from '../access/leaving.ts'
import type { Reader } from '../access/reader.ts'
import { groupBy } from '../base/group.ts'
import { ok, type Result, refuse } from '../base/result.ts'
import { type Column, columns } from '../declare/column.ts'
import { layoutCell } from '../declare/layout.ts'
import type { Register } from '../declare/register.ts'
import { shown } from '../declare/show.ts'
import { standing } from '../ledger/entry.ts'
import { itemFields } from '../ledger/now.ts'
import { type Tx, withUnits } from '../store/pool.ts'
import type { LayoutRow } from './answers/layouts.ts'
import { layoutsOf } from './layouts.ts'
import { type ListQuery, matching } from './list.ts'
import { stateTitle } from './state.ts'

export interface ExportSheet {
  readonly columns: readonly Column[]
  /** Cells in the order of the columns, in words; the state comes last. */
  readonly rows: readonly (readonly string[])[]
}

interface Line {
  readonly unit: number
  readonly matter: string
  readonly state: string
  readonly fields: { readonly [name: string]: unknown }
  readonly taken: { readonly [step: string]: string }
}

/** The register whose rows may leave. Refused: `not-found`, `not-allowed` (no power to export, or nothing of it leaves), `reason-needed`. */
function exportable(
  house: House,
  reader: Reader,
  id: string,
  reason: string | undefined,
): Result<Leaving & { readonly register: Register }> {
  const register = house.registers.find(id)
  if (!register || !opens(reader, register, 'own')) return refuse({ code: 'not-found' })
  if (register.stays) return refuse({ code: 'not-allowed' })
  const allowed = leaving(reader, register, reason)
  return allowed.ok ? ok({ register, ...allowed.value }) : allowed
}

const linesOf = (tx: Tx, house: House, reader: Reader, query: ListQuery) => tx<Line[]>`
  select m.unit, m.matter, m.state, m.fields, m.taken from matter m where ${matching(tx, house, reader, query)}
  ${query.state?.length ? tx`and m.state = any(${[...query.state]})` : tx``} order by m.opened, m.matter`

/** Rows for a spreadsheet. Refused as {@link exportable}. */
export async function exportRows(house: House, reader: Reader, query: ListQuery, reason?: string): Promise<Result<ExportSheet>> {
  const allowed = exportable(house, reader, query.register, reason)
  if (!allowed.ok) return allowed
  const { register, ...why } = allowed.value
  return await withUnits(house.sql, reader.units, async tx => {
    const books = await booksOf(house, tx, reader.unit)
    const all = columns(register)
    const lines = await itemsOf(tx, register, await linesOf(tx, house, reader, query))
    const cell = (m: Line, name: string): string => {
      if (name.endsWith('.day')) return m.taken[name.slice(0, -4)] ?? ''
      const field = register.fields[name]!
      const value = m.fields[name]
      return field.kind === 'unit' ? (books.titles.get(value as number) ?? '') : shown(field, value)
    }
    const what = `${register.id} ${new Set(lines.map(l => l.matter)).size}`
    await logAccess(tx, house, reader, reader.unit, { act: 'export', what, ...why })
    const state: Column = { name: 'state', header: '状态', also: [], width: 12, kind: 'text', must: false }
    return ok({
      columns: [...all, state],
      rows: lines.map(m => [...all.map(c => cell(m, c.name)), stateTitle(register, m.state)]),
    })
  })
}

export interface PlatformSheet {
  readonly layout: LayoutRow
  /** Cells in the order of the layout's columns, with the matter each row is of. */
  readonly rows: readonly PlatformRow[]
}
export interface PlatformRow {
  readonly unit: number
  readonly matter: string
  readonly cells: readonly string[]
  /** The number that the platform gave back; nothing before it did. */
  readonly number: string
}

/** Rows in the columns of a platform's table; the table's own condition narrows the query. Refused as {@link exportable}; `not-found` for an unknown layout. */
export async function exportLayout(
  house: House,
  reader: Reader,
  query: ListQuery,
  id: string,
  reason?: string,
): Promise<Result<PlatformSheet>> {
  const allowed = exportable(house, reader, query.register, reason)
  if (!allowed.ok) return allowed
  const { register: _, ...why } = allowed.value
  return await withUnits(house.sql, reader.units, async tx => {
    const sheet = await platformSheet(tx, house, reader, query, id)
    if (!sheet) return refuse({ code: 'not-found' })
    const { layout, rows } = sheet
    await logAccess(tx, house, reader, reader.unit, { act: 'export', what: `${query.register} ${layout.platform} ${rows.length}`, ...why })
    return ok(sheet)
  })
}

/** What a platform's table holds of a register; undefined for a layout that the unit has not. Who may have it is the caller's to ask, and to log. */
export async function platformSheet(
  tx: Tx,
  house: House,
  reader: Reader,
  query: ListQuery,
  id: string,
): Promise<PlatformSheet | undefined> {
  const register = house.registers.find(query.register)
  const layout = register && (await layoutsOf(tx, reader.unit, register)).find(l => l.id === id)
  if (!layout) return undefined
  const books = await booksOf(house, tx, reader.unit)
  const asked = { ...query, where: { ...query.where, ...layout.where } }
  const found = (await linesOf(tx, house, reader, asked)).filter(m => !layout.state || layout.state.includes(m.state))
  const [lines, numbers] = await Promise.all([itemsOf(tx, register, found), platformNumbers(tx, found, layout.platform)])
  const unitTitle = (unit: number) => books.titles.get(unit) ?? ''
  const rows = lines.map((m): PlatformRow => {
    const number = numbers.get(m.matter) ?? ''
    const outside = {
      'unit.title': unitTitle(m.unit),
      'unit.code': books.units.find(u => u.id === m.unit)?.code ?? '',
      'matter.state': stateTitle(register, m.state),
      'platform.number': number,
    }
    const source = { fields: m.fields, taken: m.taken, outside, unitTitle }
    return { unit: m.unit, matter: m.matter, cells: layout.columns.map(c => layoutCell(register, c, source)), number }
  })
  return { layout, rows }
}

/** The number that a platform gave each matter back: the last one that stands. */
async function platformNumbers(tx: Tx, found: readonly Line[], platform: string): Promise<ReadonlyMap<string, string>> {
  if (!found.length) return new Map()
  const rows = await tx<Row[]>`
    select unit, matter, n, register, step, day, time, at, by, origin, request, data, secret, prev, hash from entry
    where (unit, matter) in (select * from unnest(${found.map(m => m.unit)}::int[], ${found.map(m => m.matter)}::uuid[]))
      and step in ('platform', 'cancel') order by n`
  const entries = groupBy(rows, r => r.matter)
  return new Map(
    [...entries].flatMap(([matter, own]) => {
      const last = standing(own.map(r => openEntry(r, null))).findLast(e => e.step === 'platform' && e.data['platform'] === platform)
      return last ? [[matter, String(last.data['number'])]] : []
    }),
  )
}

/** A ledger holds one item a row: a matter with several of a kind has as many rows as items. What is personal stays sealed. */
async function itemsOf(tx: Tx, register: Register, found: readonly Line[]): Promise<readonly Line[]> {
  const each = new Set((register.ledger?.steps ?? []).map(s => s.step).filter(s => register.steps[s]!.each))
  if (!each.size || !found.length) return found
  const rows = await tx<Row[]>`
    select unit, matter, n, register, step, day, time, at, by, origin, request, data, secret, prev, hash
    from entry where (unit, matter) in (select * from unnest(${found.map(m => m.unit)}::int[], ${found.map(m => m.matter)}::uuid[])) order by n`
  const entries = groupBy(rows, r => `${r.unit} ${r.matter}`)
  const own = itemFields(register)
  const without = (values: Line['fields'], names: ReadonlySet<string>) =>
    Object.fromEntries(Object.entries(values).filter(([name]) => !names.has(name)))
  return found.flatMap(m => {
    const items = standing((entries.get(`${m.unit} ${m.matter}`) ?? []).map(r => openEntry(r, null))).filter(e => each.has(e.step))
    if (!items.length) return [m]
    const taken = without(m.taken, each) as Line['taken']
    return items.map(e => ({ ...m, fields: { ...without(m.fields, own), ...e.data }, taken: { ...taken, [e.step]: e.day } }))
  })
}
