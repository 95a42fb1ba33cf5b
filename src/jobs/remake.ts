/**
 * @module After an upgrade: matters whose row was made by a program that did not keep the searched text yet are made anew, a few
 * at a time, while everybody goes on working.
 */
import type { House } from '../access/house.ts'
import { allUnits } from '../access/unit-tree.ts'
import { project } from '../acts/rebuild.ts'
import { withUnits } from '../store/pool.ts'

const BATCH = 200

/** Make the rows of every unit anew that lack their text; how many did. */
export async function remake(house: House): Promise<number> {
  let made = 0
  for (const unit of await allUnits(house.sql)) for (let some = BATCH; some === BATCH; made += some) some = await remakeSome(house, unit.id)
  return made
}

const remakeSome = (house: House, unit: number): Promise<number> =>
  withUnits(house.sql, [unit], async tx => {
    // Locked before their entries are read: who records meanwhile waits and writes after us; who came first has made the row anew.
    const rows = await tx<{ matter: string }[]>`select matter from matter where unit = ${unit} and said is null
      limit ${BATCH} for update skip locked`
    if (rows.length)
      await project(
        house,
        tx,
        unit,
        rows.map(r => r.matter),
      )
    return rows.length
  })
