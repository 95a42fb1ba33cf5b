/**
 * @module Relations that the numbers themselves tell, where no word of the text was understood to tell them: counts near each
 * other that give a rate to its last decimal, a total to its last unit. They only ever hold: a text that arithmetic does not
 * explain is not wrong for it. What the words told, stands; only what they left undecided for want of a figure is settled here.
 */
import type { Found, Reading } from '../reading.ts'
import { allOfUnit } from './all-of-unit.ts'
import { averages } from './average.ts'
import { balances } from './balance.ts'
import { compositions } from './composition.ts'
import { growths } from './growth.ts'
import { inTurn } from './in-turn.ts'
import { sharesOfSums } from './one-base.ts'
import { paired } from './paired.ts'
import { prices } from './price.ts'
import { rowSums } from './rows.ts'
import { scattered } from './scattered.ts'
import { shares } from './share.ts'
import { sums } from './sum.ts'
import { wholes } from './whole.ts'

export const byArithmetic = (reading: Reading): Found[] => [
  // The last of two that tell of one figure is kept: what looks closer at the words stands further down.
  ...allOfUnit(reading),
  ...scattered(reading),
  ...paired(reading),
  ...rowSums(reading),
  ...inTurn(reading),
  ...shares(reading),
  ...sharesOfSums(reading),
  ...sums(reading),
  ...wholes(reading),
  ...compositions(reading),
  ...growths(reading),
  ...balances(reading),
  ...averages(reading),
  ...prices(reading),
]
