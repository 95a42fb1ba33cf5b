/**
 * @module What the text behind a table tells of its rows by their names: 楚雄增长66.67% with 50｜30 in its row, 五地共占68.28% of five rows of shares. Row and measure are named,
 * and nothing else is.
 */

import type { Claim } from '../claims.ts'
import type { Grid, GridRow } from '../grid.ts'
import { rowName } from '../grid.ts'
import { exactly, meets, over, plus, printedSum, times, total } from '../interval.ts'
import { printedRate } from '../lists/index.ts'
import { numeralOf } from '../numerals.ts'
import { oneDigitOff } from '../one-digit.ts'
import type { Found, Reading } from '../reading.ts'
import { years } from '../relations/grid/columns.ts'
import { isTotalRow } from '../relations/grid/relations.ts'
import { figure, number, percent } from '../words.ts'
import { widened } from './formulas.ts'
import { LONG, WIDE } from './turned.ts'

/** So many figures, and so many paragraphs, behind its last cell the text may still be about a table. */
const FAR = 24
const PARAGRAPHS = 2
const GROWS =
  /^[，、；。]?(?:其中|而)?([\u4e00-\u9fa5]{2,8}?)(?:同比|[比较]上年(?:同期)?)?(?:增长|上升|增加|下降|减少|降低)(?:了|最[多快大])?$/
const TOGETHER =
  /(?:上述|以上)?([两三四五六七八九十]|\d{1,2})(?:个?(?:地|县|区|市|县区|县市|县市区|镇街?|乡镇|部门|单位|项|类|家|国))[\u4e00-\u9fa5]{0,6}?(?:合计|一?共|总共)?占(?:全[市县区省州]|总[量数])?(?:的|比)?$/
const SHARE = /占|比重|比例/

export const byName = ({ grids, claims }: Reading): Found[] =>
  grids.flatMap(grid => {
    const last = grid.rows.at(-1)?.cells.findLast(c => c !== undefined)
    if (!last || grid.rows.length > LONG) return []
    const behind = claims
      .slice(last.id + 1, last.id + 1 + FAR)
      .filter(c => c.paragraph - last.paragraph <= grid.heads.length + PARAGRAPHS && c.form === 'percent' && c.precision === 'exact')
    return [...behind.flatMap(s => growth(grid, s) ?? together(grid, s) ?? []), ...sharesOfRows(grid, behind)]
  })

const HAS = /^[，、；。]?(?:其中|而)?([\u4e00-\u9fa5]{2,8}?)(?:占比?|的?(?:占比|比重))(?:为|达|是)?$/
/** Digits that the shares must have beyond those that the number of columns tried gives by chance. */
const DIGITS = 2.5

interface Named {
  readonly s: Claim
  readonly row: GridRow
}

/** 三家合计16055人次，电信占25.4%，移动占37.0%: of what the rows so called have in one column, two at least; where one is a digit off, it is wrong. */
function sharesOfRows(grid: Grid, behind: readonly Claim[]): Found[] {
  const rows = grid.rows.filter((r: GridRow) => !isTotalRow(r))
  const all = behind.flatMap((s): Named[] => {
    const name = HAS.exec(s.label)?.[1]
    const called =
      name && s.role === 'share'
        ? rows.filter(r =>
            rowName(r)
              .replace(/^.*[：；]/, '')
              .endsWith(name),
          )
        : []
    return called.length === 1 ? [{ s, row: called[0]! }] : []
  })
  if (all.length < 2) return []
  const columns = grid.heads.slice(0, WIDE).flatMap((_, c) => {
    const cells = rows.map(r => r.cells[c])
    if (!cells.every(p => p?.form === 'plain' && p.precision === 'exact' && p.printed >= 0)) return []
    const whole = total((cells as Claim[]).map(p => p.value))
    if (whole.max <= 0) return []
    const told = all.map(n => ({ ...n, part: n.row.cells[c]!, computed: times(over(n.row.cells[c]!.value, whole), 100) }))
    return [
      {
        told,
        sum: printedSum(cells as Claim[]),
        right: told.filter(n => meets(printedRate(n.s), n.computed)),
      },
    ]
  })
  const best = columns.sort((a, b) => b.right.length - a.right.length)[0]
  const digits = best?.right.reduce((n, { s }) => n + Math.log10(s.printed / s.step), 0) ?? 0
  if (!best || best.right.length < 2 || best.right.length < all.length - 1 || digits < DIGITS + Math.log10(columns.length)) return []
  return best.told.flatMap(({ s, row, part, computed }): Found[] => {
    const holds = meets(printedRate(s), computed)
    const value = (100 * part.printed) / best.sum
    if (!holds && !oneDigitOff(s, Math.round(value / s.step) * s.step)) return []
    const working = `${rowName(row)}：${number(part.printed)}÷${number(best.sum)}＝${percent(value, s.step)}`
    const message = `${working}，${holds ? `与${figure(s)}相符` : `不是${figure(s)}`}。`
    const verdict = holds ? 'holds' : 'fails'
    return [
      { kind: 'share', claim: s, stated: s.value, computed, verdict, parts: [part], message, ...(holds ? {} : { named: true as const }) },
    ]
  })
}

