/**
 * @module The one total of its unit: all the other figures of that unit in a stretch of the text add up to the first of them, or to the
 * last. 校舍57.74万平方米……小学校舍25.48万平方米……初中校舍32.26万平方米: whatever else is told between them, nothing else is told in 平方米.
 */
import type { Claim } from '../claims.ts'
import { meets, total } from '../interval.ts'
import { groupBy } from '../items.ts'
import type { Found, Reading } from '../reading.ts'
import { figure, number } from '../words.ts'
import { isCount } from './near.ts'

/** Parts of a total: more make it by chance no less, and are told by other means. */
const MOST = 8
/** So many figures of one stretch are looked at. */
const FAR = 120
/** Fewer digits add up by chance. */
const DIGITS = 3

/** Levels and changes in turn: 增加0.56万平方米……小学增加0.44万平方米……初中增加0.12万平方米 add up as well. */
export const allOfUnit = ({ claims }: Reading): Found[] => {
  const paragraphs = [...groupBy(claims, c => c.paragraph).values()]
  return paragraphs.flatMap(all => {
    if (all.length > FAR) return []
    const sentences = [...groupBy(all, c => c.sentence).values()]
    return [...sentences, all].flatMap(stretch => [...levels(stretch), ...changes(stretch)])
  })
}

const levels = (stretch: readonly Claim[]): Found[] => ofEach(stretch.filter(isCount), c => c.unit)

/** Of one direction, against the same: what fell beside what rose is added up where the words say so. */
const changes = (stretch: readonly Claim[]): Found[] =>
  ofEach(
    stretch.filter(c => c.form === 'plain' && c.role === 'change' && c.sign !== 0 && c.precision === 'exact' && c.printed > 0),
    c => `${c.unit} ${c.sign}`,
  )

function ofEach(figures: readonly Claim[], key: (c: Claim) => string): Found[] {
  return [...groupBy(figures, key).values()].flatMap(kind => {
    const [first, last] = [kind[0]!, kind.at(-1)!]
    if (first.unit === '' || kind.length < 3 || kind.length > MOST + 1) return []
    return told(first, kind.slice(1)) ?? told(last, kind.slice(0, -1)) ?? []
  })
}

function told(of: Claim, parts: readonly Claim[]): Found[] | undefined {
  const computed = total(parts.map(p => p.value))
  if (!isTelling(of, parts) || !meets(of.value, computed)) return undefined
  const sum = parts.reduce((n, p) => n + p.printed, 0)
  const message = `${parts.map(p => number(p.printed)).join('＋')}＝${figure({ ...of, printed: sum })}，与${figure(of)}相符。`
  return [{ kind: 'sum', claim: of, stated: of.value, computed, verdict: 'holds', parts, message }]
}

/** Printed so finely that chance does not make it: three digits where it is to come out to the last, one more for a rounded figure. */
function isTelling(of: Claim, parts: readonly Claim[]): boolean {
  const digits = Math.floor(of.printed / of.step + 0.5).toString().length
  const exact = Math.abs(parts.reduce((n, p) => n + p.printed, 0) - of.printed) < of.step / 100
  const coarsest = Math.max(...parts.map(p => p.step))
  return coarsest <= of.step && digits >= (exact ? DIGITS - (parts.length > 2 ? 1 : 0) : DIGITS + 1)
}
