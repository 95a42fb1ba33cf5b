import { type Answer, day, flag, id, list, maybe, object, provision, text, whole, z } from './shapes.ts'

/** `waiting`: for a second person; `withdrawn`: its time in public is over. */
const State = z.enum(['waiting', 'public', 'withdrawn'])
export const PublicationRow = object({
  matter: id,
  register: text,
  publication: text,
  title: text,
  column: text,
  state: State,
  due: maybe(day),
  day: maybe(day),
  until: maybe(day),
  /** The one who asks is among those who let such texts out. */
  mayApprove: flag,
  law: maybe(provision),
  /**
   * The text as the public reads it, masked; where one waits, as it would. Then `was` is what the site shows now, blank for what it
   * does not show; where nothing stands, no line has it.
   */
  text: list(object({ title: text, text, was: maybe(text) })),
})
export type PublicationRow = Answer<typeof PublicationRow>

/** GET /api/publications: a page of those in one state. */
export const PublicationPage = object({
  rows: list(PublicationRow),
  state: State,
  /** How many there are in each, of those that were asked for. */
  states: object({ waiting: whole, public: whole, withdrawn: whole }),
  from: whole,
  size: whole,
})
export type PublicationPage = Answer<typeof PublicationPage>
