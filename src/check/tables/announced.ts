/**
 * @module Totals of the sentence that announces a table: 全年作出行政处罚565宗，罚没金额50.83万元，分领域情况见下表. Its columns (or rows: 破案数 by quarters) bear the names of what was told, and add
 * up to it. Where one does and another does not, or all but a digit of the only one is the same, the figure of the sentence is wrong.
 */
import type { Claim } from '../claims.ts'
import type { Grid, GridRow } from '../grid.ts'
import { NEVER_ADDED, rowName } from '../grid.ts'
import { printedSum } from '../interval.ts'
import { oneDigitOff } from '../one-digit.ts'
import type { Found, Reading } from '../reading.ts'
import { isTotalRow } from '../relations/grid/relations.ts'
import { isOwnMeasure } from '../relations/patterns/told.ts'
import { figure, number } from '../words.ts'
import { isCount, WIDE } from './turned.ts'

export const announced = (reading: Reading): Found[] =>
  reading.grids.flatMap(grid => {
    if (grid.rows.length < 2 || grid.rows.length > MOST_ROWS || grid.rows.some(r => r.torn || NESTED.test(rowName(r)))) return []
    const before = announcing(reading, grid)
    if (!before) return []
    const down = judged(measuresOf(grid), before)
    return down.length > 0 ? down : judged(measuresOf(across(grid)), before)
  })

const MOST_ROWS = 40
const NESTED = /^其中|小计|^[#＃*＊]/
const NOT_ADDED = new RegExp(`${NEVER_ADDED}|比|占|%|增|减|降|上年|去年|同期|累计|结转|期末|期初|存量|目标|计划|任务`)
/** 见下表, 如下: what the table shows. */
const SHOWN =
  /(?:见下表|见[附上]?表[一二三四五六\d]{0,2}|如下表?(?:所示)?|下表所示|情况为|(?:明细|情况|名单|数据)?见下)(?:（[^（）]{0,20}）)?(?:，[^，。；\n]{0,6}(?:合计|共计?|总计)[^，。；\n]{2,20})?[：:。]?\s*$/
/** Of these the table shows only some. */
const SOME = /部分|主要|重点|典型|前[三五十两二四六八\d]|最多|居前|较多|较高|个别|突出|新增|累计|其中|排名/
/** Shown by what they are divided into: 分领域情况, 各镇情况, 按类别分, 具体情况. */
const DIVIDED =
  /分[\u4e00-\u9fa5]{1,8}(?:情况|统计|明细|构成)|各[\u4e00-\u9fa5]{1,10}(?:情况|数量|分布|统计)|按[\u4e00-\u9fa5]{1,10}(?:分|划分|统计)|具体|明细|构成/
const PERIODS: readonly (readonly [number, RegExp])[] = [
  [2, /^[上下]半年$/],
  [4, /^第?[一二三四1-4]季度$/],
  [12, /^(?:\d{1,2}|[一二三四五六七八九十]{1,2})月份?$/],
]
/** So many cells, and lines of a heading between, the sentence stands before the first figure. */
const FAR = 24
const TITLE = 40

interface Announcing {
  readonly claims: readonly Claim[]
  readonly divided: boolean
}

/** The figures of the sentence that announces the table, or of the one before where that has none. */
function announcing({ view, claims }: Reading, { rows }: Grid): Announcing | undefined {
  const first = rows[0]!.cells.find(c => c !== undefined)
  if (!first) return undefined
  let at = first.paragraph
  const least = Math.max(0, at - FAR)
  const textOf = (n: number): string => view.text.slice(view.paragraphs[n]!.start, view.paragraphs[n]!.end)
  while (at > least && view.paragraphs[at]!.block.kind === 'cell') at--
  // The name of the table, and its unit, stand between.
  for (let n = 0; n < 2 && at > least && !/[。：:]\s*$/.test(textOf(at)) && textOf(at).length < TITLE; n++) at--
  const text = textOf(at)
  if (view.paragraphs[at]!.block.kind === 'cell' || !SHOWN.test(text) || text.length > LONGEST) return undefined
  const before = claims.slice(Math.max(0, first.id - FAR), first.id).filter(c => c.paragraph === at)
  const last = before.at(-1)
  if (!last) return undefined
  const own = before.filter(c => c.sentence === last.sentence)
  const from = Math.max(0, text.lastIndexOf('。', own[0]!.start - view.paragraphs[at]!.start - 1))
  const words = text.slice(from)
  if (SOME.test(words.replace(/[，；][^，；]*$/, '')) || /部分|主要|前[三五十]/.test(words)) return undefined
  return { claims: own.filter(isTold), divided: DIVIDED.test(words) }
}

const LONGEST = 400
const isTold = (c: Claim): boolean => isOwnMeasure(c) && c.printed > 0

/** What a table counts in a column of its own. */
interface Measure {
  readonly head: string
  readonly unit: string
  readonly cells: readonly Claim[]
  /** What they come to, in the unit of the text. */
  readonly sum: number
  readonly step: number
  readonly periods: boolean
}

const SCALES: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 }
const UNIT = /[（(](?:单位[：:])?([万亿]?)([\u4e00-\u9fa5]{1,3})[）)]$/

