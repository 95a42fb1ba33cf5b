/**
 * @module Totals of a table that the text around it tells: 居住在城镇的1934382人, where that is what the column 城镇人口 comes to without the row that is counted in
 * another (#经开区); and parts told in the text of what stands in a cell: 男性1453262人、女性1279636人 of 年末人数2732898.
 */
import type { Claim } from '../claims.ts'
import type { Grid } from '../grid.ts'
import { printedSum, total } from '../interval.ts'
import { groupBy } from '../items.ts'
import { fitsShare } from '../lists/index.ts'
import { oneDigitOff } from '../one-digit.ts'
import type { Found, Reading } from '../reading.ts'
import { isTotalRow } from '../relations/grid/relations.ts'
import { tellShare } from '../relations/patterns/told.ts'
import { figure, number } from '../words.ts'
import { LONG, WIDE } from './turned.ts'

/** So many paragraphs (cells are paragraphs) and figures off the text still speaks of the table. */
const NEAR = 6
const FAR = 40
/** Smaller totals come out by chance. */
const LEAST = 1000

export const toldAround = ({ grids, claims }: Reading): Found[] =>
  grids.flatMap(grid => {
    const around = aroundOf(grid, claims)
    return around ? [...totalsOf(grid, around), ...stretchesOf(grid, around), ...sharesOf(grid, around), ...partsOf(grid, around)] : []
  })

/** The figures of the text before and behind a table. */
export function aroundOf({ rows, heads }: Grid, claims: readonly Claim[]): Claim[] | undefined {
  const cells = rows.flatMap(r => r.cells.flatMap(c => c ?? []))
  const [first, last] = [cells[0], cells.at(-1)]
  if (!first || !last || rows.length > LONG) return undefined
  const inside = new Set(cells.map(c => c.start))
  const width = NEAR + heads.length
  return claims
    .slice(Math.max(0, first.id - FAR), last.id + FAR)
    .filter(c => !inside.has(c.start) && first.paragraph - c.paragraph <= width && c.paragraph - last.paragraph <= width && isTold(c))
}

const isTold = (c: Claim): boolean => c.form === 'plain' && c.precision === 'exact' && c.unit !== '' && c.role !== 'change' && c.printed > 0

/** What a column comes to, with all its rows or but for one that is part of another. */
function totalsOf(grid: Grid, around: readonly Claim[]): Found[] {
  const small: Claimed[] = []
  const found = addedColumns(grid).flatMap(cells => {
    const sum = printedSum(cells)
    return around.flatMap((claim): Found[] => {
      const over = sum - claim.printed
      if (Math.abs(over) < claim.step / 100 && claim.printed < LEAST * cells.length) small.push({ claim, cells })
      if (claim.printed < LEAST * cells.length) return []
      const parts = Math.abs(over) < claim.step / 100 ? cells : cells.filter(p => Math.abs(p.printed - over) >= claim.step / 100)
      return Math.abs(over) < claim.step / 100 || parts.length === cells.length - 1 ? [toldSum(claim, parts)] : []
    })
  })
  return [...found, ...together(grid, around, small)]
}

/** Digits that a total must have beyond those that the number of stretches and figures tried gives by chance. */
const DIGITS_OF_STRETCH = 1.5
/** So many rows of a table are tried in stretches. */
const ROWS = 40
const SHARED = /占|比|率|%|增|减|降|均/

