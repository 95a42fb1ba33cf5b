/**
 * @module A document (文书) of a matter, written from what its step and the steps before it say. For those who handle such matters;
 * every one that goes out is logged.
 */
import { logAccess } from '../access/access-log.ts'
import type { House } from '../access/house.ts'
import type { Reader } from '../access/reader.ts'
import { ok, type Result, refuse } from '../base/result.ts'
import { write } from '../papers/index.ts'
import type { OfficialDocument } from '../report/paper.ts'
import { withUnits } from '../store/pool.ts'
import { findMatter } from './find-matter.ts'
import { matterPapers } from './matter-papers.ts'

/** The paper, of entry `n` or the last one that produced it. Refused: `not-found`, `not-allowed` (who sees masks sees no papers). */
export async function document(house: House, reader: Reader, matter: string, id: string, n?: number): Promise<Result<OfficialDocument>> {
  return await withUnits(house.sql, reader.units, async tx => {
    const o = await findMatter(tx, house, reader, matter)
    if (!o) return refuse({ code: 'not-found' })
    const found = (await matterPapers(tx, o)).findLast(p => p.paper.id === id && (n === undefined || p.known.n === n))
    if (!found) return refuse({ code: 'not-found' })
    if (o.sight === 'masks') return refuse({ code: 'not-allowed' })
    await logAccess(tx, house, reader, o.found.unit, { act: 'download', matter, what: id })
    return ok(write(found.paper, found.known))
  })
}
