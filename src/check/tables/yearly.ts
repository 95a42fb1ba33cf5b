/** @module A column of mean yearly growth between the rows of a table: 七普2020年｜648471｜-0.01；六普2010年｜649357｜0.61：each over the row of the count before it. */
import type { Claim } from '../claims.ts'
import type { Grid, GridRow } from '../grid.ts'
import { meets } from '../interval.ts'
import type { Found } from '../reading.ts'
import { figure, number, percent } from '../words.ts'
import { stated } from './formulas.ts'
import { LONG, named, WIDE } from './turned.ts'

const MEAN = /年均|平均每年|年平均/
const GROWS = /增长|增速|增幅|递增/
const YEAR = /(?:19|20)\d{2}(?=年|$)/

export const yearlyOf = (grids: readonly Grid[]): Found[] =>
  grids.flatMap(grid => {
    if (grid.rows.length > LONG || grid.rows.length < 3) return []
    const c = grid.heads.findIndex(h => MEAN.test(h) && GROWS.test(h))
    if (c < 0) return []
    return grid.heads.slice(0, WIDE).flatMap((_, a) => (a === c ? [] : agreed(grid.rows, c, a)))
  })

interface Row {
  readonly row: GridRow
  readonly year: number
  readonly count: Claim
}

/** Two and more that fit, and most of them: then each that is as far off as no rounding is, is wrong. */
function agreed(rows: readonly GridRow[], c: number, a: number): Found[] {
  const dated = rows.flatMap((row): Row[] => {
    const [year, count] = [YEAR.exec(named(row))?.[0], row.cells[a]]
    return year && count?.form === 'plain' && count.printed > 0 ? [{ row, year: Number(year), count }] : []
  })
  const inTime = [...dated].sort((one, other) => other.year - one.year)
  const all = inTime.flatMap((now, n) => {
    const [base, claim] = [inTime[n + 1], now.row.cells[c]]
    return base && claim && base.year < now.year ? [found(now, base, claim)] : []
  })
  const right = all.filter(f => f.verdict === 'holds')
  return right.length > 1 && right.length * 2 > all.length ? all : []
}

function found(now: Row, base: Row, claim: Claim): Found {
  const years = now.year - base.year
  const value = 100 * ((now.count.printed / base.count.printed) ** (1 / years) - 1)
  // Counted by the month, the years between two are some months more or less; and some divide the whole growth by them.
  const near = [years - MONTHS, years + MONTHS].map(y => 100 * ((now.count.printed / base.count.printed) ** (1 / y) - 1))
  const simple = (100 * (now.count.printed / base.count.printed - 1)) / years
  const computed = { min: Math.min(value, simple, ...near), max: Math.max(value, ...near) }
  const holds = meets(stated(claim), { min: Math.min(value, computed.min), max: computed.max })
  const working = `${named(now.row)}：（${number(now.count.printed)}÷${number(base.count.printed)}）的${years}次方根－1＝${percent(value, claim.step)}`
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
