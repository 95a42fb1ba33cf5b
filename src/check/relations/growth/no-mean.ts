/** 刑事70起，治安272起。刑事类日均10起，较上周的62起增加8起: what so many a day are compared with are no counts of a day; it is the 70 that are 8 more. Part of the kind `growth`. */
import type { Claim } from '../../claims.ts'
import { meets, minus, times } from '../../interval.ts'
import { isMean } from '../../lists/list.ts'

/** What grew by so much: the first that may have, but no mean of what the base counts in full. */
export function ofNoMean(currents: readonly { readonly claim: Claim }[], base: Claim | undefined, amount: Claim): Claim | undefined {
  const [first] = currents
  // 由3.05人降至2.35人后，又增加0.06人: a step behind both.
  if (/^[又再]/.test(amount.label)) return undefined
  if (!first || !base || !isMean(first.claim) || isMean(base)) return first?.claim
  const full = currents.map(c => c.claim).filter(c => !isMean(c))
  const fits = full.find(c => meets(amount.value, times(minus(c.value, base.value), amount.sign || 1)))
  if (fits) return fits
  // 平均每户2.62人，比2010年的3.86人减少0.74人: what is told in parts of a person is a mean as well.
  const inTurn = base.id === first.claim.id + 1 && amount.id === base.id + 1 && base.sep === '，'
  if (inTurn && first.claim.step < 1 && base.step === first.claim.step) return first.claim
  // 日均通话62次，比上年的58次增加4次: of two means, neither called so again.
  return meets(amount.value, times(minus(first.claim.value, base.value), amount.sign || 1)) ? first.claim : undefined
}
