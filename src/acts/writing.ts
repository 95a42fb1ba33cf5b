/** @module The transaction of an act: all of it or nothing. A refusal inside undoes what was done before it. */
import { dirname } from 'node:path'
import type { House } from '../access/house.ts'
import { assert, type Refusal, type Result } from '../base/result.ts'
import { hasRoom } from '../store/disk-full.ts'
import { type Tx, withUnits } from '../store/pool.ts'
import { isDeadlock, isTaken } from './append.ts'

class Undone extends Error {
  readonly refused: readonly Refusal[]
  constructor(refused: readonly Refusal[]) {
    super('refused')
    this.refused = refused
  }
}

/**
 * Run an act on the books of these units. Two writers of one place: the second one's act runs again, and then finds either
 * its own request already done (a double click) or that its page is stale. Refused: `disk-full`, before the database runs out.
 */
export async function writing<T>(house: House, units: readonly number[], act: (tx: Tx) => Promise<Result<T>>): Promise<Result<T>> {
  if (!hasRoom(dirname(house.files))) return { ok: false, refused: [{ code: 'disk-full' }] }
  const once = () =>
    withUnits(house.sql, units, async tx => {
      const result = await act(tx)
      if (!result.ok) throw new Undone(result.refused)
      return result
    })
  try {
    return await once().catch(error => {
      if (isTaken(error) || isDeadlock(error)) return once()
      throw error
    })
  } catch (error) {
    if (error instanceof Undone) return { ok: false, refused: error.refused }
    if (isTaken(error)) return { ok: false, refused: [{ code: 'stale' }] }
    throw error
  }
}

/** Let the rest of this transaction see another unit's books too: for an act that writes on both sides of a letter. */
export async function alsoSee(tx: Tx, units: readonly number[]): Promise<void> {
  assert(units.every(Number.isSafeInteger), 'unit ids are integers')
  await tx.unsafe(`set local app.units = '{${units.join(',')}}'`)
}
