/** What the rows and columns of a table must give: totals below, totals at the side, rates from their columns. */
import type { Claim } from '../../claims.ts'
import { type Grid, type GridRow, NEVER_ADDED, rowName } from '../../grid.ts'
import { meets, printedSum, total } from '../../interval.ts'
import { printedRate } from '../../lists/index.ts'
import { oneDigitOff } from '../../one-digit.ts'
import type { Found } from '../../reading.ts'
import type { Interval, Verdict } from '../../types.ts'
import { figure, number, percent } from '../../words.ts'
import { disclosureTables } from '../balance/disclosure-table.ts'
import { rateOf } from '../share/verdict.ts'

const TOTAL = /^(?:合计|总计|共计|总数|小计|累计|全[市县区镇省州乡](?:合计|总计)?)$/
const SUB = /小计/
const SIDE = /(?:合计|总计|共计|小计|总数|总量|总分|总得分|总成绩)(?:（.{0,8}）)?$/
/** 本月｜上月｜增减: by how much one column differs from another is told there, and is no part of either. */
const DIFFERENCE = /增减|[增升][降减]/
const NOT_ADDED = new RegExp(`${NEVER_ADDED}|比|%|增幅|增长`)

export const isTotalRow = (row: GridRow): boolean => TOTAL.test(rowName(row))

/** 全年 below its four quarters, its twelve months or its halves, and nothing else, is their total. */
const YEAR = /^(?:全年|本年|年度)$/
const PERIODS: readonly (readonly [number, RegExp])[] = [
  [2, /^[上下]半年$/],
  [4, /^第?[一二三四1-4]季度$/],
  [12, /^(?:\d{1,2}|[一二三四五六七八九十]{1,2})月份?$/],
]
const closes = (row: GridRow, others: readonly GridRow[]): boolean =>
  isTotalRow(row) ||
  (YEAR.test(rowName(row)) && PERIODS.some(([n, period]) => others.length === n && others.every(r => period.test(rowName(r)))))

/** A figure that is a total of its row and of its column is examined in both, and one error of it is told once. */
export const gridSums = (grids: readonly Grid[]): Found[] => [
  ...disclosureTables(grids).sums,
  ...grids.flatMap(grid => {
    const [down, across] = [columns(grid), sides(grid)]
    const failing = new Set(down.flatMap(f => (f.verdict === 'fails' ? [`${f.claim.start}:${f.computed.min}`] : [])))
    const all = [...down, ...across.filter(f => f.verdict !== 'fails' || !failing.has(`${f.claim.start}:${f.computed.min}`))]
    return [...all.filter(f => f.verdict === 'fails'), ...all.filter(f => f.verdict !== 'fails')]
  }),
]

/** A table with more totals than this is many tables one below the other: each total is of the rows since the one before. */
const TOTALS = 40

/** 合计 rows: each column adds up the rows since the last total, or the subtotals. */
function columns(grid: Grid): Found[] {
  const out: Found[] = []
  let [totals, last] = [0, 0]
  grid.rows.forEach((row, at) => {
    if (!isTotalRow(row) && !YEAR.test(rowName(row))) return
    const others = at === 0 ? grid.rows.slice(1) : grid.rows.slice(totals < TOTALS ? 0 : last, at)
    if (isTotalRow(row)) [totals, last] = [totals + 1, at + 1]
    if (!closes(row, others)) return
    const plain = others.filter(r => !TOTAL.test(rowName(r)))
    const subs = others.filter(r => SUB.test(rowName(r)))
    // A line without figures opens a group of its own.
    const since = SUB.test(rowName(row)) ? others.slice(others.findLastIndex(r => SUB.test(rowName(r)) || r.cells.every(c => !c)) + 1) : []
    const isSound = sound(grid, plain, row)
    grid.heads.forEach((head, c) => {
      const claim = row.cells[c]
      if (!claim || claim.form === 'percent' || NOT_ADDED.test(head)) return
      const outer = [since, plain].flatMap(rows => [rows.filter(r => !NESTED.test(rowName(r))), undivided(rows, c)])
      const beside = folded(grid, row, c)
      const choices = beside
        ? [beside.flatMap(n => figures(plain, n))]
        : [since, plain, subs, afterSubs(others), ...outer].map(rows => figures(rows, c)).filter(parts => parts.length > 1)
      const parts = choices.find(p => meets(total(p.map(x => x.value)), claim.value)) ?? choices[0]
      // 男性比重 of the county 51.00, of its towns 50.59, 51.80, …: what lies among its rows is their mean.
      const mean = parts && claim.printed > 0 && parts.length > 2 && parts.every(p => p.printed * 2 > claim.printed)
      if (!parts || mean) return
      // 普通高中｜—: what a row does not tell may be what the total has more.
      const gap = plain.some(r => !r.cells[c] && r.cells.some(x => x))
      const otherwise = isSound(c) && !gap && !leavesRest(row, plain, claim, parts) ? 'fails' : 'undecided'
      out.push(sumFound(claim, parts, `${head || '该列'}各行`, otherwise))
    })
  })
  return out
}

