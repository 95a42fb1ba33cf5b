/**
 * @module Workbooks in: .xlsx, .xls, .ods, .csv and the HTML tables that portals call .xls, by content. One library stands behind this file and nowhere else. A file that
 * would unpack to more than a workbook ever does is refused before it is parsed.
 */
import { EncryptedFileError, fromHtml, parseCsv, readOds, readXls, readXlsx, type Workbook } from 'hucre'
import { ok, type Result, refuse } from '../../base/result.ts'
import { guardZip, openZip } from '../container/zip.ts'
import { decodeHtml } from '../readers/html.ts'
import { kindOf } from '../readers/kind.ts'
import { decodeText } from '../readers/text.ts'
import type { Cell } from './cell.ts'

/** A merged area; rows and columns from 0, ends included. */
export interface Merge {
  readonly startRow: number
  readonly startCol: number
  readonly endRow: number
  readonly endCol: number
}

export interface SheetData {
  readonly name: string
  /** Rows as they stand, the empty ones too, so that row numbers stay true: row `i` is row `i + 1` of the sheet. */
  readonly rows: readonly (readonly Cell[])[]
  readonly merges: readonly Merge[]
}

/**
 * Reads the visible sheets of a workbook. Refuses `document-type`, `document-encrypted`, `document-macro`, `document-too-large`,
 * `document-doctype`, `document-broken`.
 */
export async function readSheet(bytes: Uint8Array): Promise<Result<readonly SheetData[]>> {
  const kind = kindOf(bytes)
  try {
    switch (kind) {
      case 'xlsx': {
        const refused = guardWorkbook(bytes)
        return refused.ok ? ok(sheetsOf(await readXlsx(bytes, { sheets: s => !s.hidden && !s.veryHidden }))) : refused
      }
      case 'ods': {
        const guarded = guardZip(bytes)
        return guarded.ok ? ok(sheetsOf(await readOds(bytes))) : guarded
      }
      case 'xls':
        return ok(sheetsOf(await readXls(bytes)))
      case 'text':
        return ok([{ name: '', rows: parseCsv(decodeText(bytes)) as Cell[][], merges: [] }])
      case 'html': {
        // Portals export a page with a table under the name .xls.
        const page = decodeHtml(bytes)
        return /<table[\s>]/i.test(page)
          ? ok(sheetsOf({ sheets: [fromHtml(page, { typeInference: false })] }))
          : refuse({ code: 'document-type', context: { is: kind } })
      }
      case 'encrypted':
        return refuse({ code: 'document-encrypted' })
      case 'docx':
      case 'ofd':
      case 'doc':
      case 'pdf':
      case 'rtf':
      case 'unknown':
        return refuse({ code: 'document-type', context: { is: kind } })
    }
  } catch (error) {
    return refuse({ code: error instanceof EncryptedFileError ? 'document-encrypted' : 'document-broken' })
  }
}

/** Parts above this size are sheets; the library expands no entity of a file's own, so they need no second unpacking. */
const SMALL = 4 * 1024 * 1024

/** No bomb, no macros, no DOCTYPE. */
function guardWorkbook(bytes: Uint8Array): Result<null> {
  const guarded = guardZip(bytes)
  if (!guarded.ok) return guarded
  if (guarded.value.some(e => /vbaProject\.bin$/i.test(e.name))) return refuse({ code: 'document-macro' })
  const small = new Set(guarded.value.filter(e => e.unpacked < SMALL && /\.(xml|rels)$/.test(e.name)).map(e => e.name))
  const parts = openZip(bytes, name => small.has(name))
  if (!parts.ok) return parts
  const head = (part: Uint8Array) => new TextDecoder('latin1').decode(part.subarray(0, 2048))
  return Object.values(parts.value).some(part => /<!DOCTYPE|<!ENTITY/i.test(head(part))) ? refuse({ code: 'document-doctype' }) : ok(null)
}

const sheetsOf = (book: Workbook): SheetData[] =>
  book.sheets
    .filter(s => !s.hidden && !s.veryHidden)
    .map(s => ({ name: s.name, rows: s.rows.map(row => row.map(cell)), merges: s.merges ?? [] }))

/** A date arrives as midnight UTC; it leaves as its day. */
function cell(value: unknown): Cell {
  if (value === null || value === undefined || value === '') return null
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  return value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString().slice(0, 10) : null
}
