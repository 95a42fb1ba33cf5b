/**
 * @module Columns that are the total of others beside them (服务｜网络｜收费｜小计; 接收｜立案｜不立案; 合计｜出国｜公车小计｜购置｜运行｜接待): what adds up in the other rows, to more
 * digits than chance gives, must add up in each. A column that divides the one before it is passed over.
 */
import type { Claim } from '../claims.ts'
import { type Grid, type GridRow, NEVER_ADDED, rowName } from '../grid.ts'
import { meets, printedSum, total } from '../interval.ts'
import { oneDigitOff } from '../one-digit.ts'
import type { Found } from '../reading.ts'
import { figure, number } from '../words.ts'
import { widened } from './formulas.ts'
import { isCount, LONG, WIDE } from './turned.ts'

/** Digits that must come out beyond those that the number of spans tried gives by chance. */
const SURE = 3.5
/** What the head of the column says is worth as many. */
const SAID = 1.5
const TOTAL = /(?:合计|总计|共计|小计|总数|总量|总额)(?:（.{0,8}）)?$/
/** Heads of what no total adds up. */
export const NOT_ADDED = new RegExp(`${NEVER_ADDED}|比|%|增|减|降|变化|幅|名次|标准`)

export const sidesOf = (grids: readonly Grid[]): Found[] => grids.flatMap(grid => (grid.rows.length > LONG ? [] : sides(grid)))

interface Asked {
  readonly row: GridRow
  readonly claim: Claim
  readonly parts: readonly Claim[]
}

interface Made {
  readonly fitting: readonly Asked[]
  readonly differing: readonly Asked[]
  readonly digits: number
  /** Does the head say that it is a total, and does it take all that stands on that side? */
  readonly said: boolean
  readonly halves: boolean
}

function sides(grid: Grid): Found[] {
  const width = Math.min(WIDE, grid.heads.length)
  const counted = Array.from({ length: width }, (_, c) => c).filter(c => !NOT_ADDED.test(grid.heads[c]!))
  return counted.flatMap(c => {
    const made = making(grid, counted, c)
    if (!made) return ofAll(grid, counted, c)
    return made ? [...made.fitting.map(a => told(a, true)), ...made.differing.filter(a => isWrong(a, made)).map(a => told(a, false))] : []
  })
}

/** 合计, 全县: of everything else. */
const ALL = /^全[国省市县区州镇乡](?:合计|总计)?(?:（.{0,8}）)?$/

/** 合计｜出国｜公车小计｜购置｜运行｜接待 above one row of small figures: the head says that it is the total of all the others, and it is. */
function ofAll(grid: Grid, counted: readonly number[], c: number): Found[] {
  const head = grid.heads[c]!.trim()
  if (!TOTAL.test(head) && !ALL.test(head)) return []
  for (const { columns, whole } of spansOf(grid, counted, c)) {
    if (!whole) continue
    // 人员总数｜6.8｜0.9｜1.4……; 男性（%）｜49.5｜48.6｜49.8: what lies among the others is their mean.
    const all = grid.rows
      .flatMap(row => cellsOf(row, c, columns) ?? [])
      .filter(a => adds(a) || a.parts.every(p => p.printed < a.claim.printed))
    if (all.length === 0 || !all.every(adds) || all.every(a => a.claim.printed === 0)) continue
    const within = innerOf(grid, counted, c).filter(inner => all.some(a => a.row === inner.row))
    return [...all, ...within].map(a => told(a, true))
  }
  return []
}

/** 公车小计 is 购置 and 运行 where the total leaves these out: told with it. */
function innerOf(grid: Grid, counted: readonly number[], c: number): Asked[] {
  return counted.flatMap((inner, at) => {
    if (inner === c || !TOTAL.test(grid.heads[inner]!.trim())) return []
    const flat = spansOf(grid, counted, inner).filter(({ columns }) => columns[0] === counted[at + 1])
    for (const { columns } of flat) {
      const all = grid.rows.flatMap(row => cellsOf(row, inner, columns) ?? [])
      if (all.length > 0 && all.every(a => adds(a) && a.claim.printed >= TELLING)) return all
    }
    return []
  })
}

function making(grid: Grid, counted: readonly number[], c: number): Made | undefined {
  const said = TOTAL.test(grid.heads[c]!.trim())
  const spans = spansOf(grid, counted, c)
  let best: Made | undefined
  for (const { columns, whole } of spans) {
    const made = asked(grid, c, columns, said && whole)
    if (!best || made.digits > best.digits) best = made
  }
  return best && best.fitting.length > 0 && best.digits + (best.said ? SAID : 0) >= SURE + Math.log10(spans.length) ? best : undefined
}

interface Span {
  readonly columns: readonly number[]
  /** Is it all that stands before the column, or all behind it, up to the next total? */
  readonly whole: boolean
}

