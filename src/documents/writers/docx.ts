/**
 * @module The paper as .docx, laid out by GB/T 9704-2012. Fonts are named, not embedded: the office has them. Each run names
 * its font for all four kinds of script, because quotes and dashes otherwise fall into another font. Figures become bookmarks;
 * nothing of them is visible. The file names the unit as its author, and nobody and no hour besides.
 */
import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  Document,
  DocumentGridType,
  Footer,
  Header,
  HeightRule,
  type IParagraphOptions,
  type IRunOptions,
  LineRuleType,
  OverlapType,
  Packer,
  PageNumber,
  Paragraph,
  RelativeVerticalPosition,
  Tab,
  Table,
  TableAnchorType,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx'
import { DRAFT, type Inline, type OfficialDocument, runsOf } from '../official.ts'
import { embedFigures } from './embed.ts'
import { imprintOf } from './imprint.ts'
import {
  CHARACTER,
  COVER_BEFORE,
  FONTS,
  FOOTER,
  FORM_ROW,
  LINE,
  PAGE,
  RED_HEAD_BEFORE,
  redHeadSize,
  SIZE,
  TEXT_WIDTH,
  TIGHTEN,
} from './layout.ts'
import { type Cell, cellsOf, type Piece, piecesOf, type Role } from './paragraphs.ts'

const RED = 'FF0000'
const font = (name: string) => ({ eastAsia: name, ascii: name, hAnsi: name, cs: name, hint: 'eastAsia' })
const spacing = (line: number) => ({ line, lineRule: LineRuleType.EXACT, before: 0, after: 0 })

interface Look {
  readonly run: IRunOptions
  readonly paragraph: IParagraphOptions
}

const look = (name: string, size: number, paragraph: IParagraphOptions, run: IRunOptions = {}): Look => ({
  run: { font: font(name), size, characterSpacing: TIGHTEN, ...run },
  paragraph: { spacing: spacing(LINE), ...paragraph },
})
const indented = { indent: { firstLine: 2 * CHARACTER }, alignment: AlignmentType.BOTH }
const centred = { alignment: AlignmentType.CENTER }
const right = { alignment: AlignmentType.RIGHT }

/** How each role looks (GB/T 9704 7.2–7.3). */
const LOOKS: { readonly [role in Role]: Look } = {
  redHead: look(FONTS.song, 0, { ...centred, spacing: { ...spacing(1400), before: RED_HEAD_BEFORE } }, { color: RED, characterSpacing: 0 }),
  number: look(FONTS.fang, SIZE.body, { ...centred, border: { bottom: { style: BorderStyle.SINGLE, size: 16, color: RED, space: 11 } } }),
  plainNumber: look(FONTS.fang, SIZE.body, right),
  title: look(FONTS.song, SIZE.title, { ...centred, spacing: spacing(720), keepNext: true }, { characterSpacing: 0 }),
  to: look(FONTS.fang, SIZE.body, { alignment: AlignmentType.LEFT }),
  heading1: look(FONTS.hei, SIZE.body, { ...indented, outlineLevel: 0, keepNext: true }),
  heading2: look(FONTS.kai, SIZE.body, { ...indented, outlineLevel: 1, keepNext: true }),
  heading3: look(FONTS.fang, SIZE.body, { ...indented, outlineLevel: 2, keepNext: true }),
  heading4: look(FONTS.fang, SIZE.body, { ...indented, outlineLevel: 3, keepNext: true }),
  body: look(FONTS.fang, SIZE.body, indented),
  flush: look(FONTS.fang, SIZE.body, { alignment: AlignmentType.BOTH }),
  item: look(FONTS.fang, SIZE.body, indented),
  attachment: look(FONTS.fang, SIZE.body, { indent: { left: 6 * CHARACTER, hanging: CHARACTER } }),
  annexLabel: look(FONTS.hei, SIZE.body, { pageBreakBefore: true }),
  annexTitle: look(FONTS.song, SIZE.title, { ...centred, spacing: spacing(720) }, { characterSpacing: 0 }),
  caption: look(FONTS.hei, SIZE.table, { ...centred, keepNext: true }),
  from: look(FONTS.fang, SIZE.body, { ...right, keepNext: true }),
  date: look(FONTS.fang, SIZE.body, right),
  note: look(FONTS.fang, SIZE.body, { indent: { left: 2 * CHARACTER } }),
}

