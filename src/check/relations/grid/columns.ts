/**
 * What one column of a table says of others: the change against the year before (240｜276｜15.0%), the difference, the share of the total
 * row. Heads tell which columns are meant (2022年, 2023年; 占比), and the rows themselves that most of them agree.
 */
import type { Claim } from '../../claims.ts'
import type { Grid, GridRow } from '../../grid.ts'
import { exactly, meets, middle, minus, over, plus, times, total } from '../../interval.ts'
import { printedRate } from '../../lists/index.ts'
import type { Found } from '../../reading.ts'
import type { Interval } from '../../types.ts'
import type { View } from '../../view.ts'
import { figure, number, percent } from '../../words.ts'
import { REVISED } from '../growth/comparable.ts'
import { rateOf } from '../share/verdict.ts'
import { isTotalRow } from './relations.ts'

const CHANGE = /增|减|降|同比|环比|变化|幅/
const SHARE = /占比|比重|比例|占总|占全|百分比|构成/
const NOW = /今年|本年|本期|当年|本月|报告期|实际|^现|^决算数?/
const BEFORE = /上年|去年|上期|同期|上月|基期|计划|^原/

/** A table wider than this is not searched. */
const WIDE = 16

/** The columns of this year and of the one before, where their heads say so. */
export function years(grid: Grid): { now: number; base: number } | undefined {
  const heads = grid.heads.slice(0, WIDE).map((head, c) => ({ head, c }))
  const counts = heads.filter(({ head }) => !CHANGE.test(head) && !SHARE.test(head))
  const dated = counts.flatMap(({ head, c }) => {
    const year = /(?:19|20)\d{2}/.exec(head)?.[0]
    return year ? [{ year: Number(year), c }] : []
  })
  if (dated.length === 2 && dated[0]!.year !== dated[1]!.year) {
    const [older, newer] = dated[0]!.year < dated[1]!.year ? [dated[0]!, dated[1]!] : [dated[1]!, dated[0]!]
    return { now: newer.c, base: older.c }
  }
  const [now, base] = [counts.filter(h => NOW.test(h.head) && !BEFORE.test(h.head)), counts.filter(h => BEFORE.test(h.head))]
  return now.length === 1 && base.length === 1 ? { now: now[0]!.c, base: base[0]!.c } : (datedTwin(counts) ?? months(counts))
}

/** 3月｜4月｜增减幅: two months or quarters, one right behind the other, and nothing else that is counted. */
function months(counts: readonly { head: string; c: number }[]): { now: number; base: number } | undefined {
  const order = counts.map(({ head }) => {
    const [, month, quarter] = /^(?:(\d{1,2})月份?|第?([一二三四])季度)$/.exec(head.trim()) ?? []
    return month ? Number(month) : quarter ? '一二三四'.indexOf(quarter) : Number.NaN
  })
  const [one, other] = counts
  if (counts.length !== 2 || !one || !other || Math.abs(order[0]! - order[1]!) !== 1) return undefined
  return order[0]! < order[1]! ? { now: other.c, base: one.c } : { now: one.c, base: other.c }
}

/** 完成｜6月完成｜增减件: the one column bears the name of the other, and a month or a quarter before it. */
function datedTwin(counts: readonly { head: string; c: number }[]): { now: number; base: number } | undefined {
  const pairs = counts.flatMap(({ head, c }) => {
    const bare = /^(?:\d{1,2}月份?|第?[一二三四]季度|[上下]半年)(.{2,8})$/.exec(head)?.[1]
    const now = bare ? counts.find(o => o.head === bare) : undefined
    return now ? [{ now: now.c, base: c }] : []
  })
  return pairs.length === 1 ? pairs[0] : undefined
}

/** −5.2% in a cell, or 下降 above it: the sign that a printed change has; a figure without either may be meant either way. */
function signOf(view: View, claim: Claim, head: string): number {
  const before = view.text[claim.start - 1] ?? ''
  if (claim.printed < 0 || '-－−—'.includes(before)) return -1
  return /降|减/.test(head) && !/增|升/.test(head) ? -1 : 1
}

/** A change, with the cell that states it. */
type Asked = Found & { readonly claim: Claim }

