/**
 * @module Shares whose words name the class that they are of, and that were taken of all: 商品类6949件……食品类2148件，占商品类投诉总量的20.53%, which it is of the 10461 of
 * every class. That another total gives it is no excuse but the explanation.
 */
import { isCount } from '../arithmetic/near.ts'
import type { Claim } from '../claims.ts'
import { meets, over, times } from '../interval.ts'
import { printedRate } from '../lists/index.ts'
import type { Found, Reading } from '../reading.ts'
import { ofWords } from '../relations/share/of/words.ts'
import { alike } from '../units.ts'
import { figure, number } from '../words.ts'
import { one, wrong } from './wrong-share.ts'

/** So far up, and in so many paragraphs, the class may have been counted. */
const FAR = 40
const PARAGRAPHS = 1
/** Of so few digits a share comes out of some count by chance. */
const DIGITS = 3
const CLASS = /^(?:其中)?([\u4e00-\u9fa5]{2,6}类)$/

export const ofOwnClass = (reading: Reading, known: readonly Found[]): Found[] =>
  known.flatMap(f => {
    const [s, part, whole] = [f.claim, ...f.parts].map(p => reading.byPlace.get(p.start))
    if (f.kind !== 'share' || f.verdict !== 'holds' || f.parts.length !== 2 || !s || !part || !whole) return []
    if (s.role !== 'share' || s.precision !== 'exact' || Math.round(s.printed / s.step) < 10 ** (DIGITS - 1)) return []
    const own = classOf(reading, s, part)
    if (!own || own === whole || own.printed === whole.printed || meets(printedRate(s), times(over(part.value, own.value), 100))) return []
    const found = wrong(s, part, one(own))
    const why = `；${figure(s)}是以${number(whole.printed)}为总数算出来的。`
    return found ? [{ ...found, message: found.message.replace(/。$/, why), named: true }] : []
  })

/** The one count before it of the class that its words name. */
function classOf({ claims }: Reading, s: Claim, part: Claim): Claim | undefined {
  const name = ofWords(s)?.name
  if (!name) return undefined
  const all = claims.slice(Math.max(0, part.id - FAR), part.id).filter(c => {
    const called = CLASS.exec(c.label)?.[1]
    return (
      called !== undefined &&
      name.startsWith(called) &&
      isCount(c) &&
      c.role !== 'base' &&
      s.paragraph - c.paragraph <= PARAGRAPHS &&
      alike(c.unit, part.unit) &&
      c.printed > part.printed
    )
  })
  return all.every(c => c.printed === all[0]!.printed) ? all.at(-1) : undefined
}
