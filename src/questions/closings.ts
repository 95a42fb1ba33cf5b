/**
 * @module The closings of the reader's unit. Day, number and hash are for everybody who reads its books; the text and its
 * certificate, which speak of every matter of the unit, for whoever closes them or audits.
 */
import { logAccess } from '../access/access-log.ts'
import type { House } from '../access/house.ts'
import { may } from '../access/powers.ts'
import type { Reader } from '../access/reader.ts'
import type { Day } from '../base/day.ts'
import { ok, type Result, refuse } from '../base/result.ts'
import { hash } from '../base/sha256.ts'
import { readClosing } from '../ledger/closing.ts'
import type { ClosingFacts } from '../papers/closing-certificate.ts'
import { officeName } from '../papers/index.ts'
import { withUnits } from '../store/pool.ts'
import type { AnswerOf } from './answers/index.ts'
import { officeSettings } from './matter-papers.ts'

type Closing = AnswerOf<'Closing'>

/** Every closing, the last first. Refused: `not-allowed`. */
export async function closings(house: House, reader: Reader): Promise<Result<readonly Closing[]>> {
  if (!may(reader.roles, 'reads')) return refuse({ code: 'not-allowed' })
  return ok(
    await withUnits(
      house.sql,
      [reader.unit],
      tx => tx<Closing[]>`select k, day, hash, at, by from closing where unit = ${reader.unit} order by k desc`,
    ),
  )
}

/** May this reader have the text of a closing? It names every matter of the unit, also those that are kept from him. */
export const mayVouch = (reader: Pick<Reader, 'roles'>): boolean => may(reader.roles, 'decides') || may(reader.roles, 'audits')

export interface ClosingFile {
  readonly text: string
  readonly facts: ClosingFacts
}

interface Row {
  readonly day: Day
  readonly hash: string
  readonly previous: string
  readonly text: string
  readonly at: string
  readonly name: string
  readonly unit: string
  readonly kind: string
  readonly sample: boolean
}

/**
 * The kth closing as it was fixed, and what its certificate says of it; logged. Refused: `not-allowed`, `not-found`,
 * `closing-altered` where the text that is kept is no longer the one that was hashed: no certificate is made for it.
 */
export async function closingFile(house: House, reader: Reader, k: number): Promise<Result<ClosingFile>> {
  if (!mayVouch(reader)) return refuse({ code: 'not-allowed' })
  return await withUnits(house.sql, [reader.unit], async tx => {
    const [row] = await tx<Row[]>`
      select c.day, c.hash, c.previous, c.text, c.at, coalesce(a.name, c.by) as name, u.title as unit, u.kind, u.sample
      from closing c join unit u on u.id = c.unit left join account a on a.id = c.by where c.unit = ${reader.unit} and c.k = ${k}`
    if (!row) return refuse({ code: 'not-found' })
    const read = readClosing(row.text)
    if (!read || hash(row.text) !== row.hash) return refuse({ code: 'closing-altered', context: { k } })
    await logAccess(tx, house, reader, reader.unit, { act: 'download', what: `closing ${k}` })
    const { day, at, name, sample } = row
    const set = await officeSettings(tx, reader.unit)
    const facts: ClosingFacts = {
      office: set.name ?? officeName({ title: row.unit, kind: row.kind }),
      sample,
      k,
      day,
      at,
      by: name,
      matters: read.heads.length,
      entries: read.heads.reduce((sum, h) => sum + h.n, 0),
      digest: digits(row.hash),
      ...(row.previous && { previous: digits(row.previous) }),
    }
    return ok({ text: row.text, facts })
  })
}

/** The digits that `sha256sum` prints, without the name of the algorithm. */
const digits = (h: string): string => h.slice(h.indexOf(':') + 1)
