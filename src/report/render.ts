/** @module A report → the official paper it is printed from, and the JSON of its figures that is published beside it. */
import type { Day } from '../base/day.ts'
import { definitionOf } from '../figures/definition.ts'
import { type Books, findFigure, readingOf } from './books.ts'
import { type FigureRef, isFigure, type OpenFigure, type Paragraph, paragraphsOf, type Report, type Section, textOf } from './content.ts'
import type { OfficialBlock, OfficialDocument, Run as PaperRun } from './paper.ts'

/** The paper of a report; signed with its day once it was issued. */
export const paperFor = (report: Report, issued?: Day): OfficialDocument =>
  paperOf(report, { from: report.title.replace(/\d{4}年.*$/, ''), ...(issued && { date: issued }) })

/** What the paper says besides the report's own text. */
export interface Elements {
  /** 发文机关标志. */
  readonly redHead?: string
  readonly number?: string
  readonly signers?: readonly string[]
  /** 发文机关署名. */
  readonly from: string
  readonly date?: Day
  readonly note?: string
  readonly cc?: string
}

/** The name of the nth figure's mark: a bookmark of the .docx, an anchor of the page. */
export const markOf = (n: number): string => `zs_${n}`
/** A figure in one word, for the mark's `ref`; {@link readRef} reads it back. */
export const refText = ({ figure, unit, period, form }: FigureRef): string => [figure, unit, period, ...(form ? [form] : [])].join(' ')
export function readRef(text: string): FigureRef | undefined {
  const [figure, unit, period, form] = text.split(' ')
  if (!figure || !unit || !period || !/^\d+$/.test(unit)) return undefined
  return { figure, unit: Number(unit), period, ...(form && { form: form as NonNullable<FigureRef['form']> }) }
}

/** The paper. Empty paragraphs and sections are left out; figures are marked in the order of the text. */
export function paperOf(report: Report, elements: Elements): OfficialDocument {
  let n = 0
  const runsOf = (p: Paragraph): PaperRun[] => [
    ...p.runs.map(run => (isFigure(run) ? { text: run.text, figure: { id: markOf(++n), ref: refText(run) } } : { text: run.text })),
    ...(p.cause?.trim() ? [{ text: `原因是${p.cause.trim().replace(/。?$/, '。')}` }] : []),
  ]
  const paragraphs = (all: readonly Paragraph[]): OfficialBlock[] => all.filter(filled).map(p => ({ kind: 'paragraph', runs: runsOf(p) }))
  const blocks = paragraphs(report.opening)
  const numbers = headingNumbers(report.sections)
  report.sections.forEach((s, i) => {
    if (numbers[i]) blocks.push({ kind: 'heading', level: s.level, runs: numbers[i] + s.title }, ...paragraphs(s.paragraphs))
  })
  return {
    kind: 'report',
    title: report.title,
    ...(report.to !== undefined && { to: report.to }),
    ...elements,
    blocks,
    unit: elements.from,
  }
}

const filled = (p: Paragraph): boolean => textOf(p.runs).trim() !== ''

const digits = '零一二三四五六七八九'
/** 1 → 一, 10 → 十, 21 → 二十一: enough for headings. */
export function chinese(n: number): string {
  if (n < 10) return digits[n]!
  const [tens, ones] = [Math.floor(n / 10), n % 10]
  return `${tens === 1 ? '' : digits[tens]}十${ones ? digits[ones] : ''}`
}

/** The numbers of the headings by their place: `一、`, `（一）`, `1.`; empty sections take none. */
export function headingNumbers(sections: readonly Section[]): string[] {
  const counts = [0, 0, 0]
  return sections.map((s, i) => {
    if (!hasText(sections, i)) return ''
    counts[s.level - 1]!++
    counts.fill(0, s.level)
    const n = counts[s.level - 1]!
    return s.level === 1 ? `${chinese(n)}、` : s.level === 2 ? `（${chinese(n)}）` : `${n}.`
  })
}
function hasText(sections: readonly Section[], i: number): boolean {
  const rest = sections.slice(i + 1)
  const end = rest.findIndex(o => o.level <= sections[i]!.level)
  return [sections[i]!, ...(end < 0 ? rest : rest.slice(0, end))].some(s => s.paragraphs.some(filled))
}

/** Every figure of the report with its definition and value: the open data of the report. */
export const openFigures = (report: Report, books: Books): readonly OpenFigure[] =>
  paragraphsOf(report)
    .flatMap(p => p.runs.filter(isFigure))
    .map(({ figure, unit, period, form, text }, i) => {
      const ref = { figure, unit, period, ...(form && { form }) }
      const found = findFigure(books, figure)
      const declared = found?.register.figures[found.name]
      const reading = readingOf(books, ref)
      return {
        ...ref,
        mark: markOf(i + 1),
        text,
        title: declared?.title ?? figure,
        definition: found ? definitionOf(found.register, found.name) : '',
        value: reading?.value ?? null,
        ...(reading?.of && { of: reading.of }),
        ...(reading?.in && { in: reading.in }),
      }
    })
