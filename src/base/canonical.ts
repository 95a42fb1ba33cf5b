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
  const members = value as { readonly [name: string]: unknown }
  const names = Object.keys(members).filter(name => members[name] !== undefined)
  return `{${names
    .sort()
    .map(name => `${JSON.stringify(name)}:${canonical(members[name])}`)
    .join(',')}}`
}