/** The runs of columns right behind or right before it, with and without those that divide another of them. */
function spansOf(grid: Grid, counted: readonly number[], c: number): Span[] {
  const at = counted.indexOf(c)
  const out: Span[] = []
  const add = (columns: readonly number[], whole: boolean): void => {
    const flat = undivided(grid, columns)
    for (const one of flat.length < columns.length ? [columns, flat] : [columns]) if (one.length > 1) out.push({ columns: one, whole })
  }
  for (let to = at + 2; to < counted.length; to++) add(counted.slice(at + 1, to + 1), to === counted.length - 1)
  for (let from = 0; from < at - 1; from++) {
    const columns = counted.slice(from, at)
    add(columns, from === 0 || TOTAL.test(grid.heads[counted[from - 1]!]!))
  }
  return out
}

/** 因公出国｜公务用车｜购置｜运行｜接待: without 购置 and 运行, which together are 公务用车 in every row. */
function undivided({ rows }: Grid, columns: readonly number[]): number[] {
  const out: number[] = []
  for (let i = 0; i < columns.length; i++) {
    out.push(columns[i]!)
    for (let n = i + 2; n < columns.length; n++) {
      const inner = columns.slice(i + 1, n + 1)
      const all = rows.flatMap(row => cellsOf(row, columns[i]!, inner) ?? [])
      if (all.length > 0 && all.filter(adds).length * 2 >= all.length && all.some(a => adds(a) && a.claim.printed >= TELLING)) {
        i = n
        break
      }
    }
  }
  return out
}

/** A smaller figure is made of others by chance. */
const TELLING = 20

function cellsOf(row: GridRow, c: number, columns: readonly number[]): Asked | undefined {
  const claim = row.cells[c]
  const parts = columns.map(n => row.cells[n])
  if (row.torn || NOT_ADDED.test(rowName(row)) || !isCount(claim) || !parts.every(isCount)) return undefined
  return { row, claim, parts }
}

/** To the last unit; amounts within what rounding each makes. */
const adds = ({ claim, parts }: Asked): boolean =>
  claim.step === 1 && parts.every(p => p.step === 1)
    ? printedSum(parts) === claim.printed
    : meets(widened(claim), total(parts.map(widened))) && Math.abs(printedSum(parts) - claim.printed) <= claim.step * parts.length

function asked(grid: Grid, c: number, columns: readonly number[], said: boolean): Made {
  const all = grid.rows.flatMap(row => cellsOf(row, c, columns) ?? [])
  // 16｜0｜16: what fits with nothing but itself speaks neither for it nor against it.
  const telling = all.filter(a => !adds(a) || a.parts.filter(p => p.printed > 0).length > 1)
  const fitting = telling.filter(adds)
  const halves = areHalves(columns.map(n => grid.heads[n]!.trim()))
  const digits = fitting.reduce((sum, { claim, parts }) => {
    const loose = claim.step === 1 ? 1 : claim.step * (parts.length + 1)
    return sum + Math.log10(Math.max(1, claim.printed / loose))
  }, 0)
  return {
    fitting,
    differing: telling.filter(a => !adds(a)),
    digits: fitting.length * 2 < telling.length && !said && !halves ? 0 : digits,
    said,
    halves,
  }
}

/**
 * Two others at least add up, and twice as many as differ; of a total that its head calls one, one that takes all that there is. Where no head says it,
 * what is no digit off may leave something out (受理｜办结｜在办 of what was passed on).
 */
function isWrong(asked: Asked, { fitting, differing, said, halves }: Made): boolean {
  if (said) return isSlip(asked) || fitting.length >= differing.length || fitting.length > 1
  if (fitting.length < 2 || !isSlip(asked)) return false
  const few = differing.length * 2 <= fitting.length + 1 && differing.filter(isSlip).length * 2 <= fitting.length
  return halves || (few && !mayLack(asked))
}

/** 受理237｜立案198｜不予立案35: what falls a little short may be of what is not decided yet. */
const mayLack = ({ claim, parts }: Asked): boolean => {
  const lack = claim.printed - printedSum(parts)
  return lack > 0 && lack < LITTLE * claim.step
}
const LITTLE = 10

const isSlip = ({ claim, parts }: Asked): boolean => {
  const sum = printedSum(parts)
  return oneDigitOff(claim, sum) || parts.some(p => oneDigitOff(p, p.printed + claim.printed - sum))
}

/** 合格｜不合格: what is not the one is the other. 立案｜不立案 may leave out what is not decided. */
const areHalves = ([one, other, more]: readonly string[]): boolean =>
  more === undefined && !!one && /合格/.test(one) && [`不${one}`, `未${one}`].includes(other ?? '')

function told({ row, claim, parts }: Asked, holds: boolean): Found {
  const computed = holds ? claim.value : total(parts.map(p => p.value))
  const sum = number(Number(printedSum(parts).toFixed(6)))
  const label = rowName(row)
  const working = `${label ? `${label}：` : ''}${parts.map(p => number(p.printed)).join('＋')}＝${sum}`
  const message = holds ? `${working}，与${figure(claim)}相符。` : `${working}，不等于${figure(claim)}；表中其他各行都加得上。`
  const base = { kind: 'sum', claim, stated: claim.value, computed, parts, message } as const
  return holds ? { ...base, verdict: 'holds' } : { ...base, verdict: 'fails', named: true, sure: true }
}
