/** @module Whom a matter may be handed to, or kept to: the people of its unit whose post opens its register. */
import { opens } from '../access/filter.ts'
import type { House } from '../access/house.ts'
import { mayTake } from '../access/may-take.ts'
import type { Reader } from '../access/reader.ts'
import { ok, type Result, refuse } from '../base/result.ts'
import { isRole } from '../declare/role.ts'
import { withUnits } from '../store/pool.ts'
import type { Colleague } from './answers/matter.ts'
import { findMatter } from './find-matter.ts'

/**
 * By name; with `q` those whose name or account has these characters. Refused: `not-found`; `not-allowed` for whoever may neither
 * hand the matter over nor narrow it.
 */
export async function colleagues(house: House, reader: Reader, id: string, q = ''): Promise<Result<readonly Colleague[]>> {
  return await withUnits(house.sql, reader.units, async tx => {
    const o = await findMatter(tx, house, reader, id)
    if (!o) return refuse({ code: 'not-found' })
    const { register } = o.story
    const names = o.found.unit === reader.unit && (mayTake(reader, register, 'assign') || mayTake(reader, register, 'narrow'))
    if (!names) return refuse({ code: 'not-allowed' })
    const rows = await tx<{ account: string; name: string; roles: string[] }[]>`
      select id as account, name, roles from account where unit = ${reader.unit} and not disabled
        and (strpos(name, ${q.trim()}) > 0 or strpos(id, ${q.trim()}) > 0) order by name collate "zh-Hans-x-icu", id`
    return ok(
      rows
        .map(r => ({ ...r, roles: r.roles.filter(isRole) }))
        .filter(r => opens(r, register, 'own'))
        .map(r => ({ ...r, reads: o.matter.readers?.includes(r.account) ?? true })),
    )
  })
}
