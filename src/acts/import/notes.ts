/** @module What an import says beside the rows it takes and those it refuses: what it left out, what it supplied, what it did not change. Nothing of a file passes in silence. */
import type { Story } from '../../access/story.ts'
import { canonical } from '../../base/canonical.ts'
import { groupBy } from '../../base/group.ts'
import type { Register } from '../../declare/register.ts'
import { citation } from '../../declare/wording.ts'
import { type Entry, standing } from '../../ledger/entry.ts'
import type { ImportPreview } from '../../questions/answers/imports.ts'
import type { Unlisted } from '../../questions/unlisted.ts'
import { isEmpty } from './cells.ts'
import type { Mapping } from './columns.ts'
import { isOf, type RowSteps, type Sheet, type Supplied } from './rows.ts'

export type Note = ImportPreview['notes'][number]
export interface Supply {
  readonly row: number
  readonly column: string
  readonly what: Supplied
}

/** All notes of a file, by row. */
export function notesOf(sheet: Sheet, tally: { readonly notes: readonly Note[]; readonly supplied: readonly Supply[] }): Note[] {
  const supplied = groupBy(tally.supplied, s => `${s.what} ${s.column}`)
  return [
    ...(sheet.unread ?? []).map(name => ({ row: 0, column: name, text: `工作表“${name}”没有读：一次读一张，请另存后再导入。` })),
    ...[...supplied.values()].map(all => {
      const { row, column, what } = all.reduce((a, b) => (b.row < a.row ? b : a))
      return { row, column, text: says[what](column, all.length, sheet.year) }
    }),
    ...tally.notes,
    ...(sheet.skipped ?? []).map(({ row, cells }) => {
      const column = String(cells.find(c => !isEmpty(c)) ?? '').trim()
      return { row, column, text: `第${row}行“${column}”不是一件事项，没有导入。` }
    }),
  ].sort((a, b) => a.row - b.row)
}
const says: Record<Supplied, (column: string, cells: number, year: number | undefined) => string> = {
  year: (column, cells, year) => `“${column}”有${cells}格没有写年份，按表名读作${year}年。`,
  merged: (column, cells) => `“${column}”有${cells}格和上一行合并，按上一行读。`,
}

/** A cell that no step of its row takes up. */
export const leftOut = (row: number, column: string): Note => ({
  row,
  column,
  text: `第${row}行“${column}”接不上前面的环节（先后不对，或者缺前一步的日期），这一格没有导入。`,
})

/** The headings by which a row is the same matter, in words. */
const keyTitles = (register: Register, mapping: Mapping): string =>
  (register.ledger?.key ?? [])
    .filter(name => mapping.includes(name))
    .map(name => register.fields[name]?.title ?? register.ledger!.steps.find(s => `${s.step}.day` === name)?.day ?? name)
    .join('、')

/** Somebody whom the row names, and who was not on the roster that the law asks: taken, since an old ledger holds what was done, and a gap of the matter. */
export const unlistedNote = (row: number, column: string, { title, law }: Unlisted): Note => ({
  row,
  column,
  text: `第${row}行${title}（${citation(law)}）。已收下，列为这一件缺少的。`,
})

/** A row that is the matter of a row above. */
export const doubleOf = (register: Register, mapping: Mapping, row: number, first: number): Note => ({
  row,
  column: '',
  text: `第${row}行和第${first}行的${keyTitles(register, mapping)}都一样，当作同一件，没有再记。`,
})

/** What a row says otherwise than what was recorded of it: a ledger that comes again corrects nothing by itself. */
export function changedSince(register: Register, r: RowSteps, before: Story): Note[] {
  const there = [...before.entries, ...standing(before.entries)]
  const differs = r.steps.flatMap(s => {
    const own = there.filter(e => isOf(register, e, s))
    const says = (e: Entry, name: string) => canonical(e.data[name] ?? null) === canonical(s.data[name] ?? null)
    return [
      ...(own.length && !own.some(e => e.day === s.day) ? [register.ledger!.steps.find(l => l.step === s.step)!.day] : []),
      ...Object.keys(s.data).flatMap(name => (own.some(e => says(e, name)) ? [] : [register.fields[name]!.title])),
    ]
  })
  return [...new Set(differs)].map(column => ({
    row: r.row,
    column,
    text: `第${r.row}行以前收过，“${column}”和记下的不一样，没有改；要改请到这一件里更正。`,
  }))
}
