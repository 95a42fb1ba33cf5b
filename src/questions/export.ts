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
import type { Register } from '../declare/register.ts'
import { shown } from '../declare/show.ts'
import { standing } from '../ledger/entry.ts'
import { itemFields } from '../ledger/now.ts'
import { type Tx, withUnits } from '../store/pool.ts'
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

/** Rows for a spreadsheet. Refused: `not-found`, `not-allowed` (no power to export, or a restricted register: nothing of it leaves). */
export async function exportRows(house: House, reader: Reader, query: ListQuery): Promise<Result<ExportSheet>> {
  const register = house.registers.find(query.register)
  if (!register || !opens(reader, register, 'own')) return refuse({ code: 'not-found' })
  if (!may(reader.roles, 'exports') || register.restricted) return refuse({ code: 'not-allowed' })
  return await withUnits(house.sql, reader.units, async tx => {
    const books = await booksOf(house, tx, reader.unit)
    const found = await tx<Line[]>`
      select m.unit, m.matter, m.state, m.fields, m.taken from matter m where ${matching(tx, house, reader, query)}
      ${query.state?.length ? tx`and m.state = any(${[...query.state]})` : tx``} order by m.opened, m.matter`
    const all = columns(register)
    const lines = await itemsOf(tx, register, found)
    const cell = (m: Line, name: string): string => {
      if (name.endsWith('.day')) return m.taken[name.slice(0, -4)] ?? ''
      const field = register.fields[name]!
      const value = m.fields[name]
      return field.kind === 'unit' ? (books.titles.get(value as number) ?? '') : shown(field, value)
    }
    await logAccess(tx, house, reader, reader.unit, { act: 'export', what: `${register.id} ${found.length}` })
    const state: Column = { name: 'state', header: '状态', also: [], width: 12, kind: 'text', must: false }
    return ok({
      columns: [...all, state],
      rows: lines.map(m => [...all.map(c => cell(m, c.name)), stateTitle(register, m.state)]),
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