/** The runs of a paragraph; a figure is wrapped in a bookmark. */
function runs(inline: Inline, options: IRunOptions): (TextRun | Bookmark)[] {
  const out: (TextRun | Bookmark)[] = []
  for (const run of runsOf(inline)) {
    const look = { ...options, bold: run.bold ?? false }
    const children = run.text
      .split(/([\t\n])/)
      .filter(part => part !== '')
      .map(part =>
        part === '\n' ? new TextRun({ ...look, break: 1 }) : new TextRun({ ...look, children: [part === '\t' ? new Tab() : part] }),
      )
    if (run.figure) out.push(new Bookmark({ id: bookmarkName(run.figure.id), children }))
    else out.push(...children)
  }
  return out
}

/** The name of a figure's bookmark. */
export const bookmarkName = (id: string): string => {
  if (!/^\w{1,36}$/.test(id)) throw new Error(`invariant: a figure's id is 1–36 letters, digits or _: ${id}`)
  return `zs_${id}`
}

function paragraph(piece: Extract<Piece, { kind: 'text' }>): Paragraph {
  const { run, paragraph: options } = LOOKS[piece.role]
  const size =
    piece.role === 'redHead'
      ? redHeadSize(
          runsOf(piece.runs)
            .map(r => r.text)
            .join(''),
        )
      : undefined
  const children = runs(piece.runs, size ? { ...run, size } : run)
  const signature = piece.indent === undefined ? {} : { indent: { right: Math.round(piece.indent * CHARACTER) } }
  const first = piece.role === 'attachment' && runsOf(piece.runs)[0]!.text.startsWith('附件：')
  const attachment = piece.role !== 'attachment' ? {} : { indent: { left: 6 * CHARACTER, hanging: (first ? 4 : 1) * CHARACTER } }
  return new Paragraph({ ...options, ...signature, ...attachment, children })
}

/** 发文字号 and the red rule under it. Sent upwards, it stands at the left beside 签发人, whose name is in 楷体. */
function numberLine(doc: OfficialDocument): Paragraph {
  const { run, paragraph: options } = LOOKS.number
  if (!doc.signers) return new Paragraph({ ...options, children: runs(doc.number ?? '', run) })
  // Tabs, not an indent: the rule is the paragraph's border and has to be as wide as the text.
  return new Paragraph({
    ...options,
    alignment: AlignmentType.LEFT,
    tabStops: [
      { type: TabStopType.LEFT, position: CHARACTER },
      { type: TabStopType.RIGHT, position: TEXT_WIDTH - CHARACTER },
    ],
    children: [...runs(`\t${doc.number ?? ''}\t签发人：`, run), ...runs(doc.signers.join('　'), { ...run, font: font(FONTS.kai) })],
  })
}

const LINE_OF_TABLE = { style: BorderStyle.SINGLE, size: 4, color: '000000' }
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' }

/** A table in a text is small; a form is one, and has room for a pen. */
function table(piece: Extract<Piece, { kind: 'table' }>, form: boolean): Table {
  const size = form ? SIZE.small : SIZE.table
  const whole = piece.widths.reduce((a, b) => a + b, 0)
  const widths = piece.widths.map(w => Math.round((w / whole) * TEXT_WIDTH))
  const cell = ({ inline, span, label }: Cell, column: number, head: boolean) => {
    const width = widths.slice(column, column + span).reduce((a, b) => a + b, 0)
    const options: IRunOptions = { font: font(head ? FONTS.hei : FONTS.fang), size }
    return new TableCell({
      width: { size: width, type: WidthType.DXA },
      ...(span > 1 && { columnSpan: span }),
      verticalAlign: VerticalAlign.CENTER,
      margins: { top: 40, bottom: 40, left: 80, right: 80 },
      children: [
        new Paragraph({
          spacing: spacing(400),
          alignment: head || label || /^[\d.,%—-]*$/.test(runsOf(inline)[0]?.text ?? '') ? AlignmentType.CENTER : AlignmentType.LEFT,
          children: runs(inline, options),
        }),
      ],
    })
  }
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    borders: {
      top: LINE_OF_TABLE,
      bottom: LINE_OF_TABLE,
      left: LINE_OF_TABLE,
      right: LINE_OF_TABLE,
      insideHorizontal: LINE_OF_TABLE,
      insideVertical: LINE_OF_TABLE,
    },
    rows: piece.rows.map(
      (row, r) =>
        new TableRow({
          tableHeader: r < piece.headRows,
          cantSplit: true,
          ...(form ? { height: { value: FORM_ROW, rule: HeightRule.ATLEAST } } : {}),
          children: cellsOf(piece, row).map((c, i) => cell(c, i, r < piece.headRows)),
        }),
    ),
  })
}