/** 第二产业62947万元, of 工业8848 and 建筑业54099: rows one below the other that make a figure of the text; and all the rows, rounded as each of them was. */
function stretchesOf({ heads, rows }: Grid, around: readonly Claim[]): Found[] {
  if (rows.length < 3 || rows.length > ROWS) return []
  return heads.slice(0, WIDE).flatMap((head, c) => {
    const cells = rows.map(r => r.cells[c])
    if (SHARED.test(head) || rows.some(isTotalRow) || !cells.every(p => p?.form === 'plain' && p.precision === 'exact' && p.printed > 0))
      return []
    const all = cells as Claim[]
    // 绝对值（万元）: the text prints the unit that the head has.
    const scale = /[（(](万|亿)/.exec(head)?.[1] === '亿' ? 1e8 : /[（(]万/.test(head) ? 1e4 : 1
    const tries = Math.log10((all.length ** 2 / 2) * Math.max(1, around.length))
    return around.flatMap(claim => {
      const digits = Math.log10(claim.printed / claim.step)
      if (digits < DIGITS_OF_STRETCH + tries || all.some(p => p.step * scale !== claim.step)) return []
      const made = stretch(all, claim.printed / scale)
      return made ? [toldSum(claim, made)] : []
    })
  })
}

/** The one stretch of rows that makes it, and not all of them, which are told elsewhere. */
function stretch(all: readonly Claim[], made: number): Claim[] | undefined {
  for (let from = 0; from < all.length; from++) {
    let sum = 0
    for (let to = from; to < all.length && sum <= made; to++) {
      sum += all[to]!.printed
      if (to > from && to - from + 1 < all.length && Math.abs(sum - made) < all[0]!.step / 100) return all.slice(from, to + 1)
    }
  }
  return undefined
}

interface Claimed {
  readonly claim: Claim
  readonly cells: readonly Claim[]
}

/** The counts of each column that is counted in every row. */
function addedColumns({ heads, rows }: Grid): Claim[][] {
  return heads.slice(0, WIDE).flatMap((_, c) => {
    const cells = rows.flatMap(r => (r.cells[c]?.form === 'plain' ? [r.cells[c]] : []))
    return cells.length < 3 || cells.length < rows.length ? [] : [cells]
  })
}

/** Digits beyond chance that the totals of several columns have together. */
const DIGITS_TOGETHER = 3
const SMALLEST = 10
/** So near each other in the text they stand. */
const BESIDE = 3

/**
 * 受理44件65人，占737件1164人的……: what each of several columns comes to stands together in the text; where all but one of them are there, and beside them the
 * other but for a digit, that is wrong.
 */
function together(grid: Grid, around: readonly Claim[], all: readonly Claimed[]): Found[] {
  const small = grid.rows.some(isTotalRow) ? [] : all.filter(({ claim }) => claim.printed >= SMALLEST)
  const columns = new Set(small.map(s => s.cells[0]!.start))
  // 受理44件65人……65人中男性60人: what is told again is no other total.
  const totals = new Set(small.map(s => `${s.cells[0]!.start}:${s.claim.printed}`))
  const digits = small.reduce((n, { claim }) => n + Math.log10(claim.printed / claim.step / around.length), 0)
  if (columns.size < 2 || columns.size < totals.size || digits < DIGITS_TOGETHER) return []
  const held = small.map(({ claim, cells }) => toldSum(claim, cells))
  if (columns.size < 3) return held
  const taken = new Set(small.map(s => s.claim.id))
  const open = addedColumns(grid).filter(cells => !columns.has(cells[0]!.start))
  const near = around.filter(
    c => !taken.has(c.id) && small.some(s => Math.abs(s.claim.id - c.id) <= BESIDE && s.claim.sentence === c.sentence),
  )
  const wrong = open.flatMap(cells => {
    const slips = near.filter(c => oneDigitOff(c, printedSum(cells)))
    return slips.length === 1 ? [{ ...toldSum(slips[0]!, cells), ...wrongly(slips[0]!, cells) }] : []
  })
  return [...held, ...(wrong.length === 1 ? wrong : [])]
}

const wrongly = (claim: Claim, cells: readonly Claim[]) =>
  ({
    verdict: 'fails',
    computed: total(cells.map(c => c.value)),
    named: true,
    sure: true,
    message: `表中该列${cells.map(p => number(p.printed)).join('＋')}＝${number(printedSum(cells))}，不是${figure(claim)}；其他各列都与文中相符。`,
  }) as const

/** 日用商品58973｜10.69, of 551780 told above: a column of shares of another, in a whole that the text gives. */
function sharesOf({ heads, rows }: Grid, around: readonly Claim[]): Found[] {
  return heads.slice(0, WIDE).flatMap((_, c) =>
    heads.slice(0, WIDE).flatMap((__, a) => {
      const asked = rows.flatMap(r => {
        const [share, part] = [r.cells[c], r.cells[a]]
        const sound = a !== c && share && part && part.form === 'plain' && share.step < 1 && (share.form === 'percent' || share.unit === '')
        return sound && share.printed > 0 && share.printed < 100 && part.printed > 0 ? [{ share, part }] : []
      })
      if (asked.length < SEVERAL) return []
      if (TOTAL.test(heads[c]!) || asked.some(x => x.share.role === 'change')) return []
      const fitting = (b: Claim) => asked.filter(x => x.part.printed < b.printed && fitsShare(x.share, x.part.value, b.value))
      const base = around.find(b => isBase(fitting(b), asked.length))
      return base ? asked.map(x => ({ ...tellShare(x.share, [x.part], base), sure: true as const })) : []
    }),
  )
}

/** So many shares fit one whole by no chance. */
const SEVERAL = 3
/** Digits that they must have together where one of them does not fit. */
const DIGITS = 6
const TOTAL = /率|同比|环比|[增降减升]/

/** All of three and more; but for one in three where they are told with enough digits. */
const isBase = (fitting: readonly { readonly share: Claim }[], all: number): boolean =>
  fitting.length === all ||
  (fitting.length >= SEVERAL &&
    fitting.length * 3 >= all * 2 &&
    fitting.reduce((n, x) => n + Math.log10(x.share.printed / x.share.step), 0) >= DIGITS)

/** Two and more of one clause, told one behind the other, that make a cell. */
function partsOf({ rows }: Grid, around: readonly Claim[]): Found[] {
  const cells = rows.flatMap(r => r.cells.flatMap(c => (c?.form === 'plain' && c.printed >= LEAST ? [c] : [])))
  return [...groupBy(around, c => c.paragraph).values()].flatMap(told =>
    runs(told).flatMap(parts => {
      const sum = parts.reduce((n, p) => n + p.printed, 0)
      const cell = cells.filter(c => Math.abs(c.printed - sum) < c.step / 100)
      return cell.length === 1 ? [toldSum(cell[0]!, parts)] : []
    }),
  )
}

/** 男性…、女性…；非农业…、农业…: runs that 、 joins. */
function runs(told: readonly Claim[]): Claim[][] {
  const out: Claim[][] = []
  for (const c of told) {
    const run = out.at(-1)
    if (run && c.sep === '、' && run.at(-1)!.id === c.id - 1 && run[0]!.unit === c.unit) run.push(c)
    else out.push([c])
  }
  return out.filter(r => r.length > 1)
}

function toldSum(claim: Claim, parts: readonly Claim[]): Found {
  const working = parts.map(p => number(p.printed)).join('＋')
  return {
    kind: 'sum',
    claim,
    stated: claim.value,
    computed: claim.value,
    verdict: 'holds',
    parts,
    message: `${working}＝${figure(claim)}，与${figure(claim)}相符。`,
  }
}
