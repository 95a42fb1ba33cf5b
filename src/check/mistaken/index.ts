/**
 * @module What neither the words nor the numbers explained, and what stands beside it disproves: other shares of the same list, the
 * same digits in another order, another total of the same parts. Asked last, of what is still open.
 */
import type { Found, Reading } from '../reading.ts'
import { excepted } from '../relations/share/exceptions.ts'
import { mistakenAccounts } from './accounts.ts'
import { mistakenAverages } from './averages.ts'
import { exchangedSums } from './digits.ts'
import { exchangedShares } from './exchanged.ts'
import { mistakenGrowths } from './growths.ts'
import { invertedShares } from './inverted.ts'
import { jointly } from './jointly.ts'
import { namedShares } from './named.ts'
import { rightlyNamed } from './objects.ts'
import { onOneBase } from './one-base.ts'
import { mistakenParts } from './parts.ts'
import { misplaced } from './places.ts'
import { mistakenRates } from './rates.ts'
import { rebuiltPoints } from './rebuilt.ts'
import { mistakenRepeats } from './repeats.ts'
import { mistakenShares } from './shares.ts'
import { siblingShares } from './siblings.ts'
import { slippedShares } from './slips.ts'
import { toldParts } from './told-parts.ts'
import { mistakenTotals } from './totals.ts'
import { mistakenWholes } from './wholes.ts'

export function mistaken(reading: Reading, known: readonly Found[]): Found[] {
  const proven = [
    ...mistakenShares(reading, known),
    ...namedShares(reading, known),
    ...mistakenRates(reading, known),
    ...siblingShares(reading, known),
    ...misplaced(reading, known),
    ...exchangedShares(reading, known),
    ...jointly(reading, known),
    ...invertedShares(reading),
    ...rightlyNamed(reading, known),
  ]
  const open = new Set(known.filter(f => f.kind === 'share' && f.named && f.verdict === 'undecided').map(f => f.claim.start))
  const shares = [...proven, ...slippedShares(reading, [...known, ...proven])].filter(
    f => !open.has(f.claim.start) && excepted(reading, f).verdict === 'fails',
  )
  shares.push(...onOneBase(reading).map(f => excepted(reading, f)))
  return [
    ...shares,
    ...mistakenWholes(reading, [...known, ...shares]),
    ...mistakenTotals(reading, known),
    ...mistakenParts(reading, known),
    ...exchangedSums(reading, known),
    ...toldParts(reading, known),
    ...mistakenAccounts(reading, known),
    ...mistakenAverages(reading, known),
    ...mistakenGrowths(reading, known),
    ...rebuiltPoints(reading, known),
    ...mistakenRepeats(reading, known),
  ]
}
