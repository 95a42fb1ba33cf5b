/** @module What a new draft of a year's report begins from: the books, the outline, what last year promised, what the registers know of this year's text. */
import { readable } from '../access/filter.ts'
import type { House } from '../access/house.ts'
import type { Reader } from '../access/reader.ts'
import { above, allUnits } from '../access/unit-tree.ts'
import { assert } from '../base/result.ts'
import type { Books } from '../report/books.ts'
import { commitmentsOf } from '../report/commitments.ts'
import type { Report } from '../report/content.ts'
import type { Drafting } from '../report/draft.ts'
import { outlineOf } from '../report/outline/index.ts'
import type { Tx } from '../store/pool.ts'
import { REPORT, reportOf } from './report.ts'
import { reportBooks } from './report-books.ts'
import { writtenFor } from './report-written.ts'

/** For the reader's own unit. Without an outline: last year's, or the statutory one. */
export async function draftingFor(
  tx: Tx,
  house: House,
  reader: Reader,
  year: number,
  outline?: string,
): Promise<{ readonly books: Books; readonly drafting: Drafting }> {
  const [units, books, before, written] = await Promise.all([
    allUnits(tx),
    reportBooks(tx, house, reader, [reader.unit], [String(year)]),
    reportOfYear(tx, house, reader, year - 1),
    writtenFor(tx, house, reader, year),
  ])
  const own = units.find(u => u.id === reader.unit)
  assert(own, 'an account has a unit')
  const to = above(units, own.id)
  const drafting: Drafting = {
    unit: { id: own.id, title: bodyOf(own.title) },
    year,
    outline: outlineOf(outline ?? before?.outline ?? 'statutory'),
    ...(to && { to: bodyOf(to.title) }),
    ...(before && { promised: commitmentsOf(before) }),
    written,
  }
  return { books, drafting }
}

/** The unit's own report of a year, as it stands; undefined where there is none that this reader may find. */
export async function reportOfYear(tx: Tx, house: House, reader: Reader, year: number): Promise<Report | undefined> {
  const [row] = await tx<{ content: string }[]>`select m.fields ->> 'content' as content from matter m
    where m.unit = ${reader.unit} and m.register = ${REPORT} and (m.fields ->> 'year')::int = ${year} and ${readable(tx, house, reader)}
    order by m.opened desc limit 1`
  return row && reportOf(row.content)
}

/** The body that signs: 清河镇 → 清河镇人民政府. */
const bodyOf = (title: string): string => (/(镇|乡|区|县|市)$/.test(title) ? `${title}人民政府` : title)
