/** @module Filings that were rejected are erased after thirty days. */
import type { House } from '../access/house.ts'
import { allUnits } from '../access/unit-tree.ts'
import { plusDays } from '../base/day.ts'
import { withUnits } from '../store/pool.ts'

const KEPT_DAYS = 30

/** Erase what is due in every unit; how many were. */
export async function eraseRejected(house: House): Promise<number> {
  const units = (await allUnits(house.sql)).map(u => u.id)
  const before = plusDays(house.clock.today(), -KEPT_DAYS)
  return await withUnits(house.sql, units, async tx => {
    const gone = await tx`delete from inbox where unit = any(${units}) and state = 'rejected' and left(decided, 10) < ${before}`
    return gone.count
  })
}
