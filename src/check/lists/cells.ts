/**
 * @module Lists and the tables set in running text: 东河214｜208；中山76｜74；合计738｜716. A column adds up, and a row may; figures of several
 * columns and several rows are no list, whatever they come to.
 */
import type { Grid } from '../grid.ts'
import type { List } from './list.ts'

interface Place {
  readonly column: string
  readonly row: string
}

/** The lists that do not leave the column or the row of a table that they stand in. */
export function withinCells(lists: readonly List[], grids: readonly Grid[]): List[] {
  const places = new Map<number, Place>()
  grids.forEach((grid, g) => {
    grid.rows.forEach(({ cells }, r) => {
      cells.forEach((claim, c) => {
        if (claim) places.set(claim.id, { column: `${g}:${c}`, row: `${g}:${r}` })
      })
    })
  })
  return lists.filter(({ total, parts }) => {
    const cells = [total, ...parts].flatMap(p => places.get(p.id) ?? [])
    return new Set(cells.map(p => p.column)).size < 2 || new Set(cells.map(p => p.row)).size < 2
  })
}
