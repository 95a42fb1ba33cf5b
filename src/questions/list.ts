/** @module The list of a register: filter, search, sort, pages by key, and the counts beside it. All of them pass the one filter. */
import { booksOf } from '../access/books.ts'
import { type Fragment, opens, readable, seesNames } from '../access/filter.ts'
import type { House } from '../access/house.ts'
import type { Reader } from '../access/reader.ts'
import type { Day } from '../base/day.ts'
import { ok, type Result, refuse } from '../base/result.ts'
import { searchQuestion } from '../store/bigram.ts'
import { digest } from '../store/crypt.ts'
import { type Tx, withUnits } from '../store/pool.ts'
import type { MatterPage } from './answers/matter.ts'
import { type Found, foundColumns, matterRows } from './matter-row.ts'

export interface ListQuery {
  readonly register: string
  /** Words: of titles, numbers and open values; of a person only the whole name or number. */
  readonly q?: string
  readonly state?: readonly string[]
  readonly village?: number
  /** An account. */
  readonly handler?: string
  /** Opened in this period. */
  readonly from?: Day
  readonly to?: Day
  /** Fields with one of these values (choices, flags, units). */
  readonly where?: { readonly [field: string]: readonly string[] }
  /** The units to read; the reader's own when left out. */
  readonly units?: readonly number[]
  readonly sort?: Sort
  readonly descending?: boolean
  readonly after?: string
  readonly size?: number
}
export type Sort = 'opened' | 'last' | 'due' | 'title' | 'number' | 'amount'

/** Sort keys that are never null, so that a page can go on from any row. */
const keys = (tx: Tx): { readonly [S in Sort]: Fragment } => ({
  opened: tx`m.opened::text`,
  last: tx`m.last::text`,
  due: tx`coalesce(m.due::text, '9999-12-31')`,
  title: tx`m.title collate "zh-Hans-x-icu"`,
  number: tx`coalesce(m.number, '') collate "zh-Hans-x-icu"`,
  amount: tx`coalesce(m.amount, 0)`,
})

/** One page. Refused: `not-found` for a register that this reader does not see, `bad-request` for a bad cursor. */
export async function list(house: House, reader: Reader, query: ListQuery): Promise<Result<MatterPage>> {
  const register = house.registers.find(query.register)
  if (!register || !opens(reader, register, 'own')) return refuse({ code: 'not-found' })
  const after = query.after === undefined ? undefined : readCursor(query.after)
  if (after === null) return refuse({ code: 'bad-request', context: { detail: '翻页位置不对' } })
  return await withUnits(house.sql, reader.units, async tx => {
    const books = await booksOf(house, tx, reader.unit)
    const all = matching(tx, house, reader, query)
    const inState = query.state?.length ? tx`and m.state = any(${[...query.state]})` : tx``
    const key = keys(tx)[query.sort ?? 'opened']
    const descending = query.descending ?? (query.sort === undefined || query.sort === 'opened' || query.sort === 'last')
    const size = Math.min(query.size ?? 50, 500)
    const beyond = after
      ? descending
        ? tx`and (${key}, m.matter) < (${after[0]}, ${after[1]}::uuid)`
        : tx`and (${key}, m.matter) > (${after[0]}, ${after[1]}::uuid)`
      : tx``
    const way = descending ? tx`desc` : tx`asc`
    const [found, states] = await Promise.all([
      tx<(Found & { key: string | number })[]>`select ${foundColumns(tx)}, ${key} as key from matter m
        where ${all} ${inState} ${beyond} order by ${key} ${way}, m.matter ${way} limit ${size + 1}`,
      tx<{ state: string; n: number }[]>`select m.state, count(*)::int as n from matter m where ${all} group by m.state`,
    ])
    const page = found.slice(0, size)
    const wanted = states.filter(s => !query.state?.length || query.state.includes(s.state))
    const end = page.at(-1)
    return ok({
      rows: await matterRows(
        tx,
        house,
        reader,
        books,
        page.map(({ key: _, ...f }) => f),
      ),
      total: wanted.reduce((sum, s) => sum + s.n, 0),
      next: found.length > size && end ? makeCursor(end.key, end.matter) : null,
      states: Object.fromEntries(states.map(s => [s.state, s.n])),
    })
  })
}

/** The condition that a matter `m` is in this list and may be read. */
export function matching(tx: Tx, house: House, reader: Reader, query: ListQuery): Fragment {
  const units = (query.units ?? [reader.unit]).filter(u => reader.units.includes(u))
  const where = Object.entries(query.where ?? {}).map(([field, values]) => tx`and m.fields ->> ${field} = any(${[...values]})`)
  return tx`m.unit = any(${units}) and m.register = ${query.register} and ${readable(tx, house, reader)}
    ${query.village === undefined ? tx`` : tx`and m.village = ${query.village}`}
    ${query.handler === undefined ? tx`` : tx`and (m.handler = ${query.handler} or ${query.handler} = any(m.helpers))`}
    ${query.from ? tx`and m.opened >= ${query.from}` : tx``}
    ${query.to ? tx`and m.opened <= ${query.to}` : tx``}
    ${where.reduce((a, b) => tx`${a} ${b}`, tx``)}
    ${query.q?.trim() ? tx`and ${saying(tx, house, reader, query.q)}` : tx``}`
}

/**
 * A matter that says these words: each of them in the open text, to which their pairs lead, or what was typed is a whole personal
 * value, known by its keyed hash, where the reader sees names.
 */
export function saying(tx: Tx, house: House, reader: Reader, q: string): Fragment {
  return tx`(${inText(tx, q)} or ${seesNames(tx, house, reader)} and exists (select 1 from person_index p
    where p.unit = m.unit and p.unit = ${reader.unit} and p.matter = m.matter and p.digest = ${digest(house.keyOf(reader.unit), q.trim())}))`
}

/** Rows made before there was a text of them are found by title and number until they are made anew. */
function inText(tx: Tx, q: string): Fragment {
  const { pairs, patterns } = searchQuestion(q)
  if (!patterns.length) return tx`false`
  const paired = pairs.length ? tx`m.words @@ ${pairs.map(p => `'${p}'`).join(' & ')}::text::tsquery and` : tx``
  return tx`${paired} coalesce(m.said, lower(concat_ws(E'\\n', m.title, m.number))) like all(${[...patterns]})`
}

const makeCursor = (key: string | number, matter: string): string => Buffer.from(JSON.stringify([key, matter])).toString('base64url')
function readCursor(text: string): [string | number, string] | null {
  try {
    const [key, matter] = JSON.parse(Buffer.from(text, 'base64url').toString()) as [unknown, unknown]
    return (typeof key === 'string' || typeof key === 'number') && typeof matter === 'string' ? [key, matter] : null
  } catch {
    return null
  }
}
