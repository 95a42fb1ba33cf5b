/** @module The second person behind a publication. */
import type { Entry } from '../ledger/entry.ts'

/**
 * Who let the publication of entry `n` out: whoever approved it, beside whoever took the step. A step that needs approval as
 * such was approved already, and what an old ledger tells as published was.
 */
export function approvedBy(entries: readonly Entry[], n: number): string | undefined {
  const published = entries.find(e => e.n === n)
  if (!published) return undefined
  if (published.step === 'approve' || published.origin === 'import') return published.by
  const cancelled = new Set(entries.filter(e => e.step === 'cancel').map(e => e.data['of']))
  return entries.find(e => e.step === 'approve' && e.data['of'] === n && e.by !== published.by && !cancelled.has(e.n))?.by
}
