/**
 * @module The text of a .docx as its reader sees it: tracked changes accepted, hidden text left out, tables by cell, then
 * text boxes, footnotes, headers and footers. Every stretch of the text remembers the run that it stands in.
 */
import type { BlockKind, TextBlock } from '../../check/text.ts'
import { attr, child, type Document, Element, elements, isOn, local, type Text, textOf } from '../container/xml.ts'
import { type Numbering, numberOf } from './numbering.ts'

/** Text `start`–`end` of the story stands in this text node (none for a tab or a break) of this run. */
export interface Segment {
  readonly start: number
  readonly end: number
  readonly run: Element
  readonly node: Text | undefined
}

/** A bookmark: `text.slice(start, end)`; empty when nothing is left between its marks. */
export interface NamedRange {
  readonly name: string
  readonly start: number
  readonly end: number
}

/** The text of one part. */
export interface Story {
  readonly text: string
  readonly blocks: readonly TextBlock[]
  readonly segments: readonly Segment[]
  readonly bookmarks: readonly NamedRange[]
}

/** What the walk must know of other parts. */
export interface Context {
  readonly numbering: Numbering
  /** Outline level (1–9) by id of the paragraph style. */
  readonly outlines: ReadonlyMap<string, number>
}

/** Deleted or moved away, or not text: what an accepted document does not show. */
const SKIPPED = new Set([
  'del',
  'moveFrom',
  'pPr',
  'rPr',
  'sdtPr',
  'sdtEndPr',
  'tblPr',
  'tblGrid',
  'instrText',
  'delText',
  'rt',
  'OLEObject',
])

interface Place {
  readonly kind: BlockKind
  readonly table?: number
  readonly row?: number
  readonly col?: number
}

/** A paragraph while it is read. It begins with its first character, so an empty one leaves no trace. */
interface Paragraph {
  start: number | undefined
  readonly place: Place
  readonly level: number | undefined
}

class Walk {
  readonly blocks: TextBlock[] = []
  readonly segments: Segment[] = []
  readonly bookmarks: NamedRange[] = []
  /** Bookmarks that have begun, by id: name, and the segment that will be their first. */
  private readonly begun = new Map<string, readonly [name: string, segment: number]>()
  private readonly chunks: string[] = []
  private length = 0
  /** What parts the next paragraph from what stands before it: a tab between the cells of a row. */
  private separator: '\n' | '\t' = '\n'
  private tables = 0
  /** Text boxes met inside the paragraph being read; they are read after it. */
  private boxes: Element[] = []
  private current: Paragraph | undefined
  private readonly context: Context

  constructor(context: Context) {
    this.context = context
  }

  get text(): string {
    return this.chunks.join('')
  }

  /** Reads block content: paragraphs, tables and what wraps them. */
  content(parent: Element, place: Place): void {
    for (const element of elements(parent)) {
      const name = local(element)
      if (SKIPPED.has(name)) continue
      if (name === 'p') this.paragraph(element, place)
      else if (name === 'tbl') this.table(element, place)
      else if (name.startsWith('bookmark')) this.bookmark(element)
      else this.content(chosen(element), place)
    }
  }

  /** Closes the paragraph that is still open. */
  finish(): void {
    const p = this.current
    this.current = undefined
    if (p?.start === undefined) return
    const heading = p.level !== undefined && p.place.kind === 'paragraph' ? { kind: 'heading' as const, level: p.level } : {}
    this.blocks.push({ start: p.start, end: this.length, ...p.place, ...heading })
  }

  private paragraph(p: Element, place: Place): void {
    const properties = child(p, 'pPr')
    const continued = this.current !== undefined
    this.current ??= { start: undefined, place, level: this.levelOf(properties) }
    if (!continued) this.write(numberOf(properties, this.context.numbering))
    this.inline(p)
    const mark = properties && child(properties, 'rPr')
    const joined = mark && (child(mark, 'del') ?? child(mark, 'moveFrom'))
    if (joined) return // its mark was deleted: the next paragraph continues it
    this.finish()
    const boxes = this.boxes
    this.boxes = []
    for (const box of boxes) this.content(box, { kind: 'textbox' })
  }

  /** Adds text to the current paragraph. */
  private write(text: string): void {
    if (text === '' || !this.current) return
    if (this.current.start === undefined) {
      if (this.length > 0) this.push(this.separator)
      this.separator = '\n'
      this.current.start = this.length
    }
    this.push(text)
  }

  private push(text: string): void {
    this.chunks.push(text)
    this.length += text.length
  }

