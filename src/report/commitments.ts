/** @module What one year's report promises the next: arrangements become commitments, and each deficiency names the arrangement that answers it. */
import { type Paragraph, type Promised, paragraphsOf, type Report, type Section, textOf } from './content.ts'
import { outlineOf, type Part, partsOf } from './outline/index.ts'
import { withoutPoint } from './topics.ts'

/** The paragraphs of a part of the report, empty ones left out. */
export function partOf(report: Report, part: Part): readonly Paragraph[] {
  return sectionsOf(report, part).flatMap(s => s.paragraphs.filter(p => textOf(p.runs).trim() !== ''))
}

export function sectionsOf(report: Report, part: Part): readonly Section[] {
  const parts = partsOf(outlineOf(report.outline), report.sections)
  return report.sections.filter((_, i) => parts[i] === part)
}

/** What this report announces for next year. */
export const commitmentsOf = (report: Report): readonly Promised[] =>
  partOf(report, 'arrangements').map(p => ({ id: p.id, text: withoutPoint(textOf(p.runs)) }))

export interface Deficiency {
  readonly paragraph: string
  readonly text: string
  /** Its cause stands in the text or beside it. */
  readonly cause: boolean
  /** The arrangement that answers it; missing where none does, or where it names one that is gone. */
  readonly answeredBy?: string
}

/** The deficiencies, each with its cause and the arrangement that answers it. */
export function deficienciesOf(report: Report): readonly Deficiency[] {
  const arrangements = new Set(commitmentsOf(report).map(c => c.id))
  return partOf(report, 'deficiencies').map(p => ({
    paragraph: p.id,
    text: withoutPoint(textOf(p.runs)),
    cause: Boolean(p.cause?.trim()) || /原因|由于|因为|根源|源于|主要是|在于/.test(textOf(p.runs)),
    ...(p.answeredBy !== undefined && arrangements.has(p.answeredBy) && { answeredBy: p.answeredBy }),
  }))
}

/** Last year's arrangements that no paragraph of this report answers. */
export function unanswered(report: Report): readonly Promised[] {
  const answered = new Set(paragraphsOf(report).map(p => p.answers))
  return (report.promised ?? []).filter(p => !answered.has(p.id))
}
