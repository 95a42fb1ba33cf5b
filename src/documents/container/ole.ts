/** @module The old compound container (.doc, .wps, .xls, and every encrypted .docx or .xlsx): the names and bytes of its streams. */

/** Sector numbers from here on are marks, not sectors. */
const LAST_SECTOR = 0xfffffffa
/** Streams shorter than this live in the mini stream. */
const MINI_LIMIT = 4096

interface Entry {
  readonly name: string
  readonly start: number
  readonly size: number
}

export interface Compound {
  readonly names: readonly string[]
  /** The bytes of a stream of the root; undefined when there is none of that name. */
  stream(name: string): Uint8Array | undefined
}

/** Does it start like a compound file? */
export const isOle = (bytes: Uint8Array): boolean => bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0

/** Opens a compound file; null when its directory cannot be followed. */
export function openOle(bytes: Uint8Array): Compound | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const shift = bytes.length < 512 ? 0 : view.getUint16(30, true)
  if (shift !== 9 && shift !== 12) return null
  const size = 1 << shift
  const word = (at: number) => (at + 4 <= bytes.length ? view.getUint32(at, true) : 0xffffffff)
  const place = (sector: number) => (sector + 1) * size
  const tables = allocationTables(word, place, size)
  const next = (sector: number) => {
    const table = tables[Math.floor(sector / (size / 4))]
    return table === undefined ? 0xffffffff : word(place(table) + (sector % (size / 4)) * 4)
  }
  const chain = (start: number): Uint8Array => {
    const sectors: number[] = []
    // No chain is longer than the file: a ring ends here.
    for (let s = start; s < LAST_SECTOR && sectors.length <= bytes.length / size; s = next(s)) sectors.push(s)
    const whole = new Uint8Array(sectors.length * size)
    sectors.forEach((s, i) => {
      whole.set(bytes.subarray(place(s), place(s) + size), i * size)
    })
    return whole
  }
  const entries = entriesOf(chain(word(48)))
  const root = entries.find(e => e.name === 'Root Entry')
  const mini = root ? chain(root.start) : new Uint8Array()
  const miniTable = chain(word(60))
  return {
    names: entries.map(e => e.name),
    stream(name) {
      const entry = entries.find(e => e.name === name)
      if (!entry) return undefined
      if (entry.size >= MINI_LIMIT) return chain(entry.start).subarray(0, entry.size)
      return miniChain(mini, miniTable, entry)
    },
  }
}

/** The sectors that hold the allocation table: 109 in the header, the others in a chain of their own. */
function allocationTables(word: (at: number) => number, place: (sector: number) => number, size: number): number[] {
  const tables = Array.from({ length: 109 }, (_, i) => word(76 + i * 4))
  let sector = word(68)
  for (let guard = 0; sector < LAST_SECTOR && guard < 1000; guard++) {
    for (let i = 0; i < size / 4 - 1; i++) tables.push(word(place(sector) + i * 4))
    sector = word(place(sector) + size - 4)
  }
  return tables.filter(s => s < LAST_SECTOR)
}

function entriesOf(directory: Uint8Array): Entry[] {
  const view = new DataView(directory.buffer)
  const utf16 = new TextDecoder('utf-16le')
  const entries: Entry[] = []
  for (let at = 0; at + 128 <= directory.length; at += 128) {
    const length = view.getUint16(at + 64, true)
    if (length < 2 || length > 64) continue
    const name = utf16.decode(directory.subarray(at, at + length - 2))
    entries.push({ name, start: view.getUint32(at + 116, true), size: view.getUint32(at + 120, true) })
  }
  return entries
}

function miniChain(mini: Uint8Array, table: Uint8Array, entry: Entry): Uint8Array {
  const view = new DataView(table.buffer)
  const whole = new Uint8Array(Math.ceil(entry.size / 64) * 64)
  let sector = entry.start
  for (let at = 0; at < whole.length && sector < LAST_SECTOR; at += 64) {
    whole.set(mini.subarray(sector * 64, sector * 64 + 64), at)
    sector = sector * 4 + 4 <= table.length ? view.getUint32(sector * 4, true) : 0xffffffff
  }
  return whole.subarray(0, entry.size)
}
