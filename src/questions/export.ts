/** @module The rows of a list for a spreadsheet, with its filter, masked as the reader sees them. Every export is logged. */
import { logAccess } from '../access/access-log.ts'
import { booksOf } from '../access/books.ts'
import { openEntry, type Row } from '../access/entry-seal.ts'
import { opens } from '../access/filter.ts'
import type { House } from '../access/house.ts'
import { may } from '../access/powers.ts'
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

/** The register whose rows may leave. Refused: `not-found`, `not-allowed` (no power to export, or a restricted register: nothing of it leaves). */
function exportable(house: House, reader: Reader, id: string): Result<Register> {
  const register = house.registers.find(id)
  if (!register || !opens(reader, register, 'own')) return refuse({ code: 'not-found' })
  return may(reader.roles, 'exports') && !register.restricted ? ok(register) : refuse({ code: 'not-allowed' })
}

const linesOf = (tx: Tx, house: House, reader: Reader, query: ListQuery) => tx<Line[]>`
  select m.unit, m.matter, m.state, m.fields, m.taken from matter m where ${matching(tx, house, reader, query)}
  ${query.state?.length ? tx`and m.state = any(${[...query.state]})` : tx``} order by m.opened, m.matter`

/** Rows for a spreadsheet. Refused as {@link exportable}. */
export async function exportRows(house: House, reader: Reader, query: ListQuery): Promise<Result<ExportSheet>> {
  const allowed = exportable(house, reader, query.register)
  if (!allowed.ok) return allowed
  const register = allowed.value
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
    await logAccess(tx, house, reader, reader.unit, { act: 'export', what: `${register.id} ${new Set(lines.map(l => l.matter)).size}` })
    const state: Column = { name: 'state', header: '状态', also: [], width: 12, kind: 'text', must: false }
    return ok({
      columns: [...all, state],
      rows: lines.map(m => [...all.map(c => cell(m, c.name)), stateTitle(register, m.state)]),
    })
  })
}

export interface PlatformSheet {
  readonly title: string
  readonly platform: string
  readonly headers: readonly string[]
  /** Cells in the order of the headers, with the matter each row is of. */
  readonly rows: readonly { readonly matter: string; readonly cells: readonly string[] }[]
}

/** Rows in the columns of a platform's table; the table's own condition narrows the query. Refused as {@link exportable}; `not-found` for an unknown layout. */
export async function exportLayout(house: House, reader: Reader, query: ListQuery, id: string): Promise<Result<PlatformSheet>> {
  const allowed = exportable(house, reader, query.register)
  if (!allowed.ok) return allowed
  const register = allowed.value
  return await withUnits(house.sql, reader.units, async tx => {
    const layout = (await layoutsOf(tx, reader.unit, register)).find(l => l.id === id)
    if (!layout) return refuse({ code: 'not-found' })
    const books = await booksOf(house, tx, reader.unit)
    const asked = { ...query, where: { ...query.where, ...layout.where } }
    const found = (await linesOf(tx, house, reader, asked)).filter(m => !layout.state || layout.state.includes(m.state))
    const lines = await itemsOf(tx, register, found)
    const source = (m: Line) => ({
      fields: m.fields,
      taken: m.taken,
      outside: {
        'unit.title': books.titles.get(m.unit) ?? '',
        'unit.code': books.units.find(u => u.id === m.unit)?.code ?? '',
        'matter.state': stateTitle(register, m.state),
        'platform.number': '',
      },
      unitTitle: (unit: number) => books.titles.get(unit) ?? '',
    })
    await logAccess(tx, house, reader, reader.unit, { act: 'export', what: `${register.id} ${layout.platform} ${found.length}` })
    return ok({
      title: layout.title,
      platform: layout.platform,
      headers: layout.columns.map(c => c.header),
      rows: lines.map(m => ({ matter: m.matter, cells: layout.columns.map(c => layoutCell(register, c, source(m))) })),
    })
  })
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
