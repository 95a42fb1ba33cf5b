/** @module The draft of a year's report from the books: the outline's sections, in each the sentences of its registers. */
import { type Books, printed } from './books.ts'
import { isFigure, joined, mapParagraphs, type Paragraph, type Promised, type Report, textOf } from './content.ts'
import type { Outline } from './outline/index.ts'
import { sentenceOf } from './sentence.ts'
import { type Written, writtenParagraphs } from './written.ts'

export interface Drafting {
  readonly unit: { readonly id: number; readonly title: string }
  readonly year: number
  readonly outline: Outline
  /** 主送机关: the body that the report goes up to. */
  readonly to?: string
  /** What last year's report announced. */
  readonly promised?: readonly Promised[]
  /** What the registers know of shortcomings and arrangements. */
  readonly written?: Written
}

/** A paragraph is filled up to about so many characters before the next begins: sentences of one section read as one text. */
const FULL = 240

/** Sentences one after another in paragraphs. */
function flowing(paragraphs: readonly Paragraph['runs'][], sentence: Paragraph['runs']): readonly Paragraph['runs'][] {
  const last = paragraphs.at(-1)
  return last && textOf(last).length + textOf(sentence).length <= FULL
    ? [...paragraphs.slice(0, -1), joined([...last, ...sentence])]
    : [...paragraphs, sentence]
}

/** The draft. Sections that are for people to write (deficiencies, arrangements) say what the registers know; empty, they cannot be issued. */
export function draft(books: Books, { unit, year, outline, to, promised, written }: Drafting): Report {
  let n = 0
  const paragraph = (runs: Paragraph['runs']): Paragraph => ({ id: `p${++n}`, runs })
  const opening = [
    paragraph([
      {
        text: `${year}年，${unit.title}坚持以习近平新时代中国特色社会主义思想为指导，认真学习贯彻习近平法治思想，依法履行职责，扎实推进法治政府建设。现将有关情况报告如下。`,
      },
    ]),
  ]
  const known = writtenParagraphs(written ?? { deficiencies: [], arrangements: [] })
  const placed = new Set(outline.sections.flatMap(s => s.registers ?? []))
  const sections = outline.sections.map(({ id, level, title, part, groups = [], registers = [] }) => ({
    id,
    level,
    title: id === 'arrangements' ? `${year + 1}年主要安排` : title,
    paragraphs:
      part === 'deficiencies' || part === 'arrangements'
        ? known[part]
        : books.registers
            .filter(r => registers.includes(r.id) || (groups.includes(r.group) && !placed.has(r.id)))
            .map(r => sentenceOf(books, r, unit.id, String(year)))
            .filter(runs => runs.length > 0)
            .reduce(flowing, [])
            .map(paragraph),
  }))
  return {
    format: 1,
    unit: unit.id,
    year,
    title: `${unit.title}${year}年法治政府建设情况报告`,
    outline: outline.id,
    ...(to !== undefined && { to }),
    opening,
    sections,
    ...(promised && { promised }),
  }
}

/** The report with every figure worded from the books as they are now: what makes a figure's text always its value's. */
export const refreshed = (report: Report, books: Books): Report =>
  mapParagraphs(report, p => ({ ...p, runs: p.runs.map(r => (isFigure(r) ? { ...r, text: printed(books, r) } : r)) }))
