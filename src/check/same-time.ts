/**
 * @module What is of another time, or of another place, than the figures it was held against: 抽检620批次，合格608批次，上年合格率97.2%; 由上年的254件增至277件，较2019年下降5.6%; 东镇受理727件。全市上年受理810件，增长10.3%.
 * Figures of one time disprove nothing of another, nor those of one town what is told of the next.
 */
import type { Claim } from './claims.ts'
import type { Found, Reading } from './reading.ts'
import { timeOf } from './relations/growth/groups.ts'

const EARLIER = /(?:[上去前]一?年|上一?(?:个?月|季度?|期)|同期|同月)/
const OF_EARLIER = new RegExp(`^(?:而|[比较])?${EARLIER.source}`)

/** What was carried over from an earlier time is of this one. */
const STILL = /结转|结存|结余|遗留|旧存|积存|收案|未结/

/** 上年末新能源车5614辆，占63.8%: a part of another time than its whole. */
function ofEarlierPart(byPlace: Reading['byPlace'], parts: Found['parts']): boolean {
  const [part, whole] = parts.map(p => byPlace.get(p.start))
  return part !== undefined && whole !== undefined && OF_EARLIER.test(part.label) && !STILL.test(part.label) && !EARLIER.test(whole.lead)
}

/** Is this called wrong by figures of another time than the one that it names, or of another place? */
export function isAcrossTimes(reading: Reading, found: Found): boolean {
  if (found.verdict !== 'fails') return false
  if (found.kind === 'growth') return !found.sure && (isAgainstOther(reading, found) || isOfOtherPlace(reading, found))
  const { byPlace } = reading
  const rate = found.kind === 'share' ? byPlace.get(found.claim.start) : undefined
  if (!rate) return false
  if (!OF_EARLIER.test(rate.label)) return ofEarlierPart(byPlace, found.parts)
  return !found.parts.some(p => EARLIER.test(byPlace.get(p.start)?.lead ?? ''))
}

const YEAR = /(?:19|20)\d{2}(?=年)/
/** Against what time a change is told, or of what time a value is. */
const against = (c: Claim): string | undefined => YEAR.exec(c.label)?.[0] ?? timeOf(c)

/** 由上年的254件增至677件，较2019年下降5.6%; 比年初增加873亿元，同比增长3.7%: a rate against another time than the value, or the amount, that it was held against. */
function isAgainstOther({ byPlace }: Reading, { claim, parts, named }: Found): boolean {
  const [rate, other] = [byPlace.get(claim.start), byPlace.get(parts[1]?.start ?? -1)]
  if (named || !rate || rate.role !== 'change' || !other || (other.role !== 'base' && other.role !== 'change')) return false
  const [one, two] = [against(rate), against(other)]
  // 2019年的120件……同比: which year the words are of, they do not say.
  return one !== undefined && two !== undefined && one !== two && (!/^\d/.test(two) || /^\d/.test(one))
}

const PLACE =
  /(?:全[国省市县区镇乡州]|我[省市县区镇乡局院所]|本[市县区镇局院]|[\u4e00-\u9fa5]{1,3}(?:镇|乡|街道|(?<!全|市|地|辖|社|小)区|(?<!全)县))/g
/** So many characters of its clauses name the place of a figure. */
const NEAR = 24

/** The places that the last clauses before a figure name. */
function placesOf({ lead }: Claim): readonly string[] {
  const clause = lead.slice(Math.max(lead.lastIndexOf('。'), lead.lastIndexOf('；'), lead.length - NEAR) + 1)
  return clause.match(PLACE)?.map(p => p.slice(-2)) ?? []
}

/** 东镇受理727件。全市上年受理810件，增长10.3%: two values of two places, each named with its own. */
function isOfOtherPlace({ byPlace }: Reading, { parts, named }: Found): boolean {
  const [now, base] = parts.map(p => byPlace.get(p.start))
  if (named || !now || !base || parts.length !== 2 || base.role === 'change') return false
  const [here, there] = [placesOf(now), placesOf(base)]
  return there.length > 0 && here.length > 0 && !here.some(p => there.includes(p))
}
