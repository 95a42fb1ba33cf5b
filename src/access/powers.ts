/** @module What a role may do beyond the steps of the registers, which name their roles themselves. One row for each role. */
import type { Role } from '../declare/role.ts'

interface Powers {
  /** Reads matters at all. An administrator does not: he keeps the house, not the cases. */
  readonly reads?: true
  readonly imports?: true
  readonly exports?: true
  /** Hands matters over and cancels what others recorded. */
  readonly directs?: true
  /** Narrows readers, closes the books, erases by law. */
  readonly decides?: true
  readonly administers?: true
  /** Reads the log of reveals and exports, and verifies the chains. */
  readonly audits?: true
}
export type Power = keyof Powers

export const powers = {
  clerk: { reads: true, imports: true, exports: true, directs: true },
  officer: { reads: true },
  mediator: { reads: true },
  reviewer: { reads: true, exports: true },
  head: { reads: true, exports: true, directs: true, decides: true, audits: true },
  supervisor: { reads: true, exports: true },
  admin: { administers: true },
  auditor: { reads: true, audits: true },
} satisfies Record<Role, Powers>

/** Every power of these roles. */
export const powersOf = (roles: readonly Role[]): Power[] =>
  [...new Set(roles.flatMap(r => Object.keys(powers[r] ?? {}) as Power[]))].sort()

/** Has one of these roles the power? */
export const may = (roles: readonly Role[], power: Power): boolean => roles.some(r => (powers[r] as Powers)[power] === true)
