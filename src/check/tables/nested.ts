/**
 * @module Rows that add up to the row above them, whatever they are called and however deep: 接待9868655｜9021531 / 入境598125｜602050 / 外国人122826｜112330 / …… / 国内9270530｜8419481.
 * What makes a row in one column makes it in all; a second set of rows may divide it again (非农业、农业; 男、女).
 */
import { commonStep } from '../arithmetic/near.ts'
import type { Claim } from '../claims.ts'
import { type Grid, type GridRow, NEVER_ADDED, rowName } from '../grid.ts'
import { exactly, meets, printedSum, total } from '../interval.ts'
import { oneDigitOff } from '../one-digit.ts'
import type { Found } from '../reading.ts'
import { figure, number } from '../words.ts'
import { widened } from './formulas.ts'
import { LONG, turned, WIDE } from './turned.ts'

/** Rows that make one. */
const MOST = 24
/** Digits that must come out over all columns. */
const SURE = 4.3
/** Columns that must add up before one that does not is wrong. */
const ENOUGH = 2
const NOT_ADDED = new RegExp(`${NEVER_ADDED}|比重|占比|比例|%|增(?!值)|减|降|标准`)

export const nestedRows = (grids: readonly Grid[]): Found[] =>
  grids.flatMap(grid => {
    if (grid.rows.length > LONG) return []
    const across = turned(grid)
    // 服刑男性｜服刑女性｜服刑小计: what stands above makes the row as well.
    const below = { heads: grid.heads, rows: grid.rows.toReversed() }
    return [...nested(grid), ...nested(below, true), ...(across ? nested(across) : [])]
  })

/** From the last row up: each takes the rows below it that make it, and leaves the others to the rows above. */
function nested({ heads, rows }: Grid, below = false): Found[] {
  const columns = heads.slice(0, WIDE).flatMap((head, c) => (NOT_ADDED.test(head) ? [] : [c]))
  const out = below ? [] : hundreds(rows, columns)
  let open: GridRow[] = []
  for (let at = rows.length - 1; at >= 0; at--) {
    const row = rows[at]!
    if (row.torn || NOT_ADDED.test(rowName(row))) {
      open = []
      continue
    }
    for (let parts = partsOf(row, open, columns); parts; parts = partsOf(row, open, columns)) {
      out.push(...told(row, below ? parts.toReversed() : parts, columns))
      open = open.slice(parts.length)
    }
    open = [row, ...open].slice(0, MOST)
  }
  return below ? out : [...out, ...closing(open, columns)]
}

/** 税收收入 (of which the rows below it are), 转移性收入 (and its), 收入总计: what is left when every row has taken its own makes the total that closes the table. */
function closing(open: readonly GridRow[], columns: readonly number[]): Found[] {
  const last = open.at(-1)
  if (!last || !CLOSES.test(rowName(last)) || open.length < 3) return []
  const parts = partsOf(last, open.slice(0, -1), columns)
  return parts?.length === open.length - 1 ? told(last, parts, columns) : []
}

/** 收入总计, 总收入, 合计 */
const CLOSES = /[总合共]计$|^总[\u4e00-\u9fa5]{1,6}$/

/** The first rows below it, two or more, that make it in all columns but perhaps one. */
function partsOf(row: GridRow, below: readonly GridRow[], columns: readonly number[]): readonly GridRow[] | undefined {
  for (let n = 2; n <= below.length; n++) {
    const parts = below.slice(0, n)
    const asked = columns.flatMap(c => cellsOf(row, parts, c) ?? [])
    const fitting = asked.filter(adds)
    const digits = fitting.reduce((sum, f) => sum + Math.log10(1 + f.claim.printed / Math.max(commonStep([f.claim]), 2 * loose(f))), 0)
    if (digits >= SURE + Math.log10(n) && fitting.length >= asked.length - (fitting.length >= ENOUGH ? 1 : 0)) return parts
    const [odd, more] = asked.filter(f => !adds(f))
    // 企业合计4269｜4386: the one column makes it, and the other does but for a digit.
    if (!odd || more || fitting.length === 0) continue
    if (isDigitOff(odd) && digits + digitsOff(odd) >= SURE + Math.log10(n)) return parts
    // 6254 of which 6298 are listed: so near by no chance, and no kind of it that is not listed would make it more.
    if (sumOf(odd) > odd.claim.printed && digits + nearness(odd) >= SURE + Math.log10(n)) return parts
  }
  return undefined
}

const sumOf = ({ parts }: Column): number => parts.reduce((n, p) => n + p.printed, 0)

