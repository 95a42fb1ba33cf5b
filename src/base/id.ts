/** @module Ids are made by whoever makes the thing (a phone off line, an import, a test), never by the database. */

/** A UUID, lower case. Version 7: the first 48 bits are the time, so ids made later sort later. */
export type Id = string

/** The millisecond of the id made last, and how many more were made in it: twelve bits that are otherwise left to chance. */
let last = { ms: -1, count: 0 }

/** A new UUIDv7 for the given time in milliseconds; of several made in one millisecond, the later sorts later, two thousand of them at least (RFC 9562, 6.2). */
export function newId(ms: number): Id {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const chance = ((bytes[6]! << 8) | bytes[7]!) & 0x7ff
  last = { ms, count: last.ms === ms ? Math.min(last.count + 1, 0xfff) : chance }
  bytes[6] = last.count >> 8
  bytes[7] = last.count & 0xff
  for (let i = 0; i < 6; i++) bytes[i] = Math.floor(ms / 2 ** (8 * (5 - i))) % 256
  bytes[6] |= 0x70
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = Array.from(bytes, b => b.toString(16).padStart(2, '0')).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

/** Is this text an id? */
export const isId = (text: string): boolean => /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(text)
