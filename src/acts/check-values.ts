/** @module Checks of a step's values that need more than the declaration: the roster on the day, the village, the sample's numbers. */
import type { Books } from '../access/books.ts'
import type { House } from '../access/house.ts'
import type { Registers } from '../access/registers.ts'
import { type Rosters, rostersOf, rosterTitle } from '../access/rosters.ts'
import type { Day } from '../base/day.ts'
import type { Refusal } from '../base/result.ts'
import { isIdentityNumber, isPhone } from '../declare/code.ts'
import { type Member, type Person, type RosterField, rosterFields } from '../declare/fields.ts'
import type { Register } from '../declare/register.ts'
import { fractionRefusal, invalidOnPurpose, valueRefusal } from '../declare/validate.ts'
import { askedOn, type Objection } from '../ledger/judge.ts'
import type { Tx } from '../store/pool.ts'

type Data = { readonly [field: string]: unknown }

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

/** Who is named for a step but does not stand on the roster on that day: refused, or told where the roster does not bind. */
export async function rosterObjections(tx: Tx, house: House, unit: number, register: Register, data: Data, day: Day): Promise<Objection[]> {
  const named = rosterFields(register.fields).filter(
    ([name, f]) => f.others !== 'taken' && Array.isArray(data[name]) && house.registers.find(f.roster.split('.')[0]!),
  )
  if (!named.length) return []
  const rosters = await rostersOf(
    tx,
    unit,
    named.map(([, f]) => f.roster),
  )
  return named.flatMap(([name, f]) => unlisted(house.registers, rosters, name, f, data[name] as readonly Member[], day))
}

/** What stands against those of a field who are not on its roster. Of a roster that the unit does not keep, nothing is only told. */
export function unlisted(
  registers: Registers,
  rosters: Rosters,
  name: string,
  { title, roster, law, others }: RosterField,
  members: readonly Member[],
  day: Day,
): Objection[] {
  const rule = askedOn({ ...(law && { law }), ...(others && { warns: true }) }, day)
  if (!rule || (rule.warns && !rosters.kept(roster))) return []
  return members
    .filter(m => !rosters.has(roster, m, day))
    .map(m => ({ code: 'not-on-roster', field: name, context: { name: m.name, title, roster: rosterTitle(registers, roster) }, ...rule }))
}
