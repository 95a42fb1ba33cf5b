import { day, flag, list, moment, object, text, whole, z } from './shapes.ts'

export const Closing = object({ k: whole, day, hash: text, at: moment, by: text })
export const Closed = object({ k: whole, day, hash: text, text, matters: whole })
/** Does anything show tampering. */
export const Verified = object({
  matters: whole,
  entries: whole,
  breaks: list(object({ matter: text, n: whole, why: z.enum(['gap', 'previous', 'hash']) })),
  closings: list(object({ k: whole, day, hash: text, moved: list(text), sound: flag })),
  log: list(day),
})
