/**
 * @module Columns of ranks (受理｜办结｜办结率｜排名): they follow one of the other columns, from above or from below. Where all rows but two neighbours follow it, one of these
 * two has the other's place.
 */

import type { Claim } from '../claims.ts'
import type { Grid } from '../grid.ts'
import { rowName } from '../grid.ts'
import type { Found } from '../reading.ts'
import { figure } from '../words.ts'
import { LONG, WIDE } from './turned.ts'

const RANK = /排名|名次|位次|排位/
/** 较上期排名变化, 上期排名: no order of what stands in this table. */
const OTHER = /变化|升降|增减|[上前去](?:期|次|月|季度?|年)|原/
const SCORE = /得分|分数|总分|成绩|分值|评分/
/** Numbers that only tell the rows apart. */
const NUMBERED = /序号|编号/
/** A total has no rank among its members. */
const TOTAL = /合计|总计|平均|全[市县区镇省州]/
/** So many ranks follow another column hardly by chance. */
const LEAST = 4

interface Placed {
  readonly name: string
  readonly rank: Claim
  readonly value: Claim
}

/** The rows in the order of their ranks. */
interface Order {
  readonly column: number
  readonly rows: readonly Placed[]
  /** Has the first the most? */
  readonly falling: boolean
}

export const ranksOf = (grids: readonly Grid[]): Found[] =>
  grids.flatMap(grid => {
    if (grid.rows.length > LONG) return []
    return grid.heads.slice(0, WIDE).flatMap((head, c) => (RANK.test(head) && !OTHER.test(head) ? ranked(grid, c) : []))
  })

function ranked(grid: Grid, c: number): Found[] {
  const columns = grid.heads.slice(0, WIDE).flatMap((head, n) => (n === c || RANK.test(head) || NUMBERED.test(head) ? [] : [n]))
  const orders = columns.flatMap(column => order(grid, c, column) ?? [])
  const sound = orders.find(o => breaks(o).length === 0)
  if (sound) return sound.rows.map(holds)
  const slip = orders.find(o => o.column === before(grid, c) && o.rows.length > LEAST && isMended(o))
  if (!slip) return []
  const at = breaks(slip)[0]!
  const verdict = isSaid(grid, c, slip.column) || orders.length === 1 ? 'fails' : 'undecided'
  return slip.rows.map((p, n) => (n === at ? exchanged(slip.rows[n - 1]!, p, verdict) : holds(p)))
}

/** 办结率排名 is of 办结率; a bare 排名 of the column before it. */
function before({ heads }: Grid, c: number): number {
  const name = nameOf(heads[c]!)
  const at = name === '' ? -1 : heads.findIndex((h, n) => n !== c && h.includes(name))
  return at < 0 ? c - 1 : at
}

const nameOf = (head: string): string => head.replace(RANK, '').replace(/[（）\s]/g, '')

/** Does the head name what was ranked? What stands behind several measures may be of all of them together. */
const isSaid = ({ heads }: Grid, c: number, column: number): boolean => {
  const name = nameOf(heads[c]!)
  return (name !== '' && heads[column]!.includes(name)) || SCORE.test(heads[column]!)
}

function order(grid: Grid, c: number, column: number): Order | undefined {
  const rows = grid.rows.flatMap((row): Placed[] => {
    const [rank, value] = [row.cells[c], row.cells[column]]
    const sound = rank?.form === 'plain' && rank.step === 1 && rank.printed > 0 && value && !TOTAL.test(rowName(row))
    return sound ? [{ name: rowName(row), rank, value }] : []
  })
  const values = new Set(rows.map(r => r.value.printed))
  if (values.size < LEAST || rows.some(r => r.value.form !== rows[0]!.value.form)) return undefined
  const ends = rows.toSorted((a, b) => a.rank.printed - b.rank.printed)
  const falling = ends[0]!.value.printed > ends.at(-1)!.value.printed
  const sign = falling ? -1 : 1
  // Of equal ranks neither is before the other.
  return { column, falling, rows: rows.sort((a, b) => a.rank.printed - b.rank.printed || sign * (a.value.printed - b.value.printed)) }
}

/** Where a row has more than the one before it, or less where they rise. */
const breaks = ({ rows, falling }: Pick<Order, 'rows' | 'falling'>): number[] =>
  rows.flatMap(({ value }, n) => {
    const last = rows[n - 1]?.value.printed
    return last !== undefined && (falling ? value.printed > last : value.printed < last) ? [n] : []
  })

/** Are all in order once two neighbours have changed places? */
function isMended({ rows, falling }: Order): boolean {
  const [at, more] = breaks({ rows, falling })
  if (at === undefined || more !== undefined || rows[at]!.rank.printed === rows[at - 1]!.rank.printed) return false
  const turned = [...rows.slice(0, at - 1), rows[at]!, rows[at - 1]!, ...rows.slice(at + 1)]
  return breaks({ rows: turned, falling }).length === 0
}

const told = (p: Placed, of: readonly Placed[]) => ({
  kind: 'rank' as const,
  claim: p.rank,
  stated: p.rank.value,
  computed: of.at(-1)!.rank.value,
  parts: of.map(o => o.value),
})

const holds = (p: Placed): Found => ({
  ...told(p, [p]),
  verdict: 'holds',
  message: `${p.name}：${figure(p.value)}，第${p.rank.printed}名，与各行的次序相符。`,
})

function exchanged(ahead: Placed, p: Placed, verdict: 'fails' | 'undecided'): Found {
  const message = `${ahead.name}${figure(ahead.value)}排第${ahead.rank.printed}，${p.name}${figure(p.value)}却排第${p.rank.printed}；其余各行都按这一列排名`
  return {
    ...told(p, [p, ahead]),
    verdict,
    ...(verdict === 'fails' ? { sure: true as const } : {}),
    message: verdict === 'fails' ? `${message}。` : `${message}，但也可能是按几列综合排名，不能判断。`,
  }
}
