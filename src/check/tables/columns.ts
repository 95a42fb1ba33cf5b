/**
 * @module Columns made of other columns. No head need say it: where the third column is in row after row how far the second has grown over the first, it
 * is so in all, and the one row where it is not was misprinted. Asked of the rows in the same way.
 */

import type { Claim } from '../claims.ts'
import type { Grid, GridRow } from '../grid.ts'
import { rowName } from '../grid.ts'
import { oneDiffers, transposed } from '../hand.ts'
import { meets, middle } from '../interval.ts'
import type { Found } from '../reading.ts'
import { figure } from '../words.ts'
import { difference, type Formula, formulas, stated, widened } from './formulas.ts'
import { LONG, turned, WIDE } from './turned.ts'

/** Digits that must be right beyond those that the number of readings tried makes right by chance. */
const SURE = 2.5
/** What the head of the column says (同比, 占比, 办结率) is worth as many. */
const SAID = 1.5
/** Rows that must fit before one that does not is wrong: more where no head says it and the figure is no digit off. */
const ENOUGH = 4
const FEW = 2

export const columnsOf = (grids: readonly Grid[]): Found[] =>
  grids.flatMap(grid => {
    if (grid.rows.length > LONG) return []
    const down = madeColumns(grid)
    const rows = turned(grid)
    return [...down, ...(rows ? madeColumns(rows) : [])]
  })

const madeColumns = (grid: Grid): Found[] =>
  grid.heads.slice(0, WIDE).flatMap((head, c) => {
    const made = makings(grid, c)
    if (!made) return []
    const change = CHANGE.test(head)
    // What is left of one column without another is told as their sum.
    if (made.formula === difference && !change) return []
    return grid.rows.flatMap(row => told(row, c, made, change) ?? [])
  })

/** 增减, 比上年, 自然增长: a difference is told there as a change. */
const CHANGE = /[增减升降]|变化|同比|环比|比上|较上|百分点/

/** 占比, 完成率, 比重（%）: a share or a rate is told there. */
const SHARE = /占|率|比重|比例|%|％/

/** Does the head of the column say that it is so made? */
const isSaid = (head: string, { kind }: Formula): boolean =>
  kind === 'share' ? SHARE.test(head) && !CHANGE.test(head) : kind === 'growth' && CHANGE.test(head)

/** A column made of two others, in so many of its rows. */
interface Making {
  readonly formula: Formula
  readonly a: number
  readonly b: number
  readonly fitting: number
  readonly rows: number
  readonly said: boolean
}

function makings(grid: Grid, c: number): Making | undefined {
  const width = Math.min(WIDE, grid.heads.length)
  let best: Making | undefined
  let tried = 0
  let sure = 0
  const head = grid.heads[c]!
  for (const formula of formulas)
    for (let a = 0; a < width; a++)
      for (let b = 0; b < width; b++) {
        if (a === b || a === c || b === c) continue
        tried++
        const counted = count(grid.rows, { formula, a, b }, c)
        const { fitting, rows } = counted
        const digits = counted.digits + (isSaid(head, formula) ? SAID : 0)
        if (fitting < 2 || (fitting > 2 ? fitting * 2 <= rows : fitting * 3 < rows * 2) || digits <= sure) continue
        best = { formula, a, b, fitting, rows, said: isSaid(head, formula) }
        sure = digits
      }
  return best && sure >= SURE + Math.log10(tried) ? best : undefined
}

type Pair = Pick<Making, 'formula' | 'a' | 'b'>

/** Of how many rows it can be asked, how many fit, and how many digits that is. */
function count(rows: readonly GridRow[], pair: Pair, c: number): { fitting: number; rows: number; digits: number } {
  const out = { fitting: 0, rows: 0, digits: 0 }
  for (const row of rows) {
    const of = asked(row, pair, c)
    if (!of) continue
    out.rows++
    const made = pair.formula.of(widened(of.a), widened(of.b))
    if (!meets(stated(of.claim), made)) continue
    out.fitting++
    out.digits += Math.log10(1 + Math.abs(of.claim.printed) / (of.claim.step + made.max - made.min))
  }
  return out
}

interface Asked {
  readonly claim: Claim
  readonly a: Claim
  readonly b: Claim
}

/** The three cells of a row, where the formula can be asked of them. */
function asked({ cells, torn }: GridRow, { formula, a, b }: Pair, c: number): Asked | undefined {
  const [claim, one, other] = [cells[c], cells[a], cells[b]]
  if (torn || !claim || !one || !other || claim.precision !== 'exact' || !formula.accepts(claim)) return undefined
  if (one.form !== other.form || one.precision !== 'exact' || other.precision !== 'exact') return undefined
  const counts = one.form === 'plain' && one.printed > 0 && other.printed > 0
  return counts || formula === difference ? { claim, a: one, b: other } : undefined
}

const fits = ({ claim, a, b }: Asked, { of }: Formula): boolean => meets(stated(claim), of(a.value, b.value))

/** 25.21 for 22.21: as many digits, one of them another or two exchanged. */
function isSlip({ printed, step }: Claim, value: number): boolean {
  const [one, other] = [printed, value].map(n => String(Math.round(Math.abs(n) / step))) as [string, string]
  return one.length > 1 && (oneDiffers(one, other) || transposed(one, other))
}

function told(row: GridRow, c: number, made: Making, change: boolean): Found | undefined {
  const of = asked(row, made, c)
  if (!of) return undefined
  const { claim, a, b } = of
  const computed = made.formula.of(a.value, b.value)
  const label = rowName(row)
  const working = `${label ? `${label}：` : ''}${made.formula.working(a, b, claim)}`
  const base = {
    kind: made.formula.kind,
    claim,
    stated: stated(claim),
    computed,
    parts: [a, b],
  }
  if (fits(of, made.formula)) return { ...base, verdict: 'holds', message: `${working}，与${figure(claim)}相符。` }
  const most = change ? made.fitting * 3 >= made.rows * 2 : made.fitting * 4 >= made.rows * 3
  const sure = (made.fitting >= ENOUGH && most) || (made.fitting >= FEW && made.said && isSlip(claim, middle(computed)))
  // Amounts of a table were rounded before; what they may have been excuses it, and so does any other making of the same row.
  if (!sure || meets(stated(claim), made.formula.of(widened(a), widened(b))) || otherwise(row, c, made)) return undefined
  return { ...base, verdict: 'fails', sure: true, message: `${working}，不是${figure(claim)}；表中其他各处都是这样算的。` }
}

/** Is the cell made of two others of its row in another way? */
function otherwise(row: GridRow, c: number, made: Making): boolean {
  const width = Math.min(WIDE, row.cells.length)
  for (const formula of formulas)
    for (let a = 0; a < width; a++)
      for (let b = 0; b < width; b++) {
        // 5.33｜5.89｜↑0.56: the same the other way round is what was misprinted.
        const same = formula === made.formula && a === made.b && b === made.a
        const of = same || a === b || a === c || b === c ? undefined : asked(row, { formula, a, b }, c)
        if (of && fits(of, formula)) return true
      }
  return false
}
