/** @module Whose term has ended is erased: the key of the matter is destroyed by itself, as its register says that the law asks. */
import type { House } from '../access/house.ts'
import { jobReader } from '../access/reader.ts'
import { allUnits } from '../access/unit-tree.ts'
import { record } from '../acts/record.ts'
import { newId } from '../base/id.ts'
import { assert } from '../base/result.ts'
import type { Register } from '../declare/register.ts'
import { citation } from '../declare/wording.ts'
import { withUnits } from '../store/pool.ts'

/** Erase in every unit the persons of matters whose term has ended; how many matters that were. */
export async function eraseEnded(house: House): Promise<number> {
  let erased = 0
  const units = await allUnits(house.sql)
  for (const register of house.registers.all)
    for (const unit of register.erased ? units : []) {
      const due = await dueIn(house, unit.id, register)
      for (const { matter, n } of due) {
        const data = { reason: `期限届满，自动删除（${citation(register.erased!.law)}）` }
        const order = {
          matter,
          request: newId(house.clock.ms()),
          register: register.id,
          n: n + 1,
          step: 'erase',
          day: house.clock.today(),
          data,
        }
        const done = await record(house, jobReader(units, unit.id), order, 'job')
        // Somebody wrote to the matter meanwhile: the next round erases it.
        assert(done.ok || done.refused.every(r => r.code === 'stale'), `${matter} is not erased: ${JSON.stringify(done)}`)
        if (done.ok) erased++
      }
    }
  return erased
}

/** Matters that still hold the key to a person and should not. */
const dueIn = (house: House, unit: number, { id, erased }: Register) =>
  withUnits(
    house.sql,
    [unit],
    tx => tx<{ matter: string; n: number }[]>`
      select m.matter, m.n from matter m join matter_key k on k.unit = m.unit and k.matter = m.matter and k.wrapped is not null
      where m.unit = ${unit} and m.register = ${id}
        and (m.state = any(${[...erased!.in]}) or m.fields ->> ${erased!.past} < ${house.clock.today()})
        and exists (select from entry e where e.unit = m.unit and e.matter = m.matter and e.secret is not null)
      order by m.matter`,
  )
