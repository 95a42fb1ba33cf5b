/**
 * @module Shares of one list that agree on a whole which is printed in two figures side by side: 投诉1028件……举报268件……。电话604件，占比46.6%；小程序290件，占比22.38%；来函126件，占比9.72%
 * are of the 1296 complaints and reports together. One share of such a sum is chance; several that leave one whole number are not.
 */
import type { Claim } from '../claims.ts'
import { exactly, over, times } from '../interval.ts'
import { fitsShare } from '../lists/index.ts'
import type { Found, Reading } from '../reading.ts'
import { commonBase, isTelling, makes, type Run, type Shared, shareRuns, sumsBeside } from '../share-runs.ts'
import { alike } from '../units.ts'
import { figure, number, percent } from '../words.ts'
import { isCount } from './near.ts'

const FAR = 30
const LEAST = 2
/** The shares must leave so little choice among the sums that are tried. */
const NARROW = 0.004

export const sharesOfSums = (reading: Reading): Found[] => shareRuns(reading).flatMap(run => ofSum(reading, run))

function ofSum({ claims }: Reading, { pairs, counts }: Run): Found[] {
  const first = counts[0]!
  const base = pairs.filter(isTelling).length >= LEAST ? commonBase(pairs) : undefined
  const most = counts.reduce((n, c) => Math.max(n, c.printed), 0)
  if (!base || (base.max - base.min) / base.max > NARROW || base.max < 2 * LEAST) return []
  const before = claims
    .slice(Math.max(0, first.id - FAR), first.id)
    .filter(c => isCount(c) && c.role !== 'base' && c.paragraph === first.paragraph && c.owner < 0 && alike(c.unit, first.unit))
  // One figure that gives them all is what they are of.
  if (before.some(c => c.printed > most && pairs.every(p => fitsShare(p.share, p.count.value, c.value)))) return []
  const made = sumsBeside(before).filter(f => makes(f, base))
  return made.length === 1 ? pairs.map(p => told(p, made[0]!)) : []
}

function told({ count, share }: Shared, parts: readonly Claim[]): Found {
  const sum = parts.reduce((n, c) => n + c.printed, 0)
  const working = `${number(count.printed)}÷（${parts.map(c => number(c.printed)).join('＋')}）`
  return {
    kind: 'share',
    claim: share,
    stated: share.value,
    computed: times(over(count.value, exactly(sum)), 100),
    verdict: 'holds',
    parts: [count, ...parts],
    message: `${working}＝${percent((100 * count.printed) / sum, share.step)}，与${figure(share)}相符。`,
  }
}
