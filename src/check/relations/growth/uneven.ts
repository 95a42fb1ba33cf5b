/** Growth rebuilt from two amounts told to different places: 145.786亿元，增长72.19亿元. The coarser of them may have been cut, and not rounded. Part of the kind `growth`. */
import type { Claim } from '../../claims.ts'
import { minus, over, roundedOrCut, times } from '../../interval.ts'
import type { Interval } from '../../types.ts'

/** Every growth that the amount and what it came to may give. */
export function unevenly(now: Claim, amount: Claim): Interval {
  const read = (c: Claim): Interval => (now.unit === '元' && now.step !== amount.step ? roundedOrCut(c) : c.value)
  const by = read(amount)
  return times(over(by, minus(read(now), times(by, amount.sign || 1))), 100 * (amount.sign || 1))
}
