/** @module The same deed and thing in other words: 全镇共化解矛盾纠纷486起, 一年来成功化解各类矛盾纠纷486件. */
import type { Claim } from '../../claims.ts'
import { meets } from '../../interval.ts'
import { groupBy } from '../../items.ts'
import type { Found, Reading } from '../../reading.ts'
import { sameAgent, sameYear, subjectOf } from '../../subjects.ts'
import { alike } from '../../units.ts'
import { onePlace } from './restated.ts'
import type { Told } from './told.ts'
import { slipped, TIMES, twice } from './twice.ts'
import { paperYear } from './year.ts'

export function reworded({ claims, view }: Reading, known: readonly Told[]): Found[] {
  const byClaim = new Map(known.map(t => [t.claim.id, t]))
  const may = (a: Claim, b: Claim): boolean => {
    const [one, other] = [byClaim.get(a.id), byClaim.get(b.id)]
    return !one || !other || (onePlace(one, other) && one.planned === other.planned && !one.part && !other.part)
  }
  const year = paperYear(view.text)
  const told = claims.flatMap(claim => {
    if (claim.role !== 'count' || claim.precision !== 'exact' || claim.printed < 10 || claim.owner >= 0) return []
    const subject = subjectOf(claim)
    return subject && subject.thing.length >= 2 ? [{ claim, subject }] : []
  })
  return [...groupBy(told, t => t.subject.thing).values()].flatMap(group =>
    group.slice(1, TIMES).flatMap(({ claim, subject }, n): Found[] => {
      const same = group
        .slice(0, n + 1)
        .filter(
          o =>
            (o.subject.deed === subject.deed || subject.deed === '' || o.subject.deed === '') &&
            alike(o.claim.unit, claim.unit) &&
            may(o.claim, claim) &&
            o.claim.paragraph !== claim.paragraph &&
            sameAgent(o.subject, subject) &&
            sameYear(o.subject, subject, year),
        )
      const first = same.find(o => meets(o.claim.value, claim.value)) ?? same.at(-1)
      if (!first) return []
      if (meets(first.claim.value, claim.value)) return [twice(claim, first.claim)]
      const one = subject.whole && first.subject.whole && (subject.deed !== '' || first.subject.deed !== '')
      return (one || subject.back) && slipped(claim, first.claim) ? [twice(claim, first.claim)] : []
    }),
  )
}
