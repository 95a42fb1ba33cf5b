/**
 * @module The one filter. Every question that touches matters (list, search, count, expand, figure list, export, attachment)
 * puts {@link readable} into its `where`, with the matter under the alias `m`. Row-level security is the second wall.
 */
import type postgres from 'postgres'
import type { Register } from '../declare/register.ts'
import type { Tx } from '../store/pool.ts'
import type { House } from './house.ts'
import { may } from './powers.ts'
import type { Reader } from './reader.ts'

export type Fragment = postgres.Fragment

/** Is this register open to the reader, in his own unit or in one below? */
export function opens(reader: Pick<Reader, 'roles'>, register: Register, where: 'own' | 'below'): boolean {
  if (register.group === 'administration') return may(reader.roles, 'administers') || may(reader.roles, 'audits')
  if (!may(reader.roles, 'reads')) return false
  if (!register.restricted) return true
  const roles = where === 'own' ? reader.roles : reader.roles.filter(r => r === 'supervisor')
  return roles.some(r => register.restricted!.includes(r))
}

/** The registers that a reader finds at all. */
export const openRegisters = (house: House, reader: Reader): Register[] => house.registers.all.filter(r => opens(reader, r, 'own'))

/** The condition that a matter `m` may be found by this reader. Whoever a narrowed matter excludes finds it nowhere. */
export function readable(tx: Tx, house: House, reader: Reader): Fragment {
  const all = house.registers.all
  const own = all.filter(r => opens(reader, r, 'own')).map(r => r.id)
  const below = all.filter(r => opens(reader, r, 'below')).map(r => r.id)
  return tx`((m.unit = ${reader.unit} and m.register = any(${own}) or m.unit = any(${[...reader.units]}) and m.register = any(${below}))
    and (m.readers is null or ${reader.account} = any(m.readers)))`
}

/** The same question for one matter in hand. */
export function mayRead(
  reader: Reader,
  register: Register,
  matter: { readonly unit: number; readonly readers: readonly string[] | null | undefined },
): boolean {
  if (!reader.units.includes(matter.unit)) return false
  if (!opens(reader, register, matter.unit === reader.unit ? 'own' : 'below')) return false
  return !matter.readers || matter.readers.includes(reader.account)
}

/**
 * How much of a person the reader sees: names for those who handle such matters in their own unit, masks for everybody
 * else, so a district reading a town sees masks.
 */
export type Sight = 'names' | 'masks'
export function sightOf(
  reader: Reader,
  register: Register,
  matter: { readonly unit: number; readonly handler?: string | null | undefined },
): Sight {
  if (matter.unit !== reader.unit) return 'masks'
  return matter.handler === reader.account || handles(reader, register) ? 'names' : 'masks'
}
const handles = (reader: Reader, register: Register): boolean =>
  Object.values(register.steps).some(s => [...s.by, ...(s.approvedBy ?? [])].some(r => reader.roles.includes(r)))

/** The same as a condition of a matter `m`: where whole names and numbers may be asked for, since an answer would undo the mask. */
export function seesNames(tx: Tx, house: House, reader: Reader): Fragment {
  const own = house.registers.all.filter(r => handles(reader, r)).map(r => r.id)
  return tx`(m.unit = ${reader.unit} and (m.register = any(${own}) or m.handler = ${reader.account}))`
}
