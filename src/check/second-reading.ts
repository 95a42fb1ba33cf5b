/**
 * @module A second reading before anything is called wrong. What the grammar of a sentence makes of a rate may not be what its
 * writer meant: 结案527件…（302件，56.1%） is of the 538 before. A rate that two counts near it give, to a decimal or finer, is
 * taken to be theirs; so the first reading proves nothing. A whole percent fits too many counts to say so.
 */
import type { Claim } from './claims.ts'
import { above, meets } from './interval.ts'
import type { Found, Reading } from './reading.ts'
import { rateOf } from './relations/share.ts'
import { alike, measure } from './units.ts'
import { figure, number, percent } from './words.ts'

/** How many figures back what has the share may stand, and how many back and on its whole. */
const NUMERATORS = 3
const BASES = 16
const AFTER = 3

/** The relation, or where it does not hold and another pair of counts gives its rate, that one. */
export function secondReading(reading: Reading, found: Found): Found {
  if (found.kind !== 'share' || found.verdict === 'holds' || found.parts.length === 0) return found
  const s = reading.byPlace.get(found.claim.start)
  if (!s || s.form !== 'percent' || s.step > 0.1 || s.precision !== 'exact' || s.printed >= 100 || s.printed <= 0) return found
  const own = reading.byPlace.get(found.parts[0]!.start)
  // The count right before its share is what has it; and with any numerator at all chance would find a pair.
  const others = found.verdict === 'fails' && own?.id !== s.id - 1 ? around(reading, s, NUMERATORS, 1) : []
  for (const top of [...(own && found.parts.length < 3 ? [own] : []), ...others]) {
    const base = around(reading, s, BASES, AFTER).find(
      c => c !== top && alike(c.unit, top.unit) && !above(top.value, c.value) && rounds(s, top, c),
    )
    if (base) return of(found, s, top, base)
  }
  return found
}

/** Rounded to its last place; what would have to be cut off fits too much. */
const rounds = (s: Claim, top: Claim, base: Claim): boolean => meets(s.value, rateOf(top.value, base.value))

/** Counts near a claim, the nearest first. */
function around({ claims }: Reading, s: Claim, back: number, on: number): Claim[] {
  const before = claims.slice(Math.max(0, s.id - back), s.id).reverse()
  const after = claims.slice(s.id + 1, s.id + 1 + on).filter(c => c.sentence === s.sentence && c.paragraph === s.paragraph)
  return [...before, ...after].filter(
    c =>
      s.paragraph - c.paragraph <= 1 &&
      c.form === 'plain' &&
      (c.role === 'count' || c.role === 'slot') &&
      !measure(c.unit) &&
      c.value.min > 0,
  )
}

function of(found: Found, s: Claim, top: Claim, base: Claim): Found {
  const working = `${number(top.printed)}÷${number(base.printed)}＝${percent((100 * top.printed) / base.printed, s.step)}`
  return {
    ...found,
    computed: rateOf(top.value, base.value),
    verdict: 'holds',
    parts: [top, base],
    message: `${working}，与${figure(s)}相符。`,
  }
}
