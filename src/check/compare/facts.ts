/**
 * @module The facts of a paper under names by which another paper can be asked for them. A name is what stands before the figure,
 * without the words that every figure has before it; a fact that a paper states twice in two ways has no value to compare.
 */
import type { Claim } from '../claims.ts'
import { meets } from '../interval.ts'
import { type Reading, read } from '../reading.ts'
import type { TextDocument } from '../text.ts'
import type { Interval } from '../types.ts'
import { type Identity, identityOf } from './identity.ts'

const LEADING =
  /^(?:20\d{2}年度?|全年度?|本年度?|今年以来|今年|年内|截至年底|截至目前|目前|其中|共计|累计|合计|总计|[我全](?:镇|乡|区|县|市|街道)|已|并|共|均|通过|先后|依法|积极|认真)+/
const TRAILING = /(?:分别|共计|合计|累计|共有|共|达到|达|为|是|约|超过|超|近|有|均|了|的)+$/
const LAST = /^(?:去年|上年|上一年|前一年)度?(?:全年|同期)?/

/** The name of a figure; undefined where too little stands before it to know it again. */
export function nameOf(claim: Claim): string | undefined {
  const name = claim.label.replace(LAST, '').replace(LEADING, '').replace(TRAILING, '')
  // Four characters name a thing; fewer (办结, 成功) name whatever stood before.
  return /[\u4e00-\u9fa5]{4}/.test(name) ? `${name}｜${claim.form === 'percent' ? '%' : claim.unit}` : undefined
}

/** Is the figure one of the year before, by the words before it? */
export function isOfLastYear(claim: Claim, year: number | undefined): boolean {
  const stated = /^(20\d{2})年/.exec(claim.label)
  return LAST.test(claim.label) || (stated !== null && year !== undefined && Number(stated[1]) === year - 1)
}

export interface Facts {
  readonly reading: Reading
  readonly identity: Identity
  /** The figure of that name, where the paper states one value for it. */
  readonly named: ReadonlyMap<string, Claim>
}

/** A paper is compared with many: it is read once. */
const known = new WeakMap<TextDocument, Facts>()

export function factsOf(document: TextDocument): Facts {
  const before = known.get(document)
  if (before) return before
  const reading = read(document)
  const identity = identityOf(reading)
  const facts = { reading, identity, named: named(reading.claims, identity.year) }
  known.set(document, facts)
  return facts
}

function named(claims: readonly Claim[], year: number | undefined): Map<string, Claim> {
  const out = new Map<string, Claim>()
  const twice = new Set<string>()
  for (const claim of claims) {
    if ((claim.role !== 'count' && claim.role !== 'rate') || isOfLastYear(claim, year)) continue
    const name = nameOf(claim)
    if (!name) continue
    const other = out.get(name)
    if (other && !meet(other, claim)) twice.add(name)
    if (!other) out.set(name, claim)
  }
  for (const name of twice) out.delete(name)
  return out
}

/** Can two figures stand for the same number? A printed place may be rounded or cut off: 2.5万 and 25,912 meet. */
export function meet(a: Claim, b: Claim): boolean {
  const wide = (c: Claim): Interval => (c.step === 1 ? c.value : { min: c.value.min - c.step / 2, max: c.value.max + c.step / 2 })
  return meets(wide(a), wide(b))
}
