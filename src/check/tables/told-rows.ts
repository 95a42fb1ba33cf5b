/**
 * @module What the text tells of single rows of a table: 青白江区1593件 of 青白江区1218｜375; 川汇占全市新收案件14.17% of 川汇｜4020 and 合计｜28365; 交通局290万元 of the two rows that a column of
 * words (责任单位) gives to it. Which column is meant the arithmetic tells, where it is no chance.
 */

import type { Claim } from '../claims.ts'
import { type Grid, type GridRow, NEVER_ADDED, rowName } from '../grid.ts'
import { printedSum } from '../interval.ts'
import { groupBy } from '../items.ts'
import { fitsShare } from '../lists/index.ts'
import { numeralOf } from '../numerals.ts'
import type { Found, Reading } from '../reading.ts'
import { isTotalRow } from '../relations/grid/relations.ts'
import { figure, number, percent } from '../words.ts'
import { aroundOf } from './told-around.ts'
import { isCount, LONG, WIDE } from './turned.ts'

/** Digits beyond those that the number of columns tried gives by chance. */
const SURE = 2.5
/** Rows whose sums the text tells; and words of which it tells all but one as the table does. */
const SEVERAL = 2
const NOT_ADDED = new RegExp(`${NEVER_ADDED}|比|占|%|增|减|降`)
const FAR = 16

export const toldRows = ({ grids, claims }: Reading): Found[] =>
  grids.flatMap(grid => {
    const around = grid.rows.length < LONG ? aroundOf(grid, claims) : undefined
    return around ? [...sumsOf(grid, around), ...sharesOf(grid, claims), ...byWords(grid, around), ...ofAll(grid, claims)] : []
  })

const only = <T>(all: readonly T[]): T | undefined => (all.length === 1 ? all[0] : undefined)

/** 青白江区 of the row 青白江. */
const names = (row: GridRow): string => rowName(row).replace(/(?<=..)[省市县区州镇乡]$/, '')

/** What the label says behind the name and what it is: 占全市新收案件 of 川汇区占全市新收案件. */
const restOf = (label: string, name: string): string | undefined => {
  const own = label.replace(/^(?:其中|，)*/, '')
  return own.startsWith(name) ? own.slice(name.length).replace(/^[省市县区州镇乡]/, '') : undefined
}

/** The counts of the row together: two columns and more, told so of two rows and more. */
function sumsOf({ heads, rows }: Grid, around: readonly Claim[]): Found[] {
  const columns = heads.slice(0, WIDE).flatMap((h, c) => (NOT_ADDED.test(h) ? [] : [c]))
  const found = rows.flatMap((row): Found[] => {
    const parts = columns.map(c => row.cells[c])
    if (parts.length < 2 || isTotalRow(row) || !parts.every(isCount) || names(row).length < 2) return []
    const claim = around.find(o => restOf(o.label, names(row)) === '' && Math.abs(o.printed - printedSum(parts)) < o.step / 100)
    if (!claim || parts.filter(p => p.printed > 0).length < 2) return []
    const message = `${rowName(row)}：${parts.map(p => number(p.printed)).join('＋')}＝${number(printedSum(parts))}，与${figure(claim)}相符。`
    return [{ kind: 'sum', claim, stated: claim.value, computed: claim.value, verdict: 'holds', parts, message }]
  })
  return found.length >= SEVERAL ? found : []
}

/** 川汇区占全市新收案件14.17%: one row is named, and one column of counts gives it. */
function sharesOf(grid: Grid, claims: readonly Claim[]): Found[] {
  const last = grid.rows.at(-1)?.cells.findLast(c => c !== undefined)
  const total = only(grid.rows.filter(isTotalRow))
  if (!last || !total) return []
  const behind = claims.slice(last.id + 1, last.id + 1 + FAR)
  return behind.flatMap((share): Found[] => {
    if (share.role !== 'share' || share.form !== 'percent' || share.precision !== 'exact' || !/占全[省市县区州镇乡]/.test(share.label))
      return []
    const row = only(grid.rows.filter(r => names(r).length > 1 && r !== total && restOf(share.label, names(r))?.startsWith('占')))
    const asked = grid.heads.slice(0, WIDE).flatMap((_, c) => {
      const [part, base] = [row?.cells[c], total.cells[c]]
      return isCount(part) && isCount(base) && base.printed > 0 ? [{ part, base }] : []
    })
    const fit = only(asked.filter(({ part, base }) => fitsShare(share, part.value, base.value)))
    if (!row || !fit || Math.log10(share.printed / share.step) < SURE + Math.log10(asked.length)) return []
    const working = `${rowName(row)}：${number(fit.part.printed)}÷${number(fit.base.printed)}＝${percent((100 * fit.part.printed) / fit.base.printed, share.step)}`
    const message = `${working}，与${figure(share)}相符。`
    return [
      { kind: 'share', claim: share, stated: share.value, computed: share.value, verdict: 'holds', parts: [fit.part, fit.base], message },
    ]
  })
}

