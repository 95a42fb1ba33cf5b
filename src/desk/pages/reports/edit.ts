/** @module Changes of a report as values: a paragraph's runs, parting, joining, putting a figure in, waiving a number. */
import { isFigure, joined, mapParagraphs, type Paragraph, type Report, type Run } from '../../../report/content.ts'

const lists = (report: Report, change: (all: readonly Paragraph[]) => readonly Paragraph[]): Report => ({
  ...report,
  opening: change(report.opening),
  sections: report.sections.map(s => ({ ...s, paragraphs: change(s.paragraphs) })),
})
export const withRuns = (report: Report, id: string, runs: readonly Run[]): Report =>
  mapParagraphs(report, p => (p.id === id ? { ...p, runs: joined(runs) } : p))

/** The paragraph in two; the second gets a new id. */
export const parted = (report: Report, id: string, before: readonly Run[], after: readonly Run[], fresh: string): Report =>
  lists(report, all =>
    all.flatMap(p =>
      p.id === id
        ? [
            { ...p, runs: joined(before) },
            { id: fresh, runs: joined(after) },
          ]
        : [p],
    ),
  )

/** The paragraph joined to the one before it in its section. */
export const joinedUp = (report: Report, id: string): Report =>
  lists(report, all => {
    const i = all.findIndex(p => p.id === id)
    if (i < 1) return all
    const up = { ...all[i - 1]!, runs: joined([...all[i - 1]!.runs, ...all[i]!.runs]) }
    return [...all.slice(0, i - 1), up, ...all.slice(i + 1)]
  })

/** A first paragraph for an empty section. */
export const opened = (report: Report, section: string, fresh: string): Report => ({
  ...report,
  sections: report.sections.map(s => (s.id === section ? { ...s, paragraphs: [...s.paragraphs, { id: fresh, runs: [] }] } : s)),
})

/** One run in place of another. */
export const runReplaced = (report: Report, id: string, at: number, run: Run): Report =>
  mapParagraphs(report, p => (p.id === id ? { ...p, runs: joined(p.runs.map((r, i) => (i === at ? run : r))) } : p))

/** A stretch of a paragraph's text becomes a run of its own. Stretches that would cut a figure are left. */
export const stretchReplaced = (report: Report, id: string, start: number, end: number, run: Run): Report =>
  mapParagraphs(report, p => {
    if (p.id !== id) return p
    let at = 0
    const runs = p.runs.flatMap((r): readonly Run[] => {
      const from = at
      at += r.text.length
      if (isFigure(r) || 'waived' in r || start < from || end > at) return [r]
      return [{ text: r.text.slice(0, start - from) }, run, { text: r.text.slice(end - from) }]
    })
    return { ...p, runs: joined(runs) }
  })
