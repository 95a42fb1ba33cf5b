import type { RegisterSummary as Summary } from '../../figures/summary.ts'
import { flag, list, maybe, object, text, z } from './shapes.ts'

/** A register as plain JSON. */
export const RegisterSummary = object({
  id: text,
  title: text,
  group: text,
  about: text,
  covers: list(text),
  fields: list(object({ id: text, title: text, kind: text, personal: flag, options: maybe(z.record(z.string(), z.string())) })),
  states: z.record(z.string(), z.string()),
  steps: list(
    object({
      id: text,
      title: text,
      from: list(text),
      to: text.nullable(),
      by: list(text),
      asks: list(object({ field: text, must: flag })),
      law: object({ title: text, article: text }).nullable(),
    }),
  ),
  limits: list(object({ id: text, title: text, rule: list(text), promise: flag })),
  figures: list(object({ id: text, title: text, unit: text, definition: text })),
}) satisfies z.ZodType<Summary>
