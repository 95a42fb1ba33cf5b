import type { Notice } from '../../law/notice.ts'
import { officeTitles } from '../../papers/office.ts'
import type { UnitRow } from './session.ts'
import { type Answer, day, flag, id, lawMark, list, maybe, object, periodUnit, provision, role, text, whole, z } from './shapes.ts'

/** POST /api/admin/units. */
export type UnitBody = Pick<UnitRow, 'title' | 'kind' | 'parent'> & { readonly request: string }

/** GET /api/set-up: nobody has an account yet. */
export const SetUpState = object({ needed: flag })

/** GET /api/admin/accounts. `since`: the day on which an administrator made it; unknown of those that came with the house. */
export const AccountRow = object({ account: text, name: text, unit: whole, roles: list(role), since: maybe(day), disabled: flag })
export type AccountRow = Answer<typeof AccountRow>

/** POST /api/admin/accounts; the answer gives a first password once. */
export const AccountBody = object({ request: id, account: text, name: text, unit: whole, roles: list(role), until: maybe(day) })
export type AccountBody = Answer<typeof AccountBody>

export const AccountAnswer = object({ account: text, password: maybe(text) })
export type AccountAnswer = Answer<typeof AccountAnswer>

/** GET /api/admin/settings: the lengths that a unit may set. */
export const SettingRow = object({
  limit: text,
  title: text,
  register: text,
  law: maybe(provision),
  mark: maybe(lawMark),
  n: whole.nullable(),
  unit: periodUnit,
  since: maybe(day),
})
export type SettingRow = Answer<typeof SettingRow>

/** POST /api/admin/settings. */
export const SettingBody = object({ request: id, limit: text, n: whole, unit: periodUnit, since: day })
export type SettingBody = Answer<typeof SettingBody>

const officeParts = Object.fromEntries(Object.keys(officeTitles).map(part => [part, maybe(text)])) as {
  readonly [K in keyof typeof officeTitles]: ReturnType<typeof maybe<typeof text>>
}
/** What a unit's papers say of the office; PUT takes the same. */
export const OfficeParts = object(officeParts)
export type OfficeParts = Answer<typeof OfficeParts>

/** GET /api/admin/office: what the unit set, and what papers say where it set nothing. */
export const OfficeView = object({ set: OfficeParts, otherwise: OfficeParts })
export type OfficeView = Answer<typeof OfficeView>

const holiday = object({ name: text, off: z.tuple([day, day]), work: list(day) })
/** GET /api/admin/notices: shipped and recorded. */
export const NoticeRow = object({
  number: text,
  issued: day,
  year: whole,
  holidays: list(holiday),
  recorded: flag,
}) satisfies z.ZodType<Notice>
export type NoticeRow = Answer<typeof NoticeRow>

/** POST takes a notice and answers with what it moved. */
export const NoticeAnswer = object({
  /** How many limits moved, in the units of the one who asks. */
  total: whole,
  /** Those of matters that he may find. */
  moved: list(object({ matter: id, title: text, limit: text, before: day, after: day })),
})
export type NoticeAnswer = Answer<typeof NoticeAnswer>