/** 楚雄增长66.67%: of the row that is so called, in the table's one pair of years. */
function growth(grid: Grid, s: Claim): Found | undefined {
  const name = s.role === 'change' ? GROWS.exec(s.label)?.[1] : undefined
  const rows = name ? grid.rows.filter(r => rowName(r) === name || rowName(r).replace(/[市县区州]$/, '') === name) : []
  const pair = rows.length === 1 ? years(grid) : undefined
  const [now, base] = pair ? [rows[0]!.cells[pair.now], rows[0]!.cells[pair.base]] : []
  // Of several measures one is meant that is not named.
  if (!now || !base || grid.heads.length > 3 || [now, base].some(c => c.form !== 'plain' || c.printed <= 0)) return undefined
  const computed = plus(times(over(now.value, base.value), 100), exactly(-100))
  const stated = times(printedRate(s), s.sign || 1)
  const holds = meets(stated, computed)
  const value = percent((100 * (now.printed - base.printed)) / base.printed, s.step)
  const working = `${rowName(rows[0]!)}：（${number(now.printed)}－${number(base.printed)}）÷${number(base.printed)}＝${value}`
  const message = `${working}，${holds ? `与${figure(s)}相符` : `不是${figure(s)}`}。`
  return {
    kind: 'growth',
    claim: s,
    stated,
    computed,
    verdict: holds ? 'holds' : 'fails',
    parts: [now, base],
    message,
    ...(holds ? {} : { named: true }),
  }
}

/** 五地共占68.28%: the shares of all the rows, where there are as many. */
function together(grid: Grid, s: Claim): Found | undefined {
  const said = TOGETHER.exec(s.lead)?.[1]
  const rows = grid.rows.filter((r: GridRow) => !isTotalRow(r))
  if (!said || numeralOf(said) !== rows.length) return undefined
  const columns = grid.heads
    .slice(0, WIDE)
    .flatMap((head, c) => (SHARE.test(head) && rows.every(r => r.cells[c]?.form === 'percent') ? [c] : []))
  if (columns.length !== 1) return undefined
  const parts = rows.map(r => r.cells[columns[0]!]!)
  const computed = total(parts.map(widened))
  const holds = meets(printedRate(s), computed)
  const sum = printedSum(parts)
  const slack = Math.ceil(parts.length / 2)
  const slip = Array.from({ length: 2 * slack + 1 }, (_, n) => sum + (n - slack) * s.step).some(near => oneDigitOff(s, near))
  if (!holds && !slip) return undefined
  const working = `${parts.map(p => `${number(p.printed)}%`).join('＋')}＝${number(sum)}%`
  const message = `${working}，${holds ? `与${figure(s)}相符` : `不是${figure(s)}`}。`
  return {
    kind: 'share',
    claim: s,
    stated: s.value,
    computed,
    verdict: holds ? 'holds' : 'fails',
    parts,
    message,
    ...(holds ? {} : { named: true }),
  }
}
