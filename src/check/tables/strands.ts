/**
 * @module Tables in which two or more measures take turns (处罚件数｜处罚金额｜强制件数｜强制金额｜合计件数｜合计金额, under heads of two lines as a rule): each measure for itself is a
 * table of its own, and what is said of the columns of a table holds in it.
 */
import type { Grid } from '../grid.ts'
import { NOT_ADDED } from './sides.ts'
import { LONG, WIDE } from './turned.ts'

/** So many measures take turns. */
const MOST = 4
/** A total and two others at least. */
const LEAST = 3
const TOTAL = /^(?:总|合计|总计|小计|共计|全部)$|(?:合计|总计|小计|共计)$/

/** Of each measure the table that its columns make, behind the table of all of them one below the other: what adds up in households does in what they were paid. */
export const strandsOf = (grids: readonly Grid[]): Grid[] =>
  grids.flatMap(grid => {
    const width = Math.min(WIDE, grid.heads.length)
    if (grid.rows.length > LONG || width < 2 * LEAST) return []
    return Array.from({ length: MOST - 1 }, (_, n) => n + 2).flatMap(every => {
      const all = Array.from({ length: every }, (_, first) => strand(grid, width, first, every)).flatMap(s => s ?? [])
      return [...stacked(all.filter(s => s.heads.length * every === width && !s.heads.some(h => NOT_ADDED.test(h)))), ...all]
    })
  })

/** The measures one below the other. */
function stacked(strands: readonly Grid[]): Grid[] {
  const [one] = strands
  if (!one || strands.length < 2) return []
  const heads = strands.find(s => s.heads.includes('合计'))?.heads ?? one.heads
  return [{ heads, rows: strands.flatMap(s => s.rows) }]
}

function strand({ heads, rows }: Grid, width: number, first: number, every: number): Grid | undefined {
  const columns = Array.from({ length: width }, (_, c) => c).filter(c => c >= first && (c - first) % every === 0)
  if (columns.length < LEAST) return undefined
  const own = withoutMeasure(columns.map(c => heads[c]!.trim()))
  return {
    heads: own.map(head => (TOTAL.test(head) ? '合计' : head)),
    rows: rows.map(row => ({ ...row, cells: columns.map(c => row.cells[c]) })),
  }
}

/** 处罚件数、强制件数、总件数: 处罚、强制、总. What all of them begin or end with is what they measure. */
function withoutMeasure(heads: readonly string[]): readonly string[] {
  const [one = ''] = heads
  let [before, behind] = [0, 0]
  while (before < one.length && heads.every(h => h[before] === one[before])) before++
  while (behind < one.length - before && heads.every(h => h.length - behind > before && h.at(-1 - behind) === one.at(-1 - behind))) behind++
  return heads.map(h => h.slice(before, h.length - behind))
}
