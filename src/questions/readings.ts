/**
 * @module Sums of facts: the one place where the database adds. The number and the list behind it are the same rows, chosen by
 * {@link counted}. Sums over many units come from the months that the same transaction keeps.
 */
import type { Fragment } from '../access/filter.ts'
import { type Day, daysInMonth, monthOf, parts } from '../base/day.ts'
import type { Register } from '../declare/register.ts'
import type { Span } from '../figures/figure.ts'
import type { Tx } from '../store/pool.ts'

/** Which facts: of these units, and of matters in this village and with these open values. */
export interface Scope {
  readonly units: readonly number[]
  readonly village?: number
  /** Values of open fields: `{ kind: ['land'] }`. */
  readonly where?: { readonly [field: string]: readonly string[] }
  /** Only facts about this person of ours, by name: of figures that count people. */
  readonly person?: string
  /** Of matters `m` of which this holds; see {@link ofOne}. */
  readonly found?: Fragment
}
/** By what a sum is broken down. */
export type By = 'unit' | 'village' | { readonly field: string }

export type Sort = 'flow' | 'stock' | 'distinct'
/** How a basic figure adds up; undefined for one that is computed from others. */
export function sortOf(register: Register, name: string): Sort | undefined {
  const f = register.figures[name]
  if (!f) return undefined
  if ('stock' in f) return 'stock'
  return 'flow' in f ? (f.distinct === undefined ? 'flow' : 'distinct') : undefined
}

/** The condition that a fact `f` is in scope. */
export const counted = (tx: Tx, scope: Scope): Fragment =>
  tx`f.unit = any(${[...scope.units]}) ${
    narrowed(scope)
      ? tx`and exists (
  select 1 from matter m where m.unit = f.unit and m.matter = f.matter ${ofMatter(tx, scope)} ${scope.found ? tx`and ${scope.found}` : tx``})`
      : tx``
  } ${scope.person === undefined ? tx`` : ofPerson(tx, scope.person)}`
/** Recorded by name, or by the roster's matter that bears it. */
const ofPerson = (tx: Tx, name: string): Fragment =>
  tx`and (f.key = ${name} or f.key in (select p.matter::text from matter p where p.unit = f.unit and p.title = ${name}))`

const narrowed = (scope: Scope): boolean =>
  scope.village !== undefined || scope.person !== undefined || Object.keys(scope.where ?? {}).length > 0
const ofMatter = (tx: Tx, scope: Scope): Fragment =>
  Object.entries(scope.where ?? {}).reduce(
    (all, [field, values]) => tx`${all} and (m.fields ->> ${field} = any(${[...values]}) or m.fields -> ${field} ?| ${[...values]})`,
    scope.village === undefined ? tx`` : tx`and m.village = ${scope.village}`,
  )

/** Sums by figure id, span and group. */
export type Sums = (figure: string, span: Span, group?: string) => number
interface Row {
  readonly figure: string
  readonly i: number
  readonly g: string
  readonly amount: number
}

/** The sums of these figures (by full id) over these spans, and the groups that occur. */
export async function sumsOf(
  tx: Tx,
  registers: readonly Register[],
  spans: readonly Span[],
  scope: Scope,
  by?: By,
): Promise<{ readonly sums: Sums; readonly groups: readonly string[] }> {
  const ids: Record<Sort, string[]> = { flow: [], stock: [], distinct: [] }
  for (const r of registers)
    for (const name of Object.keys(r.figures)) {
      const sort = sortOf(r, name)
      if (sort) ids[sort].push(`${r.id}.${name}`)
    }
  const months = scope.units.length > 1 && !narrowed(scope) && (by === undefined || by === 'unit') && spans.every(isWholeMonths)
  const rows = (
    await Promise.all([
      ids.flow.length ? (months ? byMonth(tx, ids.flow, spans, scope, by, 'flow') : byFact(tx, ids.flow, spans, scope, by, 'flow')) : [],
      ids.stock.length
        ? months
          ? byMonth(tx, ids.stock, spans, scope, by, 'stock')
          : byFact(tx, ids.stock, spans, scope, by, 'stock')
        : [],
      ids.distinct.length ? byFact(tx, ids.distinct, spans, scope, by, 'distinct') : [],
    ])
  ).flat()
  const found = new Map(rows.map(r => [`${r.figure} ${r.i} ${r.g}`, r.amount]))
  const place = new Map(spans.map((s, i) => [`${s.from}${s.to}`, i + 1]))
  return {
    sums: (figure, span, group = '') => found.get(`${figure} ${place.get(span.from + span.to)} ${group}`) ?? 0,
    groups: [...new Set(rows.map(r => r.g))].filter(g => g !== ''),
  }
}

