/** @module What the office still owes in a state: the steps out of it that meet a limit which binds the office. */
import type { Register } from '../declare/register.ts'

/** Does this limit bind the office itself: by law, by its own promise, or by what a document states. */
function bindsOffice(register: Register, name: string): boolean {
  const limit = register.limits[name]!
  if ('promise' in limit) return true
  if ('until' in limit) return limit.binds === 'agency'
  const rule = 'per' in limit ? Object.values(limit.among).find(r => r) : limit.law
  return rule?.binds === 'agency'
}

/** Does the step meet something that the office owes. */
export const answers = (register: Register, step: string): boolean =>
  (register.steps[step]!.meets ?? []).some(l => bindsOffice(register, l))

/**
 * The step to offer first of those that may be taken: one that answers a limit of ours that runs, but never another way round a limit
 * whose own step still waits for something (not 不予处罚 because the decision is not ready); where none of mine does, the first that
 * does not end what we owe without answering it.
 */
export function firstStep<S extends { readonly step: string }>(
  register: Register,
  running: readonly string[],
  mine: readonly S[],
  free: (step: S) => boolean,
): S | undefined {
  const ours = running.filter(l => register.limits[l] && bindsOffice(register, l))
  const meets = (s: S) => (register.steps[s.step]!.meets ?? []).filter(l => ours.includes(l))
  const owed = mine.filter(s => meets(s).length > 0)
  const waits = (s: S) => owed.slice(0, owed.indexOf(s)).some(e => !free(e) && meets(e).some(l => meets(s).includes(l)))
  const drops = (s: S) => register.steps[s.step]!.ends?.some(l => ours.includes(l)) ?? false
  return owed.length > 0 ? owed.find(s => free(s) && !waits(s)) : mine.find(s => free(s) && !drops(s))
}

/** States in which the office still owes a step; where a register has no limits, states that a step leads out of. */
export function openStates(register: Register): readonly string[] {
  const states = Object.keys(register.states)
  const out = (state: string, only: boolean) =>
    Object.entries(register.steps).some(([id, s]) => s.from?.includes(state) && s.to && s.to !== state && (!only || answers(register, id)))
  const owing = states.filter(s => out(s, true))
  return owing.length > 0 ? owing : states.filter(s => out(s, false))
}
