/** @module Stories of matters out of the database: their rows, their keys, their entries in the clear. Who may have them is the caller's to ask. */
import type { Day } from '../base/day.ts'
import { groupBy } from '../base/group.ts'
import type { Register } from '../declare/register.ts'
import type { Entry } from '../ledger/entry.ts'
import { type Key, newKey, unwrap, wrap } from '../store/crypt.ts'
import type { Tx } from '../store/pool.ts'
import type { Books } from './books.ts'
import { openEntry, type Row } from './entry-seal.ts'
import type { House } from './house.ts'

export interface Story {
  readonly unit: number
  readonly matter: string
  readonly register: Register
  readonly rows: readonly Row[]
  readonly entries: readonly Entry[]
  /** Null once erased. */
  readonly key: Key | null
}

const about = (unit: number, matter: string) => `${unit}/${matter}`

/** The stories of these matters of one unit, in the order asked; matters without entries are left out. */
export async function storiesOf(house: House, tx: Tx, unit: number, matters: readonly string[]): Promise<Story[]> {
  if (!matters.length) return []
  const ids = [...matters]
  const [rows, keys]: [Row[], { matter: string; wrapped: string | null }[]] = await Promise.all([
    tx<Row[]>`select unit, matter, n, register, step, day, time, at, by, origin, request, data, secret, prev, hash
      from entry where unit = ${unit} and matter = any(${ids}::uuid[]) order by matter, n`,
    tx<
      { matter: string; wrapped: string | null }[]
    >`select matter, wrapped from matter_key where unit = ${unit} and matter = any(${ids}::uuid[])`,
  ])
  const wrapped = new Map(keys.map(k => [k.matter, k.wrapped]))
  const byMatter = groupBy(rows, r => r.matter)
  const unitKey = house.keyOf(unit)
  return ids.flatMap(matter => {
    const own = byMatter.get(matter)
    if (!own) return []
    const sealed = wrapped.get(matter)
    const key = sealed ? openKey(unitKey, unit, matter, sealed) : null
    return [{ unit, matter, register: declarationOf(house, own), rows: own, entries: own.map(r => openEntry(r, key)), key }]
  })
}

export const storyOf = async (house: House, tx: Tx, unit: number, matter: string): Promise<Story | undefined> =>
  (await storiesOf(house, tx, unit, [matter]))[0]

/** A matter lives under the declaration in force on the day of its first entry. */
const declarationOf = (house: House, rows: readonly Row[]): Register => house.registers.on(rows[0]!.register, rows[0]!.day as Day)

/** A matter's key out of its row. */
export const openKey = (unitKey: Key, unit: number, matter: string, wrapped: string): Key => unwrap(unitKey, wrapped, about(unit, matter))

/** A new key for a matter, and the row that keeps it. */
export function keyFor(
  books: Books,
  matter: string,
): { readonly key: Key; readonly row: { unit: number; matter: string; wrapped: string } } {
  const key = newKey()
  const unit = books.unit.id
  return { key, row: { unit, matter, wrapped: wrap(books.key, key, about(unit, matter)) } }
}
