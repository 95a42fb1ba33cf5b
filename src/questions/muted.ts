/** @module Which findings of the check somebody of the unit has explained. */
import type { House } from '../access/house.ts'
import { may } from '../access/powers.ts'
import type { Reader } from '../access/reader.ts'
import { ok, type Result, refuse } from '../base/result.ts'
import { withUnits } from '../store/pool.ts'
import type { MutedFinding } from './answers/check.ts'

/** The reasons of the reader's own unit. Refused: `not-allowed`. */
export async function mutedFindings(house: House, reader: Reader): Promise<Result<readonly MutedFinding[]>> {
  if (!may(reader.roles, 'reads')) return refuse({ code: 'not-allowed' })
  return ok(
    await withUnits(
      house.sql,
      [reader.unit],
      tx => tx<MutedFinding[]>`
        select m.finding, m.reason, m.at, coalesce(a.name, m.by) as by from muted m left join account a on a.id = m.by
        where m.unit = ${reader.unit} and m.reason <> '' order by m.at desc`,
    ),
  )
}
