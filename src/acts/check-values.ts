/** @module Checks of a step's values that need more than the declaration: the roster on the day, the village, the sample's numbers. */
import type { Books } from '../access/books.ts'
import type { House } from '../access/house.ts'
import type { Day } from '../base/day.ts'
import { isId } from '../base/id.ts'
import type { Refusal } from '../base/result.ts'
import { isIdentityNumber, isPhone } from '../declare/code.ts'
import type { Member, Person } from '../declare/fields.ts'
import type { Register } from '../declare/register.ts'
import { fractionRefusal, valueRefusal } from '../declare/validate.ts'
import type { Tx } from '../store/pool.ts'

type Data = { readonly [field: string]: unknown }
const invalidOnPurpose = new Set(['not-identity-number', 'not-phone', 'not-credit-code'])

/** What is wrong with values, kind by kind. In a sample unit numbers must be invalid: a real person has no place there. */
export function valueRefusals(register: Register, data: Data, books: Pick<Books, 'unit' | 'titles'>): Refusal[] {
  return Object.entries(data).flatMap(([name, value]) => {
    const field = register.fields[name]
    if (!field || value === null || value === undefined) return []
    const refusal = valueRefusal(name, field, value) ?? fractionRefusal(register, name, value)
    if (refusal && !(books.unit.sample && invalidOnPurpose.has(refusal.code))) return [refusal]
    if (field.kind === 'unit' && !books.titles.has(value as number))
      return [{ code: 'not-unit', field: name, context: { title: field.title } }]
    if (books.unit.sample && field.kind === 'people' && (value as readonly Person[]).some(isReal))
      return [{ code: 'sample-unit', field: name }]
    return []
  })
}
const isReal = (p: Person): boolean => (p.idNo !== undefined && isIdentityNumber(p.idNo)) || (p.phone !== undefined && isPhone(p.phone))

/** Who is named for a step but does not stand on the roster on that day. */
export async function rosterRefusals(tx: Tx, house: House, unit: number, register: Register, data: Data, day: Day): Promise<Refusal[]> {
  const out: Refusal[] = []
  for (const [name, field] of Object.entries(register.fields)) {
    const members = data[name] as readonly Member[] | undefined
    if (field.kind !== 'members' || !field.roster || !Array.isArray(members)) continue
    if (!house.registers.find(field.roster.split('.')[0]!)) continue
    const standing = await standingOn(tx, unit, field.roster, members, day)
    for (const m of members)
      if (!standing.has(m.matter ?? m.name)) out.push({ code: 'not-on-roster', field: name, context: { name: m.name, title: field.title } })
  }
  return out
}

/** The members, by roster matter and by name, that count in a stock figure on a day. */
async function standingOn(tx: Tx, unit: number, figure: string, members: readonly Member[], day: Day): Promise<ReadonlySet<string>> {
  const ids = members.flatMap(m => (m.matter && isId(m.matter) ? [m.matter] : []))
  const names = members.filter(m => !m.matter).map(m => m.name)
  const rows = await tx<{ matter: string; title: string }[]>`
    select m.matter, m.title from fact f join matter m on m.unit = f.unit and m.matter = f.matter
    where f.unit = ${unit} and f.figure = ${figure} and f.day <= ${day} and (m.matter = any(${ids}::uuid[]) or m.title = any(${names}))
    group by m.matter, m.title having sum(f.amount) > 0`
  return new Set(rows.flatMap(r => [r.matter, r.title]))
}
