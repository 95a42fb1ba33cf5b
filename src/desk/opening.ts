/** @module The steps that open a matter, for somebody with these roles. */
import type { Register } from '../declare/register.ts'
import type { Role } from '../declare/role.ts'

export const openingSteps = (register: Register, roles: readonly Role[]): readonly string[] =>
  Object.entries(register.steps)
    .filter(([, s]) => !s.from && s.by.some(r => roles.includes(r)))
    .map(([id]) => id)
