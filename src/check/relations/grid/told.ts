/**
 * Rates and shares that the text behind a table tells of its rows and columns by their names: 教育局主动公开占28.5%, 季度办结率96.8%,
 * 三季度来件最多，占全年的27.0%. Row and column are named, so whatever the cells give, they are what is meant.
 */

import type { Claim } from '../../claims.ts'
import type { Grid, GridRow } from '../../grid.ts'
import { rowName } from '../../grid.ts'
import { isExact, meets } from '../../interval.ts'
import { printedRate } from '../../lists/index.ts'
import type { Found, Reading } from '../../reading.ts'
import { figure, number, percent } from '../../words.ts'
import { definitionOf } from '../share/rate-definitions.ts'
import { rateOf } from '../share/verdict.ts'
import { isTotalRow } from './relations.ts'
import { isCounter, saidTotals } from './said-totals.ts'

/** So many figures, and so many paragraphs, behind its last cell the text may still be about a table. */
const FAR = 12
const PARAGRAPHS = 2
/** A table wider or longer than this is not told of by name. */
const WIDE = 16
const LONG = 64

const RATE = /([\u4e00-\u9fa5]{2,6})率(?:为|是|达到?)?$/
const SHARE = /^(.*?)占(?:比|了|到)?(?:(?:全部?|总)[\u4e00-\u9fa5]{0,5}(?:总?[量数额])?)?的?(?:比例|比重)?(?:为|是|达)?$/
const CAME = /^(?:来件|收件|来信来访)$/
const SIDE = /^(?:合计|总计|共计|小计|总数|总量)/
const YEAR = /^(?:全年|本年|年度)$/

export function gridTold({ grids, claims }: Reading): Found[] {
  return grids.flatMap(grid => {
    const table = tableOf(grid, claims)
    if (!table) return []
    const behind = claims
      .slice(table.last.id + 1, table.last.id + 1 + FAR)
      .filter(c => c.paragraph - table.last.paragraph <= table.width + PARAGRAPHS)
    let pair: Pair | undefined
    return behind.flatMap(s => {
      if (s.form !== 'percent' || s.precision !== 'exact' || s.printed > 100) return []
      pair = pairOf(table, s, pair)
      const cells = pair && cellsOf(pair)
      return cells ? [found(s, cells.part, cells.base)] : []
    })
  })
}

interface Table {
  readonly grid: Grid
  readonly total: GridRow
  readonly rows: readonly GridRow[]
  readonly last: Claim
  readonly width: number
}

/** The cells that a rate is made of. */
interface Pair {
  readonly top: { readonly row: GridRow; readonly column: number }
  readonly base: { readonly row: GridRow; readonly column: number }
  readonly rate: boolean
}

function tableOf(grid: Grid, claims: readonly Claim[]): Table | undefined {
  if (grid.rows.length > LONG || grid.heads.length > WIDE || grid.heads.some(h => h === '')) return undefined
  const totals = grid.rows.filter(r => isTotalRow(r) || YEAR.test(rowName(r)))
  const last = grid.rows.at(-1)?.cells.findLast(c => c !== undefined)
  const total = totals[0] ?? saidTotals(grid, claims)
  if (!total || totals.length > 1 || !last) return undefined
  return { grid, total, rows: grid.rows.filter(r => r !== total), last, width: grid.rows.at(-1)!.cells.length }
}

function pairOf(table: Table, s: Claim, before: Pair | undefined): Pair | undefined {
  const said = s.lead.slice(Math.max(s.lead.lastIndexOf('。'), s.lead.lastIndexOf('；')) + 1)
  const rate = RATE.exec(said)
  if (rate) return ratePair(table, said, rate[1]!)
  const row = before?.rate ? only(table.rows, r => said === rowName(r) || said === `，其中${rowName(r)}`) : undefined
  if (row && before) return { top: { row, column: before.top.column }, base: { row, column: before.base.column }, rate: true }
  return sharePair(table, said) ?? columnPair(table, said) ?? nextPair(table, said, before)
}

/** 季度办结率: the column 办结 of the column 受理, in the row that is named, or in all. */
function ratePair({ grid, rows, total }: Table, said: string, stem: string): Pair | undefined {
  const top = column(grid, h => h.includes(stem.slice(-2)))
  const below = definitionOf(stem)?.below
  const base = below && column(grid, h => below.test(h) || CAME.test(plain(h)))
  const own = rows.filter(r => mentions(said, r))
  if (top === undefined || base === undefined || top === base || own.length > 1) return undefined
  // 城区办结率 of a table without 城区 is of something else.
  if (!own.length && !/^[，。]?(?:全[年市县区局省]|[上下]半年|[一二三四]?季度|本?年度?|总体?|合计|平均)*[\u4e00-\u9fa5]{2}率/.test(said))
    return undefined
  const row = own[0] ?? total
  return { top: { row, column: top }, base: { row, column: base }, rate: true }
}

