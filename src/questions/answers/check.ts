import type { Circumstances } from '../../check/circumstances.ts'
import type { Finding, Relation } from '../../check/types.ts'
import { relationKinds } from '../../check/types.ts'
import { type Answer, day, list, maybe, moment, number, object, text, whole, z } from './shapes.ts'

const span = { start: whole, end: whole }
const interval = object({ min: number, max: number })
const relation = object({
  ...span,
  kind: z.enum(relationKinds),
  claim: object(span),
  quote: text,
  stated: interval,
  computed: interval,
  verdict: z.enum(['holds', 'fails', 'undecided']),
  parts: list(object({ ...span, text, value: number, unit: text })),
  message: text,
}) satisfies z.ZodType<Relation>
const finding = object({
  ...span,
  rule: text,
  severity: z.enum(['error', 'warning', 'note']),
  quote: text,
  message: text,
  suggestion: text,
}) satisfies z.ZodType<Finding>

/** What the check went by. */
const context = object({
  places: list(text),
  year: maybe(whole),
  signedOn: maybe(day),
  lastYear: maybe(text),
  related: maybe(list(object({ name: text, tie: z.enum(['same', 'above', 'below']) }))),
  ledger: maybe(object({ unit: text, year: whole, figures: whole })),
  sections: maybe(list(object({ name: text, start: maybe(whole), end: maybe(whole) }))),
}) satisfies z.ZodType<Circumstances>

export const CheckedFile = object({
  file: text,
  text,
  relations: list(relation),
  findings: list(finding),
  context: maybe(context),
  /** Why it could not be read; then the text is empty. */
  refused: maybe(text),
})
export type CheckedFile = Answer<typeof CheckedFile>

/** GET /api/check/muted: a finding that somebody has explained. */
export const MutedFinding = object({
  /** Its identity, as `check/identity` makes it. */
  finding: text,
  reason: text,
  by: text,
  at: moment,
})
export type MutedFinding = Answer<typeof MutedFinding>

/** POST /api/check, one document a file, in order; POST /api/reports/:id/check answers with one. */
export const CheckAnswer = object({ documents: list(CheckedFile) })
export type CheckAnswer = Answer<typeof CheckAnswer>

/** GET /api/check/:run/progress: how many of its papers are read. */
export const CheckProgress = object({ done: whole })
export type CheckProgress = Answer<typeof CheckProgress>
