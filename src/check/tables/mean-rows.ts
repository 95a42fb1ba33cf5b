/**
 * @module A row of means below the rows that it is the mean of: 社区矫正80.8｜88.1 / 人民调解88.9｜93.8 / 普法宣传80.9｜94.7 / 平均分83.5｜92.2; and a column of them beside its columns. Where it is the plain mean in one
 * column, it is so in the others.
 */

import type { Claim } from '../claims.ts'
import type { Grid, GridRow } from '../grid.ts'
import { rowName } from '../grid.ts'
import { exactly, meets, over, total } from '../interval.ts'
import { oneDigitOff } from '../one-digit.ts'
import type { Found } from '../reading.ts'
import { printedMean } from '../relations/average.ts'
import { figure, number } from '../words.ts'
import { LONG, turned, WIDE } from './turned.ts'

const MEAN = /^(?:简单|算术)?(?:平均|均值|平均[值数]|平均得?分数?|[\u4e00-\u9fa5]{2}平均得?分)$/
/** Rows that are none of those of which it is the mean. */
const NO_MEMBER = /合计|总计|小计|总分|最[高低大小]|排名|名次|位次|平均|均值|中位|极差|占比|增/
const LEAST = 3

export const meanRows = (grids: readonly Grid[]): Found[] =>
  grids.flatMap(grid => {
    if (grid.rows.length > LONG) return []
    const across = turned(grid)
    return [...below(grid), ...(across ? below(across) : [])]
  })

/** The last row, of all the rows before it. */
function below({ heads, rows }: Grid): Found[] {
  const row = rows.at(-1)
  const others = rows.slice(0, -1)
  if (!row || others.length < LEAST || !MEAN.test(rowName(row)) || others.some(r => NO_MEMBER.test(rowName(r)))) return []
  const all = heads.slice(0, WIDE).flatMap((head, c) => (NO_MEMBER.test(head) ? [] : (meanOf(row, others, c) ?? [])))
  const right = all.filter(f => f.verdict === 'holds')
  const likely = right.length > 0 && right.length * 2 >= all.length
  return all.filter(f => f.verdict === 'holds' || likely || oneDigitOff(f.of, f.mean)).map(({ of: _, mean: __, ...f }) => f)
}

function meanOf(row: GridRow, others: readonly GridRow[], c: number): (Found & { of: Claim; mean: number }) | undefined {
  const claim = row.cells[c]
  const parts = others.flatMap(r => r.cells[c] ?? [])
  if (claim?.precision !== 'exact' || parts.length !== others.length || parts.some(p => p.form !== claim.form)) return undefined
  const sum = parts.reduce((n, p) => n + p.printed, 0)
  const mean = Number((sum / parts.length).toFixed(Math.max(0, Math.round(-Math.log10(claim.step)))))
  const computed = over(total(parts.map(p => p.value)), exactly(parts.length))
  const holds = meets(printedMean(claim), computed)
  const working = `（${parts.map(p => number(p.printed)).join('＋')}）÷${parts.length}＝${number(sum / parts.length, 2)}`
  return {
    kind: 'average',
    claim,
    stated: printedMean(claim),
    computed,
    verdict: holds ? 'holds' : 'fails',
    parts,
    message: `${working}，${holds ? `与${figure(claim)}相符` : `不是${figure(claim)}`}。`,
    named: true,
    of: claim,
    mean,
  }
}