const isWholeMonths = ({ from, to }: Span): boolean => {
  const [year, month, date] = parts(to)
  return from.endsWith('-01') && date === daysInMonth(year, month)
}
const fromTo = (spans: readonly Span[]) => [spans.map(s => s.from), spans.map(s => s.to)] as const

async function byFact(
  tx: Tx,
  ids: readonly string[],
  spans: readonly Span[],
  scope: Scope,
  by: By | undefined,
  sort: Sort,
): Promise<Row[]> {
  const [from, to] = fromTo(spans)
  const amount = sort === 'distinct' ? tx`count(distinct f.key)` : tx`sum(f.amount)`
  const days = sort === 'stock' ? tx`f.day <= s.b` : tx`f.day between s.a and s.b`
  return await tx<Row[]>`
    select f.figure, s.i::int as i, ${groupOf(tx, by)} as g, ${amount}::bigint as amount
    from unnest(${from}::date[], ${to}::date[]) with ordinality as s(a, b, i)
    join fact f on ${days} and f.figure = any(${[...ids]}) and ${counted(tx, scope)}
    group by 1, 2, 3`
}
function groupOf(tx: Tx, by: By | undefined): Fragment {
  if (by === undefined) return tx`''`
  if (by === 'unit') return tx`f.unit::text`
  const value = by === 'village' ? tx`m.village::text` : tx`m.fields ->> ${by.field}`
  return tx`coalesce((select ${value} from matter m where m.unit = f.unit and m.matter = f.matter), '-')`
}

async function byMonth(
  tx: Tx,
  ids: readonly string[],
  spans: readonly Span[],
  scope: Scope,
  by: By | undefined,
  sort: Sort,
): Promise<Row[]> {
  const [from, to] = [spans.map(s => monthOf(s.from)), spans.map(s => monthOf(s.to))]
  const months = sort === 'stock' ? tx`f.month <= s.b` : tx`f.month between s.a and s.b`
  return await tx<Row[]>`
    select f.figure, s.i::int as i, ${by === 'unit' ? tx`f.unit::text` : tx`''`} as g, sum(f.amount)::bigint as amount
    from unnest(${from}::text[], ${to}::text[]) with ordinality as s(a, b, i)
    join figure_month f on ${months} and f.figure = any(${[...ids]}) and f.unit = any(${[...scope.units]})
    group by 1, 2, 3`
}

export interface Counted {
  readonly unit: number
  readonly matter: string
  readonly n: number
  readonly day: Day
  readonly amount: number
  readonly title: string
  readonly visible: boolean
}

/** The rows behind one basic figure: their amounts sum to its value. Of a distinct count the first of each, of a stock what stands. */
export async function rowsOf(tx: Tx, figure: string, sort: Sort, span: Span, scope: Scope, visible: Fragment): Promise<Counted[]> {
  const basic = tx`f.figure = ${figure} and ${counted(tx, scope)}`
  const facts = {
    flow: () =>
      tx`select f.unit, f.matter, f.n, f.day, f.amount, f.k from fact f where ${basic} and f.day between ${span.from} and ${span.to}`,
    distinct: () => tx`select distinct on (f.key) f.unit, f.matter, f.n, f.day, 1::bigint as amount, f.k from fact f
      where ${basic} and f.key is not null and f.day between ${span.from} and ${span.to} order by f.key, f.day, f.matter, f.k`,
    stock: () => tx`select f.unit, f.matter, max(f.n) as n, max(f.day) as day, sum(f.amount)::bigint as amount, max(f.k) as k from fact f
      where ${basic} and f.day <= ${span.to} group by f.unit, f.matter having sum(f.amount) <> 0`,
  } satisfies Record<Sort, () => Fragment>
  return await tx<Counted[]>`
    select x.unit, x.matter, x.n, x.day, x.amount, m.title, ${visible} as visible
    from (${facts[sort]()}) x join matter m on m.unit = x.unit and m.matter = x.matter
    order by x.day, x.matter, x.k`
}
