/** @module Shares that are credibly wrong: near what they should be, among right ones of the same whole, or taken of another whole. */
import { near } from '../arithmetic/near.ts'
import type { Claim } from '../claims.ts'
import { digitsOf, oneDiffers } from '../hand.ts'
import { meets, middle, over, times } from '../interval.ts'
import { groupBy } from '../items.ts'
import type { Figure, Found, Reading } from '../reading.ts'
import { byHand, difference, gap, LEAST } from './by-hand.ts'

/** A rate that lies farther from what it should be, of the larger of both, was hardly meant to be of these two. */
const FAR = 0.15
/** Among so many right shares of the same whole the whole is sure; but not even there is anything so far off a slip. */
const SIBLINGS = 2
const FARTHEST = 0.5
/** 8件 of 4696, printed 0.5%, is off by a third of a point: of small shares it is the points that tell, and not how many times the one is the other. */
const POINTS = 10
/** A share of two digits that is one of them away, and no farther than this. */
const FEW_POINTS = 3
/** （ and 占 say nothing of the whole. */
const WORDS = 4
/** Another whole may stand so far before it and behind. */
const AROUND = { back: 40, on: 10, paragraphs: 4 }

export interface Shares {
  /** The shares of each whole. */
  readonly ofWhole: ReadonlyMap<string, readonly Found[]>
  /** The share that each figure is said to have. */
  readonly byPart: ReadonlyMap<number, Found>
}

export function sharesOf(all: readonly Found[]): Shares {
  const shares = all.filter(f => f.kind === 'share')
  return { ofWhole: groupBy(shares, whole), byPart: new Map(shares.flatMap(f => (f.parts[0] ? [[f.parts[0].start, f] as const] : []))) }
}

/** What a share is of. */
const whole = ({ parts }: Found): string =>
  parts
    .slice(1)
    .map(p => p.start)
    .join()

/** 2016年6849人、2017年6701人、2018年6351人，分别占3.3%、3.7%、3.2%: the last of a row is not of what none of its fellows is of, however its point may have moved. */
export function isOfOtherRow(reading: Reading, f: Found, { ofWhole }: Shares): boolean {
  const claim = reading.byPlace.get(f.claim.start)
  const joined = claim?.form === 'percent' && /^[、和与及]$/.test(claim.lead)
  return joined && gap(f.stated, f.computed) > FARTHEST && !ofWhole.get(whole(f))?.some(s => s.verdict === 'holds')
}

export function shareIsCredible(reading: Reading, f: Found, { ofWhole }: Shares): boolean {
  const claim = reading.byPlace.get(f.claim.start)
  const off = gap(f.stated, f.computed)
  if (claim && isOfMate(reading, f, claim)) return false
  if (claim?.form !== 'percent' || off <= FAR) return true
  // 占全区16540件的44.0%: the words give the whole with its figure.
  const before = reading.byPlace.get(f.parts.at(-1)?.start ?? -1)
  if (before?.id === claim.id - 1 && /^[^，。；]{0,8}的$/.test(claim.lead)) return true
  const siblings = ofWhole.get(whole(f)) ?? []
  // 占总产值的95%；…占总产值的1.8%: said of the same whole in the same words.
  const words = (s: Found) => reading.byPlace.get(s.claim.start)?.lead.replace(/^[，；、]/, '')
  if (claim.lead.length > WORDS && siblings.some(s => s.verdict === 'holds' && words(s) === words(f))) return true
  const apart = difference(f.stated, f.computed)
  if ((off <= FARTHEST || apart <= POINTS) && siblings.filter(s => s.verdict === 'holds').length >= SIBLINGS) return true
  if (apart <= FEW_POINTS && isOneDigit(claim, middle(f.computed))) return true
  return (siblings.length > 1 && isHundred(siblings)) || eitherByHand(reading, f) || isOfAnother(reading, f, claim, siblings)
}

/** Shares that make a hundred, wrong or right, were taken of all that is listed. So many rounded ones may make a little more or less. */
export const isHundred = (shares: readonly Found[]): boolean =>
  Math.abs(shares.reduce((sum, f) => sum + middle(f.stated), 0) - 100) <=
  shares.reduce((sum, f) => sum + f.stated.max - f.stated.min, 0) / 2

/** 用电104处、燃气87处、消防61处，占81%: the last of a row is no part of the one beside it. */
function isOfMate({ byPlace, claims }: Reading, { parts: [part, base, more] }: Found, s: Claim): boolean {
  const [n, w] = [byPlace.get(part?.start ?? -1), byPlace.get(base?.start ?? -1)]
  const row = n && w && !more && w.id === n.id - 1 && n.lead.startsWith('、') && claims[w.id]?.lead.startsWith('、')
  return row === true && n.id === s.id - 1 && /^占(?:比|总[数量])?$/.test(s.label)
}

/** 2.1 for 2.8, 0.7 for 0.4. */
const isOneDigit = ({ printed, step }: Claim, meant: number): boolean =>
  step < 1 && oneDiffers(digitsOf(printed, step), digitsOf(meant, step))

/** 166件、159件、156件、160件, all of them: a whole that was put together here stands nowhere, and no slip was made in it. */
const isComposed = (w: Claim, base: Figure | undefined): boolean => base?.printed !== w.printed

/** 包案54件，化解36件，化解率80%: of 45 it would be; does one of the two, mended by hand, give the share? */
function eitherByHand({ byPlace }: Reading, { parts: [part, base, more], stated }: Found): boolean {
  const [n, w] = [byPlace.get(part?.start ?? -1), byPlace.get(base?.start ?? -1)]
  if (!n || !w || more || isComposed(w, base)) return false
  const share = middle(stated) / 100
  return byHand(w, middle(n.value) / share) || byHand(n, middle(w.value) * share)
}

/**
 * 受理2309件…1742件，占受理数60.61%, which it is of the 2874 that applied: the base of another line, and exactly. A share of two digits comes out
 * of some count by chance; two of them do not.
 */
function isOfAnother(reading: Reading, f: Found, claim: Claim, siblings: readonly Found[]): boolean {
  const [, base, more] = f.parts
  const w = reading.byPlace.get(base?.start ?? -1)
  if (!w || more || isComposed(w, base)) return false
  const fits = ({ parts: [part], stated }: Found, c: Claim): boolean => {
    const n = reading.byPlace.get(part?.start ?? -1)
    return n !== undefined && n !== c && meets(over(times(n.value, 100), c.value), stated)
  }
  const finely = String(Math.round(claim.printed / claim.step)).length >= LEAST
  const others = siblings.filter(s => s !== f && s.verdict !== 'holds')
  return near(reading, claim, AROUND).some(c => c !== w && c.unit === w.unit && fits(f, c) && (finely || others.some(s => fits(s, c))))
}
