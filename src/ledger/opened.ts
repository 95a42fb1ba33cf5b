/** @module What a step opens besides: which matters of other registers, and what their forms are filled with. Pure. */
import type { Link } from '../declare/fields.ts'
import type { Filling, Opens, Register } from '../declare/register.ts'

interface Held {
  readonly [field: string]: unknown
}
const names = (value: unknown, register: string): boolean =>
  Array.isArray(value) && value.some(v => (v as Partial<Link> | null)?.register === register)

/** What this entry opens besides: where its choice asks for it, and it names no matter of that register already. */
export const openedBy = (register: Register, step: string, data: Held): readonly Opens<string>[] =>
  (register.steps[step]?.opens ?? []).filter(
    o => (!o.when || o.when.is.includes(String(data[o.when.field]))) && !Object.values(data).some(value => names(value, o.register)),
  )

/** The data of the step that opens it: `held` is our matter as it stands after the entry, `self` a link to it. */
export function filled(o: Opens<string>, theirs: Register, held: Held, self: Link): Held {
  const value = (name: string, f: Filling<string>): unknown =>
    'from' in f
      ? held[f.from]
      : 'is' in f
        ? f.is
        : 'per' in f
          ? f.among[String(held[f.per])]
          : [theirs.fields[name]!.kind === 'members' ? { name: self.title, matter: self.matter } : self]
  return Object.fromEntries(
    Object.entries(o.fills).flatMap(([name, f]) => {
      const v = value(name, f)
      return v === undefined ? [] : [[name, v]]
    }),
  )
}