  private levelOf(properties: Element | undefined): number | undefined {
    const own = attr(properties && child(properties, 'outlineLvl'), 'val')
    if (own !== undefined) return Number(own) < 9 ? Number(own) + 1 : undefined
    return this.context.outlines.get(attr(properties && child(properties, 'pStyle'), 'val') ?? '')
  }

  private table(table: Element, place: Place): void {
    const index = this.tables++
    let row = 0
    for (const tr of unwrapped(table, 'tr')) {
      const properties = child(tr, 'trPr')
      if (properties && child(properties, 'del')) continue
      this.row(tr, { kind: 'cell', table: place.table ?? index, row: place.row ?? row }, place.col)
      row++
    }
  }

  /** A row: cells are parted by a tab; a table inside a cell belongs to that cell. */
  private row(tr: Element, place: Place, outer: number | undefined): void {
    let col = Number(attr(child(child(tr, 'trPr') ?? tr, 'gridBefore'), 'val') ?? 0)
    const start = this.length
    for (const tc of unwrapped(tr, 'tc')) {
      const properties = child(tc, 'tcPr')
      const span = Math.max(1, Number(attr(properties && child(properties, 'gridSpan'), 'val') ?? 1) || 1)
      const merge = properties && child(properties, 'vMerge')
      const continued = merge !== undefined && attr(merge, 'val') !== 'restart'
      this.separator = this.length > start ? '\t' : '\n'
      if (!continued) this.content(tc, { ...place, col: outer ?? col })
      this.finish()
      col += span
    }
    this.separator = '\n'
  }

  /** Reads what stands in a line: runs, and what wraps them. */
  private inline(parent: Element): void {
    for (const element of elements(parent)) {
      const name = local(element)
      if (SKIPPED.has(name)) continue
      if (name === 'r') this.run(element)
      else if (name.startsWith('bookmark')) this.bookmark(element)
      else if (name === 'txbxContent') this.boxes.push(element)
      else this.inline(chosen(element))
    }
  }

  private bookmark(mark: Element): void {
    const id = attr(mark, 'id') ?? ''
    if (local(mark) === 'bookmarkStart') this.begun.set(id, [attr(mark, 'name') ?? '', this.segments.length])
    const started = this.begun.get(id)
    if (local(mark) !== 'bookmarkEnd' || !started) return
    this.begun.delete(id)
    const [name, from] = started
    this.bookmarks.push({ name, start: this.segments[from]?.start ?? this.length, end: this.segments.at(-1)?.end ?? this.length })
  }

  private run(run: Element): void {
    const properties = child(run, 'rPr')
    if (isOn(properties && child(properties, 'vanish'))) return
    for (const element of elements(run)) {
      const name = local(element)
      if (name === 't') this.literal(run, element)
      else if (name === 'tab' || name === 'ptab') this.add(run, undefined, '\t')
      else if (name === 'cr' || (name === 'br' && !['page', 'column'].includes(attr(element, 'type') ?? ''))) this.add(run, undefined, '\n')
      else if (name === 'noBreakHyphen') this.add(run, undefined, '-')
      else if (!SKIPPED.has(name)) this.inline(chosen(element))
    }
  }

  private literal(run: Element, t: Element): void {
    const node = t.children.length === 1 && t.children[0]!.type === 'text' ? (t.children[0] as Text) : undefined
    this.add(run, node, node ? node.data : textOf(t))
  }

  private add(run: Element, node: Text | undefined, text: string): void {
    if (text === '') return
    this.write(text)
    this.segments.push({ start: this.length - text.length, end: this.length, run, node })
  }
}

/** Of two renderings of one thing, the one that current programs show. */
function chosen(element: Element): Element {
  if (local(element) !== 'AlternateContent') return element
  return child(element, 'Choice') ?? child(element, 'Fallback') ?? element
}

/** The rows of a table or the cells of a row, also those inside content controls and the like. */
function unwrapped(parent: Element, name: string): Element[] {
  return elements(parent).flatMap(element => {
    if (local(element) === name) return [element]
    return ['sdt', 'sdtContent', 'customXml', 'ins', 'moveTo'].includes(local(element)) ? unwrapped(element, name) : []
  })
}

/** The story of one part, beginning at `offset` in the whole text. */
export function storyOf(part: Document, kind: BlockKind, context: Context): Story {
  const walk = new Walk(context)
  const root = part.children.find(node => node instanceof Element)
  const body = root && (local(root) === 'document' ? child(root, 'body') : root)
  if (body) walk.content(body, { kind })
  walk.finish()
  return { text: walk.text, blocks: walk.blocks, segments: walk.segments, bookmarks: walk.bookmarks }
}
