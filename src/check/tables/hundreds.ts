/**
 * @module Shares of a table that are of one whole: down a column with its total (32.80%、29.96%……总计100%), across a row (男51.00｜女49.00), and the whole itself, which all
 * the shares beside the counts tell: where they agree on one that is not printed, it was misprinted.
 */

import type { Claim } from '../claims.ts'
import type { Grid, GridRow } from '../grid.ts'
import { rowName } from '../grid.ts'
import { exactly, printedSum, total } from '../interval.ts'
import { oneDigitOff } from '../one-digit.ts'
import type { Found } from '../reading.ts'
import { isTotalRow } from '../relations/grid/relations.ts'
import { figure, number } from '../words.ts'
import { widened } from './formulas.ts'
import { LONG, WIDE } from './turned.ts'

/** So many shares make a whole by no chance. */
const SEVERAL = 3
const NO_SHARE = /率|同比|环比|[增降减升]|变化|幅/
const SHARE = /占|比重|比例|构成|%|％/

export const hundredsOf = (grids: readonly Grid[]): Found[] =>
  grids.flatMap(grid => (grid.rows.length > LONG ? [] : [...down(grid), ...across(grid), ...wholes(grid)]))

const isShare = (c: Claim | undefined): c is Claim =>
  c?.form === 'percent' && c.precision === 'exact' && c.printed >= 0 && c.role !== 'change'
const isCount = (c: Claim | undefined): c is Claim => c?.form === 'plain' && c.precision === 'exact' && c.printed > 0

const makeHundred = (parts: readonly Claim[]): boolean =>
  Math.abs(printedSum(parts) - 100) <= (Math.max(...parts.map(p => p.step)) * (parts.length + 1)) / 2

/** 比重 of every row, and 100% in that of the total. */
function down({ heads, rows }: Grid): Found[] {
  const whole = rows.filter(isTotalRow)
  const others = rows.filter(r => !isTotalRow(r))
  if (whole.length > 1 || others.length < SEVERAL) return []
  return heads.slice(0, WIDE).flatMap((head, c) => {
    const parts = others.map(r => r.cells[c])
    if (NO_SHARE.test(head.replace(/占比率|比率/, '')) || !parts.every(isShare) || !makeHundred(parts)) return []
    const claim = whole[0]?.cells[c]
    if (!claim) return [told({ start: parts[0]!.start, end: parts.at(-1)!.end }, parts, '')]
    return isShare(claim) ? [told(claim, parts, claim.printed === 100 ? '' : figure(claim))] : []
  })
}

/** 男%｜女%: neighbours that make a hundred in every row. */
function across({ heads, rows }: Grid): Found[] {
  const shared = heads.slice(0, WIDE).flatMap((head, c) => (SHARE.test(head) && !NO_SHARE.test(head) ? [c] : []))
  const last = shared.findIndex((c, n) => c !== shared[0]! + n)
  const columns = last < 0 ? shared : shared.slice(0, last)
  if (columns.length < 2) return []
  const all = rows.flatMap(r => {
    const parts = columns.map(c => r.cells[c])
    return parts.every(isShare) ? [parts] : []
  })
  const right = all.filter(makeHundred)
  return right.length >= SEVERAL && right.length * 4 >= all.length * 3
    ? right.map(parts => told({ start: parts[0]!.start, end: parts.at(-1)!.end }, parts, ''))
    : []
}

/** `wrong`: what was printed in the place of a hundred. */
function told(claim: Found['claim'], parts: readonly Claim[], wrong: string): Found {
  const working = `${parts.map(p => `${number(p.printed)}%`).join('＋')}＝${number(Number(printedSum(parts).toFixed(6)))}%`
  const base = { kind: 'sum', claim, parts } as const
  if (wrong === '')
    return {
      ...base,
      stated: exactly(100),
      computed: total(parts.map(widened)),
      verdict: 'holds',
      message: `${working}，各项占比合为一个整体。`,
    }
  const stated = (claim as Claim).value
  return { ...base, stated, computed: exactly(100), verdict: 'fails', named: true, sure: true, message: `${working}，不是${wrong}。` }
}

/** 生产总值1562635｜100%; 第一产业187746｜14.9% ……: all the shares are of 1262635. */
function wholes(grid: Grid): Found[] {
  const width = Math.min(WIDE, grid.heads.length)
  return grid.heads.slice(0, WIDE).flatMap((head, c) => {
    if (NO_SHARE.test(head)) return []
    const at = grid.rows.findIndex(r => isShare(r.cells[c]) && r.cells[c].printed === 100)
    const whole = grid.rows[at]
    if (!whole || grid.rows.some((r, n) => n !== at && r.cells[c]?.printed === 100)) return []
    return Array.from({ length: width }, (_, a) => a).flatMap(a => (a === c ? [] : misprinted(grid.rows, whole, c, a)))
  })
}

function misprinted(rows: readonly GridRow[], wholeRow: GridRow, c: number, a: number): Found[] {
  const whole = wholeRow.cells[a]
  if (!isCount(whole)) return []
  const parts = rows.flatMap(r => {
    const [share, part] = [r.cells[c], r.cells[a]]
    return r !== wholeRow && isShare(share) && share.printed > 0 && isCount(part) ? [{ share, part }] : []
  })
  const bases = parts.map(({ share, part }) => ({
    min: (100 * part.printed) / (share.printed + share.step / 2),
    max: (100 * part.printed) / Math.max(share.step / 2, share.printed - share.step / 2),
  }))
  const [min, max] = [Math.max(...bases.map(b => b.min)), Math.min(...bases.map(b => b.max))]
  // Three of them at least, and none that leaves it open.
  if (parts.length < SEVERAL || min > max || max - min > whole.printed / 100 || (whole.printed >= min && whole.printed <= max)) return []
  const sum = printedSum(parts.map(p => p.part))
  const isAll = sum >= min && sum <= max
  if (!isAll && !Array.from({ length: 10 }, (_, digit) => digit).some(digit => slipsInto(whole, digit, min, max))) return []
  const counts = parts.map(p => p.part)
  const meant = isAll ? number(Number(sum.toFixed(6))) : `${number(Math.ceil(min))}～${number(Math.floor(max))}`
  const message = `${rowName(wholeRow)}：各项占比都以${meant}为总数，不是${figure(whole)}。`
  return [
    {
      kind: isAll ? 'sum' : 'share',
      claim: whole,
      stated: whole.value,
      computed: { min, max },
      verdict: 'fails',
      parts: counts,
      named: true,
      sure: true,
      message,
    },
  ]
}

/** Is there a figure between that differs from it by one digit, which then is `digit`? */
function slipsInto(whole: Claim, digit: number, min: number, max: number): boolean {
  const printed = String(Math.round(whole.printed / whole.step))
  return [...printed].some((_, i) => {
    const value = Number(`${printed.slice(0, i)}${digit}${printed.slice(i + 1)}`) * whole.step
    return value >= min && value <= max && oneDigitOff(whole, value)
  })
}
