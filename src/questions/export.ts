/** @module The rows of a list for a spreadsheet, with its filter, masked as the reader sees them. Every export is logged. */
import { logAccess } from '../access/access-log.ts'
import { booksOf } from '../access/books.ts'
import { opens } from '../access/filter.ts'
import type { House } from '../access/house.ts'
import { may } from '../access/powers.ts'
import type { Reader } from '../access/reader.ts'
import { ok, type Result, refuse } from '../base/result.ts'
import { type Column, columns } from '../declare/column.ts'
import { shown } from '../declare/show.ts'
import { withUnits } from '../store/pool.ts'
import { type ListQuery, matching } from './list.ts'
import { stateTitle } from './state.ts'

export interface ExportSheet {
  readonly columns: readonly Column[]
  /** Cells in the order of the columns, in words; the state comes last. */
  readonly rows: readonly (readonly string[])[]
}

/** Rows for a spreadsheet. Refused: `not-found`, `not-allowed` (no power to export, or a restricted register: nothing of it leaves). */
export async function exportRows(house: House, reader: Reader, query: ListQuery): Promise<Result<ExportSheet>> {
  const register = house.registers.find(query.register)
  if (!register || !opens(reader, register, 'own')) return refuse({ code: 'not-found' })
  if (!may(reader.roles, 'exports') || register.restricted) return refuse({ code: 'not-allowed' })
  return await withUnits(house.sql, reader.units, async tx => {
    const books = await booksOf(house, tx, reader.unit)
    const found = await tx<{ state: string; fields: { [name: string]: unknown }; taken: { [step: string]: string } }[]>`
      select m.state, m.fields, m.taken from matter m where ${matching(tx, house, reader, query)}
      ${query.state?.length ? tx`and m.state = any(${[...query.state]})` : tx``} order by m.opened, m.matter`
    const all = columns(register)
    const cell = (m: (typeof found)[number], name: string): string => {
      if (name.endsWith('.day')) return m.taken[name.slice(0, -4)] ?? ''
      const field = register.fields[name]!
      const value = m.fields[name]
      return field.kind === 'unit' ? (books.titles.get(value as number) ?? '') : shown(field, value)
    }
    await logAccess(tx, house, reader, reader.unit, { act: 'export', what: `${register.id} ${found.length}` })
    const state: Column = { name: 'state', header: '状态', also: [], width: 12, kind: 'text', must: false }
    return ok({
      columns: [...all, state],
      rows: found.map(m => [...all.map(c => cell(m, c.name)), stateTitle(register, m.state)]),
    })
  })
}