/** Of 全市 that the listed counties lack more of, others are not listed. */
const LACKING = 0.1
const IN_ALL = /^全[市县区镇省州乡](?:合计|总计)$/

/** Does the table itself say that not all is listed? 汉族63.20、少数民族36.79 of 100: who is of neither has the 0.01 that is left; 全市合计904 below three counties of 518. */
function leavesRest(row: GridRow, rows: readonly GridRow[], claim: Claim, parts: readonly Claim[]): boolean {
  const lack = claim.printed - printedSum(parts)
  if (lack <= 0 || parts.length !== rows.length) return false
  if (IN_ALL.test(rowName(row)) && lack > LACKING * claim.printed) return true
  return row.cells.some((whole, c) => {
    const shares = rows.flatMap(r => r.cells[c] ?? [])
    if (whole?.printed !== 100 || whole === claim || shares.length !== rows.length || shares.some(s => s.step >= 1)) return false
    const rest = 100 - printedSum(shares)
    return rest > shares[0]!.step / 2 && Math.abs((100 * lack) / claim.printed - rest) <= (shares[0]!.step * (shares.length + 1)) / 2
  })
}

/** 地区｜数量｜地区｜数量: a list printed in several columns of one name, with one total under it. */
function folded(grid: Grid, row: GridRow, c: number): number[] | undefined {
  const head = grid.heads[c]!
  const same = grid.heads.flatMap((h, n) => (h === head && head !== '' ? [n] : []))
  return same.length > 1 && same.every(n => n === c || !row.cells[n]) ? same : undefined
}

/** 增值税3.86｜…｜税收收入小计9.09｜非税收入5.22: the subtotals, and what stands behind the last of them. */
function afterSubs(rows: readonly GridRow[]): readonly GridRow[] {
  const last = rows.findLastIndex(r => SUB.test(rowName(r)))
  return last < 0 ? [] : rows.filter((r, i) => i > last || SUB.test(rowName(r)))
}