/** Columns of changes, in percent or in number. */
export function gridChanges(view: View, grids: readonly Grid[]): Found[] {
  return grids.flatMap(grid => {
    const pair = years(grid)
    if (!pair) return []
    return grid.heads.slice(0, WIDE).flatMap((head, c) => {
      if (!CHANGE.test(head) || c === pair.now || c === pair.base) return []
      const inPercent = grid.rows.filter(r => r.cells[c]?.form === 'percent').length * 2 > grid.rows.length
      const rows = grid.rows.flatMap(row => change(view, inPercent ? withZero(row, c) : row, c, head, pair) ?? [])
      const right = rows.filter(r => r.verdict === 'holds').length
      // A column of which no row fits counts something else, but where it has been divided by the wrong one of the two.
      return right * 2 >= rows.length ? rows : misbased(rows, head)
    })
  })
}

/** 2227｜2230｜0 among percentages: of so little that nothing is left of it before the point. */
function withZero(row: GridRow, c: number): GridRow {
  const claim = row.cells[c]
  if (claim?.form !== 'plain' || claim.unit !== '') return row
  const cells = row.cells.map((x, n) => (n !== c ? x : claim.printed === 0 ? ({ ...claim, form: 'percent' } as const) : undefined))
  return { ...row, cells }
}

const GROWTH = /增[长减]?(?:幅度?|率|%|（%）)|增长|同比|环比|[降涨]幅/
/** So many steps off the last place of what a wrong base gives: cut, or taken of what was rounded. */
const NEAR = 1.1
/** Rows, and digits they have together, that no chance gives. */
const ROWS = 2
const DIGITS = 4

/** 3月696｜4月702｜0.85%: 6÷702. Where the heads say which year is which, all that were divided by this one are wrong. */
function misbased(rows: readonly Asked[], head: string): Found[] {
  if (!GROWTH.test(head)) return []
  const wrong = rows.flatMap(f => {
    const [now, base] = f.parts
    if (f.verdict === 'holds' || f.claim.form !== 'percent' || !now || !base || now.printed === 0) return []
    const value = (100 * (now.printed - base.printed)) / now.printed
    const off = Math.abs(Math.abs(value) - Math.abs(f.claim.printed))
    if (off > NEAR * f.claim.step || value * middle(f.stated) < 0) return []
    const message = `${f.message.replace(/。$/, '')}：这是除以本期数${number(now.printed)}算出来的。`
    return [{ found: { ...f, message }, digits: Math.log10(Math.abs(f.claim.printed) / f.claim.step) }]
  })
  const failing = rows.filter(f => f.verdict === 'fails').length
  const sure = wrong.reduce((n, { digits }) => n + digits, 0) >= DIGITS
  if (wrong.length < ROWS || !sure || wrong.length * 3 < failing * 2) return []
  return [...rows.filter(f => f.verdict === 'holds'), ...wrong.map(w => w.found)]
}

/** 环比-4.1%｜1.11%, 较上季度增长: what a row says of the two above it. */
const ROW_CHANGE =
  /^(?:环比|同比|比上[年月季期]度?|较上[年月季期]度?|与?上[年月季期]度?相?比)?(?:变化|增长|增幅|增减|下降|升降)?(?:率|幅度?)?[-－−+]?$/

/** Rows of changes: 二季度89255｜153219；三季度85582｜154917；环比-4.1%｜1.11%. */
export function gridRowChanges(view: View, grids: readonly Grid[]): Found[] {
  return grids.flatMap(grid =>
    grid.rows.flatMap((row, at) => {
      const [base, now] = [grid.rows[at - 2], grid.rows[at - 1]]
      const said = row.label.replace(/[\s：，、。；]/g, '')
      if (!base || !now || said.length < 2 || !ROW_CHANGE.test(said) || row.cells.some(c => c && c.form !== 'percent')) return []
      const found = grid.heads.slice(0, WIDE).flatMap((_, c) => {
        const cells = [row.cells[c], now.cells[c], base.cells[c]]
        return change(view, { label: said.replace(/[-－−+]$/, ''), cells, torn: false }, 0, said, { now: 1, base: 2 }) ?? []
      })
      return found.filter(f => f.verdict === 'holds').length * 2 > found.length ? found : []
    }),
  )
}

