/**
 * @module Shares that the text behind a table tells of what stands in it: 法人单位前三位：批发和零售业2270个，占33.3%；公共管理821个，占12.0%；制造业681个，占10.0%, all of the 6826 of a
 * row above. One cell that gives every share of a list is its whole.
 */
import type { Claim } from '../claims.ts'
import type { Grid } from '../grid.ts'
import { over, times } from '../interval.ts'
import { fitsShare } from '../lists/index.ts'
import type { Found, Reading } from '../reading.ts'
import { type Run, shareRuns } from '../share-runs.ts'
import { figure, number, percent } from '../words.ts'
import { LONG } from './turned.ts'

/** The text may speak of the table so many paragraphs and figures behind its last cell. */
const PARAGRAPHS = 4
const FAR = 60
/** Digits that the shares must have together beyond those that the number of cells gives by chance. */
const SURE = 2.5

export const sharesBehind = ({ grids, claims }: Reading): Found[] => {
  const near = grids.filter(g => g.rows.length <= LONG)
  if (near.length === 0) return []
  const runs = shareRuns({ claims })
  return near.flatMap(grid => {
    const cells = grid.rows.flatMap(r => r.cells.flatMap(c => (c?.form === 'plain' && c.precision === 'exact' && c.printed > 0 ? [c] : [])))
    const last = cells.at(-1)
    if (!last) return []
    return runs.filter(run => isBehind(run, last)).flatMap(run => of(grid, run, cells))
  })
}

const isBehind = ({ counts: [first] }: Run, last: Claim): boolean =>
  first !== undefined && first.id > last.id && first.id - last.id <= FAR && first.paragraph - last.paragraph <= PARAGRAPHS

function of({ rows }: Grid, { pairs, counts }: Run, cells: readonly Claim[]): Found[] {
  const most = counts.reduce((n, c) => Math.max(n, c.printed), 0)
  const digits = pairs.reduce((n, { share }) => n + Math.log10(share.printed / share.step), 0)
  if (digits < SURE + Math.log10(cells.length)) return []
  const bases = cells.filter(b => b.printed > most && pairs.every(({ share, count }) => fitsShare(share, count.value, b.value)))
  const values = new Set(bases.map(b => b.printed))
  const base = bases[0]
  if (!base || values.size > 1) return []
  const label = rows.find(r => r.cells.includes(base))?.label.replace(/[\s；，、。｜]/g, '') ?? ''
  return pairs.map(({ share, count }): Found => {
    const working = `${number(count.printed)}÷${number(base.printed)}＝${percent((100 * count.printed) / base.printed, share.step)}`
    return {
      kind: 'share',
      claim: share,
      stated: share.value,
      computed: times(over(count.value, base.value), 100),
      verdict: 'holds',
      parts: [count, base],
      message: `表中${label}${number(base.printed)}：${working}，与${figure(share)}相符。`,
    }
  })
}
