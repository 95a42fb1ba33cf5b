/** @module What the public may read: approved, masked, not withdrawn, not expired. Asked by the public role, which sees nothing else. */
import type { Day } from '../base/day.ts'
import type { Sql } from '../store/pool.ts'

export interface Publication {
  readonly unit: number
  readonly matter: string
  readonly k: number
  readonly register: string
  readonly publication: string
  readonly column: string
  readonly title: string
  readonly body: readonly { readonly field: string; readonly title: string; readonly text: string }[]
  readonly day: Day
  readonly until: Day | null
}
export interface PublishedQuery {
  readonly unit?: number
  readonly register?: string
  readonly column?: string
  readonly after?: { readonly day: Day; readonly matter: string }
  readonly size?: number
}

/** A page of publications, newest first, with how many there are. `sql` is the public role's pool. */
export async function published(
  sql: Sql,
  today: Day,
  query: PublishedQuery = {},
): Promise<{ readonly rows: readonly Publication[]; readonly total: number }> {
  const where = sql`p.withdrawn is null and p.day <= ${today} and (p.until is null or p.until >= ${today})
    ${query.unit === undefined ? sql`` : sql`and p.unit = ${query.unit}`}
    ${query.register === undefined ? sql`` : sql`and p.register = ${query.register}`}
    ${query.column === undefined ? sql`` : sql`and p.column_title = ${query.column}`}`
  const beyond = query.after ? sql`and (p.day, p.matter) < (${query.after.day}, ${query.after.matter}::uuid)` : sql``
  const [rows, counts] = await Promise.all([
    sql<Publication[]>`select p.unit, p.matter, p.k, p.register, p.publication, p.column_title as column, p.title, p.body, p.day, p.until
      from publication p where ${where} ${beyond} order by p.day desc, p.matter desc, p.k limit ${Math.min(query.size ?? 50, 200)}`,
    sql<{ n: number }[]>`select count(*)::int as n from publication p where ${where}`,
  ])
  return { rows: [...rows], total: counts[0]!.n }
}

/** One publication; undefined once it is withdrawn or expired. */
export async function publishedItem(sql: Sql, today: Day, unit: number, matter: string): Promise<readonly Publication[]> {
  return await sql<
    Publication[]
  >`select unit, matter, k, register, publication, column_title as column, title, body, day, until from publication
    where unit = ${unit} and matter = ${matter} and withdrawn is null and day <= ${today} and (until is null or until >= ${today}) order by k`
}

/** How many publications stand in each column of a unit's site. */
export const publishedColumns = async (
  sql: Sql,
  today: Day,
  unit: number,
): Promise<readonly { readonly column: string; readonly n: number }[]> =>
  await sql<{ column: string; n: number }[]>`select column_title as column, count(*)::int as n from publication
    where unit = ${unit} and withdrawn is null and day <= ${today} and (until is null or until >= ${today}) group by 1 order by 1`
