/**
 * @module Lists and the tables set in running text: 东河214｜208；中山76｜74；合计738｜716. A column adds up, and a row may; figures of several
 * columns and several rows are no list, whatever they come to.
 */
import type { Grid } from '../grid.ts'
import type { List } from './list.ts'

interface Place {
  readonly column: string
  readonly row: string
  /** Does it stand in the row of the totals? */
  readonly totals: boolean
}

const TOTALS = /^(?:合计|总计|共计|小计)$/

/** The lists that do not leave the column or the row of a table that they stand in. */
export function withinCells(lists: readonly List[], grids: readonly Grid[]): List[] {
  const places = new Map<number, Place>()
  grids.forEach((grid, g) => {
    grid.rows.forEach(({ cells, label }, r) => {
      cells.forEach((claim, c) => {
        if (claim) places.set(claim.id, { column: `${g}:${c}`, row: `${g}:${r}`, totals: TOTALS.test(label) })
      })
    })
  })
  // 收26件（收｜受理）：甲14｜11，乙12｜7，合计26｜18: the total of a column is no member of it.
  const members = ({ parts }: List) => parts.filter(p => !places.get(p.id)?.totals)
  const own = lists.map(l => (members(l).length > 1 && members(l).length < l.parts.length ? { ...l, parts: members(l) } : l))
  return own.filter(({ total, parts }) => {
    const cells = [total, ...parts].flatMap(p => places.get(p.id) ?? [])
    return new Set(cells.map(p => p.column)).size < 2 || new Set(cells.map(p => p.row)).size < 2
  })
}
