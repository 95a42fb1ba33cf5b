/** A table, and behind it 其中幼儿园在园幼儿减少1527人，降幅10.2%: the change is of the cell whose row and column the words name. */
import type { Claim } from '../../../claims.ts'
import type { Grid, GridRow } from '../../../grid.ts'
import { isExact } from '../../../interval.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { isTotalRow } from '../../grid/relations.ts'
import { comparable } from '../../growth/comparable.ts'
import { fromAmount } from '../../growth/rates.ts'

export const tableChange: RelationRule = {
  kind: 'growth',
  title: '对表中数字的增减',
  find: ({ grids, claims }: Reading) => grids.flatMap(grid => behind(grid, claims)),
  examples: {
    good: [
      '各学段情况（在校生｜专任教师）：小学31276｜1795；初中14910｜1184；合计46186｜2979。与上年相比，初中在校生增加618人，增长4.3%。',
    ],
    bad: ['各学段情况（在校生｜专任教师）：小学31276｜1795；初中14910｜1184；合计46186｜2979。与上年相比，初中在校生增加618人，增长4.9%。'],
  },
}

/** So many figures, and so many paragraphs, behind its last cell the text may still be about a table. */
const FAR = 16
const PARAGRAPHS = 2
const LONG = 64
/** A table that gives two years is read by its columns. */
const YEARS = /上年|去年|同期|(?:19|20)\d{2}/
const TOTAL = /总[数量额]|合计|全[年省市州县区镇]/

function behind(grid: Grid, claims: readonly Claim[]): Found[] {
  const last = grid.rows.at(-1)?.cells.findLast(c => c !== undefined)
  if (!last || grid.rows.length > LONG || grid.heads.some(h => h === '' || YEARS.test(h))) return []
  let column: number | undefined
  return claims.slice(last.id + 1, last.id + 1 + FAR).flatMap((rate): Found[] => {
    const amount = claims[rate.id - 1]!
    if (rate.paragraph - last.paragraph > grid.rows.at(-1)!.cells.length + PARAGRAPHS || !isPair(amount, rate)) return []
    const words = amount.label
    const named = only(grid.heads.flatMap((h, n) => (nameOf(h).length > 1 && words.includes(nameOf(h)) ? [n] : [])))
    column = named ?? column
    const row = only(grid.rows.filter(r => !isTotalRow(r) && label(r).length > 1 && words.includes(label(r))))
    const total = !row && named !== undefined && TOTAL.test(words) ? only(grid.rows.filter(isTotalRow)) : undefined
    const now = column === undefined ? undefined : (row ?? total)?.cells[column]
    if (!now || now.form !== 'plain' || !isExact(now.value) || (rate.sign > 0 && now.printed <= amount.printed)) return []
    return [{ ...comparable(rate, fromAmount(rate, now, { ...amount, sign: rate.sign }, true), now), named: true }]
  })
}

/** 减少1527人，降幅9.2%: a number and right behind it what that is in percent, of nothing that the text counts itself. */
const isPair = (amount: Claim, rate: Claim): boolean =>
  amount.form === 'plain' &&
  amount.precision === 'exact' &&
  rate.role === 'change' &&
  rate.form === 'percent' &&
  rate.precision === 'exact' &&
  signOf(amount) === rate.sign &&
  amount.paragraph === rate.paragraph &&
  /^，(?:降幅|增幅|同比|增长|下降|减少|增加|上升|降低)+(?:为|达)?$/.test(rate.lead)

const signOf = ({ label }: Claim): number => (/(?:增加|增长|增|多)了?$/.test(label) ? 1 : /(?:减少|下降|减|少)了?$/.test(label) ? -1 : 0)
const nameOf = (head: string): string => head.replace(/\s|（.*?）|数$/g, '')
const label = (row: GridRow): string => row.label.replace(/[\s：，、。；]/g, '')
const only = <T>(all: readonly T[]): T | undefined => (all.length === 1 ? all[0] : undefined)
