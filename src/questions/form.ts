/** @module Forms from above: the list of a unit's, and one filled for a period from the books as they are now. */
import { readable } from '../access/filter.ts'
import type { House } from '../access/house.ts'
import { may } from '../access/powers.ts'
import type { Reader } from '../access/reader.ts'
import type { Day } from '../base/day.ts'
import { ok, type Result, refuse } from '../base/result.ts'
import { spanOf } from '../figures/figure.ts'
import { standing } from '../ledger/entry.ts'
import { filled, periodOf } from '../report/form/fill.ts'
import type { Filled, Form, Place, Sent } from '../report/form/form.ts'
import { type Tx, withUnits } from '../store/pool.ts'
import type { FormRow, FormView } from './answers/forms.ts'
import { findMatter, type Opened } from './find-matter.ts'
import { reportBooks } from './report-books.ts'

export const FORM = 'upper-form'
type Every = FormView['every']

/** A form as it was kept. Only its own acts write it, so it is taken as it stands. */
export const formOf = (content: unknown): Form | undefined => (typeof content === 'string' ? (JSON.parse(content) as Form) : undefined)

/** The last period of this kind that is over on a day: what is reported now. */
export function lastPeriodName(every: Every, today: Day): string {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))]
  const before = (length: number) => {
    const i = Math.floor((month - 1) / length) - 1
    return i < 0 ? ([year - 1, 12 / length] as const) : ([year, i + 1] as const)
  }
  const names = {
    once: () => String(year - 1),
    year: () => String(year - 1),
    half: () => before(6).join('H'),
    quarter: () => before(3).join('Q'),
    month: () => {
      const [y, m] = before(1)
      return `${y}-${String(m).padStart(2, '0')}`
    },
  } satisfies Record<Every, () => string>
  return names[every]()
}

export interface OpenForm {
  readonly opened: Opened
  readonly form: Form
  readonly every: Every
  readonly sent: FormView['sent']
}

/** One form; undefined where there is none for this reader. */
export async function openForm(tx: Tx, house: House, reader: Reader, id: string): Promise<OpenForm | undefined> {
  const opened = await findMatter(tx, house, reader, id)
  if (opened?.found.register !== FORM) return undefined
  const fields = opened.matter.fields as { readonly [name: string]: unknown }
  const form = formOf(fields['form'])
  if (!form) return undefined
  const sent = standing(opened.story.entries)
    .filter(e => e.step === 'send')
    .map(e => ({
      ...(JSON.parse(String(e.data['sent'])) as Sent),
      day: e.day,
      ...(typeof e.data['number'] === 'string' && { number: e.data['number'] }),
    }))
    .toReversed()
  return { opened, form, every: fields['every'] as Every, sent }
}

/** Its cells for a period, from the books as they are now. What was typed last time is shown beside the cell, never sent again by itself. */
export async function cellsOf(
  tx: Tx,
  house: House,
  reader: Reader,
  o: OpenForm,
  period: string,
  typed: { readonly [place: Place]: string },
): Promise<Filled[]> {
  const { unit } = o.opened.found
  const reaches = (['period', 'so-far', 'before'] as const).map(r => periodOf(period, r))
  const books = await reportBooks(tx, house, reader, [unit], reaches)
  const last = o.sent.find(s => s.period !== period) ?? o.sent[0]
  return filled(o.form, books, { unit, period, typed, ...(last && { last: last as Sent }) })
}

/** One form as the desk shows it. Refused: `not-found`, `unknown-period`. */
export async function form(house: House, reader: Reader, id: string, period?: string): Promise<Result<FormView>> {
  if (period !== undefined && !spanOf(period)) return refuse({ code: 'unknown-period', context: { period } })
  return await withUnits(house.sql, reader.units, async tx => {
    const o = await openForm(tx, house, reader, id)
    if (!o) return refuse({ code: 'not-found' })
    const fields = o.opened.matter.fields as { readonly title?: string; readonly from?: string; readonly due?: Day }
    const asked = period ?? lastPeriodName(o.every, house.clock.today())
    return ok({
      matter: id,
      n: o.opened.story.rows.length + 1,
      title: fields.title ?? '',
      ...(fields.from && { from: fields.from }),
      every: o.every,
      ...(fields.due && { due: fields.due }),
      state: o.opened.matter.state ?? '',
      mine: mayFill(reader) && o.opened.found.unit === reader.unit && o.opened.matter.state === 'open',
      tables: o.form.tables,
      points: o.form.points,
      period: asked,
      cells: await cellsOf(tx, house, reader, o, asked, {}),
      sent: o.sent,
    })
  })
}

/** Who points and sends: whoever directs the work of the unit. */
export const mayFill = (reader: Reader): boolean => may(reader.roles, 'directs')

/** The unit's forms, those that are due first on top. */
export async function forms(house: House, reader: Reader): Promise<readonly FormRow[]> {
  return await withUnits(house.sql, [reader.unit], async tx => {
    const rows = await tx<
      { matter: string; state: string; fields: { title: string; from?: string; due?: Day; form: string; period?: string } }[]
    >`
      select m.matter, m.state, m.fields from matter m where m.unit = ${reader.unit} and m.register = ${FORM} and m.state <> 'cancelled' and ${readable(tx, house, reader)}
      order by m.state, m.fields ->> 'due' nulls last, m.opened desc, m.matter`
    return rows.map(({ matter, state, fields }) => {
      const points = Object.values(formOf(fields.form)?.points ?? {}).filter(p => p.kind !== 'blank')
      return {
        matter,
        title: fields.title,
        ...(fields.from && { from: fields.from }),
        ...(fields.due && { due: fields.due }),
        state,
        cells: points.length,
        pointed: points.filter(p => p.kind === 'figure' && !p.proposed).length,
        ...(fields.period && { last: fields.period }),
      }
    })
  })
}
