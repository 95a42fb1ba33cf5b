/** @module The content of an attachment, for those who handle such matters. It passes the one filter, and every download is logged. */
import { logAccess } from '../access/access-log.ts'
import type { House } from '../access/house.ts'
import type { Reader } from '../access/reader.ts'
import { ok, type Result, refuse } from '../base/result.ts'
import type { Hash } from '../base/sha256.ts'
import { readAttachment } from '../store/attachments.ts'
import { withUnits } from '../store/pool.ts'
import { findMatter } from './find-matter.ts'

export interface Download {
  readonly name: string
  readonly type: string
  readonly bytes: Uint8Array
}

/** Read it. Refused: `not-found`, `not-allowed` (who sees masks sees no papers), `erased`. */
export async function attachment(house: House, reader: Reader, matter: string, hash: string): Promise<Result<Download>> {
  return await withUnits(house.sql, reader.units, async tx => {
    const o = await findMatter(tx, house, reader, matter)
    if (!o) return refuse({ code: 'not-found' })
    const { unit } = o.found
    const [row] = await tx<
      { name: string; type: string }[]
    >`select name, type from attachment where unit = ${unit} and matter = ${matter} and hash = ${hash}`
    if (!row) return refuse({ code: 'not-found' })
    if (o.sight === 'masks') return refuse({ code: 'not-allowed' })
    if (!o.story.key) return refuse({ code: 'erased' })
    await logAccess(tx, house, reader, unit, { act: 'download', matter, what: hash })
    return ok({ ...row, bytes: readAttachment(house.files, { unit, matter }, o.story.key, hash as Hash) })
  })
}
