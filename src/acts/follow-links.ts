/** @module Fields that follow from a linked matter: what the other book knows is not ticked here. */
import type { Day } from '../base/day.ts'
import type { Link } from '../declare/fields.ts'
import type { Register } from '../declare/register.ts'
import type { Entry } from '../ledger/entry.ts'

/** A linked matter as the books have it, with the days on which its steps were taken. */
export interface Known {
  readonly register: string
  readonly title: string
  readonly taken: { readonly [step: string]: Day }
}

/**
 * The values with what follows from their links: a flag says whether a linked matter took that step, a date says on which day it last
 * did. Where no matter of that register is linked, what was typed stays.
 */
export function followed(register: Register, values: Entry['data'], linked: ReadonlyMap<string, Known>): Entry['data'] {
  const followers = Object.entries(register.fields).flatMap(([name, { kind, follows }]) => {
    const links = follows && Array.isArray(values[follows.links]) ? (values[follows.links] as readonly Link[]) : []
    const known = links.flatMap(l => linked.get(l.matter) ?? []).filter(k => k.register === follows?.register)
    if (!follows || !known.length) return []
    const day = known
      .flatMap(k => k.taken[follows.step] ?? [])
      .sort()
      .at(-1)
    return [[name, kind === 'flag' ? day !== undefined : day] as const]
  })
  const set = followers.filter(([, value]) => value !== undefined)
  const silent = new Set(followers.flatMap(([name, value]) => (value === undefined ? [name] : [])))
  return { ...Object.fromEntries(Object.entries(values).filter(([name]) => !silent.has(name))), ...Object.fromEntries(set) }
}
