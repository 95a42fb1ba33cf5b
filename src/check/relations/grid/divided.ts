/**
 * Rows that 其中 opens below a row: 总人口5200 / 其中：城镇3100 / 乡村2100 / 其中：男2650 / 女2550. Each 其中 begins another division of the same row; what makes it is all of
 * it, in the shares beside it too. 男 and 女 leave nothing out: what they come to otherwise is wrong.
 */

import type { Claim } from '../../claims.ts'
import { type Grid, type GridRow, NEVER_ADDED, rowName } from '../../grid.ts'
import { exactly, meets, printedSum, total } from '../../interval.ts'
import { complementary, wholeOf } from '../../lists/index.ts'
import type { Found } from '../../reading.ts'
import { number } from '../../words.ts'
import { tellSum } from '../patterns/told.ts'

const OPENS = /^其中[：:]?/
const NOT_ADDED = new RegExp(`${NEVER_ADDED}|增|减|降`)
/** So many rows divide one, and so many columns are looked at. */
const MOST = 24
const WIDE = 8

export const gridDivided = (grids: readonly Grid[]): Found[] => grids.flatMap(grid => groupsOf(grid).flatMap(g => divided(grid, g)))

interface Group {
  readonly whole: GridRow
  readonly rows: readonly GridRow[]
  /** Is it beyond doubt which row is divided? */
  readonly certain: boolean
}

/** The rows from each 其中 to the next. 在职 / 其中：男 / 女 / 离退休 / 其中：男 / 女: what the rows before did not divide in full, its last row may be another whole. */
function groupsOf({ rows }: Grid): Group[] {
  const out: Group[] = []
  const starts = rows.flatMap((r, at) => (at > 0 && OPENS.test(rowName(r)) ? [at] : []))
  starts.forEach((from, n) => {
    const run = rows.slice(from, Math.min(starts[n + 1] ?? rows.length, from + MOST))
    const before = from - 1 === starts[n - 1] || n === 0 ? undefined : out.at(-1)
    const same = before && isFull(before)
    out.push({ whole: same ? before.whole : rows[from - 1]!, rows: run, certain: n === 0 || same === true })
  })
  return out
}

const isFull = (group: Group): boolean =>
  (group.rows.length === 2 && areAll(group.rows)) ||
  group.whole.cells.some((sum, c) => sum?.form === 'plain' && fitting(sum, group.rows, c)?.length === group.rows.length)

/** 男 and 女: two that leave nothing out, by their names. */
function areAll(rows: readonly GridRow[]): boolean {
  const [one, other] = rows.slice(0, 2).map(r => ({ ...r.cells.find(c => c)!, label: rowName(r).replace(OPENS, '') }))
  return one !== undefined && other !== undefined && complementary(one, other)
}

/** The first rows of a division, as many as can be, that make the whole in this column. */
function fitting(sum: Claim, rows: readonly GridRow[], c: number): Claim[] | undefined {
  const parts: Claim[] = []
  let fit: Claim[] | undefined
  for (const row of rows) {
    const part = row.cells[c]
    if (part?.form !== sum.form || part.printed <= 0) break
    parts.push(part)
    if (parts.length > 1 && meets(total(parts.map(p => p.value)), sum.value)) fit = [...parts]
  }
  return fit
}

function divided({ heads }: Grid, { whole, rows, certain }: Group): Found[] {
  return heads.slice(0, WIDE).flatMap((head, c): Found[] => {
    const sum = whole.cells[c]
    if (!sum || NOT_ADDED.test(head)) return []
    if (sum.form === 'percent')
      return shares(
        sum,
        rows.flatMap(r => r.cells[c] ?? []),
      )
    if (sum.printed < LEAST) return []
    const pair = rows.slice(0, 2).flatMap(r => r.cells[c] ?? [])
    const all = certain && pair.length === 2 && pair.every(p => p.form === sum.form) && areAll(rows) ? pair : undefined
    const parts = fitting(sum, rows, c) ?? all
    return parts ? [tellSum(sum, parts)] : []
  })
}

/** Small figures make one another by chance. */
const LEAST = 10

function shares(sum: Claim, parts: readonly Claim[]): Found[] {
  if (sum.printed !== 100 || parts.length < 2 || parts.some(p => p.form !== 'percent') || !wholeOf(parts)) return []
  const printed = printedSum(parts)
  const working = `${parts.map(p => `${number(p.printed)}%`).join('＋')}＝${number(printed)}%`
  return [
    {
      kind: 'sum',
      claim: { start: parts[0]!.start, end: parts.at(-1)!.end },
      stated: exactly(100),
      computed: total(parts.map(p => p.value)),
      verdict: 'holds',
      parts,
      message: `${working}，各项占比合为一个整体。`,
    },
  ]
}
