/** @module Who asks: an account with its unit, the units whose books it reads, and its roles. Computed when it logs in. */
import { isRole, type Role } from '../declare/role.ts'
import type { Sql, Tx } from '../store/pool.ts'
import { may } from './powers.ts'
import { allUnits, subtree, type Unit } from './unit-tree.ts'

export interface Reader {
  /** The account, or `cli:<system user>`, or `job`. */
  readonly account: string
  readonly name: string
  /** Its own unit: the only one in which it records. */
  readonly unit: number
  /** The units whose books it reads: its own, and for a district all below it. */
  readonly units: readonly number[]
  readonly roles: readonly Role[]
  /** Its unit holds sample data only. */
  readonly sample: boolean
}

export interface Account {
  readonly id: string
  readonly unit: number
  readonly name: string
  readonly roles: readonly Role[]
  readonly sample: boolean
  readonly disabled: boolean
}

export const findAccount = async (sql: Sql | Tx, id: string): Promise<Account | undefined> => {
  const [row] = await sql<(Omit<Account, 'roles'> & { roles: string[] })[]>`
    select id, unit, name, roles, sample, disabled from account where id = ${id}`
  return row && { ...row, roles: row.roles.filter(isRole) }
}

/** The reader that an account is now; undefined when it is gone or disabled. */
export async function readerOf(sql: Sql | Tx, account: string): Promise<Reader | undefined> {
  const [found, units] = await Promise.all([findAccount(sql, account), allUnits(sql)])
  return found && !found.disabled ? asReader(found, units) : undefined
}

export function asReader(account: Account, units: readonly Unit[]): Reader {
  const { id, name, unit, roles } = account
  const reads = may(roles, 'reads') || may(roles, 'administers')
  return {
    account: id,
    name,
    unit,
    units: reads ? subtree(units, unit) : [unit],
    roles,
    sample: units.find(u => u.id === unit)?.sample ?? false,
  }
}

/** Whoever runs a command on the machine itself: every role in a unit, under the name of the system user. */
export const machineReader = (units: readonly Unit[], unit: number, account: string): Reader => ({
  account,
  name: account,
  unit,
  units: subtree(units, unit),
  roles: ['clerk', 'officer', 'mediator', 'reviewer', 'head', 'supervisor', 'admin', 'auditor'],
  sample: units.find(u => u.id === unit)?.sample ?? false,
})

/** What happens by itself: no person, every step that the program takes. */
export const jobReader = (units: readonly Unit[], unit: number): Reader => machineReader(units, unit, 'job')
