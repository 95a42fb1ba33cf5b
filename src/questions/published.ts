/** @module What the public may read: approved, masked, not withdrawn, not expired. Asked by the public role, which sees publications and units, and nothing else. */
import type { Day } from '../base/day.ts'
import type { File } from '../declare/fields.ts'
import type { Report } from '../report/content.ts'
import { searchQuestion } from '../store/bigram.ts'
import type { Sql } from '../store/pool.ts'
import type { UnitRow } from './answers/session.ts'
import { REPORT, reportOf } from './report.ts'

export interface Published {
  readonly unit: number
  readonly matter: string
  readonly k: number
  readonly register: string
  readonly publication: string
  /** The column of the catalogue under which it stands. */
  readonly column: string
  readonly title: string
  readonly body: readonly { readonly field: string; readonly title: string; readonly text: string; readonly files?: readonly File[] }[]
  readonly day: Day
  readonly until: Day | null
}
export interface PublishedQuery {
  readonly register?: string
  readonly column?: string
  /** Words of the title. */
  readonly q?: string
  /** So many (50) from this place on (0). */
  readonly size?: number
  readonly from?: number
}

/** The bodies of government that have pages of their own: villages stand on their town's. */
export const publicUnits = async (sql: Sql): Promise<readonly UnitRow[]> =>
  await sql<UnitRow[]>`select id, title, kind, parent, sample from unit where until is null and kind <> 'village' order by id`

const columns = (sql: Sql) => sql`unit, matter, k, register, publication, column_title as column, title, body, day, until`
const stands = (sql: Sql, unit: number, today: Day) =>
  sql`unit = ${unit} and withdrawn is null and day <= ${today} and (until is null or until >= ${today})`

/** The title says each of these words, however wide or high they are written; marks alone are in none. */
function titled(sql: Sql, q: string) {
  const { patterns } = searchQuestion(q)
  return patterns.length ? sql`lower(normalize(title, nfkc)) like all(${[...patterns]})` : sql`false`
}

/** A page of a unit's publications, newest first, with how many there are. `sql` is the public role's pool. */
export async function published(
  sql: Sql,
  unit: number,
  today: Day,
  { register, column, q, size = 50, from = 0 }: PublishedQuery = {},
): Promise<{ readonly rows: readonly Published[]; readonly total: number }> {
  const where = sql`${stands(sql, unit, today)}
    ${register === undefined ? sql`` : sql`and register = ${register}`}
    ${column === undefined ? sql`` : sql`and column_title = ${column}`}
    ${q?.trim() ? sql`and ${titled(sql, q)}` : sql``}`
  const [rows, counts] = await Promise.all([
    sql<Published[]>`select ${columns(sql)} from publication where ${where} order by day desc, matter, k limit ${size} offset ${from}`,
    sql<{ n: number }[]>`select count(*)::int as n from publication where ${where}`,
  ])
  return { rows: [...rows], total: counts[0]!.n }
}

/** One of them; undefined once it is withdrawn or expired. */
export async function publishedItem(sql: Sql, unit: number, today: Day, matter: string, k: number): Promise<Published | undefined> {
  const [found] = await sql<
    Published[]
  >`select ${columns(sql)} from publication where ${stands(sql, unit, today)} and matter = ${matter} and k = ${k}`
  return found
}

/** The columns of a unit's catalogue with how much stands in each, the fullest first. */
export const publishedColumns = async (
  sql: Sql,
  unit: number,
  today: Day,
): Promise<readonly { readonly column: string; readonly n: number }[]> =>
  await sql<{ column: string; n: number }[]>`select column_title as column, count(*)::int as n from publication
    where ${stands(sql, unit, today)} group by 1 order by 2 desc, 1`

/** The annual report that a publication carries; undefined for any other. */
export const publishedReport = (p: Published): Report | undefined =>
  p.register === REPORT ? p.body.map(({ text }) => reportOf(text)).find(r => r !== undefined) : undefined