function measuresOf({ heads, rows }: Grid): Measure[] {
  const totals = rows.filter(isTotalRow)
  const own = rows.filter(r => !isTotalRow(r))
  if (totals.length > 1 || own.length < 2) return []
  const periods = PERIODS.some(([n, name]) => own.length === n && own.every(r => name.test(rowName(r))))
  return heads.slice(0, WIDE).flatMap((words, c) => {
    const cells = own.map(r => r.cells[c])
    const head = words.replace(/\s|[（(][^（）()]*[）)]/g, '')
    if (head.length < 2 || NOT_ADDED.test(words) || !cells.every(isCount)) return []
    const [, scale, unit] = UNIT.exec(words.trim()) ?? []
    const factor = cells.every(p => p.unit === '') ? (SCALES[scale ?? ''] ?? 1) : 1
    const sum = printedSum(cells) * factor
    const closing = totals[0]?.cells[c]
    const step = Math.min(...cells.map(p => p.step))
    // Where the total below differs from its rows, that is told of the table.
    if (totals[0] && (!closing || Math.abs(closing.printed - printedSum(cells)) > step / 100)) return []
    return sum > 0 ? [{ head, unit: unit ?? '', cells, sum, step: step * factor, periods }] : []
  })
}

/** 季度｜一季度｜二季度 above 破案数（起）｜112｜197: the rows are what is counted. */
function across({ heads, rows }: Grid): Grid {
  const sound = rows.length <= WIDE && heads.length <= WIDE && heads.every(h => h !== '')
  if (!sound) return { heads: [], rows: [] }
  return {
    heads: rows.map(r => r.label.trim()),
    rows: heads.map((head, c): GridRow => ({ label: head, cells: rows.map(r => r.cells[c]), torn: false })),
  }
}

interface Pair {
  readonly measure: Measure
  readonly claim: Claim
}

const CORE = /(?<=..)(?:总?数量?|总?人数|件数|总量|量|情况|批次)$/

/** 作出行政处罚 of 处罚数; 刑事案件539起 of the only row that counts 起. */
function isCalled({ label, unit }: Claim, { head, unit: own }: Measure, measures: readonly Measure[]): boolean {
  const core = head.replace(CORE, '')
  const at = label.lastIndexOf(core)
  if (at >= 0 && !/[未不非拟待应]$/.test(label.slice(0, at))) return !measures.some(m => m.head !== head && longer(m, core, label))
  return (
    own !== '' &&
    own !== '元' &&
    unit === own &&
    measures.filter(m => m.unit === own).length === 1 &&
    [...label].some(c => core.includes(c))
  )
}

const longer = ({ head }: Measure, core: string, label: string): boolean => {
  const other = head.replace(CORE, '')
  return label.includes(other) && (other.includes(core) || label.lastIndexOf(other) > label.lastIndexOf(core))
}

/** Amounts with decimals were rounded each. */
const fits = ({ measure, claim }: Pair): boolean => {
  const off = Math.abs(measure.sum - claim.printed)
  const step = Math.max(measure.step, claim.step)
  return off < step / 100 || (measure.step < 1 || claim.step > measure.step ? off <= (step * (measure.cells.length + 1)) / 2 : false)
}

function judged(measures: readonly Measure[], { claims, divided }: Announcing): Found[] {
  const pairs = measures.flatMap((measure): Pair[] => {
    const called = claims.filter(c => isCalled(c, measure, measures) && (measure.unit === '' || c.unit === measure.unit))
    const [claim] = called
    return claim && called.length === 1 ? [{ measure, claim }] : []
  })
  if (new Set(pairs.map(p => p.claim.id)).size < pairs.length) return []
  const held = pairs.filter(fits)
  const wrong = pairs.filter(p => !fits(p))
  const [odd] = wrong
  const alone = odd && held.length === 0 && (odd.measure.periods || (divided && oneDigitOff(odd.claim, odd.measure.sum)))
  const sure = wrong.length === 1 && (held.length > 0 || alone)
  return [...held.map(p => told(p, true)), ...(sure ? wrong.map(p => told(p, false)) : [])]
}

function told({ measure, claim }: Pair, holds: boolean): Found {
  const { head, cells, sum } = measure
  const scale = Math.round(sum / Math.max(printedSum(cells), 1e-9))
  const unit = scale === 1e4 ? '万' : scale === 1e8 ? '亿' : ''
  const working = `表中${head}：${cells.map(p => number(p.printed)).join('＋')}＝${number(printedSum(cells))}${unit}`
  const message = `${working}，${holds ? `与文中的${figure(claim)}相符` : `不是文中的${figure(claim)}`}。`
  const computed = { min: sum, max: sum }
  const base = { kind: 'sum', claim, stated: claim.value, parts: cells, message } as const
  return holds ? { ...base, computed: claim.value, verdict: 'holds' } : { ...base, computed, verdict: 'fails', named: true, sure: true }
}
