/**
 * @module Who may see what, said a second time: from the declarations and the table of powers alone, and never from the
 * filter that is tested.
 */
import { powers } from '../../src/access/powers.ts'
import type { Register } from '../../src/declare/register.ts'
import type { Role } from '../../src/declare/role.ts'
import type { Filed, Marker } from './markers.ts'

/** Somebody who asks. */
export interface Asker {
  readonly account: string
  readonly roles: readonly Role[]
  /** How his unit stands to the unit whose matters are planted. */
  readonly stands: 'own' | 'above' | 'beside' | 'below' | 'nowhere'
}
/** A matter that was planted. */
export interface Planted {
  readonly matter: string
  readonly register: Register
  readonly readers: readonly string[] | undefined
  /** To whom it was given, whatever his role. */
  readonly handler: string | undefined
  /** What of it a second person let out. */
  readonly published: readonly string[]
}

const has = (roles: readonly Role[], power: 'reads' | 'administers' | 'audits' | 'exports'): boolean =>
  roles.some(r => (powers[r] as { readonly [p: string]: true | undefined })[power])

/** Does he find this register at all in the planted unit? */
export function opens({ roles, stands }: Asker, register: Register): boolean {
  if (stands !== 'own' && stands !== 'above') return false
  if (register.group === 'administration') return has(roles, 'administers') || has(roles, 'audits')
  if (!has(roles, 'reads')) return false
  if (!register.restricted) return true
  // From above, a restricted register is read only by whoever supervises, and only where it says so.
  return register.restricted.some(r => roles.includes(r) && (stands === 'own' || r === 'supervisor'))
}
export const finds = (asker: Asker, p: Planted): boolean => opens(asker, p.register) && (p.readers?.includes(asker.account) ?? true)

/** Who takes or approves a step of such matters. */
const handles = (roles: readonly Role[], register: Register): boolean =>
  Object.values(register.steps).some(s => [...s.by, ...(s.approvedBy ?? [])].some(r => roles.includes(r)))
/** Names stand in the clear for whoever handles such matters in their own unit, and for whoever was given this one. */
export const seesNames = (asker: Asker, p: Planted): boolean =>
  asker.stands === 'own' && finds(asker, p) && (handles(asker.roles, p.register) || p.handler === asker.account)
/** A register that only acts of the program write: nobody can attach anything to its matters. */
export const keptByActs = (register: Register): boolean => !handles(Object.keys(powers) as Role[], register)

/** Rows leave for whoever may export, with a reason where the register is restricted; of some nothing does. */
export const exports = (asker: Asker, register: Register): boolean =>
  opens(asker, register) && has(asker.roles, 'exports') && !register.stays
/** The list behind a figure of a restricted register is given as an export is. */
export const lists = (asker: Asker, register: Register): boolean =>
  opens(asker, register) && (!register.restricted || has(asker.roles, 'exports'))

/** What an answer is for: a reveal and a document show more, an inbox shows what was filed, the site what was published. */
export type Purpose = 'answer' | 'reveal' | 'document' | 'site'

export function maySee(
  asker: Asker,
  marker: Marker | Filed,
  planted: ReadonlyMap<string, Planted>,
  purpose: Purpose,
  registers: ReadonlyMap<string, Register>,
): boolean {
  if (marker.matter === null) {
    const by = registers.get(marker.register)!.steps[marker.step]!.by
    return asker.stands === 'own' && by.some(r => asker.roles.includes(r))
  }
  const p = planted.get(marker.matter)!
  if (purpose === 'site') {
    const out = p.published.flatMap(name => [p.register.named, ...p.register.publications[name]!.fields]) as readonly string[]
    return marker.part === 'ordinary' && out.includes(marker.field)
  }
  if (marker.part === 'ordinary') return finds(asker, p)
  if (purpose === 'reveal') return asker.stands === 'own' && finds(asker, p)
  if (marker.part === 'secret') return purpose === 'document' && seesNames(asker, p)
  return seesNames(asker, p)
}
