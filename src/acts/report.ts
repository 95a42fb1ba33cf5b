/**
 * @module The acts of a report: begin it from the books or from last year's, keep what was edited, issue it. Whatever is kept
 * has every figure worded from the books; what is issued has been checked as it stands and has passed {@link issueRefusals},
 * whoever asks, and closes the books that it speaks of.
 */
import type { House } from '../access/house.ts'
import { may } from '../access/powers.ts'
import type { Reader } from '../access/reader.ts'
import { canonical } from '../base/canonical.ts'
import { type Day, maxDay, minDay, plusDays } from '../base/day.ts'
import type { Id } from '../base/id.ts'
import { type Result, refuse } from '../base/result.ts'
import type { RecordAnswer } from '../questions/answers/matter.ts'
import { isIssued, mayWrite, openReport, REPORT } from '../questions/report.ts'
import { reportBooks } from '../questions/report-books.ts'
import { openFindings, textHash } from '../questions/report-check.ts'
import { draftingFor, reportOfYear } from '../questions/report-draft.ts'
import type { Books } from '../report/books.ts'
import { figuresOf, type Report } from '../report/content.ts'
import { draft, refreshed } from '../report/draft.ts'
import { draftFromLast, type OldParagraph } from '../report/last-year.ts'
import { runsOf } from '../report/paper.ts'
import { issueRefusals } from '../report/problems.ts'
import { openFigures, paperOf } from '../report/render.ts'
import { readReport } from '../report/stored.ts'
import { type Tx, withUnits } from '../store/pool.ts'
import { fix, lastClosing } from './close-books.ts'
import { answer } from './record.ts'
import { type Order, takeStep } from './take-step.ts'
import { writing } from './writing.ts'

/** Begin a year's report from the books, or from last year's paragraphs. Its matter has the id of the request, so that a repeat is harmless. */
export async function beginReport(
  house: House,
  reader: Reader,
  order: { readonly request: Id; readonly year: number; readonly outline?: string },
  last?: readonly OldParagraph[],
): Promise<Result<RecordAnswer>> {
  if (!mayWrite(reader)) return refuse({ code: 'not-allowed' })
  const { year, request } = order
  return await writing(house, [reader.unit], async tx => {
    const { books, drafting } = await draftingFor(tx, house, reader, year, order.outline)
    const report = last ? draftFromLast(books, last, drafting) : draft(books, drafting)
    const data = { title: report.title, year, ends: `${year}-12-31`, ...contentOf(report, books) }
    return await step(tx, house, reader, { matter: request, request, n: 1, step: 'start', data })
  })
}

/** The paragraphs of the unit's own report of a year, as a new draft begins from them; undefined where there is none. */
export async function paragraphsOfYear(house: House, reader: Reader, year: number): Promise<readonly OldParagraph[] | undefined> {
  const report = await withUnits(house.sql, [reader.unit], tx => reportOfYear(tx, house, reader, year))
  return (
    report &&
    paperOf(report, { from: '' }).blocks.flatMap(b =>
      b.kind === 'heading' || b.kind === 'paragraph'
        ? [
            {
              text: runsOf(b.runs)
                .map(r => r.text)
                .join(''),
            },
          ]
        : [],
    )
  )
}

/** Keep what was edited, every figure worded anew. Refused: `not-found`, `not-allowed`, `stale`, `bad-report`, `wrong-state` once it was issued. */
export async function saveReport(
  house: House,
  reader: Reader,
  matter: Id,
  { request, n, report }: { readonly request: Id; readonly n: number; readonly report: unknown },
): Promise<Result<RecordAnswer>> {
  if (!mayWrite(reader)) return refuse({ code: 'not-allowed' })
  const read = readReport(report)
  if (!read.ok) return read
  return await writing(house, [reader.unit], async tx => {
    const o = await openReport(tx, house, ownOnly(reader), matter)
    if (!o || read.value.unit !== o.report.unit || read.value.year !== o.report.year) return refuse({ code: 'not-found' })
    const books = await booksFor(tx, house, reader, read.value)
    const { figures: _, ...plain } = refreshed(read.value, books)
    return await step(tx, house, reader, { matter, request, n, step: 'edit', data: contentOf(plain, books) })
  })
}

