/**
 * @module A column of growth between the rows of a table: 七普2020年｜648471｜-0.01；六普2010年｜649357｜0.61, the mean of each year since the row of the count before it; 2007年｜200818｜11.4；2008年｜221429｜10.3, over
 * the row of the year before.
 */

import type { Claim } from '../claims.ts'
import type { Grid, GridRow } from '../grid.ts'
import { rowName } from '../grid.ts'
import { meets } from '../interval.ts'
import type { Found } from '../reading.ts'
import { figure, number, percent } from '../words.ts'
import { stated } from './formulas.ts'
import { LONG, WIDE } from './turned.ts'

const MEAN = /年均|平均每年|年平均/
const GROWS = /增长|增速|增幅|递增/
const YEAR = /(?:19|20)\d{2}(?=年|$)/

export const yearlyOf = (grids: readonly Grid[]): Found[] =>
  grids.flatMap(grid => {
    if (grid.rows.length > LONG || grid.rows.length < 3) return []
    const mean = grid.heads.findIndex(h => MEAN.test(h) && GROWS.test(h))
    if (mean >= 0) return grid.heads.slice(0, WIDE).flatMap((_, a) => (a === mean ? [] : agreed(grid.rows, mean, a)))
    const yearly = grid.heads.slice(0, WIDE).flatMap((h, c) => (c > 0 && GROWS.test(h) && !PRICES.test(h + grid.heads[c - 1]!) ? [c] : []))
    return yearly.flatMap(c => afterYear(grid.rows, c, OVER_YEAR.test(grid.heads[c]!) ? FEW : ENOUGH))
  })

/** At comparable prices a figure grows otherwise than it is printed. */
const PRICES = /可比|不变价|生产总值|GDP|增加值|总产值|实际/
/** So many years must agree before another is wrong. */
const ENOUGH = 3
/** Fewer, where the head itself says that the growth is over the year before. */
const FEW = 2
const OVER_YEAR = /同比|[比较](?:上一?年|去年)/

/** A column of growth right behind the column of what has grown, each year over the one before. */
function afterYear(rows: readonly GridRow[], c: number, enough: number): Found[] {
  const dated = datedRows(rows, c - 1)
  const all = dated.flatMap(now => {
    const [base, claim] = [dated.find(o => o.year === now.year - 1), now.row.cells[c]]
    return base && claim ? [found(now, base, claim, true)] : []
  })
  const right = all.filter(f => f.verdict === 'holds')
  if (right.length < 2 || right.length * 2 <= all.length) return []
  return right.length >= enough * (all.length - right.length) ? all : right
}

interface Row {
  readonly row: GridRow
  readonly year: number
  readonly count: Claim
}

/** Two and more that fit, and most of them: then each that is as far off as no rounding is, is wrong. */
function agreed(rows: readonly GridRow[], c: number, a: number): Found[] {
  const inTime = datedRows(rows, a).sort((one, other) => other.year - one.year)
  const all = inTime.flatMap((now, n) => {
    const [base, claim] = [inTime[n + 1], now.row.cells[c]]
    return base && claim && base.year < now.year ? [found(now, base, claim, false)] : []
  })
  const right = all.filter(f => f.verdict === 'holds')
  return right.length > 1 && right.length * 2 > all.length ? all : []
}

const datedRows = (rows: readonly GridRow[], a: number): Row[] =>
  rows.flatMap((row): Row[] => {
    const [year, count] = [YEAR.exec(rowName(row))?.[0], row.cells[a]]
    return year && count?.form === 'plain' && count.printed > 0 ? [{ row, year: Number(year), count }] : []
  })

/** `exact`: of one year, and not the mean of several. */
function found(now: Row, base: Row, claim: Claim, exact: boolean): Found {
  const years = now.year - base.year
  const value = 100 * ((now.count.printed / base.count.printed) ** (1 / years) - 1)
  // Counted by the month, the years between two are some months more or less; and some divide the whole growth by them.
  const near = (exact ? [years] : [years - MONTHS, years + MONTHS]).map(
    y => 100 * ((now.count.printed / base.count.printed) ** (1 / y) - 1),
  )
  const simple = (100 * (now.count.printed / base.count.printed - 1)) / years
  const computed = { min: Math.min(value, simple, ...near), max: Math.max(value, ...near) }
  const holds = meets(stated(claim), { min: Math.min(value, computed.min), max: computed.max })
  const quotient = exact
    ? `${number(now.count.printed)}÷${number(base.count.printed)}`
    : `（${number(now.count.printed)}÷${number(base.count.printed)}）的${years}次方根`
  const working = `${rowName(now.row)}：${quotient}－1＝${percent(value, claim.step)}`
  const message = `${working}，${holds ? `与${figure(claim)}相符` : `不是${figure(claim)}`}。`
  const verdict = holds ? 'holds' : 'fails'
  return {
    kind: 'growth',
    claim,
    stated: stated(claim),
    computed,
    verdict,
    parts: [now.count, base.count],
    message,
    ...(holds ? {} : { sure: true }),
  }
}

const MONTHS = 0.4