/** 其中：, － and the like: rows that are part of the row above. */
const NESTED = /^(?:其中|[－—#＃-]|含)/

/** The rows without those that together make the one above them. */
function undivided(rows: readonly GridRow[], c: number): GridRow[] {
  const out: GridRow[] = []
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!
    out.push(row)
    const whole = row.cells[c]
    if (!whole || whole.printed === 0) continue
    const named = NESTED.test(rowName(rows[i + 1] ?? row))
    const parts: Claim[] = []
    for (let n = i + 1; n < rows.length && n <= i + WIDE; n++) {
      parts.push(...figures([rows[n]!], c))
      if (parts.length > (named ? 0 : 1) && meets(total(parts.map(p => p.value)), whole.value)) {
        i = n
        break
      }
    }
  }
  return out
}

/** Of the rows and the total behind them: was every figure of a column read, and does no row look like part of another? Only then is a total that differs wrong. */
function sound(grid: Grid, plain: readonly GridRow[], row: GridRow): (c: number) => boolean {
  const all = [...plain, row]
  const nested = all.some(r => NESTED.test(rowName(r)) || /其中/.test(r.label))
  const counted = grid.heads.flatMap((_, n) => (plain.every(r => r.cells[n] && r.cells[n].form !== 'percent') ? [n] : [])).slice(0, WIDE)
  const known = new Map<number, boolean>()
  const whole = (n: number): boolean => {
    if (!known.has(n)) known.set(n, undivided(plain, n).length === plain.length)
    return known.get(n)!
  }
  return c => {
    if (nested || all.some(r => r.torn && !r.cells[c]) || /\d{3}|\d\.\d/.test(grid.heads[c]!.replace(/(?:19|20)\d{2}/g, ''))) return false
    // 9, 5 and 4 in one column are chance: a row that others divide is divided in its other columns too.
    return whole(c) || (counted.length > 1 && counted.filter(n => !whole(n)).length * 2 <= counted.length)
  }
}

/** The figures of the rows; 减：利息收入 is taken away. */
const figures = (rows: readonly GridRow[], c: number): Claim[] =>
  rows.flatMap(r => {
    const claim = r.cells[c]
    if (!claim) return []
    return /^减[：:]?/.test(rowName(r)) && claim.printed > 0
      ? [{ ...claim, printed: -claim.printed, value: { min: -claim.value.max, max: -claim.value.min } }]
      : [claim]
  })

/** A column that in most rows is the sum of columns beside it; where its head says so, a row that differs is wrong. */
function sides(grid: Grid): Found[] {
  const out: Found[] = []
  const taken = new Set<number>()
  grid.heads.forEach((head, c) => {
    if (NOT_ADDED.test(head)) return
    const said = SIDE.test(head)
    const span = addends(grid, c, said)
    if (!span || span.some(s => taken.has(s))) return
    taken.add(c)
    const rows = grid.rows.flatMap(row => {
      // 增减%｜-16.8｜-3.1: a row of changes is added to nothing.
      const claim = NOT_ADDED.test(rowName(row)) ? undefined : row.cells[c]
      const parts = span.map(s => row.cells[s])
      // 环比-4.1%｜1.11%｜3.79%: changes and shares of a row are no members of it.
      return claim && claim.form !== 'percent' && parts.every(p => p !== undefined) ? [{ row, claim, parts: parts as Claim[] }] : []
    })
    const told = ({ row, claim, parts }: (typeof rows)[number], otherwise: Verdict) => sumFound(claim, parts, rowName(row), otherwise)
    const differing = rows.filter(r => told(r, 'fails').verdict === 'fails')
    const likely = rows.length > ENOUGH && (differing.length === 1 || halved(grid, span))
    const slip = (r: (typeof rows)[number]) => likely && oneDigitOff(r.claim, printedSum(r.parts))
    out.push(...rows.map(r => told(r, said || slip(r) ? 'fails' : 'undecided')))
  })
  return out
}

/** 受理｜办结｜在办: what was done and what was not leave nothing out but what was carried over. */
function halved(grid: Grid, span: readonly number[]): boolean {
  const [done, open] = span.map(s => grid.heads[s]!)
  if (span.length === 2 && /^[\u4e00-\u9fa5]*合格/.test(done!) && !/[不未]/.test(done!) && /^[不未]合格/.test(open!)) return true
  return span.length === 2 && /(?:办结|审结|结案|完成|整改)/.test(done!) && !/未|在/.test(done!) && /^(?:在办|未|尚未|正在|待)/.test(open!)
}

/** 立案｜简易｜普通: so many rows must add up before the one that is a digit off is called wrong. */
const ENOUGH = 3

/** A table wider than this is not searched for columns that add up. */
const WIDE = 16

/** The neighbouring columns whose sum a column is, in more than half of the rows; where its head says that it is a total, in a third. */
function addends(grid: Grid, c: number, said: boolean): number[] | undefined {
  const width = Math.min(WIDE, grid.heads.length)
  const spans: number[][] = []
  for (let from = c + 1; from < width && from <= c + 2; from++) for (let to = from + 1; to < width; to++) spans.push(range(from, to))
  for (let from = 0; from < c - 1 && c <= WIDE; from++) spans.push(range(from, c - 1))
  for (const span of spans) {
    if (span.some(s => NOT_ADDED.test(grid.heads[s]!) || DIFFERENCE.test(grid.heads[s]!) || SIDE.test(grid.heads[s]!))) continue
    const whole = grid.rows.filter(r => r.cells[c] && span.every(s => r.cells[s] && r.cells[s]!.form !== 'percent'))
    const fits = (r: GridRow): boolean => meets(total(span.map(s => r.cells[s]!.value)), r.cells[c]!.value)
    const several = (r: GridRow): boolean => span.filter(s => r.cells[s]!.printed > 0).length > 1
    // 16｜0｜16: what fits with nothing but itself speaks neither for it nor against it.
    const full = whole.filter(r => several(r) || !fits(r))
    const fit = full.filter(fits)
    if (fit.length >= 2 && (fit.length * 2 > full.length || (said && span.length > 2 && fit.length * 3 > full.length))) return span
  }
  return undefined
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i)

function sumFound(claim: Claim, parts: readonly Claim[], where: string, otherwise: Verdict): Found {
  // 6.3 beside 9.15 is 6.30: a table drops the last zero.
  const finest = parts.reduce((n, p) => Math.min(n, p.step), claim.step)
  const sharp = (c: Claim): Interval =>
    c.precision === 'exact' && c.step > finest && c.step <= 1 ? { min: c.printed - finest / 2, max: c.printed + finest / 2 } : c.value
  const computed = total(parts.map(sharp))
  const holds = meets(computed, sharp(claim))
  const verdict = holds ? 'holds' : otherwise
  const working = `${where ? `${where}：` : ''}${parts.map(p => (p.printed < 0 ? `（${number(p.printed)}）` : number(p.printed))).join('＋')}＝${number(printedSum(parts))}`
  const words = {
    holds: `与${figure(claim)}相符。`,
    fails: `不等于${figure(claim)}。`,
    undecided: `与${figure(claim)}不同，表中没有说所列是全部，不能判断。`,
  }
  return { kind: 'sum', claim, stated: claim.value, computed, verdict, parts, message: `${working}，${words[verdict]}` }
}

/** Rate columns: the pair of columns that gives the rate in most rows gives it in all. */
export function gridRates(grids: readonly Grid[]): Found[] {
  return grids.flatMap(grid =>
    grid.heads.slice(0, WIDE).flatMap((_, c) => {
      const rows = grid.rows.filter(r => r.cells[c]?.form === 'percent')
      const pair = ratePair(grid, rows, c)
      return pair ? rows.flatMap(r => rateFound(r, c, pair)) : []
    }),
  )
}

function ratePair(grid: Grid, rows: readonly GridRow[], c: number): [number, number] | undefined {
  const width = Math.min(WIDE, grid.heads.length)
  for (let a = 0; a < width; a++)
    for (let b = 0; b < width; b++) {
      if (a === b || a === c || b === c) continue
      const full = rows.filter(r => r.cells[a] && r.cells[b] && r.cells[a]!.form !== 'percent' && r.cells[b]!.form !== 'percent')
      const fit = full.filter(r => meets(printedRate(r.cells[c]!), rateOf(r.cells[a]!.value, r.cells[b]!.value)))
      if (fit.length >= 2 && fit.length * 3 >= full.length * 2) return [a, b]
      if (fit.length >= 1 && fit.length * 2 >= full.length && named(grid, c, a)) return [a, b]
    }
  return undefined
}

/** 办结率 is of the column 办结. */
function named(grid: Grid, c: number, a: number): boolean {
  const rate = /([\u4e00-\u9fa5]{2,4})率/.exec(grid.heads[c]!)?.[1]
  return rate !== undefined && grid.heads[a]!.includes(rate.slice(-2))
}

const isRate = (rate: Claim, part: Claim, base: Claim): boolean =>
  part !== base &&
  [part, base].every(c => c !== rate && c.form !== 'percent' && c.printed > 0) &&
  meets(printedRate(rate), rateOf(part.value, base.value))

function rateFound(row: GridRow, c: number, [a, b]: readonly [number, number]): Found[] {
  const [claim, part, base] = [row.cells[c], row.cells[a], row.cells[b]]
  if (!claim || !part || !base || base.printed === 0) return []
  const computed = rateOf(part.value, base.value)
  const holds = meets(printedRate(claim), computed)
  // Where two other columns of the row give the rate, it is theirs.
  if (!holds && part.printed > 2 * base.printed && claim.printed <= 100) return []
  const near = row.cells.slice(0, WIDE)
  if (!holds && near.some(x => x && near.some(y => y && isRate(claim, x, y)))) return []
  const working = `${rowName(row)}：${number(part.printed)}÷${number(base.printed)}＝${percent((100 * part.printed) / base.printed, claim.step)}`
  const message = `${working}，${holds ? `与${figure(claim)}相符` : `不是${figure(claim)}`}。`
  return [{ kind: 'share', claim, stated: claim.value, computed, verdict: holds ? 'holds' : 'fails', parts: [part, base], message }]
}
