/**
 * @module Columns of a table that the text tells by their names, where the table has no row of totals: 投诉54件，已受理31件；举报29件，属实立案1件 above 县区｜投诉｜受理｜举报｜举报立案. Where
 * most columns come to the figure of their name, the table is all of it, and the one that does not is wrong; 收案19734件，执结19732件，标的额36941.98万元 under other names, by
 * their order and but for a digit.
 */
import type { Claim } from '../claims.ts'
import { type Grid, NEVER_ADDED } from '../grid.ts'
import { printedSum, total } from '../interval.ts'
import { oneDigitOff } from '../one-digit.ts'
import type { Found, Reading } from '../reading.ts'
import { isTotalRow } from '../relations/grid/relations.ts'
import { figure, number } from '../words.ts'
import { aroundOf } from './told-around.ts'
import { WIDE } from './turned.ts'

const NOT_ADDED = new RegExp(`${NEVER_ADDED}|比重|占比|比例|%|增(?!值)|减|降|累计|同期|上年`)
/** Rows of a table without which it is hardly all there is. */
const FEWEST = 4
/** So many columns must come out before one that does not is wrong. */
const ENOUGH = 3
/** One column alone comes to so many by its name, and by no chance. */
const TELLING = 20
/** Digits that two columns have together before a third beside them is a digit off. */
const DIGITS = 7

interface Column {
  readonly head: string
  readonly cells: readonly Claim[]
  /** What it comes to, in the unit of the text. */
  readonly sum: number
}

interface Told {
  readonly column: Column
  readonly claim: Claim
  readonly named: boolean
}

export const namedColumns = (reading: Reading): Found[] =>
  reading.grids.flatMap(grid => {
    const around = grid.rows.length < FEWEST || grid.rows.some(isTotalRow) ? undefined : aroundOf(grid, reading.claims)
    return around ? ofGrid(grid, around) : []
  })

function ofGrid(grid: Grid, around: readonly Claim[]): Found[] {
  const columns = columnsOf(grid)
  const first = columns[0]?.cells[0]
  if (!first || columns.length < 2) return []
  const before = around.filter(c => c.id < first.id && c.owner < 0)
  const named = columns.flatMap(column => byName(column, columns, grid, before))
  const held = named.filter(fits)
  const sure = held.length > 1 || held.some(h => h.column.sum >= TELLING * h.claim.step)
  const wrong = held.length >= ENOUGH && named.length - held.length === 1 ? named.filter(n => !fits(n)) : []
  return [...(sure ? held.map(holding) : []), ...wrong.map(failing), ...byOrder(columns, before)]
}

/** The columns that are counted in every row. */
function columnsOf({ heads, rows }: Grid): Column[] {
  return heads.slice(0, WIDE).flatMap((words, c) => {
    const cells = rows.map(r => r.cells[c])
    const head = words.replace(/[（(][^（）()]*[）)]$/, '').trim()
    if (head.length < 2 || NOT_ADDED.test(words)) return []
    if (!cells.every(p => p?.form === 'plain' && p.precision === 'exact' && p.printed >= 0)) return []
    const all = cells as Claim[]
    const scale = all.every(p => p.unit === '') ? scaleOf(words) : 1
    const step = Math.min(...all.map(p => p.step))
    const sum = Math.round(printedSum(all) / step) * step * scale
    return sum > 0 ? [{ head, cells: all, sum }] : []
  })
}

const scaleOf = (head: string): number => (/[（(]亿/.test(head) ? 1e8 : /[（(]万/.test(head) ? 1e4 : 1)

const fits = ({ column, claim }: Told): boolean => Math.abs(column.sum - claim.printed) < claim.step / 100

/** The one figure that has its name, and is told of no row. */
function byName(column: Column, columns: readonly Column[], { rows }: Grid, before: readonly Claim[]): Told[] {
  const others = columns.filter(o => o !== column).map(o => o.head)
  const called = before.flatMap((claim, at) => {
    const label = claim.label.replace(/^(?:其中|全[年市县区省]|共|已|累计)+/, '')
    if (rows.some(r => nameOf(r.label) !== '' && claim.lead.includes(nameOf(r.label)))) return []
    const rest = restOf(label, column.head, before[at - 1], claim)
    const clear =
      rest !== undefined && !NOT.test(rest) && !others.some(o => rest.includes(o) || (label.endsWith(o) && o.length > column.head.length))
    return clear ? [{ claim, exact: rest === '' }] : []
  })
  const exact = called.filter(c => c.exact)
  const chosen = exact.length > 0 ? exact : called
  const claim = chosen[0]?.claim
  return claim && chosen.every(c => c.claim.printed === claim.printed) ? [{ column, claim, named: true }] : []
}

/** 未化解3起 is no 化解. */
const NOT = /[不未拟应待非无]$/

const nameOf = (label: string): string => label.replace(/[\s：，、。；]/g, '')

/** What stands before its name; 举报29件，属实立案1件 is 举报立案. */
function restOf(label: string, head: string, last: Claim | undefined, claim: Claim): string | undefined {
  if (label.endsWith(head)) return label.slice(0, -head.length)
  const beside = last !== undefined && last.id === claim.id - 1 && last.sentence === claim.sentence && claim.sep === '，'
  if (!beside || head.length !== 4) return undefined
  const named = last.label.endsWith(head.slice(0, 2)) && label.endsWith(head.slice(2))
  return named && !NOT.test(label.slice(0, -2)) ? '' : undefined
}

/** Two and more in the order of the columns to the last digit, and between or beside them one that is a digit off. */
function byOrder(columns: readonly Column[], before: readonly Claim[]): Found[] {
  const told = columns.map(column => before.filter(claim => fits({ column, claim, named: false })))
  const held = told.flatMap((all, c) => (all.length === 1 ? [{ column: columns[c]!, claim: all[0]!, c }] : []))
  const digits = held.reduce((n, { claim }) => n + Math.log10(claim.printed / claim.step), 0)
  const inOrder = held.every(
    (h, n) => n === 0 || (h.claim.id - held[n - 1]!.claim.id === h.c - held[n - 1]!.c && h.claim.sentence === held[0]!.claim.sentence),
  )
  if (held.length < 2 || digits < DIGITS || !inOrder) return []
  const [start] = held
  const wrong = columns.flatMap((column, c) => {
    const claim = before.find(b => b.id === start!.claim.id + c - start!.c && b.sentence === start!.claim.sentence)
    return claim && told[c]!.length === 0 && column.sum >= 1000 * claim.step && oneDigitOff(claim, column.sum)
      ? [{ column, claim, named: false }]
      : []
  })
  return [...held.map(h => holding({ ...h, named: false })), ...(wrong.length === 1 ? wrong.map(failing) : [])]
}

const working = ({ column, claim }: Told): string =>
  `表中“${column.head}”一列${column.cells.map(p => number(p.printed)).join('＋')}＝${figure({ ...claim, printed: column.sum })}`

const holding = (told: Told): Found => ({
  kind: 'sum',
  claim: told.claim,
  stated: told.claim.value,
  computed: told.claim.value,
  verdict: 'holds',
  parts: told.column.cells,
  message: `${working(told)}，与文中的${figure(told.claim)}相符。`,
})

const failing = (told: Told): Found => ({
  kind: 'sum',
  claim: told.claim,
  stated: told.claim.value,
  computed: total(told.column.cells.map(c => c.value)),
  verdict: 'fails',
  named: true,
  sure: true,
  parts: told.column.cells,
  message: `${working(told)}，不是文中的${figure(told.claim)}；其他各列都与文中相符。`,
})
