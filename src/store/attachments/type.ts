/** @module The type of an attachment, by its content: a name may lie. What is not on the list is not taken: no program, no page with a script. */
import { kindOf } from '../../documents/readers/kind.ts'

const ascii = (bytes: Uint8Array, from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to))

/** Pictures and recordings, by their first bytes. */
const media: readonly { readonly type: string; readonly is: (bytes: Uint8Array) => boolean }[] = [
  { type: 'image/jpeg', is: b => b[0] === 0xff && b[1] === 0xd8 && b[2] === 0xff },
  { type: 'image/png', is: b => ascii(b, 1, 4) === 'PNG' && b[0] === 0x89 },
  { type: 'video/mp4', is: b => ascii(b, 4, 8) === 'ftyp' && !/^(heic|heix|mif1|avif)/.test(ascii(b, 8, 12)) },
  { type: 'audio/mpeg', is: b => ascii(b, 0, 3) === 'ID3' },
  { type: 'audio/wav', is: b => ascii(b, 0, 4) === 'RIFF' && ascii(b, 8, 12) === 'WAVE' },
]
const documents: { readonly [kind: string]: string } = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ofd: 'application/ofd',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  doc: 'application/msword',
  xls: 'application/vnd.ms-excel',
  pdf: 'application/pdf',
  text: 'text/plain; charset=utf-8',
}

/** The media type; undefined for what is not taken. */
export function typeOf(bytes: Uint8Array): string | undefined {
  return media.find(m => m.is(bytes))?.type ?? documents[kindOf(bytes)]
}
