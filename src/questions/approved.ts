/** @module The second person behind a publication. */
import type { Entry } from '../ledger/entry.ts'

/**
 * The entry by which the publication of entry `n` was let out: the newest approval by somebody beside whoever took the step. A step
 * that needs approval as such was approved already, and what an old ledger tells as published was.
 */
export function approvalOf(entries: readonly Entry[], n: number): Entry | undefined {
  const published = entries.find(e => e.n === n)
  if (!published) return undefined
  const cancelled = new Set(entries.filter(e => e.step === 'cancel').map(e => e.data['of']))
  const approval = entries.findLast(e => e.step === 'approve' && e.data['of'] === n && e.by !== published.by && !cancelled.has(e.n))
  return approval ?? (published.step === 'approve' || published.origin === 'import' ? published : undefined)
}
