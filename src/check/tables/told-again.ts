/**
 * @module What the text tells again of the one row of a table, or of its totals, by the names of the columns: 投诉3671件，举报1647件，办结4991件 above 合计｜3671｜1647｜5318｜5044. Where the
 * others are the same, the one that is not was misprinted here or there; so were two that stand in each other's place, and one whose digits have slipped.
 */
import type { Claim } from '../claims.ts'
import type { GridRow } from '../grid.ts'
import { digitsOf, oneDiffers, transposed } from '../hand.ts'
import type { Found, Reading } from '../reading.ts'
import { isTotalRow } from '../relations/grid/relations.ts'
import { wordsOf } from '../relations/repeat/twice.ts'
import { figure, number } from '../words.ts'
import { aroundOf } from './told-around.ts'
import { WIDE } from './turned.ts'

/** Cells that the sentence must tell besides, of so many digits, before one that is wholly another is wrong. */
const OTHERS = 3
const TELLING = 100
/** Digits of one that has slipped. */
const DIGITS = 5
const MONEY = /[（(](万|亿)?元[）)]/
const NOT_TOLD = /率|占|比|均|增|减|降|%/

export const toldAgain = ({ grids, claims }: Reading): Found[] =>
  grids.flatMap(grid => {
    const totals = grid.rows.filter(isTotalRow)
    const row = grid.rows.length === 1 ? grid.rows[0] : totals.length === 1 ? totals[0] : undefined
    const around = row && aroundOf(grid, claims)?.filter(c => c.role === 'count')
    if (!row || !around) return []
    const columns = grid.heads.slice(0, WIDE).flatMap((head, c) => columnOf(row, head, c, around) ?? [])
    const wrong = columns.filter(c => !c.same)
    return [...swapped(columns, wrong), ...wrong.flatMap(w => (isOther(w, row, around) || isSlip(w, row, around) ? [told(w)] : []))]
  })

interface Column {
  readonly head: string
  readonly cell: Claim
  readonly claim: Claim
  /** Do the words name the column and nothing else? */
  readonly exactly: boolean
  readonly same: boolean
}

const SCALES = [1, 1e4, 1e8]
/** The same figure, in the unit of the table. */
const equals = (claim: Claim, cell: Claim): boolean => SCALES.some(k => Math.abs(claim.printed - k * cell.printed) < claim.step / 100)

const nameOf = (head: string): string => head.replace(/\s|[（(].*?[）)]/g, '').replace(/(?<=..)(?:总?[数量]量?|件数|小计)$/, '')

/** The one figure of the text that the column names. */
function columnOf(row: GridRow, head: string, c: number, around: readonly Claim[]): Column | undefined {
  const cell = row.cells[c]
  const name = nameOf(head)
  if (cell?.form !== 'plain' || cell.precision !== 'exact' || cell.printed === 0 || name.length < 2 || NOT_TOLD.test(head)) return undefined
  const called = around.filter(o => isCalled(wordsOf(o), name) || isMoney(o, head, name))
  const [claim, more] = called
  return claim && !more ? { head: name, cell, claim, exactly: wordsOf(claim) === name, same: equals(claim, cell) } : undefined
}

/** 公务用车运行费 of the column 运行费, and not 购置及运行费. */
function isCalled(words: string, name: string): boolean {
  const before = words.endsWith(name) ? words.slice(0, -name.length) : undefined
  return before !== undefined && before.length <= 4 && !/[及和与、或未不非其]$/.test(before)
}

/** 罚没收入 of the column 罚没金额（万元）. */
const isMoney = (o: Claim, head: string, name: string): boolean =>
  MONEY.test(head) &&
  o.unit === '元' &&
  /(?:金额|收入|支出|资金)$/.test(name) &&
  wordsOf(o).length < 7 &&
  wordsOf(o).startsWith(name.slice(0, 2))

/** 购置费50｜运行费25, and 运行费50万元……购置费25万元 in the text. */
const swapped = (columns: readonly Column[], wrong: readonly Column[]): Found[] =>
  wrong.length === 2 && columns.some(c => c.same) && equals(wrong[0]!.claim, wrong[1]!.cell) && equals(wrong[1]!.claim, wrong[0]!.cell)
    ? wrong.map(told)
    : []

/** Three others of the row stand in the same sentence, and this one's figure nowhere in the row. */
function isOther({ claim, cell, exactly }: Column, { cells }: GridRow, around: readonly Claim[]): boolean {
  if (!exactly || cells.some(c => c && equals(claim, c)) || claim.printed < TELLING) return false
  const beside = around.filter(o => o.sentence === claim.sentence && o.paragraph === claim.paragraph && o !== claim)
  return (
    !around.some(o => equals(o, cell)) &&
    cells.filter(c => c && c !== cell && isTelling(c) && beside.some(o => equals(o, c))).length >= OTHERS
  )
}

const isTelling = (c: Claim): boolean => c.form === 'plain' && c.printed >= TELLING

/** 11817.5 and 11871.5, beside another that the row has as well. */
function isSlip({ claim, cell }: Column, { cells }: GridRow, around: readonly Claim[]): boolean {
  const one = digitsOf(cell.printed, cell.step)
  const slips = SCALES.some(k => {
    const other = digitsOf(claim.printed / k, cell.step)
    return (
      one.length >= DIGITS &&
      Math.abs(Number(other) * k - claim.printed) < claim.step / 100 &&
      (oneDiffers(one, other) || transposed(one, other))
    )
  })
  const beside = around.filter(o => o.paragraph === claim.paragraph && o !== claim)
  return slips && !around.some(o => equals(o, cell)) && cells.some(c => c && c !== cell && isTelling(c) && beside.some(o => equals(o, c)))
}

const told = ({ head, claim, cell }: Column): Found => ({
  kind: 'repeat',
  claim,
  stated: claim.value,
  computed: { min: cell.printed, max: cell.printed },
  verdict: 'fails',
  parts: [cell],
  named: true,
  sure: true,
  message: `表中“${head}”是${number(cell.printed)}，文中是${figure(claim)}，同一件事前后不一。`,
})
