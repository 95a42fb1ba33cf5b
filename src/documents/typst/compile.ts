/**
 * @module The paper as PDF (PDF/UA-1, tagged) by Typst. Synchronous and growing in memory with every paper: call it in the child
 * process (`worker/`), never in the server itself.
 */
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { assert } from '../../base/result.ts'
import { DRAFT, type OfficialDocument, plain, runsOf } from '../official.ts'
import { imprintOf } from '../writers/imprint.ts'
import { redHeadSize } from '../writers/layout.ts'
import { type Cell, cellsOf, type Piece, piecesOf } from '../writers/paragraphs.ts'
import { FAMILIES, fontFolders } from './fonts.ts'
import { GONGWEN } from './gongwen.ts'

let compiler: { readonly fonts: string | undefined; readonly value: NodeCompiler } | undefined

/** One compiler a process: reading its fonts takes longer than a paper does. Its workspace, which the template never reads, is this folder. */
function compilerWith(fonts: string | undefined): NodeCompiler {
  if (!compiler || compiler.fonts !== fonts) {
    compiler = { fonts, value: NodeCompiler.create({ workspace: import.meta.dirname, fontArgs: [{ fontPaths: fontFolders(fonts) }] }) }
  }
  return compiler.value
}

/** What the template needs of a piece. */
function pieceData(piece: Piece, doc: OfficialDocument, firstAttachment: Piece | undefined): object {
  switch (piece.kind) {
    case 'gap':
      return piece
    case 'table': {
      const cell = ({ inline, span, label }: Cell, head: boolean) => ({
        span,
        runs: runsOf(inline).map(({ text, bold }) => ({ text, bold: bold ?? false })),
        centred: head || label || /^[\d.,%—-]*$/.test(plain(inline)),
      })
      const rows = piece.rows.map((row, r) => cellsOf(piece, row).map(c => cell(c, r < piece.headRows)))
      return { kind: 'table', rows, headRows: Math.min(piece.headRows, rows.length), widths: piece.widths }
    }
    case 'text': {
      const words = plain(piece.runs)
      const runs =
        piece.role === 'number' ? [{ text: doc.number ?? '' }] : runsOf(piece.runs).map(({ text, bold }) => ({ text, bold: bold ?? false }))
      return {
        kind: 'text',
        role: piece.role,
        runs,
        indent: piece.indent ?? 0,
        first: piece === firstAttachment,
        size: piece.role === 'redHead' ? redHeadSize(words) / 2 : 16,
        signers: doc.signers?.join('　') ?? null,
      }
    }
  }
}

/** Compiles the paper. `fonts`: the office's own font folder. */
export function compilePdf(doc: OfficialDocument, fonts?: string): Uint8Array {
  const pieces = piecesOf(doc)
  const firstAttachment = pieces.find(p => p.kind === 'text' && p.role === 'attachment')
  const data = {
    title: `${doc.title.replaceAll('\n', '')}${doc.draft ? '（草稿）' : ''}`,
    unit: doc.unit,
    draft: doc.draft ? DRAFT : null,
    numbered: doc.pageNumbers ?? (doc.kind === 'letter' || doc.kind === 'report'),
    form: doc.kind === 'form' || doc.kind === 'file-cover',
    cover: doc.kind === 'file-cover',
    pieces: pieces.map(p => pieceData(p, doc, firstAttachment)),
    imprint: imprintOf(doc),
  }
  const typst = compilerWith(fonts)
  const result = typst.compile({ mainFileContent: GONGWEN, inputs: { data: JSON.stringify(data), fonts: JSON.stringify(FAMILIES) } })
  if (result.hasError()) throw new Error(`typst: ${JSON.stringify(result.takeError()?.shortDiagnostics)}`)
  const compiled = result.result
  assert(compiled !== null, 'typst gives a paper or an error')
  const pdf = accessible() ?? typst.pdf(compiled)
  typst.evictCache(10)
  return new Uint8Array(pdf)

  /** PDF/UA-1 refuses a character that no font has; a name with a rare one still gets its paper, with a box in its place. */
  function accessible() {
    try {
      return typst.pdf(compiled!, { pdfStandard: 'ua-1' })
    } catch (error) {
      if (/could not be displayed/.test(String(error))) return undefined
      throw error
    }
  }
}
