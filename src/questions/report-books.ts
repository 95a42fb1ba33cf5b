/** @module The ledger as a report reads it: every sum that its figures need, read in one go, so that wording never waits. */
import { opens } from '../access/filter.ts'
import type { House } from '../access/house.ts'
import type { Reader } from '../access/reader.ts'
import { type Span, spanOf, yearBefore } from '../figures/figure.ts'
import type { Books } from '../report/books.ts'
import type { Tx } from '../store/pool.ts'
import { sumsOf } from './readings.ts'

/** The books of these units over these periods and the years before them. Units that the reader does not read are empty. */
export async function reportBooks(
  tx: Tx,
  house: House,
  reader: Reader,
  units: readonly number[],
  periods: readonly string[],
): Promise<Books> {
  const spans = distinct(periods.flatMap(p => spanOf(p) ?? []).flatMap(s => [s, yearBefore(s)]))
  const seen = units.filter(u => reader.units.includes(u))
  const read = await Promise.all(
    seen.map(async unit => {
      const registers = house.registers.all.filter(r => opens(reader, r, unit === reader.unit ? 'own' : 'below'))
      const [{ sums }, kept] = await Promise.all([sumsOf(tx, registers, spans, { units: [unit] }), keptIn(tx, unit, spans)])
      return [unit, { sums, kept }] as const
    }),
  )
  const of = new Map(read)
  return {
    registers: house.registers.all.filter(r => seen.some(u => opens(reader, r, u === reader.unit ? 'own' : 'below'))),
    read: (unit, figure, span) => of.get(unit)?.sums(figure, span) ?? 0,
    kept: (unit, register, span) => of.get(unit)?.kept.has(`${register} ${span.from}`) ?? false,
  }
}

const distinct = (spans: readonly Span[]): Span[] => [...new Map(spans.map(s => [s.from + s.to, s])).values()]

/** In which of these spans the unit kept which register: where nothing at all happened there is no year to compare with. */
async function keptIn(tx: Tx, unit: number, spans: readonly Span[]): Promise<ReadonlySet<string>> {
  const rows = await tx<{ register: string; from: string }[]>`
    select distinct split_part(f.figure, '.', 1) as register, s.a::text as from
    from unnest(${spans.map(s => s.from)}::date[], ${spans.map(s => s.to)}::date[]) as s(a, b)
    join fact f on f.unit = ${unit} and f.day between s.a and s.b`
  return new Set(rows.map(r => `${r.register} ${r.from}`))
}
