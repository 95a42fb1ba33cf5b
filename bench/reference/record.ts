/** An entry and its matter, inserted by two statements in one transaction: no law, no chain, no encryption. */
import { newId } from '../../src/base/id.ts'
import { type Sql, withUnits } from '../../src/store/pool.ts'

export async function bareRecord(sql: Sql, count: number): Promise<void> {
  for (let i = 0; i < count; i++) {
    const id = newId(Date.now())
    await withUnits(sql, [1], async tx => {
      await tx`insert into entry (unit, matter, n, register, step, day, at, by, origin, request, data, prev, hash)
        values (1, ${id}, 1, 'bare', 'accept', '2024-01-05', '2024-01-08T09:00+08:00', 'clerk', 'desk', ${id}, '{}', '', 'h')`
      await tx`insert into matter (unit, matter, register, state, title, opened, last, fields, words, n, hash)
        values (1, ${id}, 'bare', 'open', '院墙纠纷', '2024-01-05', '2024-01-05', '{}', '', 1, 'h')`
    })
  }
}
