/** @module A finding of the check is explained: whoever checks the same words again sees the reason instead of the alarm. */
import type { House } from '../access/house.ts'
import { may } from '../access/powers.ts'
import type { Reader } from '../access/reader.ts'
import { ok, type Result, refuse } from '../base/result.ts'
import { writing } from './writing.ts'

/** Longest reason that is kept. */
const MOST = 500

/**
 * Keep a reason for this finding (its identity, never its text), or take it back with an empty one. Refused: `not-allowed`,
 * `reason-needed` when it is too long to be one or nothing was muted.
 */
export async function muteFinding(house: House, reader: Reader, finding: string, reason: string): Promise<Result<undefined>> {
  if (!may(reader.roles, 'reads')) return refuse({ code: 'not-allowed' })
  const kept = reason.trim()
  if (kept.length > MOST) return refuse({ code: 'reason-needed', field: 'reason' })
  const row = { unit: reader.unit, finding, reason: kept, at: house.clock.now(), by: reader.account }
  return await writing(house, [reader.unit], async tx => {
    await tx`insert into muted ${tx(row)} on conflict (unit, finding) do update set reason = ${kept}, at = ${row.at}, by = ${row.by}`
    return ok(undefined)
  })
}
