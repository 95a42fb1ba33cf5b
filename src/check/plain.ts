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
  const kinds = rowKinds(lines.map(l => text.slice(l.start, l.end)))
  for (const [n, line] of lines.entries()) {
    const content = text.slice(line.start, line.end)
    if (!content.trim()) {
      blank = true
      continue
    }
    const kind = kinds[n]
    if (kind) {
      const fresh = blocks.at(-1)?.kind !== 'cell' || blank
      if (fresh) {
        table++
        row = 0
      }
      if (!/^[\s|:-]+$/.test(content)) blocks.push(...(kind === 'spaced' ? columns : cells)(text, line, table, row++, kind))
      blank = false
      continue
    }
    const last = blocks.at(-1)
    const heading = HEADING.test(content) && !/[。；]/.test(content)
    const apart = isRows(content) || (n > 0 && isRows(text.slice(lines[n - 1]!.start, lines[n - 1]!.end)))
    if (wrapped && !blank && !heading && !apart && last?.kind === 'paragraph' && !INDENTED.test(content))
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

/**
 * How a line is a row of a table: framed by bars as Markdown does, parted by bars or tabs, or by wide gaps; the names of all its columns but
 * the first.
 */
export type RowKind = 'framed' | 'parted' | 'spaced' | 'names'

/** Which lines of a text are rows of a table. */
export function rowKinds(lines: readonly string[]): (RowKind | undefined)[] {
  const bars = lines.map(barsIn)
  const gaps = lines.map(gapsIn)
  const kinds = lines.map((line, n): RowKind | undefined => {
    if (/^\s*\|.*\|\s*$/.test(line.slice(0, WIDEST))) return 'framed'
    // 一中队｜42｜40: lines one below the other that are parted alike.
    if (bars[n]! >= 2 && (bars[n] === bars[n - 1] || bars[n] === bars[n + 1])) return 'parted'
    // 城东所    46    44: lines parted alike by wide gaps, most of whose cells are figures.
    return gaps[n]!.cells > 2 && [gaps[n - 1], gaps[n + 1]].some(g => aligned(gaps[n]!, g)) ? 'spaced' : undefined
  })
  pairs(lines, bars, kinds)
  return headed(lines, bars, kinds)
}

/** 基本支出｜1846.35: three lines of a name and a figure, one below the other, and the names of both above them. */
function pairs(lines: readonly string[], bars: readonly number[], kinds: (RowKind | undefined)[]): void {
  const isPair = (n: number): boolean => bars[n] === 1 && !kinds[n] && NAMED_FIGURE.test(lines[n]!)
  for (let n = 0; n < lines.length; n++) {
    const from = n
    while (isPair(n)) n++
    if (n - from < FEWEST) continue
    for (let i = from; i < n; i++) kinds[i] = 'parted'
    if (isHead(lines[from - 1], bars[from - 1]) && bars[from - 1] === 1) kinds[from - 1] = 'parted'
  }
}

/** 企业｜4218｜100.0；农业｜316｜7.5, 户数（户）｜占比（%）: lines that go on nowhere, however short. */
function isRows(line: string): boolean {
  if (line.length > WIDEST || !/[|｜\t]/.test(line) || /[。：]./.test(line.trim())) return false
  const rows = line
    .trim()
    .replace(/[；。]$/, '')
    .split('；')
  const bars = rows.map(r => r.split(BAR).length)
  return bars.every(b => b > 1 && b === bars[0]) && (rows.length > 1 || isHead(line, 1))
}

const NAMED_FIGURE = /^[^|｜\t\d][^|｜\t]*[|｜\t]\s*[-－]?\d[\d,，.]*\s*$/
/** Fewer lines that look alike are no table. */
const FEWEST = 3

/** 单位数（个）｜比重（%）: the names of two columns above rows of three cells. */
function headed(lines: readonly string[], bars: readonly number[], kinds: (RowKind | undefined)[]): (RowKind | undefined)[] {
  lines.forEach((line, n) => {
    const head = bars[n - 1] ?? 0
    const above = kinds[n] === 'parted' && n > 0 && !kinds[n - 1] && bars[n]! > 1 && head === bars[n]! - 1
    if (above && isHead(lines[n - 1], head) && !isHead(line, bars[n])) kinds[n - 1] = 'names'
  })
  return kinds
}

/** Does the line name columns and hold no figure? */
const isHead = (line: string | undefined, bars: number | undefined): boolean =>
  line !== undefined && !!bars && !/[；。：:]/.test(line) && line.split(BAR).every(c => c.trim() !== '' && !FIGURE.test(c.trim()))

/** The cells of a row, in its order. */
export const cellsOf = (line: string, kind: RowKind): string[] =>
  kind === 'framed' ? line.trim().slice(1, -1).split('|') : kind === 'spaced' ? line.trim().split(GAP) : line.split(BAR)

/** How many marks part a line into cells; a line longer than any row, or one that holds sentences (收案286｜491；结案278｜486。), has none. */
const barsIn = (line: string): number => (line.length > WIDEST || /[；。]/.test(line) ? 0 : line.split(BAR).length - 1)

interface Gaps {
  /** How many stretches wide gaps part the line into. */
  readonly cells: number
  /** Are most of them, behind the first, figures? */
  readonly counted: boolean
}

const GAP = / {2,}|\u3000{2,}/
const FIGURE = /^[-－]?\d[\d,，.]*[%％]?$/

function gapsIn(line: string): Gaps {
  const content = line.length > WIDEST ? '' : line.trim()
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
function cells(text: string, line: Line, table: number, row: number, kind: RowKind): TextBlock[] {
  const framed = kind === 'framed'
  const out: TextBlock[] = []
  let start = framed ? text.indexOf('|', line.start) + 1 : line.start
  let col = kind === 'names' ? 1 : 0
  const close = (end: number) => {
    if (end > start) out.push({ start, end, kind: 'cell', table, row, col })
    col++
    start = end + 1
  }
  for (let i = start; i < line.end; i++) if (framed ? text[i] === '|' : BAR.test(text[i]!)) close(i)
  if (!framed) close(line.end)
  return out
}
