/**
 * @module Relations that the numbers themselves tell, where no word of the text was understood to tell them: counts near each
 * other that give a rate to its last decimal, a total to its last unit. They only ever hold: a text that arithmetic does not
 * explain is not wrong for it. What the words told, stands; only what they left undecided for want of a figure is settled here.
 */
import type { Found, Reading } from '../reading.ts'
import { allOfUnit } from './all-of-unit.ts'
import { averages } from './average.ts'
import { balances } from './balance.ts'
import { belowZero } from './below-zero.ts'
import { compositions } from './composition.ts'
import { compounds } from './compound.ts'
import { divided } from './divided.ts'
import { growths } from './growth.ts'
import { inTurn } from './in-turn.ts'
import { moves } from './moves.ts'
import { ofSeveral } from './of-several.ts'
import { sharesOfSums } from './one-base.ts'
import { paired } from './paired.ts'
import { prices } from './price.ts'
import { quotients } from './quotients.ts'
import { rowSums } from './rows.ts'
import { scattered } from './scattered.ts'
import { shares } from './share.ts'
import { sums } from './sum.ts'
import { wholes } from './whole.ts'

export const byArithmetic = (reading: Reading): Found[] =>
  [
    // The last of two that tell of one figure is kept: what looks closer at the words stands further down.
    ...allOfUnit(reading),
    ...scattered(reading),
    ...paired(reading),
    ...rowSums(reading),
    ...inTurn(reading),
    ...ofSeveral(reading),
    ...shares(reading),
    ...sharesOfSums(reading),
    ...sums(reading),
    ...wholes(reading),
    ...moves(reading),
    ...compositions(reading),
    ...compounds(reading),
    ...growths(reading),
    ...balances(reading),
    ...divided(reading),
    ...averages(reading),
    ...prices(reading),
    ...belowZero(reading),
    ...quotients(reading),
  ].filter(f => f.kind !== 'sum' || isOfOneTime(reading, f))

/** 濉溪县6起（上年8起），相山区4起, which are 18起 by chance: what a bracket tells of then is no part of what is now. */
function isOfOneTime({ byPlace }: Reading, { claim, parts }: Found): boolean {
  const [total, ...of] = [claim, ...parts].map(p => byPlace.get(p.start))
  return total?.role === 'base' || of.every(c => c?.role === 'base') || !of.some(c => c?.role === 'base' && c.owner >= 0)
}
