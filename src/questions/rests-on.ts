/** @module What a gap rests on: the article that asks for the missing thing and was in force on the day, or else the unit's own rule. */
import type { Day } from '../base/day.ts'
import { findInstrument } from '../law/find.ts'
import { type Provision, versionOn } from '../law/instrument.ts'

/** An article is named only where its instrument was law on that day; what no article asks for is marked as the unit's own. */
export function restsOn(law: Provision | undefined, day: Day): { readonly law: Provision } | { readonly own: true } {
  const instrument = law && findInstrument(law.instrument)
  return law && (!instrument || versionOn(instrument, day)) ? { law } : { own: true }
}
