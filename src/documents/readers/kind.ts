/** @module What a file is, by its content. A name may lie, and often does: a .doc that is a .docx, a .wps that is a .doc. */
import { isOle, openOle } from '../container/ole.ts'
import { isZip, zipEntries } from '../container/zip.ts'

export type FileKind = 'docx' | 'xlsx' | 'ofd' | 'ods' | 'doc' | 'xls' | 'encrypted' | 'pdf' | 'rtf' | 'html' | 'text' | 'unknown'

const startsWith = (bytes: Uint8Array, ascii: string): boolean => [...ascii].every((c, i) => bytes[i] === c.charCodeAt(0))

/** The kind of a file. Text is what holds no byte that no text holds; `name` decides only between .csv-like and .md-like uses elsewhere. */
export function kindOf(bytes: Uint8Array): FileKind {
  if (isZip(bytes)) return zipKind(bytes)
  if (isOle(bytes)) return oleKind(bytes)
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048))
  if (head.slice(0, 1024).includes('%PDF-')) return 'pdf'
  if (startsWith(bytes, '{\\rtf')) return 'rtf'
  if (!isText(bytes)) return 'unknown'
  // A page may begin with <?xml too; any other XML is the inside of some program's file.
  return /<(!doctype\s+html|html|head|body|meta|div|p|table)[\s>]/i.test(plain(bytes)) && /^\s*(\uFEFF)?\s*</.test(plain(bytes))
    ? 'html'
    : /^\s*<\?xml\s/.test(plain(bytes))
      ? 'unknown'
      : 'text'
}

/** The first part of a text of whichever width, enough to see its tags. */
const plain = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes.subarray(0, 4096)).replace(/^(ÿþ|þÿ|ï»¿)|\0/g, '')

function zipKind(bytes: Uint8Array): FileKind {
  const names = new Set((zipEntries(bytes) ?? []).map(e => e.name))
  const has = (pattern: RegExp) => [...names].some(n => pattern.test(n))
  if (names.has('[Content_Types].xml') && has(/^word\//)) return 'docx'
  if (names.has('[Content_Types].xml') && has(/^xl\//)) return 'xlsx'
  if (has(/(^|\/)OFD\.xml$/)) return 'ofd'
  if (names.has('mimetype') && names.has('content.xml')) return 'ods'
  return 'unknown'
}

function oleKind(bytes: Uint8Array): FileKind {
  const streams = openOle(bytes)?.names ?? []
  if (streams.includes('EncryptedPackage')) return 'encrypted'
  if (streams.includes('WordDocument')) return 'doc'
  return streams.includes('Workbook') || streams.includes('Book') ? 'xls' : 'unknown'
}

/** No control bytes but tab, line ends and form feed, unless it is UTF-16 by its mark. */
function isText(bytes: Uint8Array): boolean {
  if (bytes.length === 0) return true
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return true
  const sample = bytes.subarray(0, 65_536)
  const nul = sample.filter((b, i) => b === 0 && i % 2 === 1).length
  const control = (b: number) => b < 9 || (b > 13 && b < 32 && b !== 27)
  // UTF-16 without a mark, with some ASCII in it.
  if (nul > sample.length / 8)
    return !new TextDecoder('utf-16le')
      .decode(sample)
      .split('')
      .some(c => control(c.charCodeAt(0)))
  return !sample.some(control)
}