/** 扶贫办660万元、交通局290万元……, and below it 项目｜规模｜责任单位: what the rows of each come to. All but one as told, that one is not. */
function byWords({ heads, rows }: Grid, around: readonly Claim[]): Found[] {
  const counted = heads.slice(0, WIDE).flatMap((h, c) => (NOT_ADDED.test(h) ? [] : [c]))
  const of = rows.filter(r => !isTotalRow(r))
  if (counted.length !== 1 || of.length < 3 || of.some(r => r.words?.length !== 1)) return []
  const groups = [...groupBy(of, r => r.words![0]!)].flatMap(([word, own]) => {
    const parts = own.map(r => r.cells[counted[0]!])
    const told = around.filter(o => o.label.startsWith(word) && o.role === 'count')
    return word.length > 1 && told.length > 0 && parts.every(isCount) ? [{ word, parts, told }] : []
  })
  const scale = [1, 1e4, 1e8].find(k => groups.filter(g => fits(g, k)).length >= SEVERAL)
  const whole = only(rows.filter(isTotalRow))?.cells[counted[0]!]
  // What the text gives to each is the same total, and none of the table's is left out of it.
  const all =
    scale && isCount(whole) && Math.abs(printedSum(groups.flatMap(g => g.told)) - scale * whole.printed) < scale * whole.step * 0.01
  const wrong = all && groups.flatMap(g => g.parts).length === of.length ? groups.filter(g => !fits(g, scale)) : []
  return wrong.length === 1 && scale
    ? wrong.flatMap(({ word, parts, told }): Found[] => {
        const claim = only(told)
        if (!claim) return []
        const sum = printedSum(parts) * scale
        const working = `表中${word}：${parts.map(p => number(p.printed)).join('＋')}＝${number(printedSum(parts))}`
        const message = `${working}，与文中的${figure(claim)}不同；其他各家都与文中相符。`
        return [
          {
            kind: 'sum',
            claim,
            stated: claim.value,
            computed: { min: sum, max: sum },
            verdict: 'fails',
            parts,
            named: true,
            sure: true,
            message,
          },
        ]
      })
    : []
}

const fits = ({ parts, told }: { readonly parts: readonly Claim[]; readonly told: readonly Claim[] }, scale: number): boolean =>
  Math.abs(printedSum(told) - scale * printedSum(parts)) < told[0]!.step / 100

const ALL =
  /^(?:以上|上述)([两三四五六七八九十]|\d{1,2})(?:大?[项类个种])?[\u4e00-\u9fa5]{0,4}?(?:合计|共计?|总共)?占([\u4e00-\u9fa5]{3,12}?)的?(?:比重|比例)?(?:为|达)?$/
/** So many figures before it what it is a share of may stand. */
const BACK = 80

/** 以上四项占一般公共预算支出的68.0%: all the rows of one column, in what the text calls so. */
function ofAll({ heads, rows }: Grid, claims: readonly Claim[]): Found[] {
  const last = rows.at(-1)?.cells.findLast(c => c !== undefined)
  const own = rows.filter(r => !isTotalRow(r))
  if (!last) return []
  return claims.slice(last.id + 1, last.id + 1 + FAR).flatMap((share): Found[] => {
    const [, many, whole] = ALL.exec(share.label) ?? []
    if (!many || !whole || share.form !== 'percent' || share.precision !== 'exact') return []
    if (numeralOf(many) !== own.length) return []
    const bases = claims
      .slice(Math.max(0, last.id - BACK), last.id)
      .filter(b => isCount(b) && b.role === 'count' && b.unit !== '' && b.printed > 0 && b.label.endsWith(whole))
    const asked = heads.slice(0, WIDE).flatMap((h, c) => {
      const parts = own.map(r => r.cells[c])
      const scale = /亿/.test(h) ? 1e8 : /万/.test(h) ? 1e4 : 1
      return NOT_ADDED.test(h) || !parts.every(isCount) ? [] : bases.map(base => ({ parts, sum: printedSum(parts) * scale, base }))
    })
    const fit = only(asked.filter(({ sum, base }) => fitsShare(share, { min: sum, max: sum }, base.value)))
    if (!fit || Math.log10(share.printed / share.step) < SURE + Math.log10(asked.length)) return []
    const working = `（${fit.parts.map(p => number(p.printed)).join('＋')}）÷${number(fit.base.printed)}＝${percent((100 * fit.sum) / fit.base.printed, share.step)}`
    const parts = [...fit.parts, fit.base]
    const message = `${working}，与${figure(share)}相符。`
    return [{ kind: 'share', claim: share, stated: share.value, computed: share.value, verdict: 'holds', parts, message }]
  })
}
