/** @module .txt and .md → text, in the encodings that Chinese offices use. Lines broken inside a sentence are joined. */
import { ok, type Result } from '../../base/result.ts'
import { cellsOf, rowKinds } from '../../check/plain.ts'
import type { TextDocument } from '../../check/text.ts'
import { builder } from './builder.ts'

/** The bytes as text: by byte order mark, else UTF-8 where that is valid, else GB 18030 (which holds GBK and GB 2312). */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  const sample = bytes.subarray(0, 4096)
  const zeros = (odd: 0 | 1) => sample.filter((b, i) => b === 0 && i % 2 === odd).length
  if (zeros(1) > sample.length / 8) return new TextDecoder('utf-16le').decode(bytes)
  if (zeros(0) > sample.length / 8) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}

/** Ends a paragraph whatever follows. */
const ENDS = /[。！？!?：:；;”』」）)】….]$/
/** Begins a paragraph whatever stands before: indents, numbers of the levels, list marks, headings, quotes. */
const BEGINS =
  /^(\s{2,}|\u3000|\*\*|[一二三四五六七八九十百]{1,4}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、]\D|第[一二三四五六七八九十百]{1,4}[章节条]|[-*+•●]\s|#{1,6}\s|>|附件|抄送)/
const TABLE_RULE = /^[\s|:-]+$/
/** What a line is joined with: the paragraph it goes on, or nothing. */
interface Open {
  readonly parts: string[]
  last: string
}

/** Markdown's marks are not words: `## `, `**`, `> `, pictures, the address of a link, a backslash before a sign. */
const unmarked = (line: string): string =>
  line
    .replace(/^#{1,6}\s+|^>\s?/, '')
    .replace(/!\[[^[\]]{0,200}\]\([^()\s]{1,500}\)/g, '')
    .replace(/\[([^[\]]{1,200})\]\([^()\s]{1,500}\)/g, '$1')
    .replace(/\\(?=[\\`*_{}[\]()#+.!|<>~-])/g, '')
    .replaceAll('**', '')
    .trim()

/** Lines that only draw: --- and the fences of code. */
const DRAWN = /^\s*(?:([-*_])(?:\s*\1){2,}|`{3,}\w*)\s*$/

/**
 * Reads the lines of a text into paragraphs. A line goes on in the next when it does not end a sentence, the next does not
 * begin like a paragraph, and the break is explained: a page break, a hard-wrapped text (most lines equally long), or an empty
 * line in the middle of a long sentence, as text copied out of a PDF has.
 */
export function linesToDocument(source: string): TextDocument {
  const lines = source.replace(/^\uFEFF/, '').split(/\r\n|\r|\n|<br\s{0,3}\/?>/i)
  const width = wrapWidth(lines)
  const out = builder()
  let open: Open | undefined
  let [table, row, inTable, paged, gap] = [-1, 0, false, false, false]
  const flush = () => {
    if (!open) return
    const mark = /^#{1,6}(?=\s)/.exec(open.parts[0]!)
    out.add(unmarked(open.parts.join('')), mark ? { kind: 'heading', level: mark[0].length } : { kind: 'paragraph' })
    open = undefined
  }
  const kinds = rowKinds(lines)
  for (const [n, raw] of lines.entries()) {
    paged ||= raw.includes('\f')
    // A backslash at the end of a line is a break, as two blanks are.
    const line = raw.replaceAll('\f', '').trimEnd().replace(/\\$/, '')
    const kind = kinds[n]
    if (kind) {
      flush()
      ;[table, row] = inTable ? [table, row + 1] : [table + 1, 0]
      inTable = true
      if (TABLE_RULE.test(line)) row--
      else
        cellsOf(line, kind).forEach((cell, col) => {
          out.add(unmarked(cell), { kind: 'cell', table, row, col })
        })
      continue
    }
    inTable = false
    if (line === '' || DRAWN.test(line)) {
      gap = true
      continue
    }
    if (open && goesOn(open.last, line, paged, gap, width)) {
      const latin = /[A-Za-z,]$/.test(open.last) && /^[A-Za-z]/.test(line.trimStart())
      open.parts.push((latin ? ' ' : '') + line.trimStart())
      open.last = line
    } else {
      flush()
      open = { parts: [line], last: line }
    }
    ;[paged, gap] = [false, false]
  }
  flush()
  return out.document()
}

function goesOn(last: string, next: string, paged: boolean, gap: boolean, width: number): boolean {
  if (ENDS.test(last) || BEGINS.test(next) || /^#{1,6}\s/.test(last)) return false
  if (paged) return true
  if (gap) return last.length >= 40 && /[，。；]/.test(last)
  // No paragraph ends with a comma.
  if (/[，、]$/.test(last)) return true
  return last.length >= width * 0.8
}

/** The width at which a hard-wrapped text breaks its lines; infinite when its lines are whole paragraphs. */
function wrapWidth(lines: readonly string[]): number {
  const lengths = lines
    .map(l => l.trim().length)
    .filter(n => n >= 12)
    .sort((a, b) => a - b)
  if (lengths.length < 3) return Number.POSITIVE_INFINITY
  const high = lengths[Math.floor(lengths.length * 0.9)]!
  const full = lengths.filter(n => n >= high * 0.8 && n <= high * 1.1).length
  return high <= 90 && full >= lengths.length * 0.3 ? high : Number.POSITIVE_INFINITY
}

export function readText(bytes: Uint8Array): Result<TextDocument> {
  return ok(linesToDocument(decodeText(bytes)))
}
