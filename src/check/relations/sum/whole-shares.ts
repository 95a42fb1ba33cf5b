/** @module Shares that are of one whole: 88.5%＋11.5%＝100%. Part of the kind `sum`. */
import type { Claim } from '../../claims.ts'
import { exactly, printedSum } from '../../interval.ts'
import { groupBy, type Items, ownShare } from '../../items.ts'
import { fitsShare, type List, RESIDUAL, wholeOf } from '../../lists/index.ts'
import { REST_OF } from '../../lists/list.ts'
import type { Found, Reading } from '../../reading.ts'
import { number } from '../../words.ts'
import { OVERLAP } from './overlap.ts'
import { selected } from './selected.ts'

/** Those that make it, and those that name a rest or are numbered and do not. */
export function wholes(reading: Reading): Found[] {
  const out: Found[] = []
  for (const row of reading.items.top)
    for (const item of row) {
      const named = item.shares.filter(s => s.label !== '' && /^.{1,12}占/.test(s.label) && !/[合共]计?占/.test(s.label))
      if (named.length >= 2 && !selected(row, named)) out.push(...wholeOrNot(reading, named))
    }
  const bare = reading.items.loose.map(l => l.claim).filter(c => c.role === 'share' && /^.{1,12}占/.test(c.label))
  for (const group of groupBy(bare, c => `${c.paragraph}:${c.sentence}`).values())
    if (group.length > 1) out.push(...wholeOrNot(reading, group))
  const runs: Claim[][] = []
  for (const list of reading.lists) {
    const shares = list.parts.map(p => shareOf(reading.items, p)).filter(s => s !== undefined)
    if (shares.length >= 2 && shares.length === list.parts.length && !list.choice) runs.push(shares)
  }
  const rates = rateRuns(reading)
  const seen = new Set<number>()
  // 税收30118万元，占62.4%；非税18118万元，占38.6%: figures that are all of a total, to the last unit, leave their shares no room.
  for (const list of reading.lists) {
    const shares = list.parts.map(p => shareOf(reading.items, p))
    if (list.choice || list.parts.length < 2 || shares.some(s => s === undefined || seen.has(s.id) || s.precision !== 'exact')) continue
    const run = shares as Claim[]
    const all = [list.total, ...list.parts].every(p => p.precision === 'exact') && isAll(list)
    const fits = run.filter((s, i) => fitsShare(s, list.parts[i]!.value, list.total.value)).length
    if (
      !all ||
      fits < run.length - 1 ||
      fits === 0 ||
      wholeOf(run) ||
      OVERLAP.test(reading.view.text.slice(list.parts[0]!.start, run.at(-1)!.end))
    )
      continue
    for (const c of run) seen.add(c.id)
    out.push(broken(run))
  }
  for (const run of [...runs, ...rates]) {
    if (run.some(c => seen.has(c.id)) || !wholeOf(run)) continue
    for (const c of run) seen.add(c.id)
    out.push(whole(run))
  }
  return out
}

/** Do the parts make the total to its last printed place? */
const isAll = ({ total: sum, parts }: List): boolean =>
  Math.abs(sum.printed - parts.reduce((n, p) => n + p.printed, 0)) < 1e-9 * Math.max(1, sum.printed)

const broken = (shares: readonly Claim[]): Found => {
  const one = whole(shares)
  return { ...one, verdict: 'fails', message: `${one.message.split('，')[0]}，不是100%，而文中列的是全部分项。` }
}

/** So many characters behind a list may say that its members overlap. */
const BEHIND = 20

/** Shares that name a rest must make 100 %; without one they are only told where they do. */
function wholeOrNot({ view }: Reading, shares: readonly Claim[]): Found[] {
  if (wholeOf(shares)) return [whole(shares)]
  if (OVERLAP.test(view.text.slice(shares[0]!.start, shares.at(-1)!.end + BEHIND))) return []
  if (!RESIDUAL.test(shares.at(-1)!.label) && !REST_OF.test(shares.at(-1)!.label) && !(numbered(shares) && tooMuch(shares))) return []
  return [broken(shares)]
}

const ORDER = '一二三四五六七八九'

/** 一类占71.4%，二类占22.3%，三类占7.3%: a thing is of one class, however many there are. */
function numbered(shares: readonly Claim[]): boolean {
  const names = shares.map(s => /([一二三四五六七八九])([类级等档])[^占]{0,6}占/.exec(s.label))
  return names.length > 1 && names.every((n, i) => n !== null && n[1] === ORDER[i] && n[2] === names[0]?.[2])
}

const tooMuch = (shares: readonly Claim[]): boolean =>
  shares.reduce((n, s) => n + s.printed, 0) > 100 + shares.reduce((n, s) => n + s.step, 0) / 2 + 1e-9

/** 满意率92.47%，基本满意率7.53%: rates side by side that make one whole. */
function rateRuns(reading: Reading): Claim[][] {
  const out: Claim[][] = []
  let run: Claim[] = []
  for (const claim of reading.claims) {
    const last = run.at(-1)
    if (
      claim.role === 'rate' &&
      (!last || (last.sentence === claim.sentence && last.paragraph === claim.paragraph && last.id === claim.id - 1))
    )
      run.push(claim)
    else {
      if (run.length > 1) out.push(run)
      run = claim.role === 'rate' ? [claim] : []
    }
  }
  if (run.length > 1) out.push(run)
  return out.filter(r => r.every(c => c.printed < 100))
}

function whole(shares: readonly Claim[]): Found {
  const printed = printedSum(shares)
  const steps = shares.reduce((n, s) => n + s.step, 0)
  const working = `${shares.map(s => `${number(s.printed)}%`).join('＋')}＝${number(printed)}%`
  return {
    kind: 'sum',
    claim: { start: shares[0]!.start, end: shares.at(-1)!.end },
    stated: exactly(100),
    computed: { min: printed - steps / 2, max: printed + steps },
    verdict: 'holds',
    parts: shares,
    message: printed === 100 ? `${working}，各项占比合为一个整体。` : `${working}，与100%之差在四舍五入或截尾的范围内。`,
  }
}

const WEIGHT = /^(?:所占)?(?:比重|占比)(?:为|是|达)?$/

/** The share that is told of a figure. */
export const shareOf = (items: Items, part: Claim): Claim | undefined => {
  const item = items.of.get(part.id)
  // 占生产总值的比重为9.6%；……比重为40.7%: what the first share is of is not said again.
  return item && item.head.id === part.id ? (ownShare(item) ?? item.rates.find(r => WEIGHT.test(r.label))) : undefined
}
