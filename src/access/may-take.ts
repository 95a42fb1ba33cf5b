/** @module May this reader take this step? Roles stand in the declarations; the kernel's steps have their rules here. */
import type { KernelStep } from '../declare/kernel.ts'
import { isKernelStep } from '../declare/kernel.ts'
import type { Register } from '../declare/register.ts'
import type { Role } from '../declare/role.ts'
import { may } from './powers.ts'
import type { Reader } from './reader.ts'

const shares = (a: readonly Role[], b: readonly Role[]) => a.some(r => b.includes(r))
const handles = (reader: Reader, register: Register) => Object.values(register.steps).some(s => shares(s.by, reader.roles))

/** `about` is the step that is corrected, submitted or approved. */
type Rule = (reader: Reader, register: Register, about: string | undefined) => boolean
const takes: Rule = (reader, register, about) => shares(about === undefined ? [] : (register.steps[about]?.by ?? []), reader.roles)
/** A step's approvers; a publication is let out by a second one of those who may take its step, or by whoever decides. */
const approves: Rule = (reader, register, about) => {
  const step = about === undefined ? undefined : register.steps[about]
  if (!step) return false
  const publishes = (step.publishes ?? step.renews) !== undefined
  return shares(step.approvedBy ?? (publishes ? step.by : []), reader.roles) || (publishes && decides(reader, register, about))
}
const decides: Rule = reader => may(reader.roles, 'decides')
const works: Rule = handles
/** Whoever may take a step may mend it; what only a decision may do, only a decision takes back. */
const mends: Rule = (reader, register, about) => {
  if (about === 'narrow' || about === 'erase') return decides(reader, register, about)
  if ((about === 'link' || about === 'platform') && works(reader, register, about)) return true
  return takes(reader, register, about) || may(reader.roles, 'directs')
}

const kernel = {
  correct: mends,
  cancel: mends,
  assign: (reader, register) => may(reader.roles, 'directs') || handles(reader, register),
  submit: takes,
  return: approves,
  approve: approves,
  narrow: decides,
  erase: decides,
  recount: reader => reader.account === 'job',
  link: works,
  letter: works,
  platform: works,
} satisfies Record<KernelStep, Rule>

/** Whether roles let the reader take a step in his own unit. Which state, which day: the ledger judges that. */
export const mayTake = (reader: Reader, register: Register, step: string, about?: string): boolean =>
  isKernelStep(step) ? (kernel[step] as Rule)(reader, register, about) : takes(reader, register, step)
