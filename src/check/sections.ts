/**
 * @module The parts that a yearly report on law-based government must have, which text fulfils each, and, of the part on
 * deficiencies, its points. Known by the words of headings first, by the words of the text where no heading names it.
 */
import type { Reading } from './reading.ts'
import { everyMatch } from './scan.ts'
import type { Span } from './types.ts'

/** What the yearly report must hold, and the words by which a section of it is known. */
const SECTIONS: readonly { readonly name: string; readonly heading: RegExp; readonly body: RegExp }[] = [
  { name: '主要举措和成效', heading: /举措|成效|主要工作|工作情况|开展情况|建设情况|总体情况/, body: /举措|成效/ },
  { name: '存在的不足和原因', heading: /不足|问题|短板|困难/, body: /存在的?(?:主要)?(?:不足|问题|困难|差距)|还有一定差距/ },
  { name: '党政主要负责人履行推进法治建设第一责任人职责的情况', heading: /第一责任人/, body: /第一责任人/ },
  {
    name: '下一年度的主要安排',
    heading: /安排|计划|思路|打算|下一?步/,
    body: /下一?步(?:工作)?(?:打算|安排|计划)|下一年度|20\d{2}年(?:度)?工作(?:计划|安排|思路)/,
  },
]

/** A part and the text that fulfils it, in places of the view; none where it is missing. */
export interface Section {
  readonly name: string
  /** The heading, or the words in the text. */
  readonly found: Span | undefined
  /** The words from its heading to the next one of the same level. */
  readonly body: string
  /** Where the body begins. */
  readonly from: number
}

/** What has a heading of its own and is none of these is work done, whatever it is called. */
const OTHERS = SECTIONS.slice(1)

const HEADING = /^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）)/
const FIRST = /^[一二三四五六七八九十]{1,3}、/

/** The parts in the order of the rules. */
export function sectionsOf(reading: Reading): Section[] {
  const { text, paragraphs } = reading.view
  const headings = paragraphs
    .filter(p => p.end - p.start < 60 && HEADING.test(text.slice(p.start, p.start + 8)))
    .map(p => ({ start: p.start, end: p.end, words: text.slice(p.start, p.end), first: FIRST.test(text.slice(p.start, p.start + 6)) }))
  return SECTIONS.map(section => {
    const named = headings.find(h => h.first && section.heading.test(h.words)) ?? headings.find(h => section.heading.test(h.words))
    const at = named ?? (section === SECTIONS[0] ? headings.find(h => h.first && !OTHERS.some(o => o.heading.test(h.words))) : undefined)
    if (at) {
      const next = headings.find(h => h.start > at.start && (h.first || !at.first))
      return {
        name: section.name,
        found: { start: at.start, end: at.end },
        body: text.slice(at.end, next?.start ?? text.length),
        from: at.end,
      }
    }
    const words = section.body.exec(text)
    const found = words && { start: words.index, end: words.index + words[0].length }
    return { name: section.name, found: found ?? undefined, body: '', from: found?.end ?? 0 }
  })
}

/** A deficiency that the report names. */
export interface Point extends Span {
  readonly words: string
}

/** 一是…；二是…, or a numbered paragraph each: the points of a part, in places of the view. */
export function pointsOf(section: Section): Point[] {
  const marks = [
    ...everyMatch(
      section.body,
      /(?<=^|[。；：，\n])(?:[一二三四五六七八九十]{1,3}是(?!否)|（[一二三四五六七八九十]{1,3}）|\d{1,2}[.．](?!\d))/g,
    ),
  ]
  return marks.map((m, i) => {
    const end = marks[i + 1]?.index ?? section.body.length
    const words = section.body.slice(m.index, end)
    return { start: section.from + m.index, end: section.from + m.index + words.trimEnd().length, words }
  })
}
