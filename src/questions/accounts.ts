/** @module The accounts of the units that somebody administers. Whoever asks has been asked for that power. */
import type { House } from '../access/house.ts'
import type { Reader } from '../access/reader.ts'
import type { Day } from '../base/day.ts'
import { isRole } from '../declare/role.ts'
import { withUnits } from '../store/pool.ts'
import type { AccountRow } from './answers/admin.ts'

interface Row extends Omit<AccountRow, 'roles' | 'since'> {
  readonly roles: readonly string[]
  /** The day on which the books tell of it first. */
  readonly made: Day | null
}

export async function accounts(house: House, reader: Reader): Promise<readonly AccountRow[]> {
  const units = [...reader.units]
  const rows = await withUnits(
    house.sql,
    units,
    tx => tx<Row[]>`
      select a.id as account, a.name, a.unit, a.roles, a.disabled,
        (select min(m.opened) from matter m where m.unit = a.unit and m.register = 'account' and m.fields ->> 'account' = a.id) as made
      from account a where a.unit = any(${units}) order by a.unit, a.id`,
  )
  return rows.map(({ made, roles, ...row }) => ({ ...row, roles: roles.filter(isRole), ...(made && { since: made }) }))
}
