/** @module The house as the edges make it: an open store, every register, and the unit keys that lie as files in the data folder. */
import type { House } from '../access/house.ts'
import { registersOf } from '../access/registers.ts'
import type { Clock } from '../base/clock.ts'
import { registers } from '../registers/index.ts'
import { unitKey, unitKeysIn } from '../store/keys.ts'
import { folders } from '../store/open.ts'
import type { Sql } from '../store/pool.ts'

/** The house of a data folder. A unit's key is made when it is first asked for, and never again; those that lie there are read at once. */
export function houseOf(data: string, sql: Sql, clock: Clock): House {
  const { keys, files } = folders(data)
  const known = unitKeysIn(keys)
  return {
    sql,
    clock,
    files,
    registers: registersOf(registers),
    keyOf(unit) {
      const key = known.get(unit) ?? unitKey(keys, unit)
      known.set(unit, key)
      return key
    },
  }
}
