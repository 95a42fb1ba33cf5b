/** @module A step that was taken, as the ledger holds it, and the order in which entries are read. */
import type { Day, Moment } from '../base/day.ts'
import type { Data, Register, StepOf } from '../declare/register.ts'

/** How an entry came in. History that was imported is shown as 导入, never as late. */
export type Origin = 'desk' | 'import' | 'cli' | 'inbox' | 'referral' | 'job'

export interface Entry {
  /** Its place in the matter's chain: 1, 2, 3 … in the order of recording. */
  readonly n: number
  readonly step: string
  /** When it happened. */
  readonly day: Day
  /** The time of day, where the law counts hours. */
  readonly time?: Moment
  /** When it was recorded. */
  readonly at: Moment
  readonly by: string
  readonly origin: Origin
  /** The values, personal ones in the clear where the reader holds the key and left out where he does not. */
  readonly data: { readonly [field: string]: unknown }
}
/** An entry as it stands in the story. */
export interface Told extends Entry {
  /** The submission that it approves. */
  readonly approves?: number
}

/** An entry whose data the compiler checks against the step: for tests, samples and imports in code. */
export const entry = <R extends Register, S extends StepOf<R>>(
  _: R,
  step: S,
  e: Omit<Entry, 'step' | 'data'> & { readonly data: Data<R, S> },
): Entry => ({ ...e, step, data: e.data as Entry['data'] })

/** Whole days between the deed and its record; 0 for imported history, which is not late. */
export const recordedDay = (e: Entry): Day => e.at.slice(0, 10) as Day
export const isLate = (e: Entry): boolean => e.origin !== 'import' && e.origin !== 'job' && recordedDay(e) > e.day

/**
 * The entries as they stand: cancelled ones gone, corrections laid over what they correct, an approval standing for the
 * step that it approves, all in the order in which things happened (day, then n).
 * Cancellations are read newest first, so that cancelling a cancellation restores.
 */
export function standing(entries: readonly Entry[]): Told[] {
  const order = [...entries].sort((a, b) => a.n - b.n)
  const cancelled = new Set<unknown>()
  for (const e of [...order].reverse()) if (e.step === 'cancel' && !cancelled.has(e.n)) cancelled.add(e.data['of'])
  const live = order.filter(e => !cancelled.has(e.n) && e.step !== 'cancel')
  const corrections = live.filter(e => e.step === 'correct')
  return live
    .filter(e => e.step !== 'correct')
    .map(e => approved(e, live))
    .map(e => corrections.filter(c => c.data['of'] === e.n).reduce(corrected, e))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.n - b.n))
}

/** An approval is the step that was submitted, taken on the day of the approval by whoever approved. */
function approved(e: Entry, live: readonly Entry[]): Told {
  if (e.step !== 'approve') return e
  const submitted = live.find(s => s.n === e.data['of'] && s.step === 'submit')
  if (!submitted) return e
  const data = { ...(submitted.data['data'] as Entry['data']), ...(e.data['set'] as Entry['data'] | undefined) }
  return { ...e, step: String(submitted.data['step']), data, approves: submitted.n }
}

function corrected(e: Told, correction: Entry): Told {
  const data: { [field: string]: unknown } = { ...e.data, ...(correction.data['set'] as object) }
  for (const [field, value] of Object.entries(data)) if (value === null) delete data[field]
  return { ...e, day: (correction.data['day'] as Day | undefined) ?? e.day, data }
}
