/** @module Are a unit's attachments as they were kept: each is read, decrypted and hashed again. */
import { readable, seesNames } from '../access/filter.ts'
import type { House } from '../access/house.ts'
import type { Reader } from '../access/reader.ts'
import { openKey } from '../access/story.ts'
import { assert } from '../base/result.ts'
import type { Hash } from '../base/sha256.ts'
import { standingOf } from '../store/attachments.ts'
import type { Tx } from '../store/pool.ts'
import type { AttachmentFault } from './answers/books.ts'

interface Row {
  readonly matter: string
  readonly hash: Hash
  readonly name: string
  readonly wrapped: string | null
}
/** A file may have 50 MB: one is in memory at a time, and between pages other requests have their turn. */
const PAGE = 4

/**
 * Those that are missing or altered, and how many were looked at. The files of an erased matter can be read by nobody, and are no fault.
 * @param reader who is told: where he may not have a file's name, its hash stands instead. Without one, a narrowed matter's names are kept back.
 */
export async function verifyAttachments(
  tx: Tx,
  house: House,
  unit: number,
  reader?: Reader,
): Promise<{ readonly count: number; readonly faults: readonly AttachmentFault[] }> {
  const told = reader ? tx`${readable(tx, house, reader)} and ${seesNames(tx, house, reader)}` : tx`m.readers is null`
  const pages = tx<Row[]>`
    select a.matter, a.hash, case when ${told} then a.name else a.hash end as name, k.wrapped
    from attachment a left join matter_key k using (unit, matter) left join matter m using (unit, matter)
    where a.unit = ${unit} and (k.matter is null or k.wrapped is not null) order by a.matter, a.at, a.hash`.cursor(PAGE)
  const faults: AttachmentFault[] = []
  let count = 0
  for await (const page of pages)
    for (const { matter, hash, name, wrapped } of page) {
      count++
      const key = () => {
        assert(wrapped, 'an attachment has the key of its matter')
        return openKey(house.keyOf(unit), unit, matter, wrapped)
      }
      const why = standingOf(house.files, { unit, matter }, key, hash)
      if (why !== 'kept') faults.push({ matter, name, why })
    }
  return { count, faults }
}
