/** @module The registers as the house holds them: the newest declaration of each, and the one that a matter lives under. */
import type { Day } from '../base/day.ts'
import type { Register } from '../declare/register.ts'

export interface Registers {
  /** The newest declaration of each register, in the order of the index. */
  readonly all: readonly Register[]
  find(id: string): Register | undefined
  /** The declaration that a matter opened on this day lives under; history from before the first lives under the first. */
  on(id: string, opened: Day): Register
}

/** From every version of every register, oldest first. */
export function registersOf(versions: { readonly [id: string]: readonly Register[] }): Registers {
  const newest = new Map(Object.entries(versions).map(([id, all]) => [id, all.at(-1)!]))
  return {
    all: [...newest.values()],
    find: id => newest.get(id),
    on(id, opened) {
      const all = versions[id]
      if (!all) throw new RangeError(`no such register: ${id}`)
      return all.findLast(r => r.since <= opened) ?? all[0]!
    },
  }
}
