/** @module Close the books up to a day: the heads of all chains in a text whose hash is kept and filed with the report. */
import type { House } from '../access/house.ts'
import { may } from '../access/powers.ts'
import type { Reader } from '../access/reader.ts'
import { type Day, isDay } from '../base/day.ts'
import { ok, type Result, refuse } from '../base/result.ts'
import type { Hash } from '../base/sha256.ts'
import { closing, type Head } from '../ledger/closing.ts'
import type { Tx } from '../store/pool.ts'
import { writing } from './writing.ts'

export interface Closed {
  readonly k: number
  readonly day: Day
  readonly hash: Hash
  readonly text: string
  readonly matters: number
}

/** Close. Refused: `not-allowed`, `not-date`, `future-day` (only what is over can be closed), `already-closed`. */
export async function closeBooks(house: House, reader: Reader, day: Day): Promise<Result<Closed>> {
  if (!may(reader.roles, 'decides')) return refuse({ code: 'not-allowed' })
  if (!isDay(day)) return refuse({ code: 'not-date', field: 'day' })
  if (day >= house.clock.today()) return refuse({ code: 'future-day', field: 'day' })
  return await writing(house, [reader.unit], async tx => {
    const last = await lastClosing(tx, reader.unit)
    if (last && day <= last.day) return refuse({ code: 'already-closed', field: 'day', context: { day: last.day } })
    return ok(await fix(tx, house, reader, day, last))
  })
}

type Last = { readonly k: number; readonly day: Day; readonly hash: string }

/** The unit's last closing. */
export async function lastClosing(tx: Tx, unit: number): Promise<Last | undefined> {
  const [last] = await tx<Last[]>`select k, day, hash from closing where unit = ${unit} order by k desc limit 1`
  return last
}

/** Fix the heads of all chains as they are now, after the last closing. Whoever calls has asked whether it may be. */
export async function fix(tx: Tx, house: House, reader: Reader, day: Day, last: Last | undefined): Promise<Closed> {
  const { unit } = reader
  const heads = await headsOf(tx, unit)
  const { text, hash } = closing(last?.hash ?? '', heads)
  const row = { unit, k: (last?.k ?? 0) + 1, day, hash, previous: last?.hash ?? '', text, at: house.clock.now(), by: reader.account }
  await tx`insert into closing ${tx(row)}`
  return { k: row.k, day, hash, text, matters: heads.length }
}

/** The head of every chain of a unit. */
export const headsOf = async (tx: Tx, unit: number): Promise<readonly Head[]> =>
  await tx<Head[]>`select distinct on (matter) matter, n, hash from entry where unit = ${unit} order by matter, n desc`