/** 教育局主动公开占: a cell of its column; 网信占全部信访量的: a column's total of all. */
function sharePair({ grid, rows, total }: Table, said: string): Pair | undefined {
  const words = SHARE.exec(said)?.[1]
  if (words === undefined) return undefined
  const own = rows.filter(r => mentions(words, r))
  const at = column(grid, h => words.includes(plain(h)) && !SIDE.test(h)) ?? counterColumn(grid, words)
  if (own.length > 1 || at === undefined) return undefined
  if (own[0]) return { top: { row: own[0], column: at }, base: { row: total, column: at }, rate: false }
  const side = column(grid, h => SIDE.test(h))
  return side === undefined ? undefined : { top: { row: total, column: at }, base: { row: total, column: side }, rate: false }
}

/** 城管类占本月33.8%: of the column that is named, in the row that is named. */
function columnPair({ grid, rows, total }: Table, said: string): Pair | undefined {
  const [, words, base] = OF_COLUMN.exec(said) ?? []
  const row = words === undefined ? undefined : only(rows, r => isOnly(words, r))
  const at = row && base ? only(range(grid), c => plain(grid.heads[c]!) === base) : undefined
  return row && at !== undefined ? { top: { row, column: at }, base: { row: total, column: at }, rate: false } : undefined
}

/** 城管类占本月33.8%，住建类占23.1%: the second is of the same. */
function nextPair({ rows }: Table, said: string, before: Pair | undefined): Pair | undefined {
  const words = /^([，、].*?)占$/.exec(said)?.[1]
  const row =
    words === undefined || !before || before.rate || before.top.column !== before.base.column
      ? undefined
      : only(rows, r => isOnly(words, r))
  return row && before && { ...before, top: { row, column: before.top.column } }
}

const OF_COLUMN = /^(.*?)占([\u4e00-\u9fa5]{2,6}?)(?:总[量数额]|合计)?的?(?:比例|比重)?(?:为|是|达)?$/
const range = (grid: Grid): number[] => grid.heads.map((_, c) => c)
/** Do these words name the row and nothing else? */
const isOnly = (words: string, row: GridRow): boolean =>
  rowName(row).length > 1 && /^(?:[类型案件业]|方面|领域)?$/.test(words.replace(/^[，、]?(?:其中)?/, '').replace(rowName(row), ''))

const plain = (head: string): string => head.replace(EACH, '').replace(/\s|（.*?）|次?数$|[万亿]元$/g, '')
/** 各季度来件: the column of what came. */
const EACH = /^各(?:季度|月份?|部门|单位|乡镇|镇街?|街道|[县区市]区?|科室|中队|类)/
const mentions = (said: string, row: GridRow): boolean => rowName(row).length > 1 && said.includes(rowName(row))

/** The one column of counts that answers. */
function column(grid: Grid, answers: (head: string) => boolean): number | undefined {
  const all = grid.heads.flatMap((h, c) => (plain(h).length > 1 && !/率|占|比/.test(h) && answers(h) ? [c] : []))
  return all.length === 1 ? all[0] : undefined
}

/** 道路运输起数: the column of 起. */
function counterColumn(grid: Grid, words: string): number | undefined {
  const counter = /([\u4e00-\u9fa5])数$/.exec(words)?.[1]
  return counter && isCounter(counter) ? only(range(grid), c => grid.heads[c] === counter) : undefined
}

function only<T>(all: readonly T[], is: (one: T) => boolean): T | undefined {
  const found = all.filter(is)
  return found.length === 1 ? found[0] : undefined
}

function cellsOf({ top, base }: Pair): { part: Claim; base: Claim } | undefined {
  const [part, whole] = [top.row.cells[top.column], base.row.cells[base.column]]
  const sound = part && whole && [part, whole].every(c => c.form === 'plain' && c.printed > 0 && isExact(c.value))
  return sound && whole.printed >= part.printed ? { part, base: whole } : undefined
}

function found(claim: Claim, part: Claim, base: Claim): Found {
  const computed = rateOf(part.value, base.value)
  const holds = meets(printedRate(claim), computed)
  const working = `${number(part.printed)}÷${number(base.printed)}＝${percent((100 * part.printed) / base.printed, claim.step)}`
  const message = `${working}，${holds ? `与${figure(claim)}相符` : `不是${figure(claim)}`}。`
  return { kind: 'share', claim, stated: claim.value, computed, verdict: holds ? 'holds' : 'fails', parts: [part, base], message }
}
