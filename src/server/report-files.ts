/** @module A report as files: the official paper as .docx and .pdf, the page, the JSON of its figures. */
import { join } from 'node:path'
import type { House } from '../access/house.ts'
import type { Reader } from '../access/reader.ts'
import type { Day } from '../base/day.ts'
import { ok, type Result, refuse } from '../base/result.ts'
import { escaped } from '../check/page.ts'
import type { Binding } from '../documents/bind.ts'
import { runJob } from '../documents/worker/pool.ts'
import { toHtml } from '../documents/writers/html.ts'
import { toPdf } from '../documents/writers/pdf.ts'
import { openReport } from '../questions/report.ts'
import type { Books } from '../report/books.ts'
import type { OpenFigure, Report } from '../report/content.ts'
import type { OfficialDocument } from '../report/paper.ts'
import { openFigures, paperFor, readRef } from '../report/render.ts'
import { withUnits } from '../store/pool.ts'
import type { FileAnswer } from './route.ts'

export const reportFormats = ['docx', 'pdf', 'html', 'json'] as const
export type ReportFormat = (typeof reportFormats)[number]
export const isReportFormat = (text: string): text is ReportFormat => reportFormats.some(f => f === text)

const types: { readonly [F in ReportFormat]: string } = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  html: 'text/html; charset=utf-8',
  json: 'application/json',
}

/** The open data of a report: each figure with its definition and value. */
export const figuresJson = (report: Report, books: Books) => ({
  title: report.title,
  unit: report.unit,
  year: report.year,
  figures: report.figures ?? openFigures(report, books),
})

const anchorOf = (figure: string): string => `def-${figure.replace(/[^\w-]/g, '-')}`

/** The page with what each figure means behind its text: where the links of the figures lead. */
function withDefinitions(page: string, figures: readonly OpenFigure[]): string {
  const once = [...new Map(figures.map(f => [f.figure, f])).values()]
  const rows = once.map(f => {
    const computed = f.of && f.in ? `${f.of.value ?? '—'} ÷ ${f.in.value ?? '—'}` : String(f.value ?? '—')
    return `<dt id="${anchorOf(f.figure)}">${escaped(f.title)}</dt><dd>${escaped(f.definition)}　计算：${escaped(computed)}</dd>`
  })
  return rows.length ? page.replace('</main>', `<section><h2>数字的口径</h2><dl>${rows.join('')}</dl></section></main>`) : page
}

/** A paper as a file. `data` is the data folder, where the office's own fonts lie. */
export async function paperFile(paper: OfficialDocument, format: 'docx' | 'pdf' | 'html', data: string): Promise<Result<FileAnswer>> {
  const name = `${paper.title}${paper.draft ? '（草稿）' : ''}.${format}`
  if (format === 'html') return ok({ bytes: toHtml(paper), type: types.html, name, page: true })
  const made = format === 'pdf' ? await toPdf(paper, join(data, 'fonts')) : await runJob('toDocx', { doc: paper })
  return made.ok ? ok({ bytes: new Uint8Array(made.value), type: types[format], name }) : made
}

/** Five minutes: a file may have hundreds of pages. */
const BINDING = 300_000

/** A case file. Remarks on attached papers stay on them: they are evidence. */
export async function caseFileOf(binding: Binding, data: string): Promise<Result<FileAnswer>> {
  const made = await runJob('bindCase', { ...binding, fonts: join(data, 'fonts') }, BINDING)
  if (!made.ok) return made
  return ok({
    bytes: new Uint8Array(made.value),
    type: types.pdf,
    name: `案卷-${binding.file.title.slice(0, 60)}.pdf`,
    wanted: ['comment'],
  })
}

/** One file of a report. `fonts` is the folder of the office's own fonts. Refused: what the writer refuses. */
export async function reportFile(
  report: Report,
  books: Books,
  format: ReportFormat,
  fonts: string,
  issued?: Day,
): Promise<Result<FileAnswer>> {
  const paper = paperFor(report, issued)
  const bytes = await content()
  return bytes.ok
    ? ok({ bytes: bytes.value, type: types[format], name: `${report.title}.${format}`, ...(format === 'html' && { page: true as const }) })
    : bytes

  async function content(): Promise<Result<string | Uint8Array<ArrayBuffer>>> {
    if (format === 'json') return ok(`${JSON.stringify(figuresJson(report, books), null, 1)}\n`)
    if (format === 'html')
      return ok(
        withDefinitions(
          toHtml(paper, { figureHref: ref => `#${anchorOf(readRef(ref)?.figure ?? '')}` }),
          report.figures ?? openFigures(report, books),
        ),
      )
    const made = format === 'pdf' ? await toPdf(paper, fonts) : await runJob('toDocx', { doc: paper })
    return made.ok ? ok(new Uint8Array(made.value)) : made
  }
}

/** The same for a report in the books. Refused: `not-found`. */
export async function exportedReport(
  house: House,
  reader: Reader,
  matter: string,
  format: ReportFormat,
  data: string,
): Promise<Result<FileAnswer>> {
  const open = await withUnits(house.sql, reader.units, tx => openReport(tx, house, reader, matter))
  return open ? reportFile(open.report, open.books, format, join(data, 'fonts'), open.issued) : refuse({ code: 'not-found' })
}
