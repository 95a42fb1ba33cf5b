/** @module A resident or a village leaves something in the inbox. Nothing of it is in the ledger until a clerk accepts it. */
import { randomBytes } from 'node:crypto'
import type { House } from '../access/house.ts'
import { sealItem } from '../access/inbox-seal.ts'
import { allUnits, titlesOf } from '../access/unit-tree.ts'
import { type Id, newId } from '../base/id.ts'
import { ok, type Result, refuse } from '../base/result.ts'
import { asked } from '../declare/register.ts'
import { digest } from '../store/crypt.ts'
import type { Sql } from '../store/pool.ts'
import { valueRefusals } from './check-values.ts'

export interface Left {
  readonly item: Id
  /** By which the sender asks how it goes: told once, kept as a hash. */
  readonly receipt: string
}
export interface Filing {
  readonly unit: number
  /** `register.step`: a step that opens a matter. */
  readonly form: string
  readonly data: { readonly [field: string]: unknown }
}

/** Leave a filing, through the public role. Refused: `not-a-form`, and what is wrong with its values. */
export async function leave(house: House, sql: Sql, filing: Filing): Promise<Result<Left>> {
  const { unit, form, data } = filing
  const [id = '', step = ''] = form.split('.')
  const register = house.registers.find(id)
  const units = await allUnits(sql)
  const own = units.find(u => u.id === unit)
  if (!register?.steps[step] || register.steps[step].from || !own) return refuse({ code: 'not-a-form' })
  const names = new Set(asked(register, step).map(a => a.name))
  const extra = Object.keys(data).filter(n => !names.has(n))
  const refused = [
    ...extra.map(field => ({ code: 'not-asked', field })),
    ...valueRefusals(register, data, { unit: own, titles: titlesOf(units) }),
  ]
  if (refused.length) return { ok: false, refused }
  const item = newId(house.clock.ms())
  const receipt = randomBytes(8).toString('hex').toUpperCase()
  const key = house.keyOf(unit)
  const secret = sealItem(house, unit, item, data)
  await sql`insert into inbox (unit, item, form, at, secret, receipt) values (${unit}, ${item}, ${form}, ${house.clock.now()}, ${secret}, ${digest(key, receipt)})`
  return ok({ item, receipt })
}
