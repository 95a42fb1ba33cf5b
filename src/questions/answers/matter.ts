import { LimitStanding, LimitView } from './limit.ts'
import { type Answer, day, flag, id, list, mark, maybe, moment, number, object, provision, role, text, values, whole, z } from './shapes.ts'

export const MatterRow = object({
  matter: id,
  unit: whole,
  register: text,
  title: text,
  number: text.nullable(),
  state: text,
  stateTitle: text,
  opened: day,
  last: day,
  handler: text.nullable(),
  amount: number.nullable(),
  village: whole.nullable(),
  fields: values,
  /** The limit that ends next, if one runs. */
  limit: maybe(object({ title: text, due: day, standing: LimitStanding, left: whole })),
})
export type MatterRow = Answer<typeof MatterRow>

export const MatterPage = object({
  rows: list(MatterRow),
  total: whole,
  next: text.nullable(),
  /** How many stand in each state, whatever state was asked for. */
  states: z.record(z.string(), whole),
})
export type MatterPage = Answer<typeof MatterPage>

/** GET /api/search?q: matters only; registers and law are found in the browser. */
export const SearchAnswer = object({
  rows: list(MatterRow),
  total: whole,
  /** How many hits each register has. */
  registers: z.record(z.string(), whole),
})
export type SearchAnswer = Answer<typeof SearchAnswer>

export const StoryItem = object({
  n: whole,
  step: text,
  title: text,
  day,
  at: moment,
  by: text,
  origin: text,
  /** Whole days between deed and record; absent when not late. */
  late: maybe(whole),
  values: list(object({ field: text, title: text, text, personal: mark, was: maybe(text) })),
  cancelled: maybe(object({ by: text, reason: text })),
  corrected: maybe(list(object({ n: whole, reason: text }))),
  /** The values of a step as they stand, corrections minded: what a correction starts from. For those who see names. */
  now: maybe(values),
  /** The limits that it started, by title. */
  starts: list(text),
})
export type StoryItem = Answer<typeof StoryItem>

export const NextView = object({
  step: text,
  title: text,
  law: maybe(provision),
  earliest: maybe(day),
  latest: maybe(day),
  /** May the one who asks take it; else who may. */
  mine: flag,
  by: list(role),
  approvedBy: maybe(list(role)),
  blocked: list(text),
})
export type NextView = Answer<typeof NextView>

/** The steps of the kernel that have a form of their own. */
export const besides = ['assign', 'link', 'platform', 'narrow', 'erase'] as const
export type Beside = (typeof besides)[number]

const Named = object({ account: text, name: text })
export type Named = Answer<typeof Named>

/** Somebody of the unit whose post opens the register of a matter. */
export const Colleague = object({
  account: text,
  name: text,
  roles: list(role),
  /** The matter as it is narrowed now leaves him in. */
  reads: flag,
})
export type Colleague = Answer<typeof Colleague>

export const MatterView = object({
  row: MatterRow,
  /** The next n: what a write must name, so that a stale page is noticed. */
  n: whole,
  fields: values,
  /** Fields whose values are masked here and may be revealed. */
  maskedFields: list(text),
  limits: list(LimitView),
  next: list(NextView),
  story: list(StoryItem),
  pending: maybe(
    object({
      n: whole,
      step: text,
      title: text,
      by: text,
      day,
      mayApprove: flag,
      returned: maybe(object({ reason: text, by: text })),
    }),
  ),
  counts: list(object({ figure: text, title: text, year: whole, amount: number, unit: text })),
  gaps: list(object({ title: text, law: maybe(provision), own: mark })),
  /** The documents (文书) that its steps produced, in order; `step` is the title of the step of entry `n`. */
  documents: list(object({ id: text, title: text, n: whole, day, step: text })),
  attachments: list(object({ hash: text, name: text, type: text, size: whole })),
  /** May a file be added by the one who asks. */
  mayAttach: flag,
  /** Other matters that this one names; `back` names this one itself; `n` is the entry of a link made by hand. Only what the reader may find. */
  links: list(object({ register: text, matter: id, title: text, back: mark, n: maybe(whole) })),
  /** The numbers that platforms from above gave it, the last of each; entry `n`. */
  platforms: list(object({ platform: text, number: text, n: whole })),
  /** What may be done to the matter itself beside the steps of its register, and what the forms of it start from. */
  besides: object({
    may: list(z.enum(besides)),
    handler: maybe(Named),
    with: list(Named),
    readers: maybe(list(Named)),
  }),
  /** What became public; until a second person approved it, it waits: `approve` with `of: n`. Meanwhile an earlier text of it may stand. */
  published: list(object({ publication: text, title: text, day, n: whole, approved: flag, mayApprove: flag, stands: mark })),
  /** The referral by which it came from another unit. */
  referral: maybe(object({ from: text, day, answered: flag, mayAnswer: flag })),
  /** Who may read it, in words. */
  readers: text,
  chain: object({ entries: whole, head: text, closed: maybe(day) }),
})
export type MatterView = Answer<typeof MatterView>

/** What a write sends. `matter` and `request` are made by the client, so that a repeat is harmless. */
export const RecordBody = object({
  request: id,
  register: text,
  n: whole,
  step: text,
  day,
  time: maybe(moment),
  data: values,
  /** The books are closed over this day, and it is recorded all the same: it will show as a change after the closing. */
  afterClosing: mark,
})
export type RecordBody = Answer<typeof RecordBody>

export const RecordAnswer = object({
  matter: id,
  n: whole,
  /** Reminders that did not stop it. */
  warnings: list(text),
})
export type RecordAnswer = Answer<typeof RecordAnswer>

/** A paper that a step would make, as a page of its own: nothing of it is in the books. */
export const PaperDraft = object({ id: text, title: text, page: text })
export type PaperDraft = Answer<typeof PaperDraft>

/** Masked values in the clear. */
export const Revealed = object({ fields: values })
export type Revealed = Answer<typeof Revealed>

export const Attachment = object({ hash: text, type: text, size: whole, name: text })
