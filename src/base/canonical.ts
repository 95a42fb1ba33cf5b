/**
 * @module Canonical JSON: keys sorted, no spaces, no undefined. What is hashed is this text, because a database may give
 * back the same value with another key order.
 */

/** The one text of a plain value. Numbers must be finite; undefined members are left out. */
export function canonical(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new RangeError('canonical: not a finite number')
    return JSON.stringify(value)
  }
  if (Array.isArray(value)) return `[${value.map(v => canonical(v ?? null)).join(',')}]`
  if (typeof value !== 'object') throw new TypeError(`canonical: ${typeof value}`)
  const members = Object.entries(value)
    .filter(([, v]) => v !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${members.map(([k, v]) => `${JSON.stringify(k)}:${canonical(v)}`).join(',')}}`
}
