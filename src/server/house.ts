/** @module The house as the edges make it: an open store, every register, and the unit keys that lie as files in the data folder. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { House } from '../access/house.ts'
import { registersOf } from '../access/registers.ts'
import type { Clock } from '../base/clock.ts'
import { assert } from '../base/result.ts'
import { registers } from '../registers/index.ts'
import { type Key, newKey } from '../store/crypt.ts'
import { folders } from '../store/open.ts'
import type { Sql } from '../store/pool.ts'

/** The house of a data folder. A unit's key is made when it is first asked for, and never again. */
export function houseOf(data: string, sql: Sql, clock: Clock): House {
  const { keys, files } = folders(data)
  const known = new Map<number, Key>()
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

function unitKey(folder: string, unit: number): Key {
  const file = join(folder, `unit-${unit}.key`)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  try {
    writeFileSync(file, `${newKey().toString('hex')}\n`, { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  const key = Buffer.from(readFileSync(file, 'utf8').trim(), 'hex')
  assert(key.length === 32, `the key of unit ${unit} has 32 bytes`)
  return key
}
