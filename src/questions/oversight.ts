/**
 * @module The district's view of its towns: how much each has open, late and missing, how late it records, how it compares in a
 * year, and the lists behind. No forms are sent: a unit sees the same of itself.
 */
import { booksOf } from '../access/books.ts'
import { readable } from '../access/filter.ts'
import type { House } from '../access/house.ts'
import type { Reader } from '../access/reader.ts'
import { allUnits, type Unit } from '../access/unit-tree.ts'
import { ok, type Result, refuse } from '../base/result.ts'
import { type Tx, withUnits } from '../store/pool.ts'
import type { OversightRow, OversightUnit } from './answers/oversight.ts'
import { figures } from './figures.ts'
import { gapsOf, gathered } from './gaps.ts'
import { isSoon, limitItem, openLimitsOf } from './open-limits.ts'
import { reports } from './report.ts'

/** The figures that stand beside each unit. */
const compared = ['mediation.accepted', 'mediation.agreed', 'disclosure-application.received', 'administrative-penalty.decided']
/** Recorded so many days after the deed, an entry is late. */
const LATE_RECORD = 7

/** One row for each unit below the reader that keeps books; its figures are those of the year. */
export async function oversight(house: House, reader: Reader, year: number): Promise<readonly OversightRow[]> {
  const reported = await reports(house, reader)
  const rows: OversightRow[] = []
  for (const unit of await below(house, reader)) rows.push((await standing(house, reader, unit, year, reported)).row)
  return rows
}

/** One unit with the lists behind its numbers. Refused: `not-found` for a unit that is not below the reader. */
export async function oversightUnit(house: House, reader: Reader, unit: number, year: number): Promise<Result<OversightUnit>> {
  const found = (await below(house, reader)).find(u => u.id === unit)
  return found ? ok(await standing(house, reader, found, year, await reports(house, reader))) : refuse({ code: 'not-found' })
}

const below = async (house: House, reader: Reader): Promise<readonly Unit[]> =>
  (await allUnits(house.sql)).filter(u => reader.units.includes(u.id) && u.id !== reader.unit && u.kind !== 'village')

async function standing(
  house: House,
  reader: Reader,
  { id, title, kind, parent, sample }: Unit,
  year: number,
  reported: Awaited<ReturnType<typeof reports>>,
): Promise<OversightUnit> {
  const values = await figures(house, reader, { period: String(year), units: [id] })
  const report = reported.find(r => r.unit === id && r.year === year)
  return await withUnits(house.sql, [id], async tx => {
    const books = await booksOf(house, tx, id)
    const [limits, lacking, kept] = await Promise.all([
      openLimitsOf(tx, house, reader, [id]),
      gapsOf(tx, house, reader, books),
      recordedLate(tx, house, reader, id, year),
    ])
    const items = limits.map(l => limitItem(house, reader, l, books))
    const late = items.filter(i => i.standing === 'missed')
    const soon = items.filter(isSoon)
    const all = values.ok ? values.value : []
    return {
      row: {
        unit: { id, title, kind, parent, sample },
        open: new Set(limits.map(l => l.matter)).size,
        late: new Set(late.map(i => i.matter)).size,
        soon: new Set(soon.map(i => i.matter)).size,
        missing: lacking.length,
        recordedLate: kept,
        ...(books.closed && { closed: books.closed }),
        figures: all
          .filter(f => compared.includes(f.id))
          .map(({ id: figure, title: name, text, unit }) => ({ id: figure, title: name, text, unit })),
        ...(report && { report: { matter: report.matter, stateTitle: report.stateTitle } }),
      },
      late,
      soon,
      missing: gathered(house, lacking),
      figures: all.filter(f => f.value !== null && f.value !== 0),
    }
  })
}

/** Entries of a year that were recorded more than a week after their day. What an old ledger brought is no late record. */
async function recordedLate(tx: Tx, house: House, reader: Reader, unit: number, year: number): Promise<number> {
  const [row] = await tx<{ n: number }[]>`select count(*)::int as n from entry e join matter m on m.unit = e.unit and m.matter = e.matter
    where e.unit = ${unit} and e.origin in ('desk', 'cli', 'inbox') and left(e.at, 4) = ${String(year)} and left(e.at, 10)::date - e.day > ${LATE_RECORD}
      and ${readable(tx, house, reader)}`
  return row!.n
}
