/**
 * The table of applications in the annual report on the disclosure of government information (国办公开办函〔2021〕30号): in every column
 * 本年新收＋上年结转＝总计＋结转下年度, and the total is all results above it. The form itself says so, so a column that differs is wrong.
 */
import type { Claim } from '../../claims.ts'
import type { Grid, GridRow } from '../../grid.ts'
import { meets, minus, plus, total } from '../../interval.ts'
import type { Found } from '../../reading.ts'
import { figure, number } from '../../words.ts'

/** The rows that the identities are about, by words that every edition of the form has. */
const ROWS = {
  received: /本年新收/,
  carriedIn: /上年结转/,
  handled: /总计$/,
  carriedOut: /结转下年度?继续办理/,
} as const
type Row = keyof typeof ROWS

/** Results that the form lists, from 予以公开 to 其他; a table torn by a page has fewer, and then a sum that is too small proves nothing. */
const RESULTS = 21

export const disclosureTables = (grids: readonly Grid[]): { balances: Found[]; sums: Found[] } => {
  const forms = grids.flatMap(grid => {
    const at = Object.fromEntries(Object.entries(ROWS).map(([row, words]) => [row, grid.rows.findIndex(r => words.test(r.label))]))
    return Object.values(at).every(n => n >= 0) ? [{ grid, at: at as Readonly<Record<Row, number>> }] : []
  })
  return {
    balances: forms.flatMap(({ grid, at }) => grid.heads.flatMap((_, c) => balanced(grid.rows, at, c) ?? [])),
    sums: forms.flatMap(({ grid, at }) =>
      grid.heads.flatMap((_, c) => summed(grid.rows.slice(at.carriedIn + 1, at.handled), grid.rows[at.handled]!, c) ?? []),
    ),
  }
}

function balanced(rows: readonly GridRow[], at: Readonly<Record<Row, number>>, c: number): Found | undefined {
  const [received, carriedIn, handled, claim] = [at.received, at.carriedIn, at.handled, at.carriedOut].map(r => rows[r]?.cells[c])
  if (!received || !carriedIn || !handled || !claim) return undefined
  const computed = minus(plus(received.value, carriedIn.value), handled.value)
  const working = `${number(received.printed)}＋${number(carriedIn.printed)}－${number(handled.printed)}＝${number(received.printed + carriedIn.printed - handled.printed)}`
  return found('balance', claim, computed, [received, carriedIn, handled], working, true)
}

function summed(results: readonly GridRow[], total_: GridRow, c: number): Found | undefined {
  const claim = total_.cells[c]
  const parts = results.map(r => r.cells[c]).filter((p): p is Claim => p !== undefined)
  if (!claim || parts.length < 2) return undefined
  const computed = total(parts.map(p => p.value))
  const counted = parts.filter(p => p.printed > 0)
  const working = `${counted.map(p => number(p.printed)).join('＋') || '0'}＝${number(counted.reduce((n, p) => n + p.printed, 0))}`
  return found('sum', claim, computed, counted.length ? counted : parts, working, parts.length >= RESULTS || computed.min > claim.value.max)
}

function found(
  kind: 'balance' | 'sum',
  claim: Claim,
  computed: Found['computed'],
  parts: readonly Claim[],
  working: string,
  sure: boolean,
): Found {
  const holds = meets(claim.value, computed)
  const verdict = holds ? 'holds' : sure ? 'fails' : 'undecided'
  const words = {
    holds: `与${figure(claim)}相符`,
    fails: `不是${figure(claim)}`,
    undecided: `与${figure(claim)}不同，表格可能不完整，不能判断`,
  }
  return { kind, claim, stated: claim.value, computed, verdict, parts, message: `${working}，${words[verdict]}。` }
}
