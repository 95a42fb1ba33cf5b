/** @module What a holiday notice moved, as far as the one who recorded it may find the matters. */
import { readable } from '../access/filter.ts'
import type { House } from '../access/house.ts'
import type { Reader } from '../access/reader.ts'
import type { Day } from '../base/day.ts'
import { withUnits } from '../store/pool.ts'
import type { NoticeAnswer } from './answers/admin.ts'

interface Moved {
  readonly unit: number
  readonly matter: string
  readonly limit: string
  readonly before: string
  readonly after: string
}

/** Whoever keeps the house and reads no matters learns how many limits of his units moved, and nothing of the matters. */
export async function moved(house: House, reader: Reader, all: readonly Moved[]): Promise<NoticeAnswer> {
  const own = all.filter(m => reader.units.includes(m.unit))
  const rows = await withUnits(
    house.sql,
    reader.units,
    tx => tx<{ matter: string; title: string }[]>`
      select m.matter, m.title from matter m where m.matter = any(${own.map(m => m.matter)}::uuid[]) and ${readable(tx, house, reader)}`,
  )
  const titles = new Map(rows.map(r => [r.matter, r.title]))
  return {
    total: own.length,
    moved: own.flatMap(({ matter, limit, before, after }) => {
      const title = titles.get(matter)
      return title === undefined ? [] : [{ matter, title, limit, before: before as Day, after: after as Day }]
    }),
  }
}
