/** @module Who stands on the rosters of a unit, and on which days: one reading for a step, an import and what is missing. */
import type { Day } from '../base/day.ts'
import { groupBy } from '../base/group.ts'
import type { Member } from '../declare/fields.ts'
import type { Tx } from '../store/pool.ts'
import type { Registers } from './registers.ts'

export interface Rosters {
  /** Has the unit ever put anybody on this roster? Nothing is missing from a book that is not kept. */
  kept(figure: string): boolean
  /** Does the member count in it on that day? By the roster's matter where it is known, else by name. */
  has(figure: string, member: Member, day: Day): boolean
  /** Does anything count in it on that day? */
  any(figure: string, day: Day): boolean
}

/** Somebody comes onto a roster (1) or leaves it (−1). */
interface Coming {
  readonly figure: string
  readonly matter: string
  readonly title: string
  readonly day: Day
  readonly amount: number
}

/** The rosters of these stock figures (`officer.certified`), with all their comings and goings. */
export async function rostersOf(tx: Tx, unit: number, figures: readonly string[]): Promise<Rosters> {
  const wanted = [...new Set(figures)]
  const rows: readonly Coming[] = wanted.length
    ? await tx<Coming[]>`
        select f.figure, f.matter, m.title, f.day, f.amount::int as amount
        from fact f join matter m on m.unit = f.unit and m.matter = f.matter
        where f.unit = ${unit} and f.figure = any(${wanted})`
    : []
  const byName = groupBy(rows, r => `${r.figure} ${r.title}`)
  const byMatter = groupBy(rows, r => `${r.figure} ${r.matter}`)
  const kept = new Set(rows.map(r => r.figure))
  const counts = (found: readonly Coming[], day: Day) => {
    // Two of one name are two matters: one of them is enough.
    const each = groupBy(
      found.filter(r => r.day <= day),
      r => r.matter,
    )
    return [...each.values()].some(facts => facts.reduce((sum, f) => sum + f.amount, 0) > 0)
  }
  return {
    kept: figure => kept.has(figure),
    has: (figure, { matter, name }, day) =>
      counts((matter ? byMatter.get(`${figure} ${matter}`) : byName.get(`${figure} ${name}`)) ?? [], day),
    any: (figure, day) =>
      counts(
        rows.filter(r => r.figure === figure),
        day,
      ),
  }
}

/** What a roster is called: 持执法证人员. */
export const rosterTitle = (registers: Registers, roster: string): string => {
  const [register = '', figure = ''] = roster.split('.')
  return registers.find(register)?.figures[figure]?.title ?? ''
}
