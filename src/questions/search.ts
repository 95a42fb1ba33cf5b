/** @module Search across registers: words of open values, whole names and numbers of people by their keyed hash. */
import { booksOf } from '../access/books.ts'
import { readable } from '../access/filter.ts'
import type { House } from '../access/house.ts'
import type { Reader } from '../access/reader.ts'
import { withUnits } from '../store/pool.ts'
import type { MatterRow } from './answers/matter.ts'
import { saying } from './list.ts'
import { type Found, foundColumns, matterRows } from './matter-row.ts'

export interface SearchAnswer {
  readonly rows: readonly MatterRow[]
  readonly total: number
  /** How many hits each register has. */
  readonly registers: { readonly [register: string]: number }
}

/** The newest hits in the reader's own unit, or in the units asked for. An empty question finds nothing. */
export async function search(house: House, reader: Reader, q: string, units: readonly number[] = [reader.unit]): Promise<SearchAnswer> {
  if (!q.trim()) return { rows: [], total: 0, registers: {} }
  const among = units.filter(u => reader.units.includes(u))
  return await withUnits(house.sql, reader.units, async tx => {
    const where = tx`m.unit = any(${among}) and ${readable(tx, house, reader)} and ${saying(tx, house, reader, q)}`
    const [books, found, counts] = await Promise.all([
      booksOf(house, tx, reader.unit),
      tx<Found[]>`select ${foundColumns(tx)} from matter m where ${where} order by m.opened desc, m.matter desc limit 50`,
      tx<{ register: string; n: number }[]>`select m.register, count(*)::int as n from matter m where ${where} group by m.register`,
    ])
    return {
      rows: await matterRows(tx, house, reader, books, found),
      total: counts.reduce((sum, c) => sum + c.n, 0),
      registers: Object.fromEntries(counts.map(c => [c.register, c.n])),
    }
  })
}