/** How many digits it is no chance that the rows come so near it. */
const nearness = (column: Column): number =>
  Math.max(0, Math.log10(column.claim.printed / (2 * Math.abs(sumOf(column) - column.claim.printed))))

interface Column {
  readonly claim: Claim
  readonly parts: readonly Claim[]
}

function cellsOf(row: GridRow, parts: readonly GridRow[], c: number): Column | undefined {
  const claim = row.cells[c]
  const all = parts.map(p => p.cells[c])
  const sound = claim?.form === 'plain' && claim.precision === 'exact' && claim.printed > 0
  return sound && all.every(p => p?.form === 'plain' && p.precision === 'exact' && p.printed >= 0)
    ? { claim, parts: all as Claim[] }
    : undefined
}

/** To the last place; amounts with decimals, within what rounding each makes. */
const adds = ({ claim, parts }: Column): boolean => {
  const sum = parts.reduce((n, p) => n + p.printed, 0)
  return Math.abs(sum - claim.printed) < loose({ claim, parts }) * 1.001
}

const loose = ({ claim, parts }: Column): number => (claim.step < 1 ? (claim.step * (parts.length + 1)) / 2 : claim.step * 0.01)

function told(row: GridRow, rows: readonly GridRow[], columns: readonly number[]): Found[] {
  const asked = columns.flatMap(c => cellsOf(row, rows, c) ?? [])
  return asked.map(column => {
    const { claim, parts } = column
    const holds = adds(column)
    const working = `${rowName(row)}：${parts.map(p => number(p.printed)).join('＋')}＝${number(printedSum(parts))}`
    const computed = holds ? claim.value : total(parts.map(p => p.value))
    const verdict = holds ? 'holds' : isSlip(column) && !meets(claim.value, computed) ? 'fails' : 'undecided'
    const end = holds
      ? `与${figure(claim)}相符`
      : verdict === 'fails'
        ? `不是${figure(claim)}；其他各列都加得上`
        : `与${figure(claim)}不同，表中没有说所列是全部，不能判断`
    const found: Found = { kind: 'sum', claim, stated: claim.value, computed, verdict, parts, message: `${working}，${end}。` }
    return verdict === 'fails' && isDigitOff(column) ? { ...found, named: true, sure: true } : found
  })
}

/** A digit other than the last: of a little less, some may be of a kind that is not listed. */
const isDigitOff = ({ claim, parts }: Column): boolean => {
  const sum = parts.reduce((n, p) => n + p.printed, 0)
  return Math.abs(sum - claim.printed) >= 10 * claim.step && oneDigitOff(claim, sum)
}

/** How many digits it is no chance that it differs by one alone. */
const digitsOff = ({ claim }: Column): number => {
  const size = claim.printed / claim.step
  return Math.log10(size / (9 * Math.ceil(Math.log10(size))))
}

/** 药品收入占比%34.62、中药占比%0.12、……: rows of shares one below the other, which make a hundred in two columns and more. */
const SHARE = /占比|比重|比例/

function hundreds(rows: readonly GridRow[], columns: readonly number[]): Found[] {
  const shares = rows.filter(r => SHARE.test(rowName(r)))
  if (shares.length < 3 || shares.length > MOST) return []
  const found = columns.flatMap((c): Found[] => {
    const parts = shares.flatMap(r => r.cells[c] ?? [])
    const sum = parts.reduce((n, p) => n + p.printed, 0)
    if (parts.length < shares.length || Math.abs(sum - 100) > (parts[0]!.step * (parts.length + 1)) / 2) return []
    const [first, last] = [parts[0]!, parts.at(-1)!]
    return [
      {
        kind: 'sum',
        claim: { start: first.start, end: last.end },
        stated: exactly(100),
        computed: total(parts.map(p => widened(p))),
        verdict: 'holds',
        parts,
        message: `${parts.map(p => `${number(p.printed)}%`).join('＋')}＝${number(Number(sum.toFixed(6)))}%，各项占比合为一个整体。`,
      },
    ]
  })
  return found.length > 1 ? found : []
}

/** A digit off, or so little that it was meant to come out: 受理150｜办结126｜在办5 may leave out what was passed on. */
function isSlip({ claim, parts }: Column): boolean {
  const sum = parts.reduce((n, p) => n + p.printed, 0)
  const off = claim.printed - sum
  const ofPart = Math.abs(off) >= 10 * claim.step && parts.some(p => oneDigitOff(p, p.printed + off))
  return oneDigitOff(claim, sum) || ofPart || Math.abs(sum - claim.printed) <= Math.max(0.03 * claim.printed, 2 * claim.step)
}
