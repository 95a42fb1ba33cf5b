/** @module What every question and act is given: the database, the clock, the registers and the units' keys. Made once at start. */
import type { Clock } from '../base/clock.ts'
import type { Key } from '../store/crypt.ts'
import type { Sql } from '../store/pool.ts'
import type { Registers } from './registers.ts'

export interface House {
  /** Connections of the application role: append-only and row-level security hold for it. */
  readonly sql: Sql
  readonly clock: Clock
  readonly registers: Registers
  /** The folder in which attachments lie, encrypted. */
  readonly files: string
  /** The key of a unit: a file outside the database. */
  keyOf(unit: number): Key
}
