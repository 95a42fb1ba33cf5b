/**
 * @module A report as data: sections of paragraphs of runs. A number of the ledger is a figure run, whose text is always the
 * wording of its value; a number typed by hand is plain text until it is bound or waived with a reason.
 */
import type { Provision } from '../law/instrument.ts'

/** How a figure is worded: with its unit, also when zero; the bare number; its growth on the year before. */
export type Form = 'value' | 'orZero' | 'number' | 'growth'

/** A figure of a unit over a period, in a form. */
export interface FigureRef {
  /** `register.figure`. */
  readonly figure: string
  readonly unit: number
  /** `2023`, `2023H1` … as `spanOf` reads it. */
  readonly period: string
  /** `value` when left out. */
  readonly form?: Form
}
export interface TextRun {
  readonly text: string
}
export interface FigureRun extends FigureRef {
  readonly text: string
  /** Bound by its label from last year's report: a person has yet to say that it is right. */
  readonly proposed?: true
  /** What last year's report, or the report as issued, printed here. */
  readonly was?: string
}
/** Numbers that are not from the ledger and need not be: from whom they come, or why they stand here. */
export interface WaivedRun {
  readonly text: string
  readonly waived: string
}
export type Run = TextRun | FigureRun | WaivedRun
export const isFigure = (run: Run): run is FigureRun => 'figure' in run
export const isWaived = (run: Run): run is WaivedRun => 'waived' in run

export interface Paragraph {
  /** Unique in its report, for ever: arrangements are named by it next year. */
  readonly id: string
  readonly runs: readonly Run[]
  /** Of a deficiency: its cause, where the text does not name it, and the arrangement (a paragraph's id) that answers it. */
  readonly cause?: string
  readonly answeredBy?: string
  /** Of this year's text: the arrangement of last year that it answers. */
  readonly answers?: string
}
export interface Section {
  /** Its name in the outline; a section that the office added has a name of its own. */
  readonly id: string
  readonly level: 1 | 2 | 3
  /** Without its number, which follows from its place. */
  readonly title: string
  readonly paragraphs: readonly Paragraph[]
}
export interface Report {
  readonly format: 1
  readonly unit: number
  readonly year: number
  readonly title: string
  /** Its outline's id. */
  readonly outline: string
  /** 主送机关. */
  readonly to?: string
  /** The text before the first heading. */
  readonly opening: readonly Paragraph[]
  readonly sections: readonly Section[]
  /** Last year's arrangements, which this report has to answer. */
  readonly promised?: readonly Promised[]
  /** Fixed when it was issued: every figure with its definition and value, in the order of the text. */
  readonly figures?: readonly OpenFigure[]
}
/** A figure of the report as it is published: its number, what it means, what it was computed from. */
export interface OpenFigure extends FigureRef {
  readonly mark: string
  readonly text: string
  readonly title: string
  readonly definition: string
  readonly value: number | null
  readonly of?: { readonly figure: string; readonly value: number | null }
  readonly in?: { readonly figure: string; readonly value: number | null }
}
/** An arrangement that last year's report announced. */
export interface Promised {
  readonly id: string
  readonly text: string
}

/** A section that must be there, and who says so. */
export interface RequiredSection {
  readonly id: string
  readonly title: string
  readonly law: Provision
}

export const textOf = (runs: readonly Run[]): string => runs.map(r => r.text).join('')
export const paragraphsOf = (report: Report): readonly Paragraph[] => [...report.opening, ...report.sections.flatMap(s => s.paragraphs)]
export const figuresOf = (report: Report): readonly FigureRun[] => paragraphsOf(report).flatMap(p => p.runs.filter(isFigure))

/** The report with every paragraph changed; the order and the sections stay. */
export const mapParagraphs = (report: Report, change: (p: Paragraph) => Paragraph): Report => ({
  ...report,
  opening: report.opening.map(change),
  sections: report.sections.map(s => ({ ...s, paragraphs: s.paragraphs.map(change) })),
})

/** Neighbouring plain text joined, empty text dropped. */
export function joined(runs: readonly Run[]): Run[] {
  const out: Run[] = []
  for (const run of runs) {
    if (run.text === '') continue
    const last = out.at(-1)
    const plain = (r: Run | undefined) => r !== undefined && !isFigure(r) && !isWaived(r)
    if (last && plain(last) && plain(run)) out[out.length - 1] = { text: last.text + run.text }
    else out.push(run)
  }
  return out
}
