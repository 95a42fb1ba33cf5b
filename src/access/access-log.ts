/** @module The log of reveals and exports: append-only, one chain a unit and day. */
import { canonical } from '../base/canonical.ts'
import type { Day } from '../base/day.ts'
import { type Hash, hash } from '../base/sha256.ts'
import type { Tx } from '../store/pool.ts'
import type { House } from './house.ts'
import type { Reader } from './reader.ts'

export interface Access {
  readonly act: 'reveal' | 'export' | 'list' | 'erase' | 'download' | 'administer'
  readonly matter?: string
  /** Which fields, or which list. Never a personal value. */
  readonly what: string
  readonly reason?: string
}
export interface LogRow {
  readonly unit: number
  readonly day: Day
  readonly k: number
  readonly at: string
  readonly by: string
  readonly act: string
  readonly matter: string | null
  readonly what: string
  readonly reason: string | null
  readonly prev: string
  readonly hash: string
}

/** The hash of a log row: over the previous one of its day and everything it says. */
export const logHash = (row: Omit<LogRow, 'hash'>): Hash => hash(canonical({ ...row, hash: undefined }))

/** Append to the log of the unit whose matter it is. */
export async function logAccess(tx: Tx, house: House, reader: Reader, unit: number, access: Access): Promise<void> {
  const day = house.clock.today()
  await tx`select pg_advisory_xact_lock(hashtext('access_log'), ${unit})`
  const [last] = await tx<{ k: number; hash: string }[]>`
    select k, hash from access_log where unit = ${unit} and day = ${day} order by k desc limit 1`
  const row = {
    unit,
    day,
    k: (last?.k ?? 0) + 1,
    at: house.clock.now(),
    by: reader.account,
    act: access.act,
    matter: access.matter ?? null,
    what: access.what,
    reason: access.reason ?? null,
    prev: last?.hash ?? '',
  }
  await tx`insert into access_log ${tx({ ...row, hash: logHash(row) })}`
}
