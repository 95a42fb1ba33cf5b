/** @module Make every projection of a unit anew from its entries; or only see whether that would give the same rows. */
import { booksOf } from '../access/books.ts'
import type { House } from '../access/house.ts'
import { storiesOf } from '../access/story.ts'
import { canonical } from '../base/canonical.ts'
import { type Tx, withUnits } from '../store/pool.ts'
import { projection } from './project.ts'

export interface Rebuilt {
  readonly matters: number
  /** Matters whose rows were not what the entries say, and which table differed. */
  readonly different: readonly { readonly matter: string; readonly table: string }[]
}
const BATCH = 500

/** Rebuild a unit. With `check` nothing is written. */
export async function rebuild(
  house: House,
  unit: number,
  options: { readonly check?: boolean; onProgress?(done: number, of: number): void } = {},
): Promise<Rebuilt> {
  const different: { matter: string; table: string }[] = []
  const ids = await withUnits(house.sql, [unit], async tx =>
    (await tx<{ matter: string }[]>`select distinct matter from entry where unit = ${unit} order by matter`).map(r => r.matter),
  )
  for (let from = 0; from < ids.length; from += BATCH) {
    const some = ids.slice(from, from + BATCH)
    await withUnits(house.sql, [unit], async tx => {
      const before = await standing(tx, unit, some)
      await project(house, tx, unit, some)
      const after = await standing(tx, unit, some)
      for (const [key, rows] of after) if (before.get(key) !== rows) different.push({ matter: key.slice(0, 36), table: key.slice(37) })
      for (const key of before.keys()) if (!after.has(key)) different.push({ matter: key.slice(0, 36), table: key.slice(37) })
      if (options.check) throw new NotKept()
    }).catch(error => {
      if (!(error instanceof NotKept)) throw error
    })
    options.onProgress?.(Math.min(from + BATCH, ids.length), ids.length)
  }
  const months = await monthsDiffer(house, unit)
  if (months.length && !options.check) await remakeMonths(house, unit)
  if (!options.check) await house.sql`select refresh_statistics()`
  return { matters: ids.length, different: [...different, ...months] }
}
/** A check leaves no trace: its transaction is undone. */
class NotKept extends Error {}

/** Make the projections of these matters anew. */
export async function project(house: House, tx: Tx, unit: number, matters: readonly string[]): Promise<void> {
  const books = await booksOf(house, tx, unit)
  const stories = await storiesOf(house, tx, unit, matters)
  const rows = stories.map(s => {
    const head = s.rows.at(-1)!
    return projection({ matter: s.matter, register: s.register, entries: s.entries, n: head.n, hash: head.hash }, books)
  })
  await tx`select project_matters(${unit}, ${JSON.stringify(rows)}::text::jsonb)`
}

const tables = ['matter', 'time_limit', 'fact', 'publication', 'person_index'] as const

/** What the tables say of these matters, by `matter table`, as one comparable text. */
async function standing(tx: Tx, unit: number, matters: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const out = new Map<string, string>()
  for (const table of tables) {
    const rows = await tx<{ matter: string; row: object }[]>`select t.matter, to_jsonb(t) as row from ${tx(table)} t
      where t.unit = ${unit} and t.matter = any(${[...matters]}::uuid[]) order by t.matter, to_jsonb(t)::text`
    for (const r of rows) out.set(`${r.matter} ${table}`, `${out.get(`${r.matter} ${table}`) ?? ''}${canonical(r.row)}\n`)
  }
  return out
}

/** Months that do not add up to their facts. */
async function monthsDiffer(house: House, unit: number): Promise<{ matter: string; table: string }[]> {
  return await withUnits(house.sql, [unit], async tx => {
    const rows = await tx<{ figure: string; month: string }[]>`
      select coalesce(a.figure, b.figure) as figure, coalesce(a.month, b.month) as month
      from (select figure, to_char(day, 'YYYY-MM') as month, sum(amount) as amount from fact where unit = ${unit} and key is null group by 1, 2) a
      full join (select figure, month, amount from figure_month where unit = ${unit}) b on a.figure = b.figure and a.month = b.month
      where coalesce(a.amount, 0) <> coalesce(b.amount, 0) order by 1, 2`
    return rows.map(r => ({ matter: `${r.figure} ${r.month}`, table: 'figure_month' }))
  })
}

const remakeMonths = (house: House, unit: number): Promise<void> =>
  withUnits(house.sql, [unit], async tx => {
    await tx`delete from figure_month where unit = ${unit}`
    await tx`insert into figure_month (unit, figure, month, amount)
      select unit, figure, to_char(day, 'YYYY-MM'), sum(amount) from fact where unit = ${unit} and key is null group by 1, 2, 3`
  })
