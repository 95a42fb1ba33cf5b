/**
 * @module The paper as a flat list of paragraphs with their roles, in the order in which they stand. Every writer sets the same
 * list, so that .docx, .pdf, .html and .txt hold the same words.
 */
import { dateInWords, type Inline, type OfficialBlock, type OfficialDocument, plain, signersOf, titleLines } from '../official.ts'

export type Role =
  | 'redHead'
  | 'number'
  | 'plainNumber'
  | 'title'
  | 'to'
  | 'heading1'
  | 'heading2'
  | 'heading3'
  | 'heading4'
  | 'body'
  | 'flush'
  | 'item'
  | 'attachment'
  | 'annexLabel'
  | 'annexTitle'
  | 'caption'
  | 'from'
  | 'date'
  | 'note'

export type Piece =
  | {
      readonly kind: 'text'
      readonly role: Role
      readonly runs: Inline /** Of a signature: how far from the right, in characters. */
      readonly indent?: number
    }
  | { readonly kind: 'table'; readonly rows: readonly (readonly Inline[])[]; readonly headRows: number; readonly widths: readonly number[] }
  /** An empty line. */
  | { readonly kind: 'gap' }

const text = (role: Role, runs: Inline, indent?: number): Piece => ({
  kind: 'text',
  role,
  runs,
  ...(indent === undefined ? {} : { indent }),
})
const gap: Piece = { kind: 'gap' }

/** Where signature and date stand, in characters from the right edge (GB/T 9704 7.3.5.2, without a seal). */
function signature(doc: OfficialDocument): Piece[] {
  const names = signersOf(doc)
  if (names.length === 0 && !doc.date) return []
  const date = doc.date ? dateInWords(doc.date) : ''
  const dateWidth = [...date].reduce((sum, c) => sum + (/\d/.test(c) ? 0.5 : 1), 0)
  const longest = Math.max(...names.map(n => n.length), 0)
  // The date begins two characters right of the name; where it is the longer one, it stands two from the right and the name gives way.
  const dateIndent = longest - dateWidth >= 0 ? longest - dateWidth : 2
  const nameIndent = longest - dateWidth >= 0 ? 2 : dateWidth + 4 - longest
  return [
    gap,
    ...names.map(name => text('from', name, nameIndent + (longest - name.length) / 2)),
    ...(date ? [text('date', date, names.length > 0 ? dateIndent : 2)] : []),
  ]
}

function blockPieces(block: OfficialBlock): Piece[] {
  switch (block.kind) {
    case 'heading':
      return [text(`heading${block.level}`, block.runs)]
    case 'paragraph':
      return [text(block.flush ? 'flush' : 'body', block.runs)]
    case 'list':
      return block.items.map(item => text('item', item))
    case 'table': {
      const columns = Math.max(...block.rows.map(r => r.length), 1)
      const widths = block.widths ?? Array.from({ length: columns }, () => 1)
      const caption = block.caption ? [text('caption', block.caption)] : []
      return [...caption, { kind: 'table', rows: block.rows, headRows: block.headRows ?? 1, widths }]
    }
    case 'attachmentNote':
      return [
        gap,
        ...block.titles.map((t, i) => text('attachment', `${i === 0 ? '附件：' : ''}${block.titles.length > 1 ? `${i + 1}. ` : ''}${t}`)),
      ]
    case 'annex':
      return [text('annexLabel', block.label), gap, text('annexTitle', block.title), gap]
  }
}

/** The paper from its head to its 附注; the 版记 (cc, printed by) is set apart by each writer. */
export function piecesOf(doc: OfficialDocument): Piece[] {
  const annex = doc.blocks.findIndex(b => b.kind === 'annex')
  const own = annex < 0 ? doc.blocks : doc.blocks.slice(0, annex)
  return [
    ...(doc.redHead ? [text('redHead', doc.redHead), gap, gap] : []),
    ...(doc.redHead && (doc.number || doc.signers) ? [text('number', numberLine(doc))] : []),
    ...(doc.redHead ? [gap, gap] : []),
    text('title', titleLines(doc.title)),
    // Without a red head, as on a form of enforcement, the number stands under the title.
    ...(doc.number && !doc.redHead ? [text('plainNumber', doc.number)] : []),
    gap,
    ...(doc.to ? [text('to', `${doc.to}：`)] : []),
    ...own.flatMap(blockPieces),
    ...signature(doc),
    ...(doc.note ? [text('note', `（${doc.note}）`)] : []),
    ...(annex < 0 ? [] : doc.blocks.slice(annex).flatMap(blockPieces)),
  ]
}

/** 发文字号, with 签发人 on the same line for papers sent upwards. */
const numberLine = (doc: OfficialDocument): string =>
  doc.signers ? `${doc.number ?? ''}\t签发人：${doc.signers.join('　')}` : (doc.number ?? '')

export interface Cell {
  readonly inline: Inline
  /** How many columns it takes. */
  readonly span: number
  /** The name of what stands beside it, as in a form. */
  readonly label: boolean
}
/** The cells of a table's row. In a form the last cell of a short row takes the rest of the width; elsewhere empty cells do. */
export function cellsOf(piece: Extract<Piece, { kind: 'table' }>, row: readonly Inline[]): Cell[] {
  const columns = piece.widths.length
  const form = piece.headRows === 0
  const cells = row.slice(0, columns).map((inline, c) => ({ inline, span: 1, label: form && row.length > 1 && c % 2 === 0 }))
  const missing = columns - cells.length
  if (form && cells.length) return cells.map((cell, c) => (c === cells.length - 1 ? { ...cell, span: missing + 1 } : cell))
  return [...cells, ...Array.from({ length: missing }, () => ({ inline: '', span: 1, label: false }))]
}

/** The words of a piece: a line, or a table with tabs between its cells. */
export function wordsOf(piece: Piece): string {
  if (piece.kind === 'gap') return ''
  if (piece.kind === 'text') return plain(piece.runs).replace('\t', '　')
  return piece.rows.map(row => row.map(cell => plain(cell).replaceAll('\n', ' ')).join('\t')).join('\n')
}
