/**
 * @module Duties of each one: what every village of a unit, or everybody on a roster, had to do in a period; or what had to be
 * done about every row of a list. Who was asked and what each has done are two readings of one statement each, however many villages there are.
 */
import { readable } from '../access/filter.ts'
import type { House } from '../access/house.ts'
import type { Reader } from '../access/reader.ts'
import type { Register } from '../declare/register.ts'
import { basis, figureValue, type Span } from '../figures/figure.ts'
import type { Tx } from '../store/pool.ts'
import { sortOf } from './readings.ts'

/** What each one had to do: a figure of a register, so much of it, in this span. */
export interface EachDuty {
  readonly register: Register
  readonly figure: string
  readonly least: number
  readonly span: Span
  readonly per: string
  readonly whole?: true
  /** Only of villages whose name ends so. */
  readonly called?: string
  /** For rows of a list: the fields in which a deed writes which of them it was about. */
  readonly says?: readonly string[]
}
/** How many were asked, and the names of those who did less. */
export interface Each {
  readonly asked: number
  readonly lacking: readonly string[]
}

interface One {
  /** The duty's place, from 1. */
  readonly i: number
  /** A village's or a roster matter's id. */
  readonly who: string
  readonly title: string
}
interface Done {
  readonly i: number
  readonly figure: string
  readonly who: string
  readonly amount: number
}

/** How each duty was kept in a unit, in the order of the duties. Of a roster only those whom the reader may know are named or counted. */
export async function eachOf(tx: Tx, house: House, reader: Reader, unit: number, duties: readonly EachDuty[]): Promise<Each[]> {
  if (!duties.length) return []
  const [ones, done] = await Promise.all([askedOf(tx, house, reader, unit, duties), doneBy(tx, unit, duties)])
  const amounts = new Map(done.map(d => [`${d.i} ${d.figure} ${d.who}`, d.amount]))
  return duties.map(({ register, figure, least, span, whole, says }, k) => {
    const own = ones.filter(o => o.i === k + 1)
    const texts = says ? [...new Set(done.flatMap(d => (d.i === k + 1 ? [d.who] : [])))] : []
    const of = (names: readonly string[]) =>
      figureValue(register, figure, span, f => names.reduce((sum, n) => sum + (amounts.get(`${k + 1} ${f} ${n}`) ?? 0), 0)).value ?? 0
    const named = (o: One) => (says ? texts.filter(t => t.includes(o.who)) : [o.who, o.title, ...(whole ? [NOBODY] : [])])
    const lacking = own.filter(o => of(named(o)) < least)
    return { asked: own.length, lacking: lacking.map(o => o.title) }
  })
}

/** Whose it is when nobody is named. */
const NOBODY = '-'

/** Who stood through the span of each duty; of a list in force on its last day, the rows that had not ended before it began. */
function askedOf(tx: Tx, house: House, reader: Reader, unit: number, duties: readonly EachDuty[]): Promise<readonly One[]> {
  return tx<One[]>`
    with duty as (
      select *, split_part(per, '.', 1) as list, split_part(per, '.', 1) || '.' || split_part(per, '.', 2) as stock, split_part(per, '.', 3) as field
      from unnest(${duties.map(d => d.span.from)}::date[], ${duties.map(d => d.span.to)}::date[], ${duties.map(d => d.per)}::text[],
        ${duties.map(d => columnOf(house, d.per))}::text[], ${duties.map(d => d.called ?? '')}::text[]) with ordinality as d(a, b, per, col, called, i))
    select i, who, title from (
    select d.i::int as i, v.id::text as who, v.title from duty d join unit v on d.per = 'village'
    where v.parent = ${unit} and v.kind = 'village' and v.title like '%' || d.called and v.since <= d.a and (v.until is null or v.until >= d.b)
    union all
    select d.i::int, m.matter::text, m.title from duty d
    join fact f on f.unit = ${unit} and f.figure = d.per and f.day <= d.b
    join matter m on m.unit = f.unit and m.matter = f.matter and ${readable(tx, house, reader)}
    group by d.i, m.matter, m.title having sum(f.amount) > 0 and sum(f.amount) filter (where f.day <= d.a) > 0
    union all
    select d.i::int, regexp_replace(e ->> d.col, '[《》[:space:]]|^《?中华人民共和国', '', 'g') as who, min(e ->> d.col) from duty d
    join matter m on m.unit = ${unit} and m.register = d.list and d.field <> '' and ${readable(tx, house, reader)}
    cross join lateral jsonb_array_elements(coalesce(m.fields -> d.field, '[]')) e
    where (select sum(f.amount) from fact f where f.unit = m.unit and f.matter = m.matter and f.figure = d.stock and f.day <= d.b) > 0
      and coalesce(nullif(e ->> 'ends', ''), '9999') >= d.a::text
    group by 1, 2
    ) asked order by i, length(who), who`
}

/** The column that names a row: the first of them. */
function columnOf(house: House, per: string): string {
  const [register = '', , field = ''] = per.split('.')
  const rows = house.registers.find(register)?.fields[field]
  return Object.keys((rows && 'columns' in rows && rows.columns) || {})[0] ?? ''
}

/** What was done, by whom: the basic figures under each duty's own, a stock read at the span's last day. */
function doneBy(tx: Tx, unit: number, duties: readonly EachDuty[]): Promise<readonly Done[]> {
  const parts = duties.flatMap((d, k) => basis(d.register, d.figure).map(name => ({ ...d, i: k + 1, name })))
  return tx<Done[]>`
    select p.i, p.figure, case when p.says <> '' then (select coalesce(string_agg(m.fields ->> s, ' '), '') from unnest(string_to_array(p.says, ',')) s)
      when p.per <> 'village' then coalesce(f.key, f.matter::text) else coalesce(m.village::text, ${NOBODY}) end as who,
      sum(f.amount)::bigint as amount
    from unnest(${parts.map(p => p.i)}::int[], ${parts.map(p => `${p.register.id}.${p.name}`)}::text[], ${parts.map(p => p.per)}::text[],
      ${parts.map(p => (sortOf(p.register, p.name) === 'stock' ? '0001-01-01' : p.span.from))}::date[], ${parts.map(p => p.span.to)}::date[],
      ${parts.map(p => (p.says ?? []).join())}::text[])
      as p(i, figure, per, a, b, says)
    join fact f on f.unit = ${unit} and f.figure = p.figure and f.day between p.a and p.b
    join matter m on m.unit = f.unit and m.matter = f.matter
    group by 1, 2, 3`
}
