/**
 * @module The year's calendar of a unit: the fixed duties by their day, the duties of every month, quarter and year, files to be appraised, and the
 * limits of matters. Nothing is ticked off: whether a duty is done is a figure of the books.
 */
import { type Books, booksOf } from '../access/books.ts'
import { opens, readable } from '../access/filter.ts'
import type { House } from '../access/house.ts'
import type { Reader } from '../access/reader.ts'
import { type Day, minDay } from '../base/day.ts'
import type { PeriodGap, Register } from '../declare/register.ts'
import { figureValue, type Span } from '../figures/figure.ts'
import { everyTitles, periodsOf } from '../figures/period.ts'
import { findTerm, type Provision } from '../law/instrument.ts'
import { remaining } from '../law/period.ts'
import { workingWith } from '../ledger/count.ts'
import { type YearDuty, yearDuties } from '../registers/year-duties.ts'
import { type Tx, withUnits } from '../store/pool.ts'
import type { YearItem, YearView } from './answers/year.ts'
import { type Each, type EachDuty, eachOf } from './each.ts'
import { keepingDuties } from './keeping.ts'
import { type LimitRow, standingOfRow } from './limit-standing.ts'
import { sumsOf } from './readings.ts'
import { restsOn } from './rests-on.ts'

/** The calendar of a year for the reader's own unit, in the order of the days. */
export async function yearCalendar(house: House, reader: Reader, year: number): Promise<YearView> {
  return await withUnits(house.sql, [reader.unit], async tx => {
    const books = await booksOf(house, tx, reader.unit)
    const [duties, limits] = await Promise.all([dutiesOf(tx, house, reader, books, year), limitsOf(tx, house, reader, books, year)])
    return { year, today: books.today, duties, limits }
  })
}

/**
 * What a fixed day or a period asks of the unit in a year, or a fixed day alone. A fixed day is asked once the unit keeps books at all,
 * a duty of a period once it keeps its register.
 */
export async function dutiesOf(
  tx: Tx,
  house: House,
  reader: Reader,
  books: Books,
  year: number,
  which: 'all' | 'fixed' = 'all',
): Promise<YearItem[]> {
  const registers = house.registers.all.filter(r => opens(reader, r, 'own'))
  const kept = await tx<{ register: string; first: Day }[]>`
    select register, min(opened) as first from matter where unit = ${reader.unit} and register = any(${registers.map(r => r.id)}) group by register`
  const since = new Map(kept.map(k => [k.register, k.first]))
  const first = kept.map(k => k.first).reduce(minDay, books.today)
  const asked = [
    ...fixedDuties(registers, books, year).filter(d => first <= d.due),
    ...(which === 'all'
      ? registers.flatMap(r => periodDuties(r, year)).filter(d => (since.get(d.register.id) ?? '9999-12-31') <= d.span.to)
      : []),
  ]
  const spans = [...new Map(asked.map(d => [d.span.from + d.span.to, d.span])).values()]
  const each = asked.flatMap(d => (d.each ? [{ ...d, ...d.each }] : []))
  const [{ sums }, kepts, keeping] = await Promise.all([
    sumsOf(tx, [...new Set(asked.map(d => d.register))], spans, { units: [reader.unit] }),
    eachOf(tx, house, reader, reader.unit, each),
    keepingDuties(tx, house, reader, books, registers, year),
  ])
  const keptOf = new Map(each.map((d, i) => [`${d.id} ${d.span.from}`, kepts[i]!]))
  const items = asked.flatMap(d => {
    const done = keptOf.get(`${d.id} ${d.span.from}`)
    return done?.asked === 0 ? [] : [itemOf(d, done, sums, books)]
  })
  return [...items, ...keeping].sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
}

/** How a duty stands. Of a duty of each one: how many kept it, of how many. */
function itemOf(d: Asked, done: Each | undefined, sums: Parameters<typeof figureValue>[3], books: Books): YearItem {
  const counted = () => figureValue(d.register, d.figure, d.span, sums).value ?? 0
  const value = done ? done.asked - done.lacking.length : d.kept ? d.least : counted()
  const least = done ? done.asked : d.least
  const { id, register, title, span, due, figure, more } = d
  return {
    id,
    register: register.id,
    title,
    from: span.from,
    due,
    left: remaining(books.calendar, books.today, due),
    standing: value >= least ? 'met' : due < books.today ? 'missed' : 'running',
    figure: `${register.id}.${figure}`,
    value,
    least,
    ...more,
  }
}

