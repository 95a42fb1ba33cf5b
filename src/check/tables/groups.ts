/**
 * @module A column of shares beside columns of counts, in groups that each begin (or end) with their whole and its 100: 社会消费品零售总额｜297859｜1278093｜100 / 批发零售｜269547｜1147139｜89.75 / …… / 接待旅游者｜78｜303｜100 / …….
 * Of which column of counts the shares are, most rows tell; where the shares leave nothing over, the counts make the whole as well.
 */
import type { Claim } from '../claims.ts'
import { type Grid, type GridRow, NEVER_ADDED, rowName } from '../grid.ts'
import { exactly, meets, over, printedSum, times, total } from '../interval.ts'
import { printedRate } from '../lists/index.ts'
import type { Found } from '../reading.ts'
import { figure, number, percent } from '../words.ts'
import { widened } from './formulas.ts'
import { LONG, WIDE } from './turned.ts'

const SHARE = /占|比重|比例|构成|结构|百分比|^[（(]?[%％][）)]?$/
const NO_SHARE = /率|同比|环比|比上|较上|[增降减升]|变化|幅/
const NOT_COUNTED = new RegExp(`${NEVER_ADDED}|%|增|减|降|比重|占`)
/** 单位数（个）, 人口数: things counted one by one, which nobody has rounded. */
const ONE_BY_ONE = /[（(](?:人次|[个人户件起宗家次名例所处项])[）)]\s*$|[件人户起宗家个例次口]数$/
const NESTED = /^(?:其中|[－—#＃-]|含)/
/** Digits that the shares must have beyond what the number of columns tried gives by chance. */
const SURE = 3
/** Digits that a total must have that no other rows make by chance. */
const TELLING = 2

interface Group {
  readonly whole: GridRow
  readonly rows: readonly GridRow[]
}

export const groupsOf = (grids: readonly Grid[]): Found[] =>
  grids.flatMap(grid => {
    if (grid.rows.length > LONG) return []
    return grid.heads.slice(0, WIDE).flatMap((head, c) => (SHARE.test(head) && !NO_SHARE.test(head) ? inColumn(grid, c) : []))
  })

function inColumn(grid: Grid, c: number): Found[] {
  const groups = split(grid.rows, c)
  const hundreds = groups.flatMap(g => hundred(g, c) ?? [])
  const column = columnOf(grid, groups, c)
  if (!column) return hundreds
  return [...hundreds, ...shares(grid, column, c), ...groups.flatMap(g => counts(grid, g, c, column.a) ?? [])]
}

const shareIn = (row: GridRow, c: number): Claim | undefined => {
  const cell = row.cells[c]
  const sound = cell?.precision === 'exact' && (cell.form === 'percent' || (cell.form === 'plain' && cell.unit === ''))
  return sound && cell.printed >= 0 && cell.printed <= 100 ? cell : undefined
}
const countIn = (row: GridRow, a: number): Claim | undefined => {
  const cell = row.cells[a]
  return cell?.form === 'plain' && cell.precision === 'exact' && cell.printed >= 0 ? cell : undefined
}

/** The rows of each whole: behind it, or before it where the last has its 100. A row without a share ends them. */
function split(rows: readonly GridRow[], c: number): Group[] {
  const isWhole = (r: GridRow): boolean => shareIn(r, c)?.printed === 100
  const isMember = (r: GridRow | undefined): r is GridRow => r !== undefined && shareIn(r, c) !== undefined && !isWhole(r)
  const first = rows.findIndex(r => shareIn(r, c))
  const at = rows.flatMap((r, n) => (isWhole(r) ? [n] : []))
  const step = at[0] === first ? 1 : isMember(rows[at.at(-1)! + 1]) ? 0 : -1
  if (at.length === 0 || step === 0) return []
  return at.flatMap(from => {
    const of: GridRow[] = []
    for (let n = from + step; isMember(rows[n]); n += step) of.push(rows[n]!)
    return of.length > 1 ? [{ whole: rows[from]!, rows: step > 0 ? of : of.reverse() }] : []
  })
}

/** The rows whose shares leave nothing over: all but those within others, or the first of them (0—14岁、15—59岁、60岁及以上；65岁及以上). */
function members({ rows }: Group, c: number): readonly GridRow[] | undefined {
  const outer = rows.filter(r => !NESTED.test(rowName(r)))
  const makes = (some: readonly GridRow[]): boolean => {
    const parts = some.map(r => shareIn(r, c)!)
    return some.length > 1 && Math.abs(printedSum(parts) - 100) <= (parts[0]!.step * (some.length + 1)) / 2 + 1e-9
  }
  return makes(outer) ? outer : undefined
}

function hundred(group: Group, c: number): Found | undefined {
  const parts = members(group, c)?.map(r => shareIn(r, c)!)
  if (!parts) return undefined
  return {
    kind: 'sum',
    claim: shareIn(group.whole, c)!,
    stated: exactly(100),
    computed: total(parts.map(widened)),
    verdict: 'holds',
    parts,
    message: `${parts.map(p => `${number(p.printed)}%`).join('＋')}＝${number(printedSum(parts))}%，各项占比合为一个整体。`,
  }
}

interface Asked {
  readonly row: GridRow
  readonly share: Claim
  readonly part: Claim
  readonly whole: Claim
}

interface Column {
  readonly a: number
  readonly asked: readonly Asked[]
  readonly fitting: number
}

const fits = ({ share, part, whole }: Asked): boolean => meets(printedRate(share), times(over(part.value, whole.value), 100))

/** The column of counts that gives the shares of most rows. */
function columnOf({ heads }: Grid, groups: readonly Group[], c: number): Column | undefined {
  const all = heads.slice(0, WIDE).flatMap((head, a) => {
    if (a === c || NOT_COUNTED.test(head)) return []
    const asked = groups.flatMap(g =>
      g.rows.flatMap((row): Asked[] => {
        const [share, part, whole] = [shareIn(row, c), countIn(row, a), countIn(g.whole, a)]
        return share && part && whole && share.printed > 0 && whole.printed > 0 && part.printed <= whole.printed
          ? [{ row, share, part, whole }]
          : []
      }),
    )
    const right = asked.filter(fits)
    const digits = right.reduce((n, { share }) => n + Math.log10(share.printed / share.step), 0)
    return [{ a, asked, fitting: right.length, digits }]
  })
  const best = all.sort((one, other) => other.fitting - one.fitting)[0]
  if (!best || best.fitting < 2 || best.fitting * 2 <= best.asked.length) return undefined
  return best.digits >= SURE + Math.log10(all.length) ? best : undefined
}

function shares({ heads }: Grid, { a, asked, fitting }: Column, c: number): Found[] {
  const exact = ONE_BY_ONE.test(heads[a]!)
  return asked.flatMap((one): Found[] => {
    const { row, share, part, whole } = one
    const holds = fits(one)
    const computed = times(over(part.value, whole.value), 100)
    // Amounts were rounded before their shares were taken; and of few rows none proves another wrong.
    if (!holds && (fitting < 3 || (!exact && meets(printedRate(share), times(over(widened(part), widened(whole)), 100))))) return []
    const working = `${rowName(row)}：${number(part.printed)}÷${number(whole.printed)}＝${percent((100 * part.printed) / whole.printed, share.step)}`
    const message = `${working}，${holds ? `与${figure(share)}相符` : `不是${figure(share)}；${heads[c]}其他各行都是这样算的`}。`
    const base = { kind: 'share', claim: share, stated: share.value, computed, parts: [part, whole], message } as const
    return [holds ? { ...base, verdict: 'holds' } : { ...base, verdict: 'fails', sure: true }]
  })
}

/** The counts of rows whose shares are all: 149779＋305466＋107411 is one short of 562657, of which they are 26.62, 54.29 and 19.09. */
function counts({ heads }: Grid, group: Group, c: number, a: number): Found | undefined {
  const rows = members(group, c)
  const claim = countIn(group.whole, a)
  const parts = rows?.map(r => countIn(r, a))
  if (!claim || !rows || !parts?.every(p => p !== undefined) || Math.log10(claim.printed / claim.step) < TELLING) return undefined
  const exact = ONE_BY_ONE.test(heads[a]!) && [claim, ...parts].every(p => p.step === 1)
  const sum = printedSum(parts)
  const off = Math.abs(sum - claim.printed)
  const working = `${rowName(group.whole)}：${parts.map(p => number(p.printed)).join('＋')}＝${number(sum)}`
  const base = { kind: 'sum', claim, stated: claim.value, parts } as const
  if (off <= (exact ? 0 : (claim.step * (parts.length + 1)) / 2) + 1e-9)
    return { ...base, computed: claim.value, verdict: 'holds', message: `${working}，与${figure(claim)}相符。` }
  // Two that leave out what is of neither may still be 100.0 together; and a share that does not fit is told itself.
  const all = rows.map(r => shareIn(r, c)!)
  const sure =
    exact &&
    rows.length > 2 &&
    Math.abs(printedSum(all) - 100) < 1e-6 &&
    rows.every((r, n) => fits({ row: r, share: all[n]!, part: parts[n]!, whole: claim }))
  if (!sure) return undefined
  const message = `${working}，不是${figure(claim)}；各项占比合为100%，没有别的部分。`
  return { ...base, computed: total(parts.map(p => p.value)), verdict: 'fails', named: true, sure: true, message }
}
