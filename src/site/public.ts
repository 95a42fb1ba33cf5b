/** @module What the public may read, read as the public: the database role sees publications and units, and nothing else. */
import type { Day } from '../base/day.ts'
import type { Report } from '../report/content.ts'
import { readReport } from '../report/stored.ts'
import type { Sql } from '../store/pool.ts'

export interface PublicUnit {
  readonly id: number
  readonly title: string
  readonly kind: 'district' | 'town' | 'village' | 'department'
  readonly parent: number | null
  readonly sample: boolean
}
export interface Published {
  readonly matter: string
  readonly k: number
  readonly register: string
  /** The column of the catalogue under which it stands. */
  readonly column: string
  readonly title: string
  readonly body: readonly { readonly field: string; readonly title: string; readonly text: string }[]
  readonly day: Day
  readonly until: Day | null
}

/** The bodies of government that have pages of their own: villages stand on their town's. */
export const publicUnits = async (sql: Sql): Promise<readonly PublicUnit[]> =>
  await sql<PublicUnit[]>`select id, title, kind, parent, sample from unit where until is null and kind <> 'village' order by id`

export interface Wanted {
  readonly register?: string
  readonly column?: string
  /** A word of the title. */
  readonly q?: string
  readonly limit?: number
  readonly from?: number
}
const columns = (sql: Sql) => sql`matter, k, register, column_title as column, title, body, day, until`
const stands = (sql: Sql, unit: number, today: Day) =>
  sql`unit = ${unit} and withdrawn is null and (until is null or until >= ${today}) and day <= ${today}`

const asked = (
  sql: Sql,
  { register, column, q }: Wanted,
) => sql`${register === undefined ? sql`` : sql`and register = ${register}`} ${column === undefined ? sql`` : sql`and column_title = ${column}`}
  ${q ? sql`and title ilike ${`%${q.replace(/[%_\\]/g, '\\$&')}%`}` : sql``}`

/** How many there are. */
export async function countPublications(sql: Sql, unit: number, today: Day, wanted: Wanted): Promise<number> {
  const [row] = await sql<
    { n: number }[]
  >`select count(*)::int as n from publication where ${stands(sql, unit, today)} ${asked(sql, wanted)}`
  return row?.n ?? 0
}

/** What stands published, the newest first. */
export async function publications(
  sql: Sql,
  unit: number,
  today: Day,
  { limit = 200, from = 0, ...wanted }: Wanted = {},
): Promise<readonly Published[]> {
  return await sql<Published[]>`
    select ${columns(sql)} from publication where ${stands(sql, unit, today)} ${asked(sql, wanted)}
    order by day desc, matter, k limit ${limit} offset ${from}`
}

/** One of them; undefined when it does not stand (any more). */
export async function publication(sql: Sql, unit: number, today: Day, matter: string, k: number): Promise<Published | undefined> {
  const [found] = await sql<
    Published[]
  >`select ${columns(sql)} from publication where ${stands(sql, unit, today)} and matter = ${matter} and k = ${k}`
  return found
}

/** The columns of the catalogue with how much stands in each. */
export const catalogue = async (sql: Sql, unit: number, today: Day): Promise<readonly { readonly column: string; readonly n: number }[]> =>
  await sql<{ column: string; n: number }[]>`
    select column_title as column, count(*)::int as n from publication where ${stands(sql, unit, today)} group by 1 order by 2 desc, 1`

/** The annual report that a publication carries; undefined for any other. */
export function reportIn(p: Published): Report | undefined {
  if (p.register !== 'annual-report') return undefined
  for (const { text } of p.body) {
    if (!text.startsWith('{')) continue
    const read = readReport(JSON.parse(text))
    if (read.ok) return read.value
  }
  return undefined
}
