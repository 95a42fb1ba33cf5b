/**
 * @module Opening a zip container (.docx, .xlsx, .ofd) that a stranger sent: its central directory is read first, and what it
 * promises to unpack decides whether anything is unpacked at all.
 */
import { unzipSync, zipSync } from 'fflate'
import { ok, type Result, refuse } from '../../base/result.ts'

/** Unpacked bytes that are never exceeded: a workbook of 200,000 rows × 20 columns stays below. */
const MAX_UNPACKED = 600 * 1024 * 1024
/** Below this the ratio is not looked at: a thousand empty formatted rows shrink two hundred times and are honest. */
const RATIO_FROM = 50 * 1024 * 1024
const MAX_RATIO = 200
const MAX_ENTRIES = 20_000

/** Parts by path. */
export type Package = Record<string, Uint8Array>

interface Entry {
  readonly name: string
  readonly packed: number
  readonly unpacked: number
}

/** Does it start like a zip file? */
export const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4

/** The names and sizes that the central directory states; null when there is no readable one. */
export function zipEntries(bytes: Uint8Array): Entry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const floor = Math.max(0, bytes.length - 65_557)
  let end = bytes.length - 22
  while (end >= floor && view.getUint32(end, true) !== 0x06054b50) end--
  if (end < floor) return null
  const count = view.getUint16(end + 10, true)
  const entries: Entry[] = []
  const utf8 = new TextDecoder()
  let at = view.getUint32(end + 16, true)
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return null
    const nameLength = view.getUint16(at + 28, true)
    entries.push({
      name: utf8.decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/** Refuses a container that is broken or that would unpack to more than an office file ever does (a zip bomb). */
export function guardZip(bytes: Uint8Array): Result<readonly Entry[]> {
  const entries = zipEntries(bytes)
  if (!entries) return refuse({ code: 'document-broken' })
  const unpacked = entries.reduce((sum, e) => sum + e.unpacked, 0)
  const bomb = unpacked > MAX_UNPACKED || entries.length > MAX_ENTRIES || (unpacked > RATIO_FROM && unpacked > bytes.length * MAX_RATIO)
  if (bomb) return refuse({ code: 'document-too-large', context: { unpacked, packed: bytes.length } })
  return ok(entries)
}

/** Unpacks the parts that `wanted` names, all when left out. */
export function openZip(bytes: Uint8Array, wanted: (name: string) => boolean = () => true): Result<Package> {
  const guarded = guardZip(bytes)
  if (!guarded.ok) return guarded
  try {
    return ok(unzipSync(bytes, { filter: file => wanted(file.name) }))
  } catch {
    return refuse({ code: 'document-broken' })
  }
}

/** Packs parts in the order given. The time in the container is fixed, so the same parts give the same bytes. */
export function packZip(parts: Package): Uint8Array {
  return zipSync(parts, { level: 6, mtime: '1980-01-01T00:00:00' })
}
