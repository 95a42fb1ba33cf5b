/**
 * @module Rows at the end that call themselves totals by more than the bare word: 支出总计, 本级收入合计, 9地合计. What they total are the rows since the total before, without those that divide
 * another of them (其中：人员经费1612.80 / 公用经费233.55 of 基本支出1846.35).
 */
import type { Claim } from '../claims.ts'
import { type Grid, type GridRow, NEVER_ADDED, rowName } from '../grid.ts'
import { printedSum, total } from '../interval.ts'
import { numeralOf } from '../numerals.ts'
import { oneDigitOff } from '../one-digit.ts'
import type { Found } from '../reading.ts'
import { figure, number } from '../words.ts'
import { isCount, LONG, WIDE } from './turned.ts'

const CALLED = /^(?!其中).{1,8}?(?:合计|总计)$/
/** 9地合计, 五个县区合计: of so many rows. */
const COUNTED =
  /^(\d{1,2}|[两三四五六七八九十])个?(?:地|家|县|区|市|州|县区|县市|市州|镇|乡镇|镇街|单位|部门|项|类|所|院|局|支?队)(?:合计|总计|共计)$/
const ANY = /(?:合计|总计|小计|共计)$/
const NESTED = /^(?:其中|[－—#＃-]|含)/
const NOT_ADDED = new RegExp(`${NEVER_ADDED}|比|%|增|减|降|变化|幅`)
/** Rows of one total. */
const MOST = 40
/** A smaller total is made of other rows by chance. */
const LEAST = 100

export const calledTotals = (grids: readonly Grid[]): Found[] =>
  grids.flatMap(grid => (grid.rows.length > LONG ? [] : grid.rows.flatMap((row, at) => totalsOf(grid, row, at))))

function totalsOf({ heads, rows }: Grid, row: GridRow, at: number): Found[] {
  const name = rowName(row)
  const many = COUNTED.exec(name)?.[1]
  if (row.torn || (!many && !CALLED.test(name))) return []
  const since = rows.slice(Math.max(0, at - MOST), at)
  const own = since.slice(since.findLastIndex(r => ANY.test(rowName(r))) + 1)
  const counted = many !== undefined && numeralOf(many) === own.length
  if (own.length < 2 || (many && !counted) || own.some(r => r.torn)) return []
  const all = heads.slice(0, WIDE).flatMap((head, c) => (NOT_ADDED.test(head) ? [] : (asked(row, own, c) ?? [])))
  const holding = all.filter(adds)
  // 企业合计 stands above what it is of, and behind what it is not of.
  if (!counted && holding.length === 0 && !all.some(a => a.nested > 0 && isSlip(a))) return []
  return all.flatMap(a => {
    if (adds(a)) return a.claim.printed >= LEAST * a.claim.step || counted ? [told(a, true)] : []
    return isSlip(a) && (counted || holding.length > 1 || a.nested > 0) ? [told(a, false)] : []
  })
}

interface Asked {
  readonly claim: Claim
  readonly parts: readonly Claim[]
  /** Rows that divide another, which it leaves out. */
  readonly nested: number
}

function asked(row: GridRow, own: readonly GridRow[], c: number): Asked | undefined {
  const claim = row.cells[c]
  if (!isCount(claim)) return undefined
  const parts: Claim[] = []
  let nested = 0
  for (let i = 0; i < own.length; i++) {
    const cell = own[i]!.cells[c]
    if (!isCount(cell) || NESTED.test(rowName(own[i]!))) return undefined
    parts.push(cell)
    const inner = NESTED.test(rowName(own[i + 1] ?? row)) ? divisions(cell, own.slice(i + 1), c) : 0
    nested += inner
    i += inner
  }
  return parts.length > 1 ? { claim, parts, nested } : undefined
}

/** How many of the rows from 其中 on make it. */
function divisions(whole: Claim, rows: readonly GridRow[], c: number): number {
  let sum = 0
  for (let n = 0; n < rows.length; n++) {
    const cell = rows[n]!.cells[c]
    if (!isCount(cell)) return 0
    sum += cell.printed
    if (Math.abs(sum - whole.printed) < whole.step / 100) return n + 1
  }
  return 0
}

const sumOf = ({ parts }: Asked): number => printedSum(parts)
const adds = (a: Asked): boolean =>
  Math.abs(sumOf(a) - a.claim.printed) <= (a.claim.step < 1 ? (a.claim.step * (a.parts.length + 1)) / 2 : 0) + 1e-9
const isSlip = (a: Asked): boolean =>
  oneDigitOff(a.claim, sumOf(a)) && Math.abs(sumOf(a) - a.claim.printed) > 2 * a.parts.length * a.claim.step

function told(a: Asked, holds: boolean): Found {
  const { claim, parts } = a
  const working = `${parts.map(p => number(p.printed)).join('＋')}＝${number(sumOf(a))}`
  const message = `${working}，${holds ? `与${figure(claim)}相符` : `不等于${figure(claim)}`}。`
  const base = { kind: 'sum', claim, stated: claim.value, parts, message } as const
  return holds
    ? { ...base, computed: claim.value, verdict: 'holds' }
    : { ...base, computed: total(parts.map(p => p.value)), verdict: 'fails', named: true, sure: true }
}
