/** @module .pdf with text → paragraphs in reading order, with their pages. A scanned PDF has no text and is refused as such. */
import { extractTextItems, getDocumentProxy, type StructuredTextItem } from 'unpdf'
import { ok, type Result, refuse } from '../../base/result.ts'
import type { TextDocument } from '../../check/text.ts'
import { inReadingOrder } from './columns.ts'
import { type Chunk, type Line, linesOfPages } from './lines.ts'

/** Refuses `document-scanned` (pages without text), `document-encrypted`, `document-broken`. */
export async function readPdf(bytes: Uint8Array): Promise<Result<TextDocument>> {
  let pages: StructuredTextItem[][]
  try {
    // The parser takes its bytes over: it gets a copy.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
    pages = (await extractTextItems(pdf)).items
    await pdf.destroy()
  } catch (error) {
    return refuse({ code: error instanceof Error && error.name === 'PasswordException' ? 'document-encrypted' : 'document-broken' })
  }
  const signs = pages.flat().reduce((sum, item) => sum + item.str.trim().length, 0)
  // A scanner's stamp or a page number is no text.
  if (signs < 10 * pages.length) return refuse({ code: 'document-scanned', context: { pages: pages.length } })
  const document = linesOfPages(pages.map(items => inReadingOrder(lines(items))))
  // A page that was scanned into a text is a page that nobody checked.
  const unread = pages.flatMap((items, i) => (items.some(item => item.str.trim() !== '') ? [] : [`第${i + 1}页`]))
  return ok(
    unread.length === 0 ? document : { ...document, hidden: unread.map(page => ({ kind: 'picturePage', where: page, sample: page })) },
  )
}

/** The items of a page as lines, top to bottom. */
function lines(items: readonly StructuredTextItem[]): Line[] {
  const shown = items.filter(i => i.str.trim() !== '' && i.fontSize > 0).sort((a, b) => b.y - a.y || a.x - b.x)
  const rows: StructuredTextItem[][] = []
  for (const item of shown) {
    const row = rows.at(-1)
    if (row && row[0]!.y - item.y < Math.max(2, Math.min(row[0]!.fontSize, item.fontSize) * 0.45)) row.push(item)
    else rows.push([item])
  }
  return rows.filter(row => !isReference(row, shown)).map(lineOf)
}

/** The raised number of a footnote, alone on a line of its own. */
function isReference(row: readonly StructuredTextItem[], all: readonly StructuredTextItem[]): boolean {
  const [one] = row
  if (row.length > 1 || !one || !/^[[(（〔]?\d{1,2}[\])）〕]?$/.test(one.str.trim())) return false
  const beside = all.filter(i => i !== one && Math.abs(i.y - one.y) < i.fontSize && i.x < one.x + one.width + i.fontSize)
  return beside.some(i => one.fontSize < i.fontSize * 0.75)
}

function lineOf(row: StructuredTextItem[]): Line {
  row.sort((a, b) => a.x - b.x)
  const size = Math.max(...row.map(i => i.fontSize))
  const chunks: Chunk[] = []
  let end = Number.NEGATIVE_INFINITY
  for (const item of row) {
    const last = chunks.at(-1)
    const gap = item.x - end
    if (last && gap < size * 1.8) {
      const space = gap > size * 0.6 || (gap > size * 0.2 && /[A-Za-z]$/.test(last.text) && /^[A-Za-z]/.test(item.str)) ? ' ' : ''
      chunks[chunks.length - 1] = { text: last.text + space + item.str, x: last.x, end: item.x + item.width }
    } else chunks.push({ text: item.str, x: item.x, end: item.x + item.width })
    end = Math.max(end, item.x + item.width)
  }
  const line = { text: chunks.map(c => c.text).join(' '), x: row[0]!.x, end, y: -row[0]!.y, size }
  return chunks.length > 1 ? { ...line, chunks } : line
}
