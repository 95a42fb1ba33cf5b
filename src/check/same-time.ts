/**
 * @module A rate that names an earlier time is of the counts of that time: 抽检620批次，合格608批次，上年合格率97.2%. The counts of this time disprove nothing of it,
 * nor is a count of that time a part of one of this.
 */
import type { Found, Reading } from './reading.ts'

const EARLIER = /(?:[上去前]一?年|上一?(?:个?月|季度?|期)|同期|同月)/
const OF_EARLIER = new RegExp(`^(?:而|[比较])?${EARLIER.source}`)

/** What was carried over from an earlier time is of this one. */
const STILL = /结转|结存|结余|遗留|旧存|积存|收案|未结/

/** 上年末新能源车5614辆，占63.8%: a part of another time than its whole. */
function ofEarlierPart(byPlace: Reading['byPlace'], parts: Found['parts']): boolean {
  const [part, whole] = parts.map(p => byPlace.get(p.start))
  return part !== undefined && whole !== undefined && OF_EARLIER.test(part.label) && !STILL.test(part.label) && !EARLIER.test(whole.lead)
}

/** Is this share or rate called wrong by counts of which none is of the time that it names? */
export function isAcrossTimes({ byPlace }: Reading, { kind, claim, verdict, parts }: Found): boolean {
  const rate = kind === 'share' && verdict === 'fails' ? byPlace.get(claim.start) : undefined
  if (!rate) return false
  if (!OF_EARLIER.test(rate.label)) return ofEarlierPart(byPlace, parts)
  return !parts.some(p => EARLIER.test(byPlace.get(p.start)?.lead ?? ''))
}