interface Asked {
  readonly id: string
  readonly register: Register
  readonly title: string
  readonly figure: string
  /** Where it counts as done. */
  readonly span: Span
  readonly due: Day
  readonly least: number
  /** Told by the calendar itself, whatever the figure says. */
  readonly kept?: boolean
  /** Asked of every village, of everybody on a roster, or about every row of a list. */
  readonly each?: Pick<EachDuty, 'per' | 'whole' | 'says' | 'called'>
  readonly more: Pick<YearItem, 'law' | 'mark' | 'provisional' | 'working'>
}

function fixedDuties(registers: readonly Register[], books: Books, year: number): Asked[] {
  return Object.entries(yearDuties).flatMap(([id, duty]): Asked[] => {
    const [of, figure] = duty.figure.split('.') as [string, string]
    const register = registers.find(r => r.id === of)
    const day = dayOfDuty(duty, books, year)
    if (!register || !day) return []
    const kept = duty.kept && { kept: duty.kept(books.calendar, year) }
    return [{ id, register, title: duty.title, figure, span: { from: `${year}-01-01`, to: `${year}-12-31` }, least: 1, ...kept, ...day }]
  })
}

function dayOfDuty(duty: YearDuty, books: Books, year: number): Pick<Asked, 'due' | 'more'> | undefined {
  if ('by' in duty) return { due: `${year}-${duty.by}`, more: { working: [] } }
  const { limit } = duty
  const run = { start: `${year - 1}-12-31` as Day, pauses: [], extensions: [] }
  const { due, provisional } = books.count(limit, run)
  const term = findTerm(limit, run.start)
  if (!due || !term) return undefined
  const { instrument, source: title } = limit
  return {
    due: due.slice(0, 10) as Day,
    more: {
      law: { instrument, title, article: term.article },
      mark: term.mark,
      ...(provisional && { provisional }),
      working: [...workingWith(books.calendar, books.settings)(limit, run)],
    },
  }
}

/** The article in force at the end of the period. */
function cited(law: PeriodGap['law'], day: Day): { readonly law?: Provision } {
  const on = restsOn(law, day)
  return 'law' in on ? on : {}
}

/** What each month, quarter, half or the year asks for. Weeks stand on the page of the day only: a year of them is no calendar. */
const periodDuties = (register: Register, year: number): Asked[] =>
  Object.entries(register.gaps).flatMap(([name, gap]) => {
    if (!('every' in gap) || gap.every === 'week') return []
    const { every, figure, least, law, per, whole, says, called }: PeriodGap = gap
    const each = per && { per, ...(whole && { whole }), ...(says && { says }), ...(called && { called }) }
    const title = `${everyTitles[every]}${each ? (per === 'village' ? (called ? `各${called}` : '各村（社区）') : says ? '逐项' : '逐人') : ''}${register.figures[figure]!.title}`
    return periodsOf(every, year).map(
      (span): Asked => ({
        id: `${register.id}.${name}`,
        register,
        title,
        figure,
        span,
        due: span.to,
        least,
        ...(each && { each }),
        more: { ...cited(law, span.to), working: [] },
      }),
    )
  })

/** Our own limits that end in that year and still run: under the register and the number, without the names in a title. */
async function limitsOf(tx: Tx, house: House, reader: Reader, books: Books, year: number): Promise<YearView['limits']> {
  const rows = await tx<(LimitRow & { number: string | null })[]>`
    select t.unit, t.matter, t.register, t.name, t.title, t.rule, t.law, t.binds, t.bound, t.n, t.start, t.due, t.earliest, t.provisional, t.pauses, t.met, t.ended, m.number
    from time_limit t join matter m on m.unit = t.unit and m.matter = t.matter
    where t.unit = ${reader.unit} and t.met is null and t.ended is null and left(t.due, 4) = ${String(year)} and t.binds = 'agency' and t.bound not in ('min', 'keep')
      and ${readable(tx, house, reader)} order by t.due, t.matter, t.k`
  return rows.map(r => ({
    matter: r.matter,
    register: r.register,
    what: r.title,
    ...(r.number && { number: r.number }),
    due: r.due!.slice(0, 10) as Day,
    standing: standingOfRow(r, books.now),
    ...(r.law && { law: r.law }),
  }))
}
