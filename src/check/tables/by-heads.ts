/**
 * @module Columns of which the heads alone say how they are made, where the part that is counted is not the one that has the rate: 抽检批次｜不合格批次｜合格率 is what is left of all
 * without those; 派遣总数｜按时办结｜超时办结｜未办结｜结案率, too; 合格｜不合格｜合格率 is of both; 公证员（人）｜办证量（件）｜人均办证 is so many each. Where half of the rows are so made, those that
 * are not are wrong.
 */

import type { Claim } from '../claims.ts'
import type { Grid, GridRow } from '../grid.ts'
import { rowName } from '../grid.ts'
import { exactly, meets, minus, over, plus, times } from '../interval.ts'
import { printedRate } from '../lists/index.ts'
import type { Found } from '../reading.ts'
import type { Interval } from '../types.ts'
import { figure, number, percent } from '../words.ts'
import { isCount, LONG, WIDE } from './turned.ts'

export const byHeads = (grids: readonly Grid[]): Found[] =>
  grids.flatMap(grid =>
    grid.rows.length > LONG || grid.rows.length < 2
      ? []
      : grid.heads.slice(0, WIDE).flatMap((head, c) => {
          const bare = plainly(head)
          if (CHANGE.test(head)) return []
          const stem = RATE.exec(bare)?.[1]
          return stem ? ratesOf(grid, c, stem) : MEAN.test(bare) && !NO_MEAN.test(bare) ? meansOf(grid, c, bare) : []
        }),
  )

const plainly = (head: string): string => head.replace(/\s|[（(].*?[）)]/g, '')

const CHANGE = /[增减升降]|变化|同比|环比|上年|去年|同期|目标|全[国省市]/
/** 合格率, 按期办结率 */
const RATE = /([\u4e00-\u9fa5]{2})率$/
const MEAN = /^(?:平均每?)?[人户件村次天日月亩辆台家宗](?:均|平均)|^平均每|均$/
/** 平均年龄, 平均分: of single ones, which the table does not have. */
const NO_MEAN = /年龄|分$|得分|分数|时长|用时|耗时|天数|均值|指数|排名|位次/
const NOT_COUNTED = /率|比|占|均|排名|序号|%/

/** What of a whole has not been settled, for a rate of what has. */
const DONE = /办结|结案|审结|完成|整改|化解|办理|处理|执结/
const OPEN = /^(?:尚|还)?未(?:办结|结案?|审结|完成|整改|化解|办理|处理|执结)|^(?:在办|正在办理|待办|办理中)/
const IN_TIME = /(?:按[时期]|及时|限时)/
const LATE = /超[时期]|逾期|未按[时期]/

/** Does this head count those to which the rate does not apply? 不合格批次 of 合格率. */
function denies(head: string, rate: string, stem: string): boolean {
  if (NOT_COUNTED.test(head)) return false
  if (IN_TIME.test(rate)) return LATE.test(head)
  return new RegExp(`^(?:其中)?(?:发现|检出)?[不未非](?:予|能)?${stem}`).test(head) || (DONE.test(stem) && OPEN.test(head))
}

/** One way in which a column may be made of others. */
interface Making {
  readonly kind: 'share' | 'average'
  /** The figures that it takes of a row, where they are there. */
  readonly parts: readonly number[]
  of(parts: readonly Claim[]): Interval | undefined
  working(parts: readonly Claim[], c: Claim): string
}

/** (308－4)÷308 */
const rest = (whole: number, without: number): Making => ({
  kind: 'share',
  parts: [whole, without],
  of: ([a, n]) => (a!.printed > 0 && n!.printed <= a!.printed ? times(over(minus(a!.value, n!.value), a!.value), 100) : undefined),
  working: ([a, n], c) =>
    `（${number(a!.printed)}－${number(n!.printed)}）÷${number(a!.printed)}＝${percent((100 * (a!.printed - n!.printed)) / a!.printed, c.step)}`,
})

/** 304÷（304＋4） */
const ofBoth = (part: number, other: number): Making => ({
  kind: 'share',
  parts: [part, other],
  of: ([a, n]) => (a!.printed + n!.printed > 0 ? times(over(a!.value, plus(a!.value, n!.value)), 100) : undefined),
  working: ([a, n], c) =>
    `${number(a!.printed)}÷（${number(a!.printed)}＋${number(n!.printed)}）＝${percent((100 * a!.printed) / (a!.printed + n!.printed), c.step)}`,
})

function ratesOf(grid: Grid, c: number, stem: string): Found[] {
  const heads = grid.heads.slice(0, WIDE).map(plainly)
  const counted = heads.flatMap((h, n) => (n !== c && !NOT_COUNTED.test(h) ? [n] : []))
  const without = counted.filter(n => denies(heads[n]!, heads[c]!, stem))
  const makings = without.flatMap(n => [
    ...counted.flatMap(a => (a === n || without.includes(a) ? [] : [rest(a, n)])),
    ...counted.flatMap(a => (a !== n && heads[a]!.includes(stem) && !without.includes(a) ? [ofBoth(a, n)] : [])),
  ])
  return told(grid, c, makings, FEW_DIGITS)
}

