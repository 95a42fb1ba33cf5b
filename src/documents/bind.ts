/**
 * @module A case file (案卷) bound into one .pdf: cover, contents, the papers and attachments in order with their page numbers at the
 * upper right, closing page. Works on files from strangers: runs in the child process.
 */
import { degrees, PDFDocument, type PDFImage, type PDFPage, StandardFonts } from '@cantoo/pdf-lib'
import { ok, type Result } from '../base/result.ts'
import { type CaseFile, type CaseItem, closingOf, contentsOf, coverOf, type PagedItem } from '../papers/case-file.ts'
import { orientationOf } from './hidden/image.ts'
import type { OfficialDocument } from './official.ts'
import { compilePdf } from './typst/compile.ts'

/** A part of the file: a paper that is set, or an attachment as it came. */
export type CasePart = CaseItem &
  ({ readonly paper: OfficialDocument } | { readonly bytes: Uint8Array; readonly type: string } | { readonly beside: true })

export interface Binding {
  readonly file: CaseFile
  readonly parts: readonly CasePart[]
  /** The folder with the office's own fonts. */
  readonly fonts?: string
}

const A4 = { width: 595.28, height: 841.89 }
/** What is left free around a picture. */
const MARGIN = 56

/** Bind it. Attachments that have no pages, or cannot be opened, are named in the contents as kept beside. */
export async function bindCase({ file, parts, fonts }: Binding): Promise<Result<Uint8Array>> {
  const items: PagedItem[] = []
  const leaves: PDFDocument[] = []
  let pages = 0
  for (const part of parts) {
    const leaf = await leafOf(part, fonts)
    const count = leaf?.getPageCount() ?? 0
    const { title, number, by, day } = part
    const own = { title, ...(number && { number }), ...(by && { by }), ...(day && { day }) }
    items.push(count ? { ...own, pages: [pages + 1, pages + count] } : own)
    if (leaf && count) leaves.push(leaf)
    pages += count
  }
  const set = (doc: OfficialDocument) => PDFDocument.load(compilePdf(doc, fonts))
  const bound = await PDFDocument.create({ updateMetadata: false })
  bound.setTitle(file.title)
  bound.setAuthor(file.office)
  for (const sheet of [coverOf(file, pages), contentsOf(file, items)]) await add(bound, await set(sheet))
  const inner = []
  for (const leaf of leaves) inner.push(...(await add(bound, leaf)))
  await number(bound, inner)
  await add(bound, await set(closingOf(file, items, pages)))
  return ok(await bound.save())
}

/** The pages of a part; undefined where it has none. */
async function leafOf(part: CasePart, fonts: string | undefined): Promise<PDFDocument | undefined> {
  if ('beside' in part) return undefined
  if ('paper' in part) return await PDFDocument.load(compilePdf(part.paper, fonts))
  try {
    if (part.type === 'application/pdf') return await sound(part.bytes)
    return part.type.startsWith('image/') ? await pictured(part.bytes, part.type) : undefined
  } catch {
    // Encrypted or damaged: it is kept beside, and the contents say so.
    return undefined
  }
}

/** Its pages in a file of our own: a damaged one breaks here, where nothing is bound yet, often only when its pages are asked for. */
async function sound(bytes: Uint8Array): Promise<PDFDocument> {
  const own = await PDFDocument.create({ updateMetadata: false })
  await add(own, await PDFDocument.load(bytes))
  return own
}

async function add(bound: PDFDocument, from: PDFDocument): Promise<PDFPage[]> {
  const copied = await bound.copyPages(from, from.getPageIndices())
  for (const page of copied) bound.addPage(page)
  return copied
}

/** 1, 2, 3 … at the upper right of each page. */
async function number(bound: PDFDocument, pages: readonly PDFPage[]): Promise<void> {
  const font = await bound.embedFont(StandardFonts.Helvetica)
  pages.forEach((page, i) => {
    const { x, y, width, height } = page.getCropBox()
    const text = String(i + 1)
    page.drawText(text, { x: x + width - 36 - font.widthOfTextAtSize(text, 11), y: y + height - 36, size: 11, font })
  })
}

/** A photo upright on a page of its own. */
async function pictured(bytes: Uint8Array, type: string): Promise<PDFDocument> {
  const doc = await PDFDocument.create({ updateMetadata: false })
  const image = type === 'image/png' ? await doc.embedPng(bytes) : await doc.embedJpg(bytes)
  place(doc.addPage([A4.width, A4.height]), image, orientationOf(bytes))
  return doc
}

/** As large as the page allows; turned as the camera was held (EXIF 3, 6 and 8). */
function place(page: PDFPage, image: PDFImage, orientation: number): void {
  const lying = orientation === 6 || orientation === 8
  const [w, h] = lying ? [image.height, image.width] : [image.width, image.height]
  const scale = Math.min((A4.width - 2 * MARGIN) / w, (A4.height - 2 * MARGIN) / h, 1)
  const [left, bottom] = [(A4.width - w * scale) / 2, (A4.height - h * scale) / 2]
  const [width, height] = [image.width * scale, image.height * scale]
  const turned = {
    3: { x: left + width, y: bottom + height, rotate: degrees(180) },
    6: { x: left, y: bottom + width, rotate: degrees(-90) },
    8: { x: left + height, y: bottom, rotate: degrees(90) },
  }[orientation] ?? { x: left, y: bottom }
  page.drawImage(image, { ...turned, width, height })
}
