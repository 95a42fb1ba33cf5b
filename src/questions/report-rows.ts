/**
 * @module The rows behind the basic figures of an issued report: as they are now, and as they were when it was issued. The
 * ledger is append-only, so what was counted then is the replay of what had been recorded by then; only matters that were
 * touched since are replayed.
 */
import { booksOf } from '../access/books.ts'
import { readable } from '../access/filter.ts'
import type { House } from '../access/house.ts'
import type { Reader } from '../access/reader.ts'
import { storiesOf } from '../access/story.ts'
import { type Day, maxDay } from '../base/day.ts'
import { groupBy } from '../base/group.ts'
import { basis, type Span, scaleOf, spanOf } from '../figures/figure.ts'
import type { Fact } from '../ledger/fact.ts'
import { replay } from '../ledger/replay.ts'
import { findFigure, split } from '../report/books.ts'
import { figuresOf, type Report } from '../report/content.ts'
import type { CountedRow, Rows } from '../report/restate.ts'
import type { Tx } from '../store/pool.ts'
import { rowsOf, type Sort, sortOf } from './readings.ts'

const hidden = '一件限定知悉的事项'

/** Both sets of rows. `issuedAt`: the time at which the report was issued, as entries keep it. */
export async function countedRows(
  tx: Tx,
  house: House,
  reader: Reader,
  report: Report,
  issuedAt: string,
): Promise<{ readonly before: Rows; readonly after: Rows }> {
  const [before, after] = [new Map<string, readonly CountedRow[]>(), new Map<string, readonly CountedRow[]>()]
  const units = [...new Set(figuresOf(report).map(f => f.unit))].filter(u => reader.units.includes(u))
  const touched = new Map(await Promise.all(units.map(async u => [u, await touchedSince(tx, house, reader, u, issuedAt)] as const)))
  for (const run of figuresOf(report)) {
    const found = findFigure({ registers: house.registers.all }, run.figure)
    const span = spanOf(run.period)
    const since = touched.get(run.unit)
    if (!found || !span || !since) continue
    for (const name of basis(found.register, found.name)) {
      const figure = `${split(run.figure)[0]}.${name}`
      const key = `${run.unit} ${figure} ${run.period}`
      const sort = sortOf(found.register, name)
      if (after.has(key) || !sort) continue
      const scale = scaleOf(found.register, name)
      const rows = await rowsOf(tx, figure, sort, span, { units: [run.unit] }, readable(tx, house, reader))
      const standing = rows.map(r => ({
        matter: r.matter,
        title: r.visible ? r.title : hidden,
        n: r.n,
        day: r.day,
        amount: r.amount / scale,
        recorded: since.get(r.matter)?.on ?? r.day,
      }))
      after.set(key, standing)
      const once = [...since].flatMap(([matter, t]) =>
        t.register !== found.register.id
          ? []
          : rowsThen(t.facts, name, sort, span).map(r => ({ ...r, amount: r.amount / scale, matter, title: t.title, recorded: t.on })),
      )
      before.set(key, [...standing.filter(r => !since.has(r.matter)), ...once])
    }
  }
  const of =
    (all: ReadonlyMap<string, readonly CountedRow[]>): Rows =>
    (unit, figure, period) =>
      all.get(`${unit} ${figure} ${period}`) ?? []
  return { before: of(before), after: of(after) }
}

interface Touched {
  readonly register: string
  readonly title: string
  /** The day of the last entry since. */
  readonly on: Day
  /** What it counted as when the report was issued. */
  readonly facts: readonly Fact[]
}

/** The matters of a unit with entries since then, by id. */
async function touchedSince(tx: Tx, house: House, reader: Reader, unit: number, since: string): Promise<ReadonlyMap<string, Touched>> {
  const rows = await tx<{ matter: string; title: string; visible: boolean }[]>`
    select m.matter, m.title, ${readable(tx, house, reader)} as visible from matter m where m.unit = ${unit}
      and m.matter in (select e.matter from entry e where e.unit = ${unit} and e.at > ${since})`
  const titles = new Map(rows.map(r => [r.matter, r.visible ? r.title : hidden]))
  const [stories, { count }] = await Promise.all([storiesOf(house, tx, unit, [...titles.keys()]), booksOf(house, tx, unit)])
  return new Map(
    stories.map(({ matter, register, entries, rows: told }) => {
      const before = entries.filter((_, i) => told[i]!.at <= since)
      const facts = before.length ? replay(register, before, count).facts : []
      const on = told.filter(r => r.at > since).reduce<Day>((day, r) => maxDay(day, r.at.slice(0, 10) as Day), '0001-01-01')
      return [matter, { register: register.id, title: titles.get(matter) ?? '', on, facts }] as const
    }),
  )
}

/** What one matter adds to a basic figure over a span, as {@link rowsOf} reads it from the facts. */
function rowsThen(facts: readonly Fact[], name: string, sort: Sort, span: Span): Pick<CountedRow, 'n' | 'day' | 'amount'>[] {
  const own = facts.filter(f => f.figure === name && f.day <= span.to)
  const within = own.filter(f => f.day >= span.from)
  const by = {
    flow: () => within.map(({ n, day, amount }) => ({ n, day, amount })),
    distinct: () => [...groupBy(within, f => f.key ?? '').values()].map(([f]) => ({ n: f!.n, day: f!.day, amount: 1 })),
    stock: () => {
      const amount = own.reduce((sum, f) => sum + f.amount, 0)
      const last = own.at(-1)
      return amount && last ? [{ n: last.n, day: last.day, amount }] : []
    },
  } satisfies Record<Sort, () => Pick<CountedRow, 'n' | 'day' | 'amount'>[]>
  return by[sort]()
}
