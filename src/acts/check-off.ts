/** @module A register that is off: nothing of it is recorded until what switches it on stands in its own books, and again when that is withdrawn. */

import type { Registers } from '../access/registers.ts'
import { type Rosters, rosterTitle } from '../access/rosters.ts'
import type { Day } from '../base/day.ts'
import { isKernelStep } from '../declare/kernel.ts'
import type { Register } from '../declare/register.ts'
import { askedOn, type Objection } from '../ledger/judge.ts'

/** The stock figure that switches a register on: `supervised-person.mandates`. */
export const switchOf = (r: Register): string[] => (r.off ? [`${r.id}.${r.off.until}`] : [])

/** What stands against a step of a register that is off on its day. What every register has (a correction, an erasure) may always be done. */
export function offObjections(
  registers: Registers,
  rosters: Rosters,
  r: Register,
  { step, day }: { readonly step: string; readonly day: Day },
): Objection[] {
  const [figure] = switchOf(r)
  if (!figure || isKernelStep(step) || r.off!.but.includes(step) || rosters.any(figure, day)) return []
  const { law } = askedOn({ law: r.off!.law }, day) ?? {}
  return [{ code: 'register-off', context: { title: r.title, until: rosterTitle(registers, figure) }, ...(law && { law }) }]
}
