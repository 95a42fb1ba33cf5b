/** @module What a gap rests on: the article that asks for the missing thing and was in force on the day, or else the unit's own rule. */
import type { Day } from '../base/day.ts'
import { findInstrument } from '../law/find.ts'
import { findTerm, type Limit, type Provision, provisionOf, versionOn } from '../law/instrument.ts'

/** An article is named only where its instrument was law on that day; what no article asks for is marked as the unit's own. */
export function restsOn(law: Provision | Limit | undefined, day: Day): { readonly law: Provision } | { readonly own: true } {
  if (!law) return { own: true }
  if ('terms' in law) return findTerm(law, day) ? { law: provisionOf(law, day) } : { own: true }
  const instrument = findInstrument(law.instrument)
  return !instrument || versionOn(instrument, day) ? { law } : { own: true }
}
