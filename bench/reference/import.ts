/** The cells of the rows copied into a table, as fast as PostgreSQL takes them. */
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Sql } from '../../src/store/pool.ts'

export async function bareCopy(sql: Sql, rows: readonly (readonly string[])[]): Promise<void> {
  await sql.begin(async tx => {
    await tx.unsafe(`create temporary table bare (${rows[0]!.map((_, i) => `c${i} text`).join(', ')}) on commit drop`)
    await pipeline(Readable.from(rows.map(r => `${r.join('\t')}\n`)), await tx`copy bare from stdin`.writable())
  })
}