/** 版记: a table that stands at the foot of the last page; thick lines outside (0.35 mm), a thin one inside (0.25 mm). */
function imprint(doc: OfficialDocument): (Paragraph | Table)[] {
  const rows = imprintOf(doc)
  if (rows.length === 0) return []
  const thick = { style: BorderStyle.SINGLE, size: 8, color: '000000' }
  const thin = { style: BorderStyle.SINGLE, size: 6, color: '000000' }
  const options: IRunOptions = { font: font(FONTS.fang), size: SIZE.small }
  return [
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: TEXT_WIDTH, type: WidthType.DXA },
      columnWidths: [TEXT_WIDTH],
      float: {
        verticalAnchor: TableAnchorType.MARGIN,
        horizontalAnchor: TableAnchorType.MARGIN,
        relativeVerticalPosition: RelativeVerticalPosition.BOTTOM,
        overlap: OverlapType.NEVER,
      },
      borders: { top: thick, bottom: thick, left: NO_LINE, right: NO_LINE, insideHorizontal: thin, insideVertical: NO_LINE },
      rows: rows.map(
        ([left, date]) =>
          new TableRow({
            height: { value: 560, rule: HeightRule.ATLEAST },
            children: [
              new TableCell({
                verticalAlign: VerticalAlign.CENTER,
                children: [
                  new Paragraph({
                    spacing: spacing(480),
                    indent: date ? { left: 280 } : { left: 280 * 4, hanging: 280 * 3, right: 280 },
                    tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH - 280 - 216 }],
                    children: runs(date ? `${left}\t${date}` : left, options),
                  }),
                ],
              }),
            ],
          }),
      ),
    }),
    // A floating table hangs on the paragraph after it.
    new Paragraph({ spacing: spacing(20), children: [] }),
  ]
}

/** 页码: `— 1 —` in 宋体 of size 4, odd pages right by one character, even pages left by one. */
function footer(alignment: 'left' | 'right'): Footer {
  const options: IRunOptions = { font: font(FONTS.number), size: SIZE.small }
  return new Footer({
    children: [
      new Paragraph({
        alignment: alignment === 'left' ? AlignmentType.LEFT : AlignmentType.RIGHT,
        indent: alignment === 'left' ? { left: 280 } : { right: 280 },
        children: [
          new TextRun({ ...options, text: '— ' }),
          new TextRun({ ...options, children: [PageNumber.CURRENT] }),
          new TextRun({ ...options, text: ' —' }),
        ],
      }),
    ],
  })
}

/** Over every page of what is not in the books yet. */
const draftHeader = (): Header =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [new TextRun({ font: font(FONTS.number), size: SIZE.small, color: RED, text: DRAFT })],
      }),
    ],
  })

/** Writes the paper as .docx. The same paper gives the same text and places in every run. */
export async function toDocx(doc: OfficialDocument): Promise<Uint8Array> {
  const numbered = doc.pageNumbers ?? (doc.kind === 'letter' || doc.kind === 'report')
  const form = doc.kind === 'form' || doc.kind === 'file-cover'
  const cover = doc.kind === 'file-cover' ? [new Paragraph({ spacing: { ...spacing(LINE), before: COVER_BEFORE }, children: [] })] : []
  const base = { size: SIZE.body, font: font(FONTS.fang), characterSpacing: TIGHTEN }
  const file = new Document({
    creator: doc.unit,
    lastModifiedBy: doc.unit,
    title: doc.draft ? `${doc.title}（草稿）` : doc.title,
    evenAndOddHeaderAndFooters: numbered,
    styles: {
      // On the Normal style, not only as default: one office program reckons the grid from it.
      paragraphStyles: [{ id: 'Normal', name: 'Normal', run: base, paragraph: { spacing: spacing(LINE) } }],
      default: { document: { run: { size: SIZE.body, font: font(FONTS.fang) }, paragraph: { spacing: spacing(LINE) } } },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: PAGE.width, height: PAGE.height },
            margin: { top: PAGE.top, bottom: PAGE.bottom, left: PAGE.left, right: PAGE.right, footer: FOOTER, header: 720 },
          },
          grid: { type: DocumentGridType.LINES, linePitch: LINE },
        },
        ...(doc.draft ? { headers: { default: draftHeader(), ...(numbered && { even: draftHeader() }) } } : {}),
        ...(numbered ? { footers: { default: footer('right'), even: footer('left') } } : {}),
        children: [
          ...cover,
          ...piecesOf(doc).map(piece => {
            if (piece.kind === 'text') return piece.role === 'number' ? numberLine(doc) : paragraph(piece)
            return piece.kind === 'table' ? table(piece, form) : new Paragraph({ spacing: spacing(LINE), children: [] })
          }),
          ...imprint(doc),
        ],
      },
    ],
  })
  return embedFigures(new Uint8Array(await Packer.toArrayBuffer(file)), doc)
}
