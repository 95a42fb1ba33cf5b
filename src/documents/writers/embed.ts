/**
 * @module What a .docx of ours carries unseen, as a custom XML part that office programs keep: its text as issued and the place
 * of every figure in it, so that an edited copy can be bound again. Written beside it: properties without any person's name.
 */
import { assert } from '../../base/result.ts'
import { escapeXml } from '../container/xml.ts'
import { packZip } from '../container/zip.ts'
import { openDocx } from '../docx/open.ts'
import { type OfficialDocument, runsOf } from '../official.ts'

export const NAMESPACE = 'urn:zhunsheng:report:1'
const PART = 'customXml/item1.xml'
const ITEM_ID = '{7A68756E-7368-4E67-8000-000000000001}'

/** A figure as issued: `text.slice(start, end)` of the embedded text. */
export interface EmbeddedFigure {
  readonly id: string
  readonly ref: string
  readonly start: number
  readonly end: number
}

/** The content of the embedded part. */
export interface Embedded {
  readonly version: 1
  readonly text: string
  readonly figures: readonly EmbeddedFigure[]
}

/** Every figure of the paper: its id and ref. */
export function figuresOf(doc: OfficialDocument): Map<string, string> {
  const figures = new Map<string, string>()
  for (const block of doc.blocks) {
    const inlines = block.kind === 'table' ? block.rows.flat() : block.kind === 'list' ? block.items : 'runs' in block ? [block.runs] : []
    for (const run of inlines.flatMap(runsOf)) {
      if (!run.figure) continue
      assert(!figures.has(run.figure.id), `figure id ${run.figure.id} stands twice`)
      figures.set(run.figure.id, run.figure.ref)
    }
  }
  return figures
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006'

function core(doc: OfficialDocument): string {
  return `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(`${doc.title}${doc.draft ? '（草稿）' : ''}`)}</dc:title><dc:creator>${escapeXml(doc.unit)}</dc:creator><cp:lastModifiedBy>${escapeXml(doc.unit)}</cp:lastModifiedBy></cp:coreProperties>`
}

/** The lines of a table are closer than those of the page: an office program that keeps all to the grid would set them as wide. The library has no word for it. */
const offGrid = (xml: string): string =>
  xml.replace(/<w:tbl>.*?<\/w:tbl>/gs, table => table.replaceAll('<w:pPr><w:spacing', '<w:pPr><w:snapToGrid w:val="0"/><w:spacing'))

/** Adds the embedded part, sets tables off the grid and cleans the properties. */
export function embedFigures(bytes: Uint8Array, doc: OfficialDocument): Uint8Array {
  const opened = openDocx(bytes)
  assert(opened.ok, 'our own .docx can be read')
  const { parts, document, bookmarks } = opened.value
  const refs = figuresOf(doc)
  const out: Record<string, Uint8Array> = {
    ...parts,
    'word/document.xml': encode(offGrid(new TextDecoder().decode(parts['word/document.xml']))),
    'docProps/core.xml': encode(core(doc)),
  }
  if (refs.size > 0) {
    const figures = bookmarks
      .filter(b => b.name.startsWith('zs_'))
      .map(b => ({ id: b.name.slice(3), ref: refs.get(b.name.slice(3)) ?? '', start: b.start, end: b.end }))
    const embedded: Embedded = { version: 1, text: document.text, figures }
    out[PART] = encode(`${HEAD}<report xmlns="${NAMESPACE}">${escapeXml(JSON.stringify(embedded))}</report>`)
    out['customXml/itemProps1.xml'] = encode(
      `${HEAD}<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="${OFFICE}/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
    )
    out['customXml/_rels/item1.xml.rels'] = encode(
      `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/relationships/customXmlProps" Target="itemProps1.xml"/></Relationships>`,
    )
    insert(
      out,
      'word/_rels/document.xml.rels',
      '</Relationships>',
      `<Relationship Id="rIdReport" Type="${OFFICE}/relationships/customXml" Target="../customXml/item1.xml"/>`,
    )
    insert(
      out,
      '[Content_Types].xml',
      '</Types>',
      `<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>`,
    )
  }
  return packZip(out)
}

function insert(parts: Record<string, Uint8Array>, part: string, before: string, xml: string): void {
  const text = new TextDecoder().decode(parts[part])
  const at = text.lastIndexOf(before)
  assert(at >= 0, `${part} ends with ${before}`)
  parts[part] = encode(text.slice(0, at) + xml + text.slice(at))
}