/** 1447÷9; amounts in 万元 of which each has so many 元. */
const mean = ([amount, large]: Scaled, [by, small]: Scaled, own: number): Making => ({
  kind: 'average',
  parts: [amount, by],
  of: ([a, b]) => (b!.printed > 0 ? times(over(loose(a!), exactly(b!.printed)), large / small / own) : undefined),
  working: ([a, b], c) => {
    const value = (large * a!.printed) / (small * b!.printed) / own
    const unit = own === 1e4 ? '万' : ''
    return `${number(large * a!.printed)}÷${number(small * b!.printed)}＝${number(value, Math.max(2, Math.round(-Math.log10(c.step)) + 1))}${unit}`
  },
})

/** A column, and what its unit counts: 万元. */
type Scaled = readonly [column: number, scale: number]

const loose = ({ printed, step }: Claim): Interval => (step < 1 ? { min: printed - step / 2, max: printed + step / 2 } : exactly(printed))

function meansOf(grid: Grid, c: number, head: string): Found[] {
  const heads = grid.heads.slice(0, WIDE)
  const counted = heads.flatMap((h, n) => (n !== c && !NOT_COUNTED.test(h) && !CHANGE.test(h) ? [n] : []))
  const scaled = (n: number): Scaled => [n, /[（(]亿/.test(heads[n]!) ? 1e8 : /[（(]万/.test(heads[n]!) ? 1e4 : 1]
  const makings = counted.flatMap(a => counted.flatMap(b => (a === b ? [] : [mean(scaled(a), scaled(b), scaled(c)[1])])))
  const own = makings.filter(({ parts: [a] }) => shares(plainly(heads[a!]!), head))
  const said = told(grid, c, own, FEW_DIGITS)
  return said.length > 0 ? said : told(grid, c, makings, FEW_DIGITS + Math.log10(Math.max(1, makings.length)))
}

/** 人均办证 of 办证量. */
const shares = (head: string, mean: string): boolean => {
  const thing = mean.replace(/^(?:平均每?)?[\u4e00-\u9fa5]?(?:均|平均)/, '')
  return thing.length > 1 && head.includes(thing.slice(0, 2))
}

/** Digits that those which fit must have together. */
const FEW_DIGITS = 2.5

interface Asked {
  readonly row: GridRow
  readonly claim: Claim
  readonly parts: readonly Claim[]
  readonly computed: Interval
}

/** The way that fits most rows, and at least half of them. */
function told(grid: Grid, c: number, makings: readonly Making[], digits: number): Found[] {
  let best: { making: Making; asked: readonly Asked[]; fitting: number } | undefined
  for (const making of makings) {
    const asked = grid.rows.flatMap(row => ask(row, c, making) ?? [])
    const fit = asked.filter(fits)
    const sure = fit.reduce((n, { claim }) => n + Math.log10(Math.max(1, claim.printed / claim.step)), 0)
    if (fit.length * 2 < asked.length || sure < digits || fit.length <= (best?.fitting ?? 0)) continue
    best = { making, asked, fitting: fit.length }
  }
  return best && best.asked.length > 1 ? best.asked.flatMap(a => found(a, best.making, c)) : []
}

function ask(row: GridRow, c: number, making: Making): Asked | undefined {
  const claim = row.cells[c]
  const parts = making.parts.map(n => row.cells[n])
  const form = making.kind === 'share' ? 'percent' : 'plain'
  if (row.torn || claim?.form !== form || claim.precision !== 'exact' || claim.printed < 0 || !parts.every(isCount)) return undefined
  const computed = making.of(parts)
  return computed && { row, claim, parts, computed }
}

const fits = ({ claim, computed }: Asked): boolean => meets(printedRate(claim), computed)

function found(asked: Asked, { kind, working }: Making, c: number): Found[] {
  const { row, claim, parts, computed } = asked
  const holds = fits(asked)
  if (!holds && otherwise(row, c, claim)) return []
  const label = rowName(row)
  const message = `${label ? `${label}：` : ''}${working(parts, claim)}，${holds ? '与' : '不是'}${figure(claim)}${holds ? '相符' : '；表中其他各行都是这样算的'}。`
  const base = { kind, claim, stated: printedRate(claim), computed, parts, message }
  return [holds ? { ...base, verdict: 'holds' } : { ...base, verdict: 'fails', sure: true }]
}

/** Do two other cells of its row give it? */
function otherwise({ cells }: GridRow, c: number, claim: Claim): boolean {
  const near = cells.slice(0, WIDE).filter((x, n): x is Claim => n !== c && isCount(x) && x.printed > 0)
  const scale = claim.form === 'percent' ? 100 : 1
  return near.some(a => near.some(b => a !== b && meets(printedRate(claim), times(over(a.value, b.value), scale))))
}
