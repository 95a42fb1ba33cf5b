/**
 * @module Any paper a clerk has → its text. What a file is, is decided by its content, never by its name. Every way of not
 * being readable is a refusal with a code of its own; nothing here touches a disk or a network, so most of it also runs in a browser.
 */
import { type Result, refuse } from '../../base/result.ts'
import type { TextDocument } from '../../check/text.ts'
import { readDocx } from './docx.ts'
import { readHtml } from './html.ts'
import { type FileKind, kindOf } from './kind.ts'
import { readOfd } from './ofd.ts'
import { readText } from './text.ts'

export { type FileKind, kindOf } from './kind.ts'

type Reader = (bytes: Uint8Array) => Result<TextDocument> | Promise<Result<TextDocument>>
const wrongType =
  (is: FileKind): Reader =>
  () =>
    refuse({ code: 'document-type', context: { is } })

/** One reader for each kind of file; the heavy ones are loaded when first needed. */
const READERS: { readonly [kind in FileKind]: Reader } = {
  docx: readDocx,
  doc: async bytes => (await import('./doc.ts')).readDoc(bytes),
  pdf: async bytes => (await import('./pdf.ts')).readPdf(bytes),
  ofd: readOfd,
  html: readHtml,
  text: readText,
  encrypted: () => refuse({ code: 'document-encrypted' }),
  xlsx: wrongType('xlsx'),
  xls: wrongType('xls'),
  ods: wrongType('ods'),
  rtf: wrongType('rtf'),
  unknown: wrongType('unknown'),
}

/**
 * Reads a file. Refuses, with `field` the file name: `document-type` (not a paper that can be read), `document-macro` (.docm),
 * `document-encrypted`, `document-scanned`, `document-too-large` (a zip bomb), `document-doctype`, `document-broken`, `document-empty`.
 */
export async function readDocument(bytes: Uint8Array, filename: string): Promise<Result<TextDocument>> {
  const result = await attempt(bytes)
  if (!result.ok) return refuse(...result.refused.map(r => ({ ...r, field: filename })))
  return result.value.text.trim() === '' ? refuse({ code: 'document-empty', field: filename }) : result
}

/** A hostile file may break a parser in ways of its own: that too is only a broken file. */
async function attempt(bytes: Uint8Array): Promise<Result<TextDocument>> {
  try {
    return await READERS[kindOf(bytes)](bytes)
  } catch {
    return refuse({ code: 'document-broken' })
  }
}
