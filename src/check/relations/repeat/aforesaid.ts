/** @module What was counted before and is taken up again with 以上, 上述: 收到申请18件……以上18件申请均按期答复. */
import type { Claim } from '../../claims.ts'
import { meets } from '../../interval.ts'
import { oneDigitOff } from '../../one-digit.ts'
import type { Found, Reading } from '../../reading.ts'
import { alike } from '../../units.ts'
import { twice } from './twice.ts'

const AGAIN = /(?:^|[，。；：])(?:对)?(?:以上|上述|这)$/
/** How many figures back what is meant may stand. */
const BACK = 40
/** What joins a thing to what is said of it. */
const SAID = /均|都|全部|已|按|在|皆|无一|未/

export function aforesaid({ claims, lists }: Reading): Found[] {
  /** What lists add up to, and where the first such list ends. */
  const sums = new Map<number, number>()
  for (const { parts } of lists.filter(l => l.parts.length > 1)) {
    const sum = parts.reduce((n, p) => n + p.printed, 0)
    sums.set(sum, Math.min(sums.get(sum) ?? Number.POSITIVE_INFINITY, parts.at(-1)!.id))
  }
  return claims.flatMap((claim): Found[] => {
    if (!AGAIN.test(claim.lead) || claim.form !== 'plain' || claim.precision !== 'exact' || claim.unit === '' || claim.printed < 2)
      return []
    const thing = claim.noun.split(SAID, 1)[0]!
    if (thing.length < 2 && !SAID.test(claim.noun)) return []
    const before = claims.slice(Math.max(0, claim.id - BACK), claim.id).filter(c => counts(c, claim))
    const called = before.filter(c => thing.length >= 2 && names(c, thing))
    const same = before.findLast(c => c.printed === claim.printed)
    if (same) return [twice(claim, same)]
    // 甲3件、乙2件，以上5件: of all that was listed, and not of one figure.
    if ((sums.get(claim.printed) ?? claim.id) < claim.id || addsUp(before, claim)) return []
    const first = called.length === 1 ? called[0] : before.findLast(c => oneDigitOff(claim, c.printed))
    return first && (close(first, claim) || exchanged(first, claim)) ? [twice(claim, first)] : []
  })
}

const counts = (c: Claim, claim: Claim): boolean =>
  c.role === 'count' && c.form === 'plain' && c.owner < 0 && c.paragraph === claim.paragraph && alike(c.unit, claim.unit)

const names = (c: Claim, thing: string): boolean => c.label.includes(thing) || c.noun.startsWith(thing)

/** Do some figures in a row make it? */
function addsUp(before: readonly Claim[], claim: Claim): boolean {
  for (let from = 0; from < before.length; from++) {
    let sum = before[from]!.printed
    for (const c of before.slice(from + 1)) {
      sum += c.printed
      if (sum === claim.printed) return true
      if (sum > claim.printed) break
    }
  }
  return false
}

/** 236 and 326: the same digits in another order. */
const exchanged = (a: Claim, b: Claim): boolean =>
  a.printed > 99 && [...String(a.printed)].sort().join('') === [...String(b.printed)].sort().join('')

/** A slip, and no other count: a tenth apart at most, or by one. */
const close = (a: Claim, b: Claim): boolean =>
  !meets(a.value, b.value) && Math.abs(a.printed - b.printed) <= Math.max(1, 0.1 * Math.max(a.printed, b.printed))
