/** @module The acts of a form from above: take it in, point its cells, send it with its figures fixed. */
import type { House } from '../access/house.ts'
import type { Reader } from '../access/reader.ts'
import { canonical } from '../base/canonical.ts'
import type { Day } from '../base/day.ts'
import type { Id } from '../base/id.ts'
import { ok, type Result, refuse } from '../base/result.ts'
import { readForm } from '../documents/forms/index.ts'
import { spanOf } from '../figures/figure.ts'
import type { FormPoint, FormView } from '../questions/answers/forms.ts'
import type { RecordAnswer } from '../questions/answers/matter.ts'
import { cellsOf, FORM, mayFill, openForm } from '../questions/form.ts'
import { findFigure } from '../report/books.ts'
import { blanksOf } from '../report/form/blanks.ts'
import type { Form, FormTable, Place, Sent } from '../report/form/form.ts'
import { proposed } from '../report/form/propose.ts'
import type { Tx } from '../store/pool.ts'
import { attach } from './attach.ts'
import { answer } from './record.ts'
import { takeStep } from './take-step.ts'
import { writing } from './writing.ts'

export interface NewForm {
  readonly request: Id
  readonly name: string
  readonly bytes: Uint8Array
  readonly title: string
  readonly from?: string
  readonly every: FormView['every']
  readonly due?: Day
}
/** As many cells as fit an entry. */
const LONGEST = 400_000

/** Take in a blank form. Its matter has the id of the request. A form of the same cells that was pointed before is pointed alike. Refused as the readers do, and `form-empty`, `too-large`. */
export async function receiveForm(
  house: House,
  reader: Reader,
  { request, name, bytes, title, from, every, due }: NewForm,
): Promise<Result<RecordAnswer>> {
  if (!mayFill(reader)) return refuse({ code: 'not-allowed' })
  const tables = await readForm(bytes)
  if (!tables.ok) return tables
  if (blanksOf(tables.value).length === 0) return refuse({ code: 'form-empty' })
  const kept = await attach(house, reader, { matter: request, name, bytes })
  if (!kept.ok) return kept
  return await writing(house, [reader.unit], async tx => {
    const form = proposed(tables.value, house.registers.all, await knownPoints(tx, reader, tables.value))
    if (canonical(form).length > LONGEST) return refuse({ code: 'too-large', context: { max: '40万字' } })
    const data = {
      title,
      ...(from && { from }),
      every,
      ...(due && { due }),
      blank: [{ hash: kept.value.hash, name: kept.value.name }],
      form: canonical(form),
    }
    return await step(tx, house, reader, { matter: request, request, n: 1, step: 'receive', data })
  })
}

/** The points of the unit's newest form with the same tables. */
async function knownPoints(tx: Tx, reader: Reader, tables: readonly FormTable[]): Promise<Form['points']> {
  const rows = await tx<{ form: string }[]>`select fields ->> 'form' as form from matter
    where unit = ${reader.unit} and register = ${FORM} and state <> 'cancelled' order by last desc limit 200`
  const same = canonical(tables)
  const found = rows.map(r => JSON.parse(r.form) as Form).find(f => canonical(f.tables) === same)
  return found?.points ?? {}
}

/** Say what cells are. Refused: `not-found`, `not-allowed`, `stale`, `unknown-figure` and `unknown-place` with the cell. */
export async function pointForm(
  house: House,
  reader: Reader,
  matter: Id,
  order: { readonly request: Id; readonly n: number; readonly points: { readonly [place: string]: FormPoint } },
): Promise<Result<RecordAnswer>> {
  if (!mayFill(reader)) return refuse({ code: 'not-allowed' })
  return await writing(house, [reader.unit], async tx => {
    const o = await openForm(tx, house, { ...reader, units: [reader.unit] }, matter)
    if (!o) return refuse({ code: 'not-found' })
    const places = new Set<string>(blanksOf(o.form.tables).map(b => b.place))
    for (const [place, point] of Object.entries(order.points)) {
      if (!places.has(place)) return refuse({ code: 'unknown-place', field: place })
      if (point.kind === 'figure' && !findFigure({ registers: house.registers.all }, point.figure))
        return refuse({ code: 'unknown-figure', field: place, context: { figure: point.figure } })
    }
    const form = canonical({ ...o.form, points: { ...o.form.points, ...order.points } })
    return await step(tx, house, reader, { matter, request: order.request, n: order.n, step: 'point', data: { form } })
  })
}

/** Send it for a period: what stands in every cell is fixed. Refused: `not-found`, `not-allowed`, `stale`, `unknown-period`, `form-proposed` while a proposal is not confirmed, `form-unfilled`. */
export async function sendForm(
  house: House,
  reader: Reader,
  matter: Id,
  order: {
    readonly request: Id
    readonly n: number
    readonly period: string
    readonly typed: { readonly [place: Place]: string }
    readonly due?: Day
    readonly number?: string
  },
): Promise<Result<RecordAnswer>> {
  if (!mayFill(reader)) return refuse({ code: 'not-allowed' })
  const { request, n, period, typed, due, number } = order
  if (!spanOf(period)) return refuse({ code: 'unknown-period', context: { period } })
  return await writing(house, [reader.unit], async tx => {
    const o = await openForm(tx, house, { ...reader, units: [reader.unit] }, matter)
    if (!o) return refuse({ code: 'not-found' })
    const open = Object.entries(o.form.points).filter(([, p]) => p.kind === 'figure' && p.proposed)
    if (open.length > 0) return refuse({ code: 'form-proposed', field: open[0]![0], context: { count: open.length } })
    const cells = await cellsOf(tx, house, reader, o, period, typed)
    const empty = cells.filter(c => c.text === '')
    if (empty.length > 0)
      return refuse(...empty.slice(0, 20).map(c => ({ code: 'form-unfilled', field: c.place, context: { label: c.label } })))
    const sent: Sent = { period, cells: cells.map(({ last: _, ...cell }) => cell) }
    const data = { period, sent: canonical(sent), ...(due && { due }), ...(number && { number }) }
    return await step(tx, house, reader, { matter, request, n, step: 'send', data })
  })
}

const step = async (
  tx: Tx,
  house: House,
  reader: Reader,
  order: {
    readonly matter: Id
    readonly request: Id
    readonly n: number
    readonly step: string
    readonly data: { readonly [name: string]: unknown }
  },
): Promise<Result<RecordAnswer>> => {
  const took = await takeStep(
    tx,
    house,
    reader,
    { day: house.clock.today(), ...order, register: FORM },
    { origin: 'desk', authorised: true },
  )
  return took.ok ? answer(ok(took.value)) : took
}
