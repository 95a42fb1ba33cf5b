/** @module The draft of a year's report from the books: the outline's sections, in each the sentences of its registers. */
import type { Register } from '../declare/register.ts'
import { type Books, printed } from './books.ts'
import { isFigure, joined, mapParagraphs, type Paragraph, type Promised, type Report, textOf } from './content.ts'
import type { Outline } from './outline/index.ts'
import { sentenceOf } from './sentence.ts'
import { point, type Topic, topics } from './topics.ts'
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

type Runs = Paragraph['runs']

/** A paragraph is filled up to about so many characters before the next begins: sentences of one topic read as one text. */
const FULL = 360

/** Sentences one after another in paragraphs. */
function flowing(paragraphs: readonly Runs[], sentence: Runs): readonly Runs[] {
  const last = paragraphs.at(-1)
  return last && textOf(last).length + textOf(sentence).length <= FULL
    ? [...paragraphs.slice(0, -1), joined([...last, ...sentence])]
    : [...paragraphs, sentence]
}

/** The paragraphs of registers' sentences: topic by topic (一是…；二是…) where several have something to say, then what no topic names. */
function told(themes: readonly Topic[], registers: readonly Register[], sentence: (r: Register) => Runs): readonly Runs[] {
  const paragraphs = (of: readonly Register[]) =>
    of
      .map(sentence)
      .filter(runs => runs.length > 0)
      .reduce(flowing, [])
  const byId = new Map(registers.map(r => [r.id, r]))
  const spoken = themes
    .map(({ title, registers: ids }) => ({ title, texts: paragraphs(ids.flatMap(id => byId.get(id) ?? [])) }))
    .filter(t => t.texts.length > 0)
  const named = new Set(themes.flatMap(t => t.registers))
  return [
    ...spoken.flatMap(({ title, texts: [first = [], ...more] }, i) =>
      spoken.length > 1 ? [joined([{ text: `${point(i + 1)}${title}。` }, ...first]), ...more] : [first, ...more],
    ),
    ...paragraphs(registers.filter(r => !named.has(r.id))),
  ]
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
  const sections = outline.sections.map(({ id, level, title, part, groups = [], registers = [], topics: own }) => ({
    id,
    level,
    title: id === 'arrangements' ? `${year + 1}年主要安排` : title,
    paragraphs:
      part === 'deficiencies' || part === 'arrangements'
        ? known[part]
        : told(
            own ?? groups.flatMap(g => topics[g] ?? []),
            books.registers.filter(r => registers.includes(r.id) || (groups.includes(r.group) && !placed.has(r.id))),
            r => sentenceOf(books, r, unit.id, String(year)),
          ).map(paragraph),
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
