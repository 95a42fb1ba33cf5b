/**
 * @module Tables of bare percentages: rows one below the other that make a hundred in column after column (男性49.5｜48.6｜50.2 / 女性50.5｜51.4｜49.8; 未上过学、小学、初中、高中、大专及以上), though no
 * head says that they are shares. Which rows they are the columns tell that agree; the one that makes 160.3 is wrong.
 */
import type { Claim } from '../claims.ts'
import { type Grid, type GridRow, NEVER_ADDED } from '../grid.ts'
import { exactly, printedSum, total } from '../interval.ts'
import type { Found } from '../reading.ts'
import { number } from '../words.ts'
import { widened } from './formulas.ts'
import { LONG, turned, WIDE } from './turned.ts'

/** Rows that make one whole, at most. */
const MOST = 12
/** Columns that must agree. */
const SEVERAL = 3
/** Digits that must come out over all columns, beyond those that the number of runs tried gives. */
const SURE = 4
/** So many columns of four must agree before one that does not is wrong. */
const NEARLY_ALL = 0.75
const NO_SHARE = new RegExp(`${NEVER_ADDED}|同比|环比|[增降减升]|变化|幅`)

export const bareHundreds = (grids: readonly Grid[]): Found[] =>
  grids.flatMap(grid => {
    if (grid.rows.length > LONG) return []
    const across = turned(grid)
    return [...runs(grid), ...(across ? runs(across) : [])]
  })

/** From the first row down: the shortest run that makes a hundred in most columns, and on behind it. */
function runs({ heads, rows }: Grid): Found[] {
  const columns = heads.slice(0, WIDE).flatMap((head, c) => (NO_SHARE.test(head) ? [] : [c]))
  const out: Found[] = []
  for (let from = 0; from < rows.length; from++) {
    for (let to = from + 2; to <= Math.min(rows.length, from + MOST); to++) {
      const found = whole(rows.slice(from, to), columns)
      if (!found) continue
      out.push(...found)
      from = to - 1
      break
    }
  }
  return out
}

const isBare = (c: Claim | undefined): c is Claim =>
  c?.precision === 'exact' && (c.form === 'percent' || (c.form === 'plain' && c.unit === '')) && c.printed >= 0 && c.printed < 100

const stepOf = (parts: readonly Claim[]): number => Math.max(...parts.map(p => p.step))
const makes = (parts: readonly Claim[]): boolean => Math.abs(printedSum(parts) - 100) <= (stepOf(parts) * parts.length) / 2 + 1e-9

function whole(rows: readonly GridRow[], columns: readonly number[]): Found[] | undefined {
  if (rows.some(r => r.torn)) return undefined
  const asked = columns.flatMap(c => {
    const parts = rows.map(r => r.cells[c])
    return parts.every(isBare) ? [parts] : []
  })
  const fitting = asked.filter(makes)
  // Shares with decimals: 40、35 and 25 pieces are a hundred as often as not.
  const fine = fitting.every(parts => stepOf(parts) < 1)
  const digits = fitting.reduce((n, parts) => n + Math.log10(100 / (stepOf(parts) * (parts.length + 1))), 0)
  if (fitting.length < SEVERAL || !fine || fitting.length < asked.length * NEARLY_ALL || digits < SURE + Math.log10(MOST)) return undefined
  return asked.map(parts => told(parts, makes(parts)))
}

function told(parts: readonly Claim[], holds: boolean): Found {
  const working = `${parts.map(p => `${number(p.printed)}%`).join('＋')}＝${number(printedSum(parts))}%`
  const base = {
    kind: 'sum',
    claim: { start: parts[0]!.start, end: parts.at(-1)!.end },
    stated: exactly(100),
    computed: total(parts.map(widened)),
    parts,
  } as const
  if (holds) return { ...base, verdict: 'holds', message: `${working}，各项占比合为一个整体。` }
  return { ...base, verdict: 'fails', named: true, sure: true, message: `${working}，不是100%；表中其他各列都合为100%。` }
}
