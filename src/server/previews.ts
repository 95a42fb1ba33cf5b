/** @module Ledgers that were read and wait for a yes: kept in memory for a while, for the account that brought them. */
import type { Sheet } from '../acts/import/rows.ts'

const MINUTES = 30
const MOST = 20

interface Kept {
  readonly account: string
  readonly register: string
  readonly sheet: Sheet
  readonly until: number
}
const kept = new Map<string, Kept>()
const keyOf = (account: string, id: string) => `${account} ${id}`

/** Keep a ledger under the id of its preview; the oldest give way. */
export function keep(account: string, id: string, register: string, sheet: Sheet, now: number): void {
  for (const [key, k] of kept) if (k.until < now) kept.delete(key)
  while (kept.size >= MOST) kept.delete(kept.keys().next().value!)
  kept.set(keyOf(account, id), { account, register, sheet, until: now + MINUTES * 60_000 })
}

/** The ledger of a preview; undefined when it is too old, of another register, or somebody else's. */
export function waiting(account: string, id: string, register: string, now: number): Sheet | undefined {
  const found = kept.get(keyOf(account, id))
  return found && found.register === register && found.until >= now ? found.sheet : undefined
}
export const forget = (account: string, id: string): void => void kept.delete(keyOf(account, id))
