/** @module Sums that are credibly wrong: near their total, a digit or a part away from it, or of a list that is beyond doubt that of the total. */
import { middle } from '../interval.ts'
import { RESIDUAL } from '../lists/index.ts'
import type { Found, Reading } from '../reading.ts'
import { byHand, difference, gap, LEAST_OF_LIST } from './by-hand.ts'
import { isHundred, type Shares } from './share.ts'

/** A list that misses its total by more is hardly the list of that total. */
const FAR = 0.08
/** What comes and goes differs more from what stays than a list from its total. */
const FAR_BALANCE = 0.15
/** Of few things one, two or three are miscounted. */
const FEW = 3

/** 按性质分, 从场所看: another list begins. */
const IN_REGARD = /[按从][^，。；]{1,10}[分看划]/

export function sumIsCredible(reading: Reading, f: Found, { byPart }: Shares, sums: readonly Found[]): boolean {
  if (gap(f.stated, f.computed) <= FAR || difference(f.stated, f.computed) <= FEW) return true
  if (partByHand(reading, f) || partLeftOut(f) || isOneList(reading, f)) return true
  if (sums.some(other => isParallel(reading, f, other))) return true
  const shares = f.parts.flatMap(p => byPart.get(p.start) ?? [])
  return shares.length === f.parts.length && isHundred(shares)
}

export const balanceIsCredible = (reading: Reading, f: Found): boolean =>
  gap(f.stated, f.computed) <= FAR_BALANCE || difference(f.stated, f.computed) <= FEW || partByHand(reading, f) || partLeftOut(f)

/** Does one of the parts, a digit mended, make the total? */
function partByHand({ byPlace }: Reading, { parts, stated, computed }: Found): boolean {
  const lacking = middle(stated) - middle(computed)
  return parts.some(p => {
    const part = byPlace.get(p.start)
    return part !== undefined && part.printed + lacking > 0 && byHand(part, part.printed + lacking, LEAST_OF_LIST)
  })
}

/** 7309 for 9455, with 2146 among the parts: one was left out when they were added up, or added twice. */
function partLeftOut({ parts, stated, computed }: Found): boolean {
  const off = difference(stated, computed)
  const latitude = (stated.max - stated.min + computed.max - computed.min) / 2 + off * 1e-9
  return parts.length > 2 && parts.some(p => Math.abs(p.printed - off) <= latitude)
}

/** 503条，其中工作情况261条，政策文件3条，其他信息3条; 9689人（…）: right behind its total, and down to the rest or within its bracket, a list is of that total. */
function isOneList({ byPlace, claims }: Reading, { claim, parts }: Found): boolean {
  const total = byPlace.get(claim.start)
  const members = parts.flatMap(p => byPlace.get(p.start) ?? [])
  const [first, last] = [members[0], members.at(-1)]
  if (!total || !first || !last || members.length < parts.length || first.id < total.id) return false
  // 火灾780起，死亡1人……从起火原因看，电气164起……从场所看，居住259起: figures of their own between them, or two lists.
  const listed = new Set(members.map(m => m.id))
  const before = claims.slice(total.id + 1, first.id).some(c => c.form === 'plain')
  const within = claims
    .slice(first.id, last.id)
    .some(c => c.form === 'plain' && c.unit === last.unit && c.owner === last.owner && !listed.has(c.id))
  if (before || within || members.slice(1).some(m => IN_REGARD.test(m.lead))) return false
  return RESIDUAL.test(last.label) || members.every(m => m.owner === total.id)
}

/** 甲412｜58｜71.4；乙385｜22｜13.6；合计797｜80｜75: where one column is of just these rows, so are the others. */
function isParallel({ byPlace }: Reading, f: Found, other: Found): boolean {
  if (other.parts.length !== f.parts.length || f.parts.length < 2) return false
  const id = (p: { readonly start: number }) => byPlace.get(p.start)?.id ?? Number.NaN
  const shift = id(other.claim) - id(f.claim)
  return shift !== 0 && f.parts.every((p, i) => id(other.parts[i]!) - id(p) === shift)
}
