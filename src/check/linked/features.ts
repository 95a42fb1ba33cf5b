/**
 * @module What speaks for one count being the part that a rate is of, for another being its whole, and for none of the text being either. Each feature is a
 * yes or a no about words and places, and never about what the figures come to: what is meant is asked before it is computed. What each weighs was learnt
 * from the labelled texts (`weights.ts`).
 */
import { isCount } from '../arithmetic/near.ts'
import type { Claim } from '../claims.ts'
import { alike } from '../units.ts'
import { common, type Ground, isShare, nameOf, type Rate } from './ground.ts'

export type Features<T> = Readonly<Record<string, (asked: T) => boolean>>

export interface AskedPart {
  readonly ground: Ground
  readonly rate: Rate
  readonly part: Claim
  /** What stands between it and the rate. */
  readonly between: readonly Claim[]
}

const gap = ({ rate, part }: AskedPart): number => rate.claim.id - part.id
const isDenied = (c: Claim): boolean => /[不未非无]/.test(c.label)
const TOTAL = /共|总|合计|全部|全[省市县区镇乡年]/
/** What comes in, and is the whole of what is done about it. */
const CAME = /受理|收到|接[到收报]|收案|登记|应|计划|任务|目标|参[加评]|排查|发现|提出|交办|承办/

export const PART: Features<AskedPart> = {
  'right before': a => gap(a) === 1,
  'right before a rate': a => gap(a) === 1 && a.rate.claim.role === 'rate',
  'second before': a => gap(a) === 2,
  'third before': a => gap(a) === 3,
  'fourth or fifth before': a => gap(a) === 4 || gap(a) === 5,
  'farther before': a => gap(a) > 5,
  'far before': a => gap(a) > 9,
  'right behind': a => gap(a) === -1,
  'farther behind': a => gap(a) < -1,
  'right before, in another clause': a => gap(a) === 1 && /[；。]/.test(a.rate.claim.sep),
  'right before, hardly a word between': a => gap(a) === 1 && a.rate.claim.label.length <= 2,
  'in another sentence': a => a.part.sentence !== a.rate.claim.sentence || a.part.paragraph !== a.rate.claim.paragraph,
  'in another paragraph': a => a.part.paragraph !== a.rate.claim.paragraph,
  'before the bracket of the rate': a => a.rate.claim.owner === a.part.id,
  'in the same bracket': a => a.rate.claim.owner >= 0 && a.part.owner === a.rate.claim.owner,
  'in a bracket of its own': a => a.part.owner >= 0 && a.part.owner !== a.rate.claim.owner,
  'a share between': a => a.between.some(isShare),
  'two shares between': a => a.between.filter(isShare).length > 1,
  'a count between': a => a.between.some(isCount),
  'a change between': a => a.between.some(c => c.role === 'change'),
  named: a => common(a.rate.part, nameOf(a.part)) >= 2,
  'named at length': a => common(a.rate.part, nameOf(a.part)) >= 4,
  'named in full': a => a.rate.part.length > 1 && nameOf(a.part).includes(a.rate.part),
  'another is named': a => a.rate.part.length > 1 && common(a.rate.part, nameOf(a.part)) < 2,
  'another is named, right before': a => gap(a) === 1 && a.rate.part.length > 1 && common(a.rate.part, nameOf(a.part)) < 2,
  'called as the whole': a => a.rate.whole.length > 1 && common(a.rate.whole, nameOf(a.part)) >= 2,
  'a second figure': a => a.part.role === 'slot',
  'of another time': a => a.part.role === 'base',
  'denied, or the rate is': a => isDenied(a.part) !== isDenied(a.rate.claim),
  'a total': a => TOTAL.test(a.part.label),
  'has a share of its own': a => a.ground.next(a.part) !== a.rate.claim && isShare(a.ground.next(a.part)),
}

export interface AskedWhole {
  readonly ground: Ground
  readonly rate: Rate
  readonly part: Claim
  readonly whole: Claim
  /** The counts of its unit between it and the part. */
  readonly between: readonly Claim[]
}

const apart = ({ part, whole }: AskedWhole): number => part.id - whole.id
const sameParagraph = (a: AskedWhole): boolean => a.rate.claim.paragraph === a.whole.paragraph
const sentences = (a: AskedWhole): number => (sameParagraph(a) ? a.rate.claim.sentence - a.whole.sentence : Number.POSITIVE_INFINITY)
const opens = ({ ground, whole }: AskedWhole): boolean => {
  const before = ground.previous(whole)
  return before?.paragraph !== whole.paragraph || before.sentence !== whole.sentence
}

