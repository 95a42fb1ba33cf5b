/** The town alone in a table of its own, with the index that the question needs, asked the same question. */
import type { Sql } from '../../src/store/pool.ts'

export interface Alone {
  /** Its year of figures. */
  ask(): Promise<unknown>
  close(): void
}

export async function aloneIn(store: Sql, town: number): Promise<Alone> {
  const sql = await store.reserve()
  const seeing = `begin; set local app.units = '{${town}}'`
  await sql.unsafe(
    `${seeing}; create temporary table alone as select * from fact where unit = ${town}; create index on alone (unit, figure, day) include (amount); analyze alone; commit`,
  )
  return {
    async ask() {
      await sql.unsafe(seeing)
      const rows =
        await sql`select figure, sum(amount) from alone where unit = ${town} and day between '2023-01-01' and '2023-12-31' group by figure`
      await sql.unsafe('commit')
      return rows
    },
    close: () => sql.release(),
  }
}
