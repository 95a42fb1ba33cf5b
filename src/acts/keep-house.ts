/**
 * @module What is done to the house itself stands in its books: a unit, an account, a setting, a notice is a matter of the
 * group 管理, moved by the act that changed its table. The table serves the hot path; the matter tells who changed what, when,
 * in the same chain as everything else. Passwords are in neither.
 */
import { booksOf } from '../access/books.ts'
import type { House } from '../access/house.ts'
import { storyOf } from '../access/story.ts'
import { canonical } from '../base/canonical.ts'
import { newId } from '../base/id.ts'
import { assert } from '../base/result.ts'
import type { administration } from '../registers/administration/index.ts'
import type { Tx } from '../store/pool.ts'
import { append } from './append.ts'

interface Change {
  readonly step: string
  readonly data?: { readonly [field: string]: unknown }
}
/** A thing of the house: the books it stands in, and the field by whose value it is found again. */
export interface Kept {
  readonly register: keyof typeof administration
  readonly unit: number
  readonly by: string
  /** How it begins; taken first for one that is older than these books. */
  readonly opening: Change & { readonly data: { readonly [field: string]: unknown } }
}

/** Write changes of a thing of the house, in the name of whoever made them. Without changes: only begin it where it is not there yet. */
export async function keep(
  tx: Tx,
  house: House,
  account: string,
  { register: id, unit, by, opening }: Kept,
  ...changes: readonly Change[]
) {
  const register = house.registers.find(id)
  assert(register !== undefined, `no register ${id}`)
  const [found] = await tx<{ matter: string }[]>`
    select matter from matter where unit = ${unit} and register = ${id} and fields ->> ${by} = ${String(opening.data[by])} order by opened, matter limit 1`
  const matter = found?.matter ?? newId(house.clock.ms())
  const [books, before] = await Promise.all([booksOf(house, tx, unit), storyOf(house, tx, unit, matter)])
  const added = [...(found ? [] : [opening]), ...changes].map(({ step, data = {} }, i) => ({
    n: (before?.entries.length ?? 0) + i + 1,
    step,
    day: books.today,
    at: books.now,
    by: account,
    origin: 'desk' as const,
    data,
    request: newId(house.clock.ms()),
  }))
  // The act has authorised and judged: nothing that may be done to the table is refused by its record.
  if (added.length) await append(tx, books, [{ matter, register, before, added }])
}

/** An account. */
export const keptAccount = (a: { id: string; unit: number; name: string; roles: readonly string[] }): Kept => ({
  register: 'account',
  unit: a.unit,
  by: 'account',
  opening: { step: 'open', data: { account: a.id, name: a.name, roles: [...a.roles] } },
})
/** A unit, in the books of the one above; the uppermost in its own. */
export const keptUnit = (u: {
  id: number
  title: string
  kind: string
  parent: number | null
  code?: string | null | undefined
  since: string
}): Kept => ({
  register: 'governed-unit',
  unit: u.parent ?? u.id,
  by: 'unit',
  opening: { step: 'found', data: { title: u.title, kind: u.kind, unit: u.id, ...(u.code && { code: u.code }), since: u.since } },
})
/** A holiday notice, in the books of whoever recorded it. */
export const keptNotice = (unit: number, n: { number: string; issued: string; year: number; holidays: readonly object[] }): Kept => ({
  register: 'holiday-notice',
  unit,
  by: 'number',
  opening: { step: 'record', data: { number: n.number, issued: n.issued, year: n.year, days: canonical(n.holidays) } },
})

/** Set what a unit sets for itself. `title` is the setting in words; what the program calls it is its name. */
export async function keepSetting(
  tx: Tx,
  house: House,
  account: string,
  { unit, name, title, value }: { unit: number; name: string; title: string; value: unknown },
): Promise<void> {
  const [old] = await tx`select 1 from setting where unit = ${unit} and name = ${name}`
  await tx`insert into setting (unit, name, value, at, by) values (${unit}, ${name}, ${canonical(value)}::text::jsonb, ${house.clock.now()}, ${account})
    on conflict (unit, name) do update set value = excluded.value, at = excluded.at, by = excluded.by`
  const data = { value: canonical(value) }
  const kept: Kept = { register: 'unit-setting', unit, by: 'title', opening: { step: 'set', data: { title, ...data } } }
  await keep(tx, house, account, kept, ...(old ? [{ step: 'change', data }] : []))
}
