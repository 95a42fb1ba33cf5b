/**
 * @module A document (文书) of a matter: what its step and the steps before it say, field by field, with the provision it rests
 * on. For those who handle such matters; every one that goes out is logged.
 */
import { logAccess } from '../access/access-log.ts'
import type { House } from '../access/house.ts'
import type { Reader } from '../access/reader.ts'
import { ok, type Result, refuse } from '../base/result.ts'
import { documentTitles } from '../declare/document-titles.ts'
import type { Field, Person } from '../declare/fields.ts'
import { asked } from '../declare/register.ts'
import { shown } from '../declare/show.ts'
import { citation } from '../declare/wording.ts'
import { standing } from '../ledger/entry.ts'
import type { OfficialDocument } from '../report/paper.ts'
import { withUnits } from '../store/pool.ts'
import { findMatter } from './find-matter.ts'

/** The paper. Refused: `not-found`, `not-allowed` (who sees masks sees no papers). */
export async function document(house: House, reader: Reader, matter: string, id: string): Promise<Result<OfficialDocument>> {
  return await withUnits(house.sql, reader.units, async tx => {
    const o = await findMatter(tx, house, reader, matter)
    const register = o?.story.register
    const told = o ? standing(o.story.entries) : []
    const at = told.findLastIndex(e => register?.steps[e.step]?.documents?.includes(id))
    const entry = told[at]
    if (!o || !register || !entry) return refuse({ code: 'not-found' })
    if (o.sight === 'masks') return refuse({ code: 'not-allowed' })
    await logAccess(tx, house, reader, o.found.unit, { act: 'download', matter, what: id })
    const step = register.steps[entry.step]!
    const values: { readonly [name: string]: unknown } = Object.assign({}, ...told.slice(0, at + 1).map(e => e.data))
    const order = [...new Set(told.slice(0, at + 1).flatMap(e => (register.steps[e.step] ? asked(register, e.step).map(a => a.name) : [])))]
    const words = (field: Field, value: unknown) =>
      field.kind === 'unit' ? (o.books.titles.get(value as number) ?? '') : full(field, value)
    const rows = order.flatMap(name => {
      const field = register.fields[name]
      return !field || values[name] === undefined || field.kind === 'files' ? [] : [[field.title, words(field, values[name])]]
    })
    const numbered = Object.entries(register.fields).find(([name, f]) => f.kind === 'text' && f.form === 'document-number' && values[name])
    return ok({
      kind: 'form',
      title: documentTitles[id] ?? step.title,
      ...(numbered && { number: String(values[numbered[0]]) }),
      blocks: [
        { kind: 'table', rows: [['事项', '内容'], ...rows], widths: [1, 3] },
        ...(step.law ? [{ kind: 'paragraph' as const, runs: `依据：${citation(step.law)}。` }] : []),
      ],
      from: o.books.unit.title,
      date: entry.day,
      unit: o.books.unit.title,
    })
  })
}

/** A value as a document needs it: people with everything that is known of them. */
const full = (field: Field, value: unknown): string =>
  field.kind === 'people'
    ? (value as readonly Person[]).map(p => [p.name, p.idNo, p.phone, p.address].filter(Boolean).join('，')).join('；')
    : shown(field, value)
