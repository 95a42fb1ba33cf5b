/** @module Reports: the list of a unit's, and one with what stands against it. */

import { readable } from '../access/filter.ts'
import type { House } from '../access/house.ts'
import { may } from '../access/powers.ts'
import type { Reader } from '../access/reader.ts'
import type { Day } from '../base/day.ts'
import { ok, type Result, refuse } from '../base/result.ts'
import { type Books, printed } from '../report/books.ts'
import { figuresOf, type Report } from '../report/content.ts'
import { problemsOf } from '../report/problems.ts'
import { restatements } from '../report/restate.ts'
import { readReport } from '../report/stored.ts'
import { type Tx, withUnits } from '../store/pool.ts'
import type { ReportRow, ReportView } from './answers/reports.ts'
import { mayVouch } from './closings.ts'
import { findMatter } from './find-matter.ts'
import { reportBooks } from './report-books.ts'
import { countedRows } from './report-rows.ts'
import { stateTitle } from './state.ts'

export const REPORT = 'annual-report'
/** From these states on the text is fixed. */
export const isIssued = (state: string): boolean => state === 'issued' || state === 'public'

/** The report that a matter's content is; undefined for content that is none. */
export function reportOf(content: unknown): Report | undefined {
  if (typeof content !== 'string') return undefined
  try {
    const read = readReport(JSON.parse(content))
    return read.ok ? read.value : undefined
  } catch {
    return undefined
  }
}

export interface OpenReport {
  readonly report: Report
  readonly matter: string
  readonly unit: number
  readonly state: string
  /** The next n. */
  readonly n: number
  readonly books: Books
  /** The day on which it was issued, and when that was recorded. */
  readonly issued?: Day
  readonly issuedAt?: string
  /** The hash of the text that was checked last. */
  readonly checked?: string
  /** Which closing of the unit's books it was issued with. */
  readonly closing?: number
}

/** One report with its books; undefined where there is none for this reader. */
export async function openReport(tx: Tx, house: House, reader: Reader, id: string): Promise<OpenReport | undefined> {
  const o = await findMatter(tx, house, reader, id)
  if (o?.found.register !== REPORT) return undefined
  const { content, checked, closing } = o.matter.fields as {
    readonly content?: unknown
    readonly checked?: string
    readonly closing?: number
  }
  const report = reportOf(content)
  if (!report) return undefined
  const periods = [...new Set([String(report.year), ...figuresOf(report).map(f => f.period)])]
  const units = [...new Set([report.unit, ...figuresOf(report).map(f => f.unit)])]
  const issued = o.story.rows.findLast(r => r.step === 'issue')
  return {
    report,
    matter: id,
    unit: o.found.unit,
    state: o.matter.state ?? '',
    n: o.story.rows.length + 1,
    books: await reportBooks(tx, house, reader, units, periods),
    ...(issued && { issued: issued.day as Day, issuedAt: issued.at }),
    ...(checked !== undefined && { checked }),
    ...(closing !== undefined && { closing }),
  }
}

/** One report as the editor shows it. Refused: `not-found`. */
export async function report(house: House, reader: Reader, id: string): Promise<Result<ReportView>> {
  return await withUnits(house.sql, reader.units, async tx => {
    const o = await openReport(tx, house, reader, id)
    return o ? ok(await viewOf(tx, house, reader, o)) : refuse({ code: 'not-found' })
  })
}

async function viewOf(tx: Tx, house: House, reader: Reader, o: OpenReport): Promise<ReportView> {
  const fixed = isIssued(o.state)
  return {
    matter: o.matter,
    n: o.n,
    state: o.state,
    stateTitle: stateTitle(house.registers.find(REPORT)!, o.state),
    mine: o.unit === reader.unit && !fixed && mayWrite(reader),
    report: o.report,
    problems: fixed ? [] : problemsOf(o.report, o.books),
    restated: fixed ? await restatedSince(tx, house, reader, o) : [],
    mayIssue: o.unit === reader.unit && !fixed && may(reader.roles, 'decides'),
    ...(o.closing !== undefined && (await closingOf(tx, reader, o.unit, o.closing))),
  }
}

/** The closing that it was issued with; its files only for whoever vouches for the unit's books. */
async function closingOf(tx: Tx, reader: Reader, unit: number, k: number): Promise<Pick<ReportView, 'closing'>> {
  const [row] = await tx<{ day: Day; hash: string }[]>`select day, hash from closing where unit = ${unit} and k = ${k}`
  return row ? { closing: { k, ...row, files: unit === reader.unit && mayVouch(reader) } } : {}
}

/** Who writes the report: whoever directs the work of the unit, and its reviewers. */
export const mayWrite = (reader: Reader): boolean => may(reader.roles, 'directs') || reader.roles.includes('reviewer')

/** What the books say otherwise now. */
async function restatedSince(tx: Tx, house: House, reader: Reader, o: OpenReport) {
  const moved = figuresOf(o.report).some(run => printed(o.books, run) !== run.text)
  if (!o.issuedAt || !moved) return []
  const { before, after } = await countedRows(tx, house, reader, o.report, o.issuedAt)
  return restatements(o.report, o.books, before, after)
}

/** The reports that this reader may find, the newest first. */
export async function reports(house: House, reader: Reader): Promise<readonly ReportRow[]> {
  return await withUnits(house.sql, reader.units, async tx => {
    const rows = await tx<{ matter: string; unit: number; state: string; title: string; content: string | null; year: number }[]>`
      select m.matter, m.unit, m.state, m.title, m.fields ->> 'content' as content, (m.fields ->> 'year')::int as year
      from matter m where m.register = ${REPORT} and ${readable(tx, house, reader)} order by (m.fields ->> 'year')::int desc, m.unit, m.matter`
    const register = house.registers.find(REPORT)
    return rows.map(({ content, ...row }) => {
      const read = reportOf(content)
      const figures = read ? figuresOf(read) : []
      return {
        ...row,
        stateTitle: register ? stateTitle(register, row.state) : row.state,
        figures: figures.length,
        bound: figures.filter(f => !f.proposed).length,
      }
    })
  })
}
