/** @module The blank form with a period's values in it: as it was sent for a period that was, as the books are now for another. */
import { logAccess } from '../access/access-log.ts'
import type { House } from '../access/house.ts'
import type { Reader } from '../access/reader.ts'
import { ok, type Result, refuse } from '../base/result.ts'
import { fillForm } from '../documents/forms/index.ts'
import { spanOf } from '../figures/figure.ts'
import { type Place, whereOf } from '../report/form/form.ts'
import { withUnits } from '../store/pool.ts'
import { attachment } from './attachment.ts'
import { cellsOf, openForm } from './form.ts'

export interface FormFile {
  readonly name: string
  readonly type: string
  readonly bytes: Uint8Array
}

/** The file. Refused: `not-found`, `unknown-period`, and as {@link attachment} does. */
export async function formFile(
  house: House,
  reader: Reader,
  id: string,
  period: string,
  typed: { readonly [place: Place]: string },
): Promise<Result<FormFile>> {
  if (!spanOf(period)) return refuse({ code: 'unknown-period', context: { period } })
  const found = await withUnits(house.sql, reader.units, async tx => {
    const o = await openForm(tx, house, reader, id)
    if (!o) return undefined
    const [blank] = (o.opened.matter.fields as { readonly blank?: readonly { readonly hash: string }[] }).blank ?? []
    const sent = o.sent.find(s => s.period === period)
    const cells = sent?.cells ?? (await cellsOf(tx, house, reader, o, period, typed))
    await logAccess(tx, house, reader, o.opened.found.unit, { act: 'export', matter: id, what: period })
    return { blank: blank?.hash ?? '', cells }
  })
  if (!found) return refuse({ code: 'not-found' })
  const blank = await attachment(house, reader, id, found.blank)
  if (!blank.ok) return blank
  const cells = found.cells.map(({ place, text }) => {
    const [table, row, column] = whereOf(place as Place)
    return { table, row, column, text }
  })
  const bytes = await fillForm(blank.value.bytes, cells)
  if (!bytes.ok) return bytes
  const dot = blank.value.name.lastIndexOf('.')
  return ok({
    name: `${blank.value.name.slice(0, dot)}（${period}）${blank.value.name.slice(dot)}`,
    type: blank.value.type,
    bytes: bytes.value,
  })
}
