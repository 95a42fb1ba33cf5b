/**
 * @module Plain text (and Markdown) as a {@link TextDocument}. Where a text is broken by hand at a fixed width, its lines are
 * one block; where every line is a paragraph, each is its own. The text itself is never changed, so offsets stay true.
 */
import type { TextBlock, TextDocument } from './text.ts'

/** Longest line of a text that was wrapped by hand. */
const WRAP = 60
/** Longest row of a table that is parted by bars. */
const WIDEST = 400
const INDENTED = /^(?:\u3000|\t|\s{2,})/
const HEADING = /^#{1,6}\s|^[一二三四五六七八九十]{1,3}、|^（[一二三四五六七八九十]{1,3}）/

export function plain(text: string): TextDocument {
  const lines = split(text)
  const wrapped = lines.length > 1 && lines.every(l => l.end - l.start <= WRAP)
  const blocks: TextBlock[] = []
  let table = -1
  let row = 0
  let blank = true
  const bars = lines.map(l => barsIn(text, l))
  const gaps = lines.map(l => gapsIn(text, l))
  for (const [n, line] of lines.entries()) {
    const content = text.slice(line.start, line.end)
    if (!content.trim()) {
      blank = true
      continue
    }
    const framed = /^\s*\|.*\|\s*$/.test(content.slice(0, 400))
    // 一中队｜42｜40: lines one below the other that are parted alike.
    const parted = bars[n]! >= 2 && (bars[n] === bars[n - 1] || bars[n] === bars[n + 1])
    // 城东所    46    44: lines parted alike by wide gaps, most of whose cells are figures.
    const spaced = !framed && !parted && gaps[n]!.cells > 2 && [gaps[n - 1], gaps[n + 1]].some(g => aligned(gaps[n]!, g))
    if (framed || parted || spaced) {
      const fresh = blocks.at(-1)?.kind !== 'cell' || blank
      if (fresh) {
        table++
        row = 0
      }
      if (!/^[\s|:-]+$/.test(content)) blocks.push(...(spaced ? columns : cells)(text, line, table, row++, framed))
      blank = false
      continue
    }
    const last = blocks.at(-1)
    const heading = HEADING.test(content) && !/[。；]/.test(content)
    if (wrapped && !blank && !heading && last?.kind === 'paragraph' && !INDENTED.test(content))
      blocks[blocks.length - 1] = { ...last, end: line.end }
    else blocks.push({ start: line.start, end: line.end, kind: heading ? 'heading' : 'paragraph' })
    blank = false
  }
  return { text, blocks }
}

interface Line {
  start: number
  end: number
}

function split(text: string): Line[] {
  const out: Line[] = []
  let start = 0
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && text[i] !== '\n') continue
    out.push({ start, end: i > start && text[i - 1] === '\r' ? i - 1 : i })
    start = i + 1
  }
  return out
}

const BAR = /[|｜\t]/

/** How many marks part a line into cells; a line longer than any row has none. */
function barsIn(text: string, line: Line): number {
  if (line.end - line.start > WIDEST) return 0
  let n = 0
  for (let i = line.start; i < line.end; i++) {
    // 收案286｜491；结案278｜486。: sentences that hold rows are no row.
    if (text[i] === '；' || text[i] === '。') return 0
    if (BAR.test(text[i]!)) n++
  }
  return n
}

interface Gaps {
  /** How many stretches wide gaps part the line into. */
  readonly cells: number
  /** Are most of them, behind the first, figures? */
  readonly counted: boolean
}

const GAP = / {2,}|\u3000{2,}/
const FIGURE = /^[-－]?\d[\d,，.]*[%％]?$/

function gapsIn(text: string, line: Line): Gaps {
  const content = line.end - line.start > WIDEST ? '' : text.slice(line.start, line.end).trim()
  const parts = /[。；]/.test(content) ? [] : content.split(GAP)
  const figures = parts.slice(1).filter(p => FIGURE.test(p)).length
  return { cells: parts.length, counted: figures > 0 && figures * 2 >= parts.length - 1 }
}

const aligned = (a: Gaps, b: Gaps | undefined): boolean => b !== undefined && a.cells === b.cells && (a.counted || b.counted)

/** The cells of a row that wide gaps part. */
function columns(text: string, line: Line, table: number, row: number): TextBlock[] {
  const content = text.slice(line.start, line.end)
  let at = line.start + (content.length - content.trimStart().length)
  return content
    .trim()
    .split(/( {2,}|\u3000{2,})/)
    .flatMap((piece, i): TextBlock[] => {
      const start = at
      at += piece.length
      return i % 2 === 0 && piece ? [{ start, end: at, kind: 'cell', table, row, col: i / 2 }] : []
    })
}

/** The cells of a row: between bars in a Markdown table, which has one at each end; parted by them in other text. */
function cells(text: string, line: Line, table: number, row: number, framed: boolean): TextBlock[] {
  const out: TextBlock[] = []
  let start = framed ? text.indexOf('|', line.start) + 1 : line.start
  let col = 0
  const close = (end: number) => {
    if (end > start) out.push({ start, end, kind: 'cell', table, row, col })
    col++
    start = end + 1
  }
  for (let i = start; i < line.end; i++) if (framed ? text[i] === '|' : BAR.test(text[i]!)) close(i)
  if (!framed) close(line.end)
  return out
}
