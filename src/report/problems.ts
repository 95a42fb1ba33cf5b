/**
 * @module What stands against issuing a report. The desk shows it while somebody writes; the act that issues asks the same
 * function and refuses, so that an invalid report may be kept as a draft and never goes out.
 */
import type { Refusal } from '../base/result.ts'
import type { Provision } from '../law/instrument.ts'
import { type Books, findFigure, printed } from './books.ts'
import { deficienciesOf, partOf, sectionsOf, unanswered } from './commitments.ts'
import { isFigure, paragraphsOf, type Report } from './content.ts'
import { looseIn } from './loose.ts'
import { outlineOf, requiredSections } from './outline/index.ts'

export const problemCodes = [
  'missing-section',
  'unbound-number',
  'stale-figure',
  'unknown-figure',
  'no-cause',
  'no-arrangement',
  'proposed-figure',
  'unanswered-commitment',
] as const
export type ProblemCode = (typeof problemCodes)[number]

export interface Problem {
  readonly code: ProblemCode
  /** It cannot be issued so; the others remind. */
  readonly blocks: boolean
  /** Where: a paragraph's or a section's id. */
  readonly at?: string
  /** In the text of that paragraph. */
  readonly start?: number
  readonly end?: number
  readonly text: string
  readonly law?: Provision
}

/** Everything that stands against issuing this report, in the order of the report; `books` as they are now. */
export function problemsOf(report: Report, books: Books): readonly Problem[] {
  return [...missing(report), ...numbers(report), ...figures(report, books), ...deficiencies(report), ...commitments(report)]
}

/** The same as refusals, for the act that issues. */
export const issueRefusals = (report: Report, books: Books): readonly (Refusal & { readonly law?: Provision })[] =>
  problemsOf(report, books)
    .filter(p => p.blocks)
    .map(p => ({ code: `report-${p.code}`, ...(p.at && { field: p.at }), context: { says: p.text }, ...(p.law && { law: p.law }) }))

function missing(report: Report): Problem[] {
  const outline = outlineOf(report.outline)
  return requiredSections(outline).flatMap(({ id, title, law }) => {
    const part = outline.sections.find(s => s.id === id)!.part
    if (partOf(report, part).length > 0) return []
    const stands = sectionsOf(report, part).length > 0
    return [{ code: 'missing-section', blocks: true, at: id, law, text: stands ? `“${title}”还没有写。` : `缺“${title}”这一部分。` }]
  })
}

const numbers = (report: Report): Problem[] =>
  paragraphsOf(report).flatMap(p =>
    looseIn(p).map(l => ({
      code: 'unbound-number' as const,
      blocks: true,
      at: p.id,
      start: l.start,
      end: l.end,
      text: `“${l.text}”是手写的，没有对应台账里的数字。请绑定，或者注明来源。`,
    })),
  )

function figures(report: Report, books: Books): Problem[] {
  return paragraphsOf(report).flatMap(p =>
    p.runs.filter(isFigure).flatMap((run): Problem[] => {
      const found = findFigure(books, run.figure)
      if (!found) return [{ code: 'unknown-figure', blocks: true, at: p.id, text: `“${run.text}”绑定的数字不存在，请重新绑定。` }]
      const title = found.register.figures[found.name]!.title
      const now = printed(books, run)
      if (now === '—') return [{ code: 'stale-figure', blocks: true, at: p.id, text: `“${title}”没有可写的数，请改写这一句。` }]
      if (now !== run.text)
        return [{ code: 'stale-figure', blocks: true, at: p.id, text: `“${title}”写的是${run.text}，台账现在是${now}。请更新。` }]
      if (!run.proposed) return []
      return [{ code: 'proposed-figure', blocks: false, at: p.id, text: `“${run.text}”按上年的写法推定为“${title}”，请确认。` }]
    }),
  )
}

const short = (text: string): string => (text.length > 24 ? `${text.slice(0, 24)}…` : text)

function deficiencies(report: Report): Problem[] {
  const { law } = requiredSections(outlineOf(report.outline))[0]!
  return deficienciesOf(report).flatMap((d): Problem[] => [
    ...(d.cause ? [] : [{ code: 'no-cause' as const, blocks: true, at: d.paragraph, law, text: `不足“${short(d.text)}”没有写原因。` }]),
    ...(d.answeredBy
      ? []
      : [
          { code: 'no-arrangement' as const, blocks: true, at: d.paragraph, law, text: `不足“${short(d.text)}”还没有下一年的安排来回应。` },
        ]),
  ])
}

const commitments = (report: Report): Problem[] =>
  unanswered(report).map(p => ({ code: 'unanswered-commitment', blocks: false, text: `上年安排“${short(p.text)}”今年的报告还没有交代。` }))
