/** @module What a table sums up and the text beside it tells: 全年立案130件 and the total of the column 立案. */
import type { Claim } from '../../claims.ts'
import { NEVER_ADDED } from '../../grid.ts'
import { meets } from '../../interval.ts'
import { groupBy } from '../../items.ts'
import type { Found, Reading } from '../../reading.ts'
import { isTotalRow } from '../grid/relations.ts'
import { slipped, twice, wordsOf } from './twice.ts'

export function totals({ claims, grids, view }: Reading): Found[] {
  const byParagraph = groupBy(claims.filter(isCounted), c => c.paragraph)
  return grids.flatMap(grid => {
    const total = grid.rows.find(isTotalRow)
    const places = total ? grid.rows.flatMap(r => r.cells.flatMap(c => (c ? [c.paragraph] : []))) : []
    if (!total || !places.length) return []
    const first = places.reduce((a, b) => Math.min(a, b))
    const last = places.reduce((a, b) => Math.max(a, b))
    const near = beside(byParagraph, first, last, grid.heads.length)
    return grid.heads.flatMap((head, c): Found[] => {
      const cell = total.cells[c]
      if (!cell || cell.form !== 'plain' || cell.printed < 10 || PER.test(head)) return []
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

/** 亩产 of the rows that are listed is no 亩产 of all. */
const PER = new RegExp(NEVER_ADDED)

const isCounted = (c: Claim): boolean => c.role === 'count' && c.precision === 'exact' && c.unit !== ''

/** The counts of the text around a table; its heads are some paragraphs before its first figure. */
function beside(byParagraph: ReadonlyMap<number, readonly Claim[]>, first: number, last: number, width: number): Claim[] {
  const from = first - width - 4
  const around = [...Array.from({ length: first - from }, (_, n) => from + n), last + 1]
  return around.flatMap(p => byParagraph.get(p) ?? [])
}
