/**
 * The totals of a table that has no row of them: 事故83起，死亡91人……分行业（起｜人）：道路51｜55；其他32｜36. They are told before it, each in the
 * counter or by the name that stands above its column.
 */
import type { Claim } from '../../claims.ts'
import type { Grid, GridRow } from '../../grid.ts'
import { counterAt } from '../../units.ts'
import { isTotalRow } from './relations.ts'

/** So many figures before a table its totals may stand. */
const FAR = 12

export const isCounter = (head: string): boolean => head !== '' && counterAt(head, 0) === head

/** What was told before the rows, as the row of totals that they have not: one figure for a column, or none where it is not clear which. */
export function saidTotals(grid: Grid, claims: readonly Claim[], above = false): GridRow | undefined {
  const first = grid.rows[0]?.cells[0]
  if (!first || grid.rows.length < 3 || grid.rows.some(isTotalRow)) return undefined
  const at = above ? spokenAt(grid, claims, first) : first.paragraph
  const before = claims
    .slice(Math.max(0, first.id - FAR), first.id)
    .filter(
      c =>
        c.paragraph === at &&
        c.owner === first.owner &&
        (c.role === 'count' || c.role === 'slot') &&
        c.form === 'plain' &&
        c.precision === 'exact',
    )
  const cells = grid.heads.map(head => {
    const called = before.filter(c => (isCounter(head) ? c.unit === head : head.length > 1 && c.label.endsWith(head)))
    return called.length === 1 ? called[0] : undefined
  })
  return cells.some(c => c) ? { label: '合计', cells, torn: false } : undefined
}

/** Where the words before it stand: a table whose cells are paragraphs of their own is told of in the one above it. */
function spokenAt(grid: Grid, claims: readonly Claim[], first: Claim): number {
  const second = grid.rows[0]!.cells.find(c => c && c !== first)
  const above = claims[first.id - 1]?.paragraph ?? first.paragraph
  const apart = second !== undefined && second.paragraph !== first.paragraph
  return apart && first.paragraph - above <= grid.heads.length + 3 ? above : first.paragraph
}