export const WHOLE: Features<AskedWhole> = {
  'right before': a => apart(a) === 1,
  'right before, of a rate': a => apart(a) === 1 && a.rate.claim.role === 'rate',
  'second before': a => apart(a) === 2,
  'third to fifth before': a => apart(a) > 2 && apart(a) < 6,
  'sixth to twelfth before': a => apart(a) > 5 && apart(a) < 13,
  'far before': a => apart(a) > 12,
  'very far before': a => apart(a) > 30,
  'between part and rate': a => apart(a) < 0 && a.whole.id < a.rate.claim.id,
  'right before the rate': a => a.whole.id === a.rate.claim.id - 1,
  'in the words of the rate': a => a.whole.id === a.rate.claim.id - 1 && /^的/.test(a.rate.claim.label),
  'behind the rate': a => a.whole.id > a.rate.claim.id,
  'in the same sentence': a => sentences(a) === 0,
  'in the sentence before': a => sentences(a) === 1,
  'in another paragraph': a => !sameParagraph(a),
  'two paragraphs off': a => a.rate.claim.paragraph - a.whole.paragraph > 1,
  'counted in another word': a => a.whole.unit !== a.part.unit,
  'counted in another unit': a => !alike(a.whole.unit, a.part.unit),
  'a total': a => TOTAL.test(a.whole.label),
  'what came in': a => CAME.test(a.whole.label),
  'what came in, of a rate': a => CAME.test(a.whole.label) && a.rate.claim.role === 'rate',
  'opens its paragraph': a => a.ground.previous(a.whole)?.paragraph !== a.whole.paragraph,
  'opens its sentence': opens,
  'opens the text': a => a.whole.id === 0,
  named: a => common(a.rate.whole, nameOf(a.whole)) >= 2,
  'named at length': a => common(a.rate.whole, nameOf(a.whole)) >= 4,
  'named in full': a => a.rate.whole.length > 1 && nameOf(a.whole).includes(a.rate.whole),
  'another is named': a => a.rate.whole.length > 1 && common(a.rate.whole, nameOf(a.whole)) < 2,
  'called as the part': a => a.rate.part.length > 1 && common(a.rate.part, nameOf(a.whole)) >= 2,
  'holds the part in its bracket': a => a.part.owner === a.whole.id,
  'in the same bracket': a => a.part.owner >= 0 && a.part.owner === a.whole.owner,
  'in another bracket': a => a.whole.owner >= 0 && a.whole.owner !== a.part.owner,
  'divided into the part': a => a.ground.divides(a.whole, a.part),
  'beside the part in a list': a => a.ground.besides(a.whole, a.part),
  'a part of something else': a => a.ground.reading.listed.has(a.whole.id),
  'the whole of another share': a => a.rate.used.has(a.whole.start),
  'the whole of two others': a => (a.rate.used.get(a.whole.start) ?? 0) > 1,
  'others have another whole': a => a.rate.used.size > 0 && !a.rate.used.has(a.whole.start),
  'the largest since': a => a.between.every(c => c.printed <= a.whole.printed),
  'another that is large enough between': a => a.between.some(c => c.printed >= a.part.printed),
  'a second figure': a => a.whole.role === 'slot',
  'a second figure, as the part is': a => a.whole.role === 'slot' && a.part.role === 'slot',
  'of another time': a => a.whole.role === 'base' && a.part.role !== 'base',
  'has a share of its own': a => isShare(a.ground.next(a.whole)),
}

export interface AskedRate {
  readonly ground: Ground
  readonly rate: Rate
  readonly parts: readonly Claim[]
}

const hasName = ({ rate }: AskedRate): boolean => rate.part.length > 1
const isCalled = ({ rate, parts }: AskedRate): boolean => parts.some(p => common(rate.part, nameOf(p)) >= 2)

/** What speaks for the counts of a rate standing nowhere in the text. */
export const NOWHERE: Features<AskedRate> = {
  always: () => true,
  'of a rate': a => a.rate.claim.role === 'rate',
  'a whole percent': a => a.rate.claim.step >= 1,
  'a hundred or more': a => a.rate.claim.printed >= 100,
  'opens its sentence': a => a.ground.previous(a.rate.claim)?.sentence !== a.rate.claim.sentence,
  'no count right before': a => !a.parts.some(p => p.id === a.rate.claim.id - 1),
  'a rate right before': a => isShare(a.ground.previous(a.rate.claim)),
  'names its part': hasName,
  'names a part that no count is called': a => hasName(a) && !isCalled(a),
  'names a whole that no count is called': a =>
    a.rate.whole.length > 1 && !a.ground.before(a.rate.claim, 70).some(c => common(a.rate.whole, nameOf(c)) >= 2),
  'in a new clause': a => /[；。]/.test(a.rate.claim.sep) || a.rate.claim.sep === '',
  'others near it have their counts': a => a.rate.used.size > 0,
}
