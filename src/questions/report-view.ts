/** @module A report as the editor shows it, and back. A number without a record is a run of its own there, and plain text in what is kept. */
import type { Books } from '../report/books.ts'
import { printed } from '../report/books.ts'
import { isFigure, isWaived, joined, type Paragraph, type Report, type Run } from '../report/content.ts'
import { looseIn, placesOf } from '../report/loose.ts'
import { outlineOf, requiredSections } from '../report/outline/index.ts'
import type { ReportBody, ReportParagraph, ReportView, RunView } from '../server/api.ts'

const OPENING = 'opening'
type Sections = ReportView['sections']

/** The sections, with every number in its state. Of an issued report the books say whether it was restated. */
export function sectionsView(report: Report, books: Books, issued: boolean): Sections {
  const required = new Map(requiredSections(outlineOf(report.outline)).map(r => [r.id, r.law]))
  const paragraph = (p: Paragraph): ReportParagraph => ({ ...p, runs: runsView(p, report, books, issued) })
  return [
    { id: OPENING, level: 1, title: '', paragraphs: report.opening.map(paragraph) },
    ...report.sections.map(s => {
      const law = required.get(s.id)
      return { id: s.id, level: s.level, title: s.title, ...(law && { required: law }), paragraphs: s.paragraphs.map(paragraph) }
    }),
  ]
}

function runsView(p: Paragraph, report: Report, books: Books, issued: boolean): RunView[] {
  const loose = looseIn(p)
  const bare = { figure: '', unit: report.unit, period: String(report.year) }
  return placesOf(p.runs).flatMap(({ run, start, end }): RunView[] => {
    if (isWaived(run)) return [{ ...bare, text: run.text, state: 'waived', reason: run.waived }]
    if (isFigure(run)) {
      const now = printed(books, run)
      const { proposed, ...rest } = run
      if (issued && now !== run.text) return [{ ...rest, text: now, state: 'restated', was: run.text }]
      return [{ ...rest, state: proposed ? 'proposed' : 'bound' }]
    }
    const out: RunView[] = []
    let at = start
    for (const l of loose.filter(x => x.start >= start && x.end <= end)) {
      out.push({ text: run.text.slice(at - start, l.start - start) }, { ...bare, text: l.text, state: 'loose' })
      at = l.end
    }
    return [...out, { text: run.text.slice(at - start) }].filter(r => r.text !== '')
  })
}

/** What the editor sends, as it is kept: figures worded anew by the caller, loose numbers plain text. */
export function reportOfBody(report: Report, body: Pick<ReportBody, 'sections'>): Report {
  const paragraph = (p: ReportParagraph): Paragraph => ({ ...p, runs: joined(p.runs.map(runOf)) })
  const opening = body.sections.find(s => s.id === OPENING)
  return {
    ...report,
    opening: opening?.paragraphs.map(paragraph) ?? report.opening,
    sections: body.sections
      .filter(s => s.id !== OPENING)
      .map(s => ({ id: s.id, level: s.level, title: s.title, paragraphs: s.paragraphs.map(paragraph) })),
  }
}

function runOf(run: RunView): Run {
  if (!('figure' in run)) return { text: run.text }
  if (run.state === 'waived') return { text: run.text, waived: run.reason ?? '' }
  if (run.figure === '') return { text: run.text }
  const { state, reason: _, form, ...rest } = run
  return { ...rest, ...(form !== undefined && { form: form as 'value' }), ...(state === 'proposed' && { proposed: true as const }) }
}
