/** @module What makes a row of an office's ledger the same matter: the key columns that its register names, as one keyed hash. */
import { canonical } from '../base/canonical.ts'
import type { Person } from '../declare/fields.ts'
import type { Register } from '../declare/register.ts'
import { digest, type Key } from '../store/crypt.ts'

/** The key of a matter from its values and the days of its steps; null where the register names none or all of them are empty. */
export function ledgerKey(
  register: Register,
  fields: { readonly [name: string]: unknown },
  days: { readonly [step: string]: string | undefined },
  key: Key,
): string | null {
  const parts = (register.ledger?.key ?? []).map(name => (name.endsWith('.day') ? (days[name.slice(0, -4)] ?? null) : plain(fields[name])))
  return parts.some(p => p !== null) ? digest(key, canonical(parts)) : null
}

/** As an old ledger writes it: people by their names alone, texts without spaces. */
function plain(value: unknown): unknown {
  if (value === undefined || value === null) return null
  if (typeof value === 'string') return value.normalize('NFKC').replace(/\s/g, '')
  if (Array.isArray(value)) return value.map(v => (typeof v === 'object' && v !== null && 'name' in v ? plain((v as Person).name) : v))
  return value
}
