/** @module Lines on pages (from .pdf and .ofd) → paragraphs and tables: page furniture dropped, broken lines joined, also over a page's end. */
import type { TextDocument } from '../../check/text.ts'
import { type Builder, builder } from './builder.ts'

/** A stretch of glyphs on a line. Lengths in the page's own unit; y grows downwards. */
export interface Chunk {
  readonly text: string
  readonly x: number
  readonly end: number
}

export interface Line extends Chunk {
  readonly y: number
  /** Size of its glyphs. */
  readonly size: number
  /** Set where wide gaps part the line, as in a row of a table. */
  readonly chunks?: readonly Chunk[]
  /** Set where it goes over both columns of a page. */
  readonly over?: true
}

interface PagedLine extends Line {
  readonly page: number
}

const PAGE_NUMBER = /^[\s—–―\-−·.第页共/]*\d{1,4}[\s—–―\-−·.第页共/\d]*$/

/** Joins the lines of all pages into one document. */
export function linesOfPages(pages: readonly (readonly Line[])[]): TextDocument {
  const lines = withoutFurniture(pages)
  const out = builder()
  const frame = frameOf(lines)
  let paragraph: PagedLine[] = []
  let table = 0
  const flush = () => {
    if (paragraph.length > 0) out.add(joined(paragraph.map(l => l.text)), { kind: 'paragraph', page: paragraph[0]!.page })
    paragraph = []
  }
  for (let i = 0; i < lines.length; i++) {
    const rows = tableAt(lines, i)
    if (rows > 0) {
      flush()
      addTable(out, lines.slice(i, i + rows), table++)
      i += rows - 1
      continue
    }
    const line = lines[i]!
    const last = paragraph.at(-1)
    if (last && begins(line, last, frame)) flush()
    paragraph.push(line)
  }
  flush()
  return out.document()
}

/** Without page numbers, and without first and last lines that most pages repeat. */
function withoutFurniture(pages: readonly (readonly Line[])[]): PagedLine[] {
  const shape = (line: Line) => line.text.replace(/\s+/g, '').replace(/\d+/g, '#')
  const seen = new Map<string, number>()
  for (const page of pages)
    for (const line of new Set([page[0], page.at(-1)])) if (line) seen.set(shape(line), (seen.get(shape(line)) ?? 0) + 1)
  const repeats = (line: Line) => pages.length >= 3 && (seen.get(shape(line)) ?? 0) > pages.length / 2
  return pages.flatMap((page, p) =>
    page
      .filter((line, i) => {
        const outer = i === 0 || i === page.length - 1
        return line.text.trim() !== '' && !(outer && (PAGE_NUMBER.test(line.text) || repeats(line)))
      })
      .map(line => ({ ...line, page: p + 1 })),
  )
}

interface Frame {
  readonly left: number
  readonly right: number
  readonly pitch: number
}

const quantile = (values: readonly number[], q: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * q)] ?? 0

/** Where full lines begin and end, and how far apart lines stand. */
function frameOf(lines: readonly PagedLine[]): Frame {
  const long = lines.filter(l => l.text.length >= 15)
  const starts = new Map<number, number>()
  for (const l of long) starts.set(Math.round(l.x), (starts.get(Math.round(l.x)) ?? 0) + 1)
  const common = [...starts].filter(([, n]) => n >= Math.max(1, long.length * 0.1)).map(([x]) => x)
  const gaps = lines.slice(1).flatMap((l, i) => (l.page === lines[i]!.page && l.y > lines[i]!.y ? [l.y - lines[i]!.y] : []))
  return {
    left: common.length > 0 ? Math.min(...common) : 0,
    right: quantile(
      long.map(l => l.end),
      0.9,
    ),
    pitch: quantile(gaps, 0.5),
  }
}

/** Does a line begin a paragraph, seen from the line before it? */
function begins(line: PagedLine, last: PagedLine, frame: Frame): boolean {
  if (line.over !== last.over) return true
  if (Math.abs(line.size - last.size) > last.size * 0.12) return true
  if (last.end < frame.right - last.size * 2.2) return true
  if (line.x > frame.left + line.size * 1.2) return true
  return line.page === last.page && frame.pitch > 0 && line.y - last.y > frame.pitch * 1.7
}

/** Latin words keep a space where lines meet, Chinese does not. */
const joined = (parts: readonly string[]): string =>
  parts.map(p => p.trim()).reduce((all, part) => all + (/[A-Za-z,]$/.test(all) && /^[A-Za-z]/.test(part) ? ' ' : '') + part, '')

/** How many lines from here on are rows of a table: at least two in a row whose parts stand apart. */
function tableAt(lines: readonly PagedLine[], from: number): number {
  let to = from
  while (to < lines.length && (lines[to]!.chunks?.length ?? 1) >= 2) to++
  return to - from >= 2 ? to - from : 0
}

function addTable(out: Builder, lines: readonly PagedLine[], table: number): void {
  // A table that goes on on the next page shows its head again: that is no row.
  const rows = lines.filter((line, i) => i === 0 || line.page === lines[i - 1]!.page || line.text !== lines[0]!.text)
  const middle = (c: Chunk) => (c.x + c.end) / 2
  const widest = rows.reduce((a, b) => (b.chunks!.length > a.chunks!.length ? b : a)).chunks!
  const nearest = (c: Chunk) =>
    widest.reduce((best, w, i) => (Math.abs(middle(w) - middle(c)) < Math.abs(middle(widest[best]!) - middle(c)) ? i : best), 0)
  rows.forEach((line, row) => {
    let before = -1
    for (const chunk of line.chunks!) {
      const col = Math.max(before + 1, nearest(chunk))
      before = col
      out.add(chunk.text.trim(), { kind: 'cell', page: line.page, table, row, col })
    }
  })
}
