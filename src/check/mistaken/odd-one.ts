/**
 * @module The one share of a list that is not of the whole of all others: 电话604件，占比46.6%；小程序290件，占比25.38%；来函126件，占比9.72%；App121件，占比9.34%. Where the others agree on one
 * whole, printed or not, the odd one is wrong by itself: neither a figure that gives it by chance nor a sum that still makes some hundred excuses it.
 */
import { isCount } from '../arithmetic/near.ts'
import type { Claim } from '../claims.ts'
import { digitsOf, exchanged, oneDiffers } from '../hand.ts'
import { meets, middle, over, times } from '../interval.ts'
import { fitsShare } from '../lists/index.ts'
import type { Found, Reading } from '../reading.ts'
import { commonBase, type Run, type Shared, shareRuns } from '../share-runs.ts'
import type { Interval } from '../types.ts'
import { alike } from '../units.ts'
import { figure, number, percent } from '../words.ts'

/** So far up stands the whole of a list. */
const FAR = 40
const PARAGRAPHS = 1
/** So many others, and so many digits that they fit: fewer agree by chance. */
const LEAST = 2
const DIGITS = 5
/** Where no whole is printed the others must leave as little choice as this. */
const NARROW = 0.004
const LEAST_UNPRINTED = 3
/** What is farther off in points, and no slip of the hand, was of something else. */
const POINTS = 6

export const oddOnes = (reading: Reading): Found[] =>
  shareRuns(reading).flatMap(run => (run.pairs.length > LEAST ? (oddOf(reading, run) ?? []) : []))

function oddOf(reading: Reading, run: Run): Found | undefined {
  for (const odd of run.pairs) {
    const others = run.pairs.filter(p => p !== odd)
    if (others.reduce((n, p) => n + digits(p.share), 0) < DIGITS) continue
    const whole = printed(reading, run, others)
    if (whole && !isClose(odd, around(whole)) && isSlip(odd, whole.value)) return told(odd, whole)
  }
  return unprinted(run)
}

const digits = (s: Claim): number => String(Math.round(s.printed / s.step)).length

/** The figure before the list that gives all others; where none does, what the list itself makes. */
function printed({ claims }: Reading, { counts, pairs }: Run, others: readonly Shared[]): Claim | undefined {
  const first = counts[0]!
  const most = Math.max(...pairs.map(p => p.count.printed))
  const sum = counts.reduce((n, c) => n + c.printed, 0)
  const all = claims
    .slice(Math.max(0, first.id - FAR), first.id)
    .filter(
      c =>
        isCount(c) &&
        first.paragraph - c.paragraph <= PARAGRAPHS &&
        alike(c.unit, first.unit) &&
        c.printed > most &&
        others.every(o => fitsShare(o.share, o.count.value, c.value)),
    )
  return all.findLast(c => c.printed === sum) ?? all.at(-1)
}

/** 4.49万件 may have been cut: 26249件 of 44953 are 58.39%. */
const around = ({ value, printed: said, step }: Claim): Interval => (step > 1 ? { min: said - step, max: said + step } : value)

/** Is there one share without which all others are of one whole? */
function unprinted({ pairs }: Run): Found | undefined {
  if (pairs.length <= LEAST_UNPRINTED || commonBase(pairs)) return undefined
  const left = pairs.flatMap(odd => {
    const base = commonBase(pairs.filter(p => p !== odd))
    return base && (base.max - base.min) / base.max <= NARROW ? [{ odd, base }] : []
  })
  const [only, more] = left
  return only && !more && !isClose(only.odd, only.base) && isSlip(only.odd, only.base) ? told(only.odd, only.base) : undefined
}

const rateOf = ({ count }: Shared, whole: Interval): Interval => times(over(count.value, whole), 100)

/** Within its rounding, or a unit of its last place beside it. */
const isClose = (odd: Shared, whole: Interval): boolean => {
  const { min, max } = rateOf(odd, whole)
  return meets(odd.share.value, { min, max }) || Math.abs(odd.share.printed - (min + max) / 2) <= odd.share.step * 1.01
}

function isSlip(odd: Shared, whole: Interval): boolean {
  const { printed: said, step } = odd.share
  const meant = middle(rateOf(odd, whole))
  const [one, other] = [digitsOf(said, step), digitsOf(meant, step)]
  return meant < 100 && (Math.abs(meant - said) <= POINTS || oneDiffers(one, other) || exchanged(one, other))
}

function told(odd: Shared, whole: Claim | Interval): Found {
  const { count, share } = odd
  const value = 'value' in whole ? whole.value : whole
  const base = 'value' in whole ? whole.printed : middle(whole)
  const working = `${number(count.printed)}÷${number(Math.round(base))}＝${percent((100 * count.printed) / base, share.step)}`
  const why = 'value' in whole ? '' : `；其余各项占比都合于${number(Math.round(base))}`
  return {
    kind: 'share',
    claim: share,
    stated: share.value,
    computed: times(over(count.value, value), 100),
    verdict: 'fails',
    parts: 'value' in whole ? [count, whole] : [count],
    message: `${working}，不是${figure(share)}${why}。`,
    sure: true,
  }
}
