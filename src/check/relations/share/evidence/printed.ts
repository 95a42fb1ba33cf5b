/** @module The whole stands in the words of the share, with its number: 高标准农田86.4万亩，占耕地124.7万亩的69.3%. */
import type { Claim } from '../../../claims.ts'
import { isMean } from '../../../lists/list.ts'
import { alike } from '../../../units.ts'
import { aimed } from '../../common/aimed.ts'
import { isForemost, JOINTLY } from '../part.ts'
import { before, fits, isCount, type Pair, type Rank } from './pair.ts'

export const printed: Rank = ({ reading }, s) => {
  const whole = wholeOf(reading.claims, reading.view.text, s)
  // 城关2890件、北园2416件，合占全区16540件的: of several together, as `part.ts` reads it.
  if (!whole || JOINTLY.test(whole.label) || isForemost(reading.claims, reading.claims[whole.id - 1] ?? whole)) return []
  const subject = /^(?:其中)?([\u4e00-\u9fa5]{2,8})占/.exec(whole.label)?.[1]
  const parts = before(reading, s)
    .filter(c => c.id < whole.id && c.sentence === s.sentence && alike(c.unit, whole.unit) && !isMean(c))
    .filter(c => !subject || c.label.endsWith(subject))
  const pairs = parts.map((part): Pair => ({ part, whole }))
  // 造林3.42万亩，其中……退化林1.4万亩: which of the sentence has the share, the words leave open; the nearest, where none fits.
  const fit = pairs.findLast(p => fits(s, p))
  return fit ? [fit] : pairs.slice(-1)
}

/** 完成年度任务4万平方米的80% */
const AIM = /(?:完成|达到?|为)了?[\u4e00-\u9fa5]{0,6}(?:计划|目标|任务)[数量]?$/

/** 124.7万亩 of 占耕地124.7万亩的, 25件 of 占同期案件（25件）的. */
function wholeOf(claims: readonly Claim[], text: string, s: Claim): Claim | undefined {
  const last = claims[s.id - 1]
  if (!isCount(last) || last.sentence !== s.sentence || last.paragraph !== s.paragraph) return undefined
  if (s.label === '的' && AIM.test(last.label)) return aimed(last)
  if (s.label === '的') return /占[\u4e00-\u9fa5]{0,12}$/.test(last.label) ? last : undefined
  return /^占.+的$/.test(s.label) && text.slice(last.stop, s.start) === '）的' ? last : undefined
}
