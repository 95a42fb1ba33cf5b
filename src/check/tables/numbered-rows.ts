/**
 * @module Rows with numbers make the total, those that 其中 opens below them do not: 合计83.37 / 1.因公出国（境）费0.38 / 2.公务用车购置及运行维护费81.60 / 其中：公务用车购置费56.77 / 公务用车运行维护费24.83 /
 * 3.公务接待费1.39.
 */
import type { Claim } from '../claims.ts'
import { type Grid, type GridRow, NEVER_ADDED, rowName } from '../grid.ts'
import { meets, total } from '../interval.ts'
import { numeralOf } from '../numerals.ts'
import type { Found } from '../reading.ts'
import { isTotalRow } from '../relations/grid/relations.ts'
import { tellSum } from '../relations/patterns/told.ts'
import { LONG, WIDE } from './turned.ts'

const NUMBERED = /^(?:(\d{1,2})[.．](?!\d)|([一二三四五六七八九十]{1,2}))/
const NOT_ADDED = new RegExp(`${NEVER_ADDED}|比|%|增|减|降|变化|幅`)
const OPENS = /^其中/
/** What belongs to no number, or is taken away. */
const APART = /^减|另|结转|结余|除外|不计/

export const numberedRows = (grids: readonly Grid[]): Found[] =>
  grids.flatMap(grid => (grid.rows.length > LONG || grid.rows.length < 4 ? [] : found(grid)))

function found({ heads, rows }: Grid): Found[] {
  const [first, last] = [rows[0]!, rows.at(-1)!]
  const whole = isTotalRow(first) ? first : isTotalRow(last) ? last : undefined
  if (!whole) return []
  const others = rows.filter(r => r !== whole)
  const tops = others.filter(r => orderOf(r) !== undefined)
  const inOrder = tops.every((r, n) => orderOf(r) === n + 1)
  // What has no number must stand in a group that 其中 opened.
  if (
    tops.length < 2 ||
    tops.length === others.length ||
    !inOrder ||
    !others.every((r, n) => orderOf(r) !== undefined || isInside(others, n))
  )
    return []
  if (others.some(r => APART.test(r.label) || isTotalRow(r))) return []
  return heads.slice(0, WIDE).flatMap((head, c): Found[] => {
    const [claim, parts] = [whole.cells[c], tops.flatMap(r => r.cells[c] ?? [])]
    if (!claim || NOT_ADDED.test(head) || parts.length !== tops.length || [claim, ...parts].some(p => !isAmount(p))) return []
    const told = tellSum(claim, parts)
    // 2.公务用车 is more or less than its own rows, and they would make the total: which of the two is wrong is not this one's to say.
    return [told.verdict === 'fails' && meets(claim.value, total(others.flatMap(r => r.cells[c]?.value ?? []))) ? [] : told].flat()
  })
}

function orderOf(row: GridRow): number | undefined {
  const [, digits, words] = NUMBERED.exec(row.label.trim()) ?? []
  if (words && !/^[、.．]/.test(row.label.trim().slice(words.length))) return undefined
  return digits ? Number(digits) : words ? numeralOf(words) : undefined
}

/** Back to the number above it, is there a row that 其中 opened? */
function isInside(rows: readonly GridRow[], at: number): boolean {
  for (let n = at; n >= 0 && orderOf(rows[n]!) === undefined; n--) if (OPENS.test(rowName(rows[n]!))) return true
  return false
}

const isAmount = (c: Claim): boolean => c.form === 'plain' && c.precision === 'exact'
