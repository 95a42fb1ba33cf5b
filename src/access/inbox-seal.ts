/** @module What a filing says, encrypted under the unit's key until a clerk decides on it. */
import { canonical } from '../base/canonical.ts'
import { type Sealed, unwrap, wrap } from '../store/crypt.ts'
import type { House } from './house.ts'

type Data = { readonly [field: string]: unknown }
const about = (unit: number, item: string) => `inbox/${unit}/${item}`

export const sealItem = (house: House, unit: number, item: string, data: Data): Sealed =>
  wrap(house.keyOf(unit), Buffer.from(canonical(data)), about(unit, item))

/** What an item says; nothing once it was accepted: then the ledger says it. */
export const openItem = (house: House, row: { readonly unit: number; readonly item: string; readonly secret: string }): Data =>
  row.secret === '' ? {} : (JSON.parse(unwrap(house.keyOf(row.unit), row.secret, about(row.unit, row.item)).toString()) as Data)
