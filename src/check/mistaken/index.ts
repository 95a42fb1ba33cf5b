/**
 * @module What neither the words nor the numbers explained, and what stands beside it disproves: other shares of the same list, the
 * same digits in another order. Asked last, of what is still open.
 */
import type { Found, Reading } from '../reading.ts'
import { mistakenGrowths } from './growths.ts'
import { mistakenRepeats } from './repeats.ts'
import { mistakenShares } from './shares.ts'

export const mistaken = (reading: Reading, known: readonly Found[]): Found[] => [
  ...mistakenShares(reading, known),
  ...mistakenGrowths(reading, known),
  ...mistakenRepeats(reading, known),
]
