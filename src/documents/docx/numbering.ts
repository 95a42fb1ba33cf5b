/**
 * @module Numbers that the office program writes before a paragraph by itself ("一、", "（二）", "1."). They stand on the paper
 * but in no run, so the reader has to count as the program does.
 */
import { attr, child, type Document, type Element, elements, local, rootOf } from '../container/xml.ts'

interface Level {
  readonly format: string
  /** Such as `（%1）`. */
  readonly text: string
  readonly start: number
}

/** The lists of one document and how far each has counted. */
export interface Numbering {
  readonly lists: ReadonlyMap<string, ReadonlyMap<number, Level>>
  readonly counts: Map<string, number[]>
  /** The list that a paragraph style brings along: its id and level. */
  readonly styles: ReadonlyMap<string, readonly [list: string, level: number]>
}

/** Reads numbering.xml and the lists that styles.xml binds to styles. */
export function numberingOf(numbering: Document | undefined, styles: Document | undefined): Numbering {
  const root = numbering && rootOf(numbering)
  const all = root ? elements(root) : []
  const abstract = new Map(all.filter(e => local(e) === 'abstractNum').map(e => [attr(e, 'abstractNumId') ?? '', levelsOf(e)]))
  const lists = new Map(
    all
      .filter(e => local(e) === 'num')
      .map(e => [attr(e, 'numId') ?? '', abstract.get(attr(child(e, 'abstractNumId'), 'val') ?? '') ?? new Map<number, Level>()]),
  )
  const bound = new Map<string, readonly [string, number]>()
  const styleRoot = styles && rootOf(styles)
  for (const style of styleRoot ? elements(styleRoot) : []) {
    const reference = listOf(child(style, 'pPr'))
    if (reference) bound.set(attr(style, 'styleId') ?? '', reference)
  }
  return { lists, counts: new Map(), styles: bound }
}

function levelsOf(list: Element): Map<number, Level> {
  return new Map(
    elements(list)
      .filter(e => local(e) === 'lvl')
      .map(e => [
        Number(attr(e, 'ilvl') ?? 0),
        {
          format: attr(child(e, 'numFmt'), 'val') ?? 'decimal',
          text: attr(child(e, 'lvlText'), 'val') ?? '',
          start: Number(attr(child(e, 'start'), 'val') ?? 1),
        },
      ]),
  )
}

function listOf(properties: Element | undefined): readonly [string, number] | undefined {
  const reference = properties && child(properties, 'numPr')
  const list = attr(reference && child(reference, 'numId'), 'val')
  return list === undefined ? undefined : [list, Number(attr(child(reference!, 'ilvl'), 'val') ?? 0)]
}

/** The number before this paragraph as text, '' for none; counting goes on with every call. */
export function numberOf(properties: Element | undefined, numbering: Numbering): string {
  const reference = listOf(properties) ?? numbering.styles.get(attr(properties && child(properties, 'pStyle'), 'val') ?? '')
  if (!reference || reference[0] === '0') return ''
  const [list, level] = reference
  const levels = numbering.lists.get(list)
  const own = levels?.get(level)
  if (!levels || !own) return ''
  const counts = numbering.counts.get(list) ?? []
  numbering.counts.set(list, counts)
  counts[level] = (counts[level] ?? own.start - 1) + 1
  counts.length = level + 1
  if (own.format === 'bullet') return ''
  return own.text.replace(/%(\d)/g, (_, digit: string) => {
    const at = Number(digit) - 1
    return written(counts[at] ?? levels.get(at)?.start ?? 1, (levels.get(at) ?? own).format)
  })
}

const DIGITS = [...'〇一二三四五六七八九']

/** 1–99 as counted in Chinese: 十、二十一. */
function chinese(n: number): string {
  if (n >= 100) return [...String(n)].map(d => DIGITS[Number(d)]).join('')
  const [tens, ones] = [Math.floor(n / 10), n % 10]
  return `${tens > 1 ? DIGITS[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 || tens === 0 ? DIGITS[ones] : ''}`
}

function written(n: number, format: string): string {
  if (/^(chinese|japanese|taiwanese|ideograph)/i.test(format) && !/EnclosedCircle/i.test(format)) return chinese(n)
  if (/EnclosedCircle/i.test(format) && n >= 1 && n <= 20) return String.fromCharCode(0x2460 + n - 1)
  if (/^(lower|upper)Letter$/.test(format)) {
    const letter = String.fromCharCode(97 + ((n - 1) % 26))
    return format === 'upperLetter' ? letter.toUpperCase() : letter
  }
  return format === 'none' ? '' : String(n)
}
