/** @module Attach a file to a matter, encrypted with the matter's key. A file may come before the first step: the form that asks for it is still open. */
import { booksOf } from '../access/books.ts'
import { mayRead, sightOf } from '../access/filter.ts'
import type { House } from '../access/house.ts'
import { may } from '../access/powers.ts'
import type { Reader } from '../access/reader.ts'
import { keyFor, openKey } from '../access/story.ts'
import { type Id, isId } from '../base/id.ts'
import { ok, type Result, refuse } from '../base/result.ts'
import { refuseSecret } from '../documents/secret.ts'
import { type Attachment, keepAttachment } from '../store/attachments.ts'
import type { Key } from '../store/crypt.ts'
import type { Tx } from '../store/pool.ts'
import { writing } from './writing.ts'

export interface AttachOrder {
  readonly matter: Id
  readonly name: string
  readonly bytes: Uint8Array
  /** The step asks where a photo was taken: else the place is taken out of it. */
  readonly keepPlace?: boolean
}

/** Attach. Refused: `not-found`, `not-allowed`, `erased`, `too-large`, `wrong-file-type`, `disk-full`, `state-secret`. The same file twice is one file. */
export async function attach(house: House, reader: Reader, order: AttachOrder): Promise<Result<Attachment & { readonly name: string }>> {
  if (!isId(order.matter)) return refuse({ code: 'not-found' })
  if (!may(reader.roles, 'reads')) return refuse({ code: 'not-allowed' })
  const secret = await refuseSecret(order.bytes, order.name)
  if (!secret.ok) return secret
  const { unit } = reader
  return await writing(house, [unit], async tx => {
    const [row] = await tx<{ register: string; readers: string[] | null; handler: string | null }[]>`
      select register, readers, handler from matter where unit = ${unit} and matter = ${order.matter}`
    const register = row && house.registers.find(row.register)
    if (row && (!register || !mayRead(reader, register, { unit, readers: row.readers }))) return refuse({ code: 'not-found' })
    if (register && sightOf(reader, register, { unit, handler: row.handler }) === 'masks') return refuse({ code: 'not-allowed' })
    const key = await keyOfMatter(tx, house, unit, order.matter)
    if (!key) return refuse({ code: 'erased' })
    const name = order.name.replace(/[\p{Cc}/\\]/gu, '').slice(-200) || '附件'
    const kept = keepAttachment(house.files, { unit, matter: order.matter }, key, order.bytes, order.keepPlace)
    if (!kept.ok) return kept
    const { hash, type, size } = kept.value
    await tx`insert into attachment (unit, matter, hash, name, type, size, at, by)
      values (${unit}, ${order.matter}, ${hash}, ${name}, ${type}, ${size}, ${house.clock.now()}, ${reader.account}) on conflict do nothing`
    return ok({ ...kept.value, name })
  })
}

/** The matter's key, made now when this file is the first that is known of it; null once erased. */
async function keyOfMatter(tx: Tx, house: House, unit: number, matter: Id): Promise<Key | null> {
  const [row] = await tx<{ wrapped: string | null }[]>`select wrapped from matter_key where unit = ${unit} and matter = ${matter}`
  if (row) return row.wrapped === null ? null : openKey(house.keyOf(unit), unit, matter, row.wrapped)
  const fresh = keyFor(await booksOf(house, tx, unit), matter)
  await tx`insert into matter_key ${tx(fresh.row)}`
  return fresh.key
}
