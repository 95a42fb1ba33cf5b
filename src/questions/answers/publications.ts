import { type Answer, day, id, list, maybe, object, provision, text, z } from './shapes.ts'

/** GET /api/publications: what waits for a second person, and what stands. */
export const PublicationRow = object({
  matter: id,
  register: text,
  publication: text,
  title: text,
  column: text,
  state: z.enum(['waiting', 'public', 'withdrawn']),
  due: maybe(day),
  day: maybe(day),
  until: maybe(day),
  law: maybe(provision),
  /**
   * The text as the public reads it, masked; where one waits, as it would. Then `was` is what the site shows now, blank for what it
   * does not show; where nothing stands, no line has it.
   */
  text: list(object({ title: text, text, was: maybe(text) })),
})
export type PublicationRow = Answer<typeof PublicationRow>
