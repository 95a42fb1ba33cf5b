import { type Answer, day, flag, list, moment, object, text, whole, z } from './shapes.ts'

export const Closing = object({ k: whole, day, hash: text, at: moment, by: text })
export const Closed = object({ k: whole, day, hash: text, text, matters: whole })
export const AttachmentFault = object({
  matter: text,
  /** Its hash, where the reader may not have the name. */
  name: text,
  why: z.enum(['missing', 'altered']),
})
export type AttachmentFault = Answer<typeof AttachmentFault>

/** Does anything show tampering. */
export const Verified = object({
  matters: whole,
  entries: whole,
  breaks: list(object({ matter: text, n: whole, why: z.enum(['gap', 'previous', 'hash']) })),
  closings: list(object({ k: whole, day, hash: text, moved: list(text), sound: flag })),
  log: list(day),
  /** How many files were looked at, and those that are not as they were kept. */
  attachments: object({ count: whole, faults: list(AttachmentFault) }),
})
