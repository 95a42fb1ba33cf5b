/** @module A table turned: its rows for columns, so that what is asked of columns is asked of rows. */

import type { Claim } from '../claims.ts'
import type { Grid } from '../grid.ts'
import { rowName } from '../grid.ts'

/** So many rows and columns of a table are compared with each other. */
export const WIDE = 16
/** So long a table may be. */
export const LONG = 400

/** Its rows as columns, where there are few enough of them. */
export function turned({ heads, rows }: Grid): Grid | undefined {
  if (rows.length > WIDE || rows.length < 3) return undefined
  return {
    heads: rows.map(rowName),
    rows: heads.map((head, c) => ({ label: head, cells: rows.map(r => r.cells[c]), torn: rows.some(r => r.torn) })),
  }
}

/** Does the cell hold one exact figure of things, and not below nothing? */
export const isCount = (c: Claim | undefined): c is Claim => c?.form === 'plain' && c.precision === 'exact' && c.printed >= 0
