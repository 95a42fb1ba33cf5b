/** @module What a table sums up and the text beside it tells: 全年立案130件 and the total of the column 立案. */
import type { Claim } from '../../claims.ts'
import { meets } from '../../interval.ts'
import type { Found, Reading } from '../../reading.ts'
import { isTotalRow } from '../grid/relations.ts'
import { slipped, twice, wordsOf } from './twice.ts'

export function totals({ claims, grids, view }: Reading): Found[] {
  return grids.flatMap(grid => {
    const total = grid.rows.find(isTotalRow)
    const places = grid.rows.flatMap(r => r.cells.flatMap(c => (c ? [c.paragraph] : [])))
    if (!total || !places.length) return []
    const near = beside(claims, Math.min(...places), Math.max(...places), grid.heads.length)
    return grid.heads.flatMap((head, c): Found[] => {
      const cell = total.cells[c]
      if (!cell || cell.form !== 'plain' || cell.printed < 10) return []
      const name = head.replace(/（.*）|[数量]$/g, '')
      const only = total.cells.filter(x => x?.form === 'plain').length === 1
      const claim = near.find(
        o => (name.length >= 2 && wordsOf(o).endsWith(name)) || (only && /(?:下|上|附|见|如)表/.test(view.text.slice(o.stop, o.stop + 24))),
      )
      if (!claim || !(meets(claim.value, cell.value) || slipped(claim, cell))) return []
      return [twice(claim, cell)]
    })
  })
}

/** The counts of the text around a table; its heads are some paragraphs before its first figure. */
function beside(claims: readonly Claim[], first: number, last: number, width: number): Claim[] {
  return claims.filter(
    c =>
      c.role === 'count' &&
      c.precision === 'exact' &&
      c.unit !== '' &&
      (c.paragraph < first ? first - c.paragraph <= width + 4 : c.paragraph > last && c.paragraph - last <= 1),
  )
}
