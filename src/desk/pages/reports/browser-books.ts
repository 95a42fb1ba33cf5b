/** @module The books of a report in the browser: the figures of its year and the year before, as the server computed them. */
import type { Register } from '../../../declare/register.ts'
import { type Span, scaleOf, spanOf } from '../../../figures/figure.ts'
import type { Books } from '../../../report/books.ts'
import type { FigureRef, Report } from '../../../report/content.ts'
import type { Problem } from '../../../report/problems.ts'
import { problemsOf } from '../../../report/problems.ts'
import type { FigureRow } from '../../../server/api.ts'

export interface YearBooks {
  readonly books: Books
  /** Can these books say this figure: one of the report's own unit and year. */
  knows(ref: FigureRef): boolean
}

const same = (a: Span, b: Span) => a.from === b.from && a.to === b.to

export function yearBooks(
  unit: number,
  year: number,
  registers: readonly Register[],
  now: readonly FigureRow[],
  before: readonly FigureRow[],
): YearBooks {
  const spans: readonly (readonly [Span, ReadonlyMap<string, FigureRow>])[] = [
    [spanOf(String(year))!, new Map(now.map(f => [f.id, f]))],
    [spanOf(String(year - 1))!, new Map(before.map(f => [f.id, f]))],
  ]
  const rowsOf = (span: Span) => spans.find(([s]) => same(s, span))?.[1]
  // An answer's value is in the figure's own unit; a reading starts from the unit of the facts.
  const inFacts = (figure: string) => {
    const [id, name] = figure.split('.') as [string, string]
    return scaleOf(registers.find(r => r.id === id)!, name)
  }
  return {
    books: {
      registers,
      read: (_, figure, span) => (rowsOf(span)?.get(figure)?.value ?? 0) * inFacts(figure),
      kept: (_, register, span) => [...(rowsOf(span)?.values() ?? [])].some(f => f.register === register && f.value),
    },
    knows: ref => ref.unit === unit && ref.period === String(year),
  }
}

/** What stands against the report as it is being written. Figures of other periods are for the server to judge. */
export function liveProblems(report: Report, { books, knows }: YearBooks): readonly Problem[] {
  const known: Report = {
    ...report,
    opening: report.opening.map(p => ({
      ...p,
      runs: p.runs.map(r => ('figure' in r && !knows(r) ? { text: r.text, waived: '由服务器核对' } : r)),
    })),
    sections: report.sections.map(s => ({
      ...s,
      paragraphs: s.paragraphs.map(p => ({
        ...p,
        runs: p.runs.map(r => ('figure' in r && !knows(r) ? { text: r.text, waived: '由服务器核对' } : r)),
      })),
    })),
  }
  return problemsOf(known, books)
}
