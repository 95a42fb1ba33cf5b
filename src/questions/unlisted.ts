/**
 * @module Who acted in a matter without standing on the roster that the law asks: an expired certificate, an item whose grant had
 * ended. A desk refuses it; an old ledger holds it, and a roster may be corrected later: so it is asked of the books as they stand.
 */
import type { House } from '../access/house.ts'
import { type Rosters, rostersOf, rosterTitle } from '../access/rosters.ts'
import type { Provision } from '../law/instrument.ts'
import type { Relied } from '../ledger/relied.ts'
import type { Tx } from '../store/pool.ts'

export interface Unlisted {
  readonly title: string
  readonly law: Provision
  readonly who: readonly string[]
}

/** What is missing, of what these entries relied on. Of a roster that the unit does not keep, nothing is. */
export async function unlistedOf(tx: Tx, house: House, unit: number, relied: readonly Relied[]): Promise<readonly Unlisted[]> {
  if (!relied.length) return []
  const rosters = await rostersOf(
    tx,
    unit,
    relied.map(r => r.roster),
  )
  return [...new Map(relied.flatMap(r => unlistedIn(house, rosters, r)).map(u => [u.title, u])).values()]
}

/** The same with the rosters in hand. */
export function unlistedIn(house: House, rosters: Rosters, { title, roster, members, day, law }: Relied): Unlisted[] {
  const who = rosters.kept(roster) ? members.filter(m => !rosters.has(roster, m, day)).map(m => m.name) : []
  return who.length ? [{ title: `${title}当天不在“${rosterTitle(house.registers, roster)}”之列：${who.join('、')}`, law, who }] : []
}
