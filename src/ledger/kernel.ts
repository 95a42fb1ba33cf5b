/** @module What the steps that every register has do to a matter. One entry for each kernel step; a new one does not compile until it is here. */
import type { Day } from '../base/day.ts'
import type { KernelData, KernelStep } from '../declare/kernel.ts'
import type { Entry } from './entry.ts'
import type { Now } from './now.ts'

type Takes = { readonly [K in KernelStep]: (now: Now, data: KernelData[K], e: Entry) => Now }
const same = (now: Now) => now

export const takesKernel: Takes = {
  // Both are laid over the story before it is read (see `standing`).
  correct: same,
  cancel: same,
  assign: (now, data) => ({ ...now, handler: data.handler, with: data.with ?? [] }),
  submit: (now, data, e) => ({ ...now, pending: { n: e.n, step: data.step, data: data.data, by: e.by, day: e.day } }),
  return: (now, data, e) =>
    now.pending?.n === data.of ? { ...now, pending: { ...now.pending, returned: { reason: data.reason, by: e.by, day: e.day } } } : now,
  // An approval that still carries this name approves a submission that was cancelled: it does nothing.
  approve: same,
  narrow: (now, data) => ({ ...now, readers: data.readers ?? undefined }),
  erase: now => ({ ...now, erased: true }),
  recount: same,
  link: (now, data) => ({ ...now, links: [...now.links, data] }),
  letter: same,
  platform: same,
}

export const takeKernel = (now: Now, e: Entry & { readonly step: KernelStep }): Now =>
  (takesKernel[e.step] as (n: Now, d: unknown, e: Entry) => Now)(now, e.data, e)

/** The days of letters between units, for the timeline. */
export const letters = (entries: readonly Entry[]): { readonly day: Day; readonly letter: KernelData['letter'] }[] =>
  entries.filter(e => e.step === 'letter').map(e => ({ day: e.day, letter: e.data as unknown as KernelData['letter'] }))
