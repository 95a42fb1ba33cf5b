/**
 * @module A rate that names an earlier time is of the counts of that time: 抽检620批次，合格608批次，上年合格率97.2%. The counts of this time disprove nothing of it.
 */
import type { Found, Reading } from './reading.ts'

const EARLIER = /(?:[上去前]一?年|上一?(?:个?月|季度?|期)|同期|同月)/
const OF_EARLIER = new RegExp(`^(?:而|[比较])?${EARLIER.source}`)

/** Is this share or rate called wrong by counts of which none is of the time that it names? */
export function isAcrossTimes({ byPlace }: Reading, { kind, claim, verdict, parts }: Found): boolean {
  const rate = kind === 'share' && verdict === 'fails' ? byPlace.get(claim.start) : undefined
  if (!rate || !OF_EARLIER.test(rate.label)) return false
  return !parts.some(p => EARLIER.test(byPlace.get(p.start)?.lead ?? ''))
}
