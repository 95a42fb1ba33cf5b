/** @module Show a masked value: logged before it is shown; a reason is asked of whoever does not handle the matter, and always in restricted registers. */
import { logAccess } from '../access/access-log.ts'
import { personalOf } from '../access/entry-seal.ts'
import type { House } from '../access/house.ts'
import type { Reader } from '../access/reader.ts'
import type { Id } from '../base/id.ts'
import { ok, type Result, refuse } from '../base/result.ts'
import { findMatter } from '../questions/find-matter.ts'
import { writing } from './writing.ts'

export interface RevealOrder {
  readonly matter: Id
  readonly fields: readonly string[]
  readonly reason?: string
}

/** The values in the clear. Refused: `not-found`, `not-allowed` (another unit's), `reason-needed`. */
export async function reveal(house: House, reader: Reader, order: RevealOrder): Promise<Result<{ readonly [field: string]: unknown }>> {
  return await writing(house, reader.units, async tx => {
    const o = await findMatter(tx, house, reader, order.matter)
    if (!o) return refuse({ code: 'not-found' })
    if (o.found.unit !== reader.unit) return refuse({ code: 'not-allowed' })
    const personal = personalOf(o.story.register)
    const fields = order.fields.filter(f => personal.has(f))
    const handles =
      o.matter.handler === reader.account ||
      o.matter.with.includes(reader.account) ||
      (o.matter.handler === undefined && o.sight === 'names')
    const reason = order.reason?.trim()
    if ((!handles || o.story.register.restricted) && !reason) return refuse({ code: 'reason-needed', field: 'reason' })
    const what = `${o.story.register.id} ${fields.join(' ')}`
    await logAccess(tx, house, reader, reader.unit, { act: 'reveal', matter: order.matter, what, ...(reason && { reason }) })
    const values = o.matter.fields as { readonly [name: string]: unknown }
    return ok(Object.fromEntries(fields.map(f => [f, values[f]])))
  })
}
