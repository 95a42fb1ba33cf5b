/** @module Bodies of government as a tree. Towns merge: a unit that ended names its successor, who then reads its books. */
import type { Day } from '../base/day.ts'
import type { Sql, Tx } from '../store/pool.ts'

export type UnitKind = 'district' | 'town' | 'village' | 'department'
export interface Unit {
  readonly id: number
  readonly title: string
  readonly kind: UnitKind
  readonly parent: number | null
  readonly code: string | null
  /** Holds sample data only, and always will. */
  readonly sample: boolean
  readonly since: Day
  readonly until: Day | null
  readonly successor: number | null
}

/** Every unit, parents before children of the same age. */
export const allUnits = async (sql: Sql | Tx): Promise<readonly Unit[]> =>
  await sql<Unit[]>`select id, title, kind, parent, code, sample, since, until, successor from unit order by id`

/** A unit with all that is below it, and the units whose successor one of them became. */
export function subtree(units: readonly Unit[], root: number): number[] {
  const found = new Set([root])
  for (let size = 0; size !== found.size; ) {
    size = found.size
    for (const u of units)
      if ((u.parent !== null && found.has(u.parent)) || (u.successor !== null && found.has(u.successor))) found.add(u.id)
  }
  return [...found].sort((a, b) => a - b)
}

/** The nearest unit above that keeps books of its own; undefined at the top. */
export const above = (units: readonly Unit[], id: number): Unit | undefined => {
  const own = units.find(u => u.id === id)
  return own?.parent === null || own === undefined ? undefined : units.find(u => u.id === own.parent)
}

/** The names of units, for whoever writes a unit field in words. */
export const titlesOf = (units: readonly Unit[]): ReadonlyMap<number, string> => new Map(units.map(u => [u.id, u.title]))
