/** @module The district's view of its towns: how much each has open and late, what each lacks, how it compares. No forms are sent. */
import { readable } from '../access/filter.ts'
import type { House } from '../access/house.ts'
import type { Reader } from '../access/reader.ts'
import { allUnits } from '../access/unit-tree.ts'
import type { Day } from '../base/day.ts'
import { withUnits } from '../store/pool.ts'

export interface UnitStanding {
  readonly unit: number
  readonly title: string
  readonly matters: number
  /** Matters with a limit of the office that still runs, and those of them that missed it. */
  readonly open: number
  readonly late: number
  readonly oldest: Day | null
  /** Entries recorded more than seven days after their day, this year. */
  readonly recordedLate: number
  readonly last: Day | null
  readonly closed: Day | null
  readonly registers: { readonly [register: string]: number }
}

/** One row for each unit below the reader that keeps books. */
export async function oversight(house: House, reader: Reader): Promise<readonly UnitStanding[]> {
  const units = (await allUnits(house.sql)).filter(u => reader.units.includes(u.id) && u.id !== reader.unit && u.kind !== 'village')
  const ids = units.map(u => u.id)
  const today = house.clock.today()
  return await withUnits(house.sql, ids, async tx => {
    const seen = readable(tx, house, reader)
    const [matters, limits, late, closings] = await Promise.all([
      tx<{ unit: number; register: string; n: number; last: Day }[]>`
        select m.unit, m.register, count(*)::int as n, max(m.last) as last from matter m where m.unit = any(${ids}) and ${seen} group by m.unit, m.register`,
      tx<{ unit: number; open: number; late: number; oldest: Day | null }[]>`
        select t.unit, count(distinct t.matter)::int as open, count(distinct t.matter) filter (where left(t.due, 10) < ${today})::int as late,
          min(left(t.due, 10)) filter (where left(t.due, 10) < ${today}) as oldest
        from time_limit t join matter m on m.unit = t.unit and m.matter = t.matter
        where t.unit = any(${ids}) and t.met is null and t.ended is null and t.due is not null and t.binds = 'agency' and t.bound not in ('min', 'keep') and ${seen}
        group by t.unit`,
      tx<{ unit: number; n: number }[]>`select unit, count(*)::int as n from entry
        where unit = any(${ids}) and origin in ('desk', 'cli', 'inbox') and at >= ${today.slice(0, 4)} and left(at, 10)::date - day > 7 group by unit`,
      tx<{ unit: number; day: Day }[]>`select unit, max(day) as day from closing where unit = any(${ids}) group by unit`,
    ])
    return units.map(u => {
      const own = matters.filter(m => m.unit === u.id)
      const limit = limits.find(l => l.unit === u.id)
      return {
        unit: u.id,
        title: u.title,
        matters: own.reduce((sum, m) => sum + m.n, 0),
        open: limit?.open ?? 0,
        late: limit?.late ?? 0,
        oldest: limit?.oldest ?? null,
        recordedLate: late.find(l => l.unit === u.id)?.n ?? 0,
        last:
          own
            .map(m => m.last)
            .sort()
            .at(-1) ?? null,
        closed: closings.find(c => c.unit === u.id)?.day ?? null,
        registers: Object.fromEntries(own.map(m => [m.register, m.n])),
      }
    })
  })
}