function change(view: View, row: GridRow, c: number, head: string, pair: { now: number; base: number }): Asked | undefined {
  const [claim, now, base] = [row.cells[c], row.cells[pair.now], row.cells[pair.base]]
  if (!claim || !now || !base || now.form !== base.form || base.printed === 0) return undefined
  const sign = signOf(view, claim, head)
  // How a loss that became a profit has grown is told in more than one way.
  if (now.printed < 0 || base.printed < 0) return undefined
  const rate = claim.form === 'percent' && now.form === 'plain'
  if (!rate && claim.form !== 'plain' && claim.form !== 'point') return undefined
  const computed = rate ? plus(times(over(now.value, base.value), 100), exactly(-100)) : minus(now.value, base.value)
  const size = claim.printed < 0 ? { ...claim, printed: -claim.printed, value: times(claim.value, -1) } : claim
  const stated = times(rate ? printedRate(size) : size.value, sign)
  const holds = meets(stated, computed)
  const value = rate ? (100 * (now.printed - base.printed)) / base.printed : now.printed - base.printed
  const working = rate
    ? `（${number(now.printed)}－${number(base.printed)}）÷${number(base.printed)}＝${percent(value, claim.step)}`
    : `${number(now.printed)}－${number(base.printed)}＝${number(value)}`
  // A bare 0 may stand for what is not told at all.
  if (!holds && rate && claim.printed === 0) return undefined
  // 全市生产总值｜41.2｜43.04｜9.8: at comparable prices it grows by another rate than its two figures.
  if (!holds && rate && REVISED.test(row.label + head)) return undefined
  return { ...told('growth', claim, row, computed, holds, [now, base], working), claim }
}

/** Columns of shares of the total row, or of the one that has 100 %, or of the sum of the rows where no total stands below them. */
export function gridShares(grids: readonly Grid[]): Found[] {
  return grids.flatMap(grid =>
    grid.heads.slice(0, WIDE).flatMap((head, c) => {
      // 户｜%｜单位｜%: a column without a name of its own is of the one before it.
      const bare = c > 0 && /^（?%）?$/.test(head.trim())
      if (!SHARE.test(head) && !bare) return []
      const whole = grid.rows.find(isTotalRow) ?? grid.rows.find(r => r.cells[c]?.form === 'percent' && r.cells[c].printed === 100)
      const rows = grid.rows.filter(r => r.cells[c]?.form === 'percent' && !isTotalRow(r) && r !== whole)
      const choices = grid.heads.slice(0, WIDE).map((_, a) => (a === c || (bare && a !== c - 1) ? [] : shares(rows, whole, c, a)))
      const best = choices.sort((a, b) => fits(b) - fits(a))[0] ?? []
      return fits(best) >= 2 && (fits(best) * 3 >= best.length * 2 || (fits(best) > 2 && fits(best) * 2 > best.length)) ? best : []
    }),
  )
}

const fits = (rows: readonly Found[]): number => rows.filter(r => r.verdict === 'holds').length

function shares(rows: readonly GridRow[], wholeRow: GridRow | undefined, c: number, a: number): Found[] {
  const base = wholeRow?.cells[a]
  const all = rows.map(r => r.cells[a])
  if (all.some(p => p === undefined || p.form !== 'plain')) return []
  const claims = all as Claim[]
  const whole: Interval = base?.value ?? total(claims.map(p => p.value))
  const printed = base?.printed ?? claims.reduce((n, p) => n + p.printed, 0)
  if (whole.max <= 0) return []
  return rows.map((row, n) => {
    const [claim, part] = [row.cells[c]!, claims[n]!]
    const computed = rateOf(part.value, whole)
    const working = `${number(part.printed)}÷${number(printed)}＝${percent((100 * part.printed) / printed, claim.step)}`
    return told('share', claim, row, computed, meets(printedRate(claim), computed), base ? [part, base] : [part], working)
  })
}

function told(
  kind: 'growth' | 'share',
  claim: Claim,
  row: GridRow,
  computed: Interval,
  holds: boolean,
  parts: readonly Claim[],
  working: string,
): Found {
  const name = row.label.replace(/[\s：，、。；]/g, '')
  const message = `${name ? `${name}：` : ''}${working}，${holds ? `与${figure(claim)}相符` : `不是${figure(claim)}`}。`
  return { kind, claim, stated: claim.value, computed, verdict: holds ? 'holds' : 'fails', parts, message, sure: true }
}
