/** @module Paragraphs of any report → sections: by the heading numbers that official papers use (`一、`, `（一）`), and by the outline where its words are met. */
import type { Outline, Part } from './outline/index.ts'

export interface Sectioned {
  readonly opening: readonly string[]
  readonly sections: readonly {
    readonly id: string
    readonly level: 1 | 2 | 3
    readonly title: string
    readonly texts: readonly string[]
  }[]
}
interface Heading {
  readonly level: 1 | 2 | 3
  readonly title: string
}

/** A heading: a numbered line without a full stop, not longer than a title is. */
export function headingOf(text: string): Heading | undefined {
  const line = text.replace(/^#+\s*/, '').trim()
  if (line.length > 48 || /[。；！]/.test(line)) return undefined
  const first = /^[一二三四五六七八九十]{1,3}、\s*(.+)$/.exec(line)
  if (first) return { level: 1, title: first[1]! }
  const second = /^[（(][一二三四五六七八九十]{1,3}[）)]\s*(.+)$/.exec(line)
  return second ? { level: 2, title: second[1]! } : undefined
}

/** What a heading of level 1 speaks of. */
const words: { readonly [P in Exclude<Part, 'other'>]: RegExp } = {
  duties: /第一责任人|主要负责人|述法/,
  deficiencies: /不足|问题|短板|困难/,
  arrangements: /安排|计划|打算|下一步|下一年|思路/,
  achievements: /举措|成效|工作情况|做法|开展情况/,
}

/** The paragraphs in sections. A title before the first heading, and what stands after the signature, is not the body's and falls away. */
export function sectioned(paragraphs: readonly { readonly text: string; readonly level?: number }[], outline: Outline): Sectioned {
  const opening: string[] = []
  const sections: { id: string; level: 1 | 2 | 3; title: string; texts: string[] }[] = []
  const used = new Set<string>()
  let n = 0
  const idOf = (h: Heading): string => {
    const known =
      outline.sections.find(s => !used.has(s.id) && s.level === h.level && s.title === h.title)?.id ??
      (h.level === 1
        ? outline.sections.find(s => !used.has(s.id) && s.level === 1 && s.part !== 'other' && words[s.part].test(h.title))?.id
        : undefined)
    const id = known ?? `s${++n}`
    used.add(id)
    return id
  }
  for (const { text } of paragraphs) {
    const line = text.trim()
    if (line === '' || isFurniture(line)) continue
    const heading = headingOf(line)
    if (heading) sections.push({ id: idOf(heading), ...heading, texts: [] })
    else (sections.at(-1)?.texts ?? opening).push(line)
  }
  return { opening, sections }
}

/** The title of the paper, its addressee, signature and date: elements of the paper, not of its text. */
const isFurniture = (line: string): boolean =>
  /^#?\s*[^。，；]{4,60}法治政府建设(?:工作)?(?:年度)?(?:情况)?(?:的)?(?:报告|总结)$/.test(line) ||
  /^\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日$/.test(line) ||
  /^[^。，；：]{2,30}(?:人民政府|办事处|委员会)：?$/.test(line)
