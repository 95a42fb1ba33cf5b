import { type Answer, list, maybe, object, provision, text, z } from './shapes.ts'

/** Every refusal at the edge: `text` is the worded refusal, ready to show. */
export const ErrorBody = object({
  refused: list(
    object({
      code: text,
      /** The field, column or query parameter that it is about. */
      field: maybe(text),
      context: maybe(z.record(z.string(), z.unknown())),
      text,
      law: maybe(provision),
    }),
  ),
})
export type ErrorBody = Answer<typeof ErrorBody>
