/**
 * @module Rates that are called after a thing and what was done with it: 达成调解协议48288件……已履行协议47020件，协议履行率 is of the agreements
 * counted right before, and of no other figure that happens to give it.
 */
import { isCount } from '../arithmetic/near.ts'
import type { Claim } from '../claims.ts'
import { meets, over, times } from '../interval.ts'
import { printedRate } from '../lists/index.ts'
import type { Found, Reading } from '../reading.ts'
import { one, wrong } from './wrong-share.ts'

/** How many figures back the count of the things may stand: a rate or a change may stand between. */
const BACK = 5
const NAME = /^([\u4e00-\u9fa5]{2,4})([\u4e00-\u9fa5]{2})率(?:为|达|达到|是)?$/
/** Of what was due, or in time: how many these were is seldom told. 人口死亡率 is of all who live there, and not of 出生人口. */
const UNTOLD = /按期|按时|及时|限时|应|满意|法定|出生|死亡/

export function rightlyNamed({ claims }: Reading, known: readonly Found[]): Found[] {
  const held = new Map(known.filter(f => f.kind === 'share' && f.verdict === 'holds').map(f => [f.claim.start, f]))
  return claims.flatMap(s => {
    const other = held.get(s.start)
    const top = claims[s.id - 1]
    if (!other || !top || s.role !== 'rate' || s.precision !== 'exact' || other.parts[0]?.start !== top.start) return []
    const whole = thingsBefore(claims, s, top)
    const same = whole === undefined || other.parts.length !== 2 || other.parts[1]!.start === whole.start
    if (same || meets(printedRate(s), times(over(top.value, whole.value), 100))) return []
    return wrong(s, top, one(whole)) ?? []
  })
}

/** The count right before the one that was done, under the name of the thing alone. */
function thingsBefore(claims: readonly Claim[], s: Claim, top: Claim): Claim | undefined {
  const [, thing, deed] = NAME.exec(s.label) ?? []
  if (!thing || !deed || UNTOLD.test(s.label + top.label) || !isCount(top)) return undefined
  if (!top.label.includes(thing) || !top.label.includes(deed)) return undefined
  const before = claims.slice(Math.max(0, top.id - BACK), top.id).findLast(c => isCount(c) && c.owner === top.owner)
  if (!before || before.paragraph !== s.paragraph || before.sentence !== s.sentence || before.unit !== top.unit) return undefined
  return before.label.endsWith(thing) && !before.label.includes(deed) && before.printed > top.printed ? before : undefined
}
