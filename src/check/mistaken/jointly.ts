/**
 * @module Shares of one member told beside the share of several together: 甲7142宗、乙6835宗、丙4916宗，三类合占59.5%；乙单项占21.5%. Both are of one whole,
 * whatever other count the second fits.
 */
import type { Found, Reading } from '../reading.ts'
import { one, wrong } from './wrong-share.ts'

export function jointly({ byPlace }: Reading, known: readonly Found[]): Found[] {
  const shares = known.filter(f => f.kind === 'share' && f.verdict === 'holds')
  /** Of each member counted into a joint share: what that is of. */
  const together = new Map(
    shares
      .filter(f => f.parts.length > 2)
      .flatMap(f => f.parts.slice(0, -1).map(p => [p.start, { claim: f.claim, whole: f.parts.at(-1)! }])),
  )
  return shares.flatMap((f): Found[] => {
    const [part, base] = f.parts
    const joint = f.parts.length === 2 ? together.get(part!.start) : undefined
    const [s, top, whole, other] = [f.claim, part, joint?.whole, joint?.claim].map(p => p && byPlace.get(p.start))
    if (!joint || joint.whole.start === base!.start || !s || !top || !whole || !other) return []
    if (s.sentence !== other.sentence || s.paragraph !== other.paragraph || s.id < other.id || !/单项|一项/.test(s.label)) return []
    const found = wrong(s, top, one(whole))
    return found ? [found] : []
  })
}