/**
 * Record that this text was checked. Refused: `not-found`, `not-allowed`, `stale`, `wrong-state` once it is checked, what stands
 * against issuing it, and as `report-finding` everything that the check finds and nobody explained.
 */
export async function checkReport(
  house: House,
  reader: Reader,
  matter: Id,
  { request, n, opinion }: { readonly request: Id; readonly n: number; readonly opinion?: string },
): Promise<Result<RecordAnswer>> {
  if (!mayWrite(reader)) return refuse({ code: 'not-allowed' })
  return await writing(house, [reader.unit], async tx => {
    const o = await openReport(tx, house, ownOnly(reader), matter)
    if (!o) return refuse({ code: 'not-found' })
    if (o.state === 'draft' && n === o.n) {
      const refused = [...issueRefusals(o.report, o.books), ...(await openFindings(tx, house, o))]
      if (refused.length) return refuse(...refused)
    }
    return await step(tx, house, reader, {
      matter,
      request,
      n,
      step: 'check',
      data: { checked: textHash(o.report), ...(opinion && { opinion }) },
    })
  })
}

/**
 * Issue the report: the head's act. Its figures are fixed with their definitions and values as the books are now, and the books
 * are closed over its year in the same transaction, so that the closing fixes the figures, and every entry behind them, too.
 * Refused: `not-found`, `not-allowed`, `stale`, everything that {@link issueRefusals} finds, and `report-not-checked`.
 */
export async function issueReport(
  house: House,
  reader: Reader,
  matter: Id,
  order: { readonly request: Id; readonly n: number; readonly day: Day },
): Promise<Result<RecordAnswer>> {
  if (!may(reader.roles, 'decides')) return refuse({ code: 'not-allowed' })
  return await writing(house, [reader.unit], async tx => {
    const o = await openReport(tx, house, ownOnly(reader), matter)
    if (!o) return refuse({ code: 'not-found' })
    const last = await lastClosing(tx, reader.unit)
    const fixed: Report = { ...o.report, figures: openFigures(o.report, o.books) }
    const data = { ...contentOf(fixed, o.books), closing: (last?.k ?? 0) + 1 }
    const issue = () => step(tx, house, reader, { ...order, matter, step: 'issue', data })
    if (isIssued(o.state)) return await issue()
    if (order.n !== o.n) return refuse({ code: 'stale' })
    const refused = issueRefusals(o.report, o.books)
    if (refused.length) return refuse(...refused)
    if (o.checked !== textHash(o.report)) return refuse({ code: 'report-not-checked' })
    const issued = await issue()
    if (issued.ok) await fix(tx, house, reader, closingDay(house, o.report, last?.day), last)
    return issued
  })
}

/** The end of the report's year, or yesterday while that is still to come; never before the day up to which the books are closed already. */
function closingDay(house: House, report: Report, closed: Day | undefined): Day {
  const day = minDay(`${report.year}-12-31`, plusDays(house.clock.today(), -1))
  return closed ? maxDay(day, closed) : day
}

const ownOnly = (reader: Reader): Reader => ({ ...reader, units: [reader.unit] })

/** What an entry keeps of a report: its text, and whether it could be issued so. */
const contentOf = (report: Report, books: Books) => ({ content: canonical(report), ready: issueRefusals(report, books).length === 0 })

function booksFor(tx: Tx, house: House, reader: Reader, report: Report): Promise<Books> {
  const all = figuresOf(report)
  return reportBooks(
    tx,
    house,
    reader,
    [...new Set([report.unit, ...all.map(f => f.unit)])],
    [...new Set([String(report.year), ...all.map(f => f.period)])],
  )
}

type Step = Pick<Order, 'matter' | 'request' | 'n' | 'step' | 'data'> & { readonly day?: Day }
const step = async (tx: Tx, house: House, reader: Reader, order: Step): Promise<Result<RecordAnswer>> =>
  answer(await takeStep(tx, house, reader, { day: house.clock.today(), ...order, register: REPORT }, { origin: 'desk', authorised: true }))
