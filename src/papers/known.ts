/** @module What is known of a matter at each step that produces papers, told from its story. */
import type { Day } from '../base/day.ts'
import type { Register } from '../declare/register.ts'
import { type Entry, standing } from '../ledger/entry.ts'
import { replay } from '../ledger/replay.ts'
import type { Count } from '../ledger/run.ts'
import type { Office } from './office.ts'
import type { Known } from './paper.ts'

/** Around the story: how its periods are counted, the office, the names of accounts and units. */
export interface Around {
  readonly count: Count
  readonly office: Office
  readonly accounts: ReadonlyMap<string, string>
  readonly units: ReadonlyMap<number, string>
}

/** The matter as it stood after each standing entry whose step produces papers, in the order in which things happened. */
export function knownOf(register: Register, entries: readonly Entry[], around: Around): Known[] {
  const told = standing(entries)
  return told.flatMap((e, i) => {
    if (!register.steps[e.step]?.documents) return []
    const { fields, taken, limits } = replay(register, told.slice(0, i + 1), around.count)
    const due = Object.fromEntries(limits.flatMap(l => (l.due ? [[l.limit, l.due.slice(0, 10) as Day]] : [])))
    const { office, units, accounts } = around
    const story = told.slice(0, i + 1).filter(x => register.steps[x.step])
    const by = accounts.get(e.by) ?? ''
    return [{ register, step: e.step, n: e.n, day: e.day, by, fields, data: e.data, taken, due, story, office, units } as Known]
  })
}
