/** @module The old compound container (.doc, .wps, .xls, and every encrypted .docx or .xlsx): only the names of its streams. */

const FREE = 0xffffffff

/** Does it start like a compound file? */
export const isOle = (bytes: Uint8Array): boolean => bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0

/** The names in its directory; empty when it cannot be followed. Only the first 109 allocation sectors are used: 7 MB of directory chain. */
export function oleStreams(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 512) return []
  const shift = view.getUint16(30, true)
  if (shift !== 9 && shift !== 12) return []
  const size = 1 << shift
  const offset = (sector: number) => (sector + 1) * size
  const next = (sector: number): number => {
    const table = Math.floor(sector / (size / 4))
    if (table >= 109) return FREE
    const at = offset(view.getUint32(76 + table * 4, true)) + (sector % (size / 4)) * 4
    return at + 4 <= bytes.length ? view.getUint32(at, true) : FREE
  }
  const names: string[] = []
  const utf16 = new TextDecoder('utf-16le')
  let sector = view.getUint32(48, true)
  for (let guard = 0; guard < 10_000 && offset(sector) + size <= bytes.length; guard++) {
    for (let at = offset(sector); at < offset(sector) + size; at += 128) {
      const length = view.getUint16(at + 64, true)
      if (length > 2 && length <= 64) names.push(utf16.decode(bytes.subarray(at, at + length - 2)))
    }
    sector = next(sector)
  }
  return names
}
