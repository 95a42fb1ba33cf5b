/**
 * @module .doc and .wps of the same container ([MS-DOC]) → text: body with tables by cell, then footnotes and text boxes. Deleted and
 * hidden text is left out. Numbers that the program writes by itself are not in the file's text and are not made up.
 *
 * Our own reader, because the library at hand takes every run with changed character spacing for deleted, and papers set by
 * GB/T 9704 are full of them.
 */
import { ok, type Result, refuse } from '../../base/result.ts'
import type { BlockKind, TextDocument } from '../../check/text.ts'
import { openOle } from '../container/ole.ts'
import { type Builder, builder } from './builder.ts'

/** Properties that decide whether and where text is shown. */
const DELETED = 0x0800
const HIDDEN = 0x083c
const ROW_END = 0x2417
const IN_TABLE = 0x2416

/** Refuses `document-encrypted` and `document-broken`. */
export function readDoc(bytes: Uint8Array): Result<TextDocument> {
  const compound = openOle(bytes)
  const main = compound?.stream('WordDocument')
  if (!compound || !main || main.length < 0x1aa) return refuse({ code: 'document-broken' })
  const fib = viewOf(main)
  const flags = fib.getUint16(0x0a, true)
  if (fib.getUint16(0, true) !== 0xa5ec) return refuse({ code: 'document-broken' })
  if (flags & 0x0100) return refuse({ code: 'document-encrypted' })
  const table = compound.stream(flags & 0x0200 ? '1Table' : '0Table')
  if (!table) return refuse({ code: 'document-broken' })
  const hidden = rangesWith(main, table, 0xfa, [DELETED, HIDDEN])
  const text = piecesText(main, table, [
    { ranges: rangesWith(main, table, 0x102, [IN_TABLE]), replace: c => (c === '\r' ? LINE : c) },
    { ranges: rangesWith(main, table, 0x102, [ROW_END]), replace: c => (c === CELL ? ROW : c) },
    { ranges: hidden, replace: () => NOTHING },
  ])
  const lengths = [0x4c, 0x50, 0x54, 0x58, 0x5c, 0x60, 0x64].map(at => fib.getUint32(at, true))
  const starts = lengths.map((_, i) => lengths.slice(0, i).reduce((a, b) => a + b, 0))
  const story = (i: number) => text.slice(starts[i], starts[i]! + lengths[i]!)
  const out = builder()
  const tables = { count: 0 }
  addStory(out, story(0), 'paragraph', tables)
  addStory(out, story(6), 'textbox', tables)
  addStory(out, story(1), 'footnote', tables)
  addStory(out, story(5), 'footnote', tables)
  return ok(out.document())
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

interface Range {
  readonly from: number
  readonly to: number
}

/** The end of a cell; and marks put in the place of a character: nothing shown, a paragraph inside a cell, the end of a row. */
const CELL = '\u0007'
const NOTHING = '\u0000'
const LINE = '\u0004'
const ROW = '\u0006'

/** Characters in these ranges become others; one for one, so that places stay true. */
interface Replacement {
  readonly ranges: readonly Range[]
  readonly replace: (c: string) => string
}

/** The characters of the file in order, by its table of pieces; each keeps its place, so that stories can be cut out. */
function piecesText(main: Uint8Array, table: Uint8Array, replacements: readonly Replacement[]): string {
  const fib = viewOf(main)
  const view = viewOf(table)
  let at = fib.getUint32(0x1a2, true)
  while (table[at] === 1) at += 3 + view.getUint16(at + 1, true)
  const count = (view.getUint32(at + 1, true) - 4) / 12
  const [places, pieces] = [at + 5, at + 5 + (count + 1) * 4]
  const latin = new TextDecoder('windows-1252')
  const utf16 = new TextDecoder('utf-16le')
  const chunks: string[] = []
  for (let i = 0; i < count; i++) {
    const length = view.getUint32(places + (i + 1) * 4, true) - view.getUint32(places + i * 4, true)
    const raw = view.getUint32(pieces + i * 8 + 2, true)
    const narrow = (raw & 0x40000000) !== 0
    const width = narrow ? 1 : 2
    const offset = narrow ? (raw & 0x3fffffff) / 2 : raw
    const piece = (narrow ? latin : utf16).decode(main.subarray(offset, offset + length * width))
    chunks.push(replacements.reduce((text, r) => replaced(text, offset, width, r), piece))
  }
  return chunks.join('')
}

/** A piece with the characters in some ranges replaced. */
function replaced(piece: string, offset: number, width: number, { ranges, replace }: Replacement): string {
  const chunks: string[] = []
  let from = 0
  for (const range of ranges) {
    const start = Math.max(from, Math.ceil((range.from - offset) / width))
    const end = Math.min(piece.length, Math.ceil((range.to - offset) / width))
    if (end <= start) continue
    chunks.push(piece.slice(from, start), ...piece.slice(start, end).split('').map(replace))
    from = end
  }
  return chunks.join('') + piece.slice(from)
}

/** File ranges whose properties (of characters at 0xfa, of paragraphs at 0x102 of the header) switch one of these on. */
function rangesWith(main: Uint8Array, table: Uint8Array, header: number, wanted: readonly number[]): Range[] {
  const fib = viewOf(main)
  const view = viewOf(table)
  const [at, size] = [fib.getUint32(header, true), fib.getUint32(header + 4, true)]
  const pages = Math.max(0, (size - 4) / 8)
  const paragraphs = header === 0x102
  const found: Range[] = []
  for (let p = 0; p < pages; p++) {
    const page = main.subarray(view.getUint32(at + (pages + 1) * 4 + p * 4, true) * 512).subarray(0, 512)
    if (page.length < 512) continue
    const words = viewOf(page)
    const runs = page[511]!
    for (let r = 0; r < runs; r++) {
      const entry = page[(runs + 1) * 4 + r * (paragraphs ? 13 : 1)]! * 2
      if (entry === 0) continue
      const properties = paragraphs ? paragraphProperties(page, entry) : page.subarray(entry + 1, entry + 1 + page[entry]!)
      if (switchesOn(properties, wanted)) found.push({ from: words.getUint32(r * 4, true), to: words.getUint32((r + 1) * 4, true) })
    }
  }
  return found.sort((a, b) => a.from - b.from)
}

/** The properties of a paragraph, after the number of its style. */
function paragraphProperties(page: Uint8Array, entry: number): Uint8Array {
  const short = page[entry]!
  const [start, length] = short === 0 ? [entry + 2, 2 * page[entry + 1]!] : [entry + 1, 2 * short - 1]
  return page.subarray(start + 2, start + length)
}

/** Bytes of an operand by its kind; kind 6 states its own length. */
const OPERANDS = [1, 1, 2, 4, 2, 2, 0, 3]

function switchesOn(properties: Uint8Array, wanted: readonly number[]): boolean {
  const view = viewOf(properties)
  for (let at = 0; at + 3 <= properties.length; ) {
    const code = view.getUint16(at, true)
    const kind = code >> 13
    if (wanted.includes(code) && (properties[at + 2]! & 0x7f) === 1) return true
    at += 2 + (kind === 6 ? 1 + properties[at + 2]! : OPERANDS[kind]!)
  }
  return false
}

/** Cuts a story into paragraphs and cells. */
function addStory(out: Builder, raw: string, kind: BlockKind, tables: { count: number }): void {
  for (const stretch of withoutFields(raw).split(/[\r\f]/)) {
    // Rows follow one another without a paragraph end: what stands after the last one is a paragraph again.
    const rows = stretch.split(ROW)
    const after = rows.pop()!
    rows.forEach((cells, row) => {
      cells.split(CELL).forEach((cell, col) => {
        for (const line of cell.split(LINE)) out.add(words(line), { kind: 'cell', table: tables.count, row, col })
      })
    })
    if (rows.length > 0) tables.count++
    for (const line of after.replaceAll(CELL, LINE).split(LINE)) out.add(words(line), { kind })
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: marks of the format
const FIELD_MARKS = /([\u0013-\u0015])/

/** What a reader sees of a field is its result: `{ code | result }`. */
function withoutFields(text: string): string {
  let [out, codes] = ['', 0]
  for (const part of text.split(FIELD_MARKS)) {
    if (part === '\u0013') codes++
    else if (part === '\u0014') codes = Math.max(0, codes - 1)
    else if (part !== '\u0015' && codes === 0) out += part
  }
  return out
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: marks of the format
const MARKS = /[\u0000-\u0008\u000e-\u001d\u001f]/g
const words = (text: string): string => text.replaceAll('\u001e', '-').replaceAll('\u000b', '\n').replace(MARKS, '').trim()
