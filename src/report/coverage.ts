/**
 * @module Where each mechanism of the sample reports has its home, told by the declarations themselves: registers and their
 * parts, sections of the report, rules of the check, pages.
 */
import { rules } from '../check/rules/index.ts'
import { type Covering, type Mechanism, mechanisms } from '../declare/mechanisms.ts'
import type { Register } from '../declare/register.ts'
import { outlines } from './outline/index.ts'

export type HomeKind = 'register' | 'step' | 'limit' | 'figure' | 'gap' | 'publication' | 'section' | 'rule' | 'page'

export interface Home {
  readonly kind: HomeKind
  /** `mediation`, `mediation.agree`, `statutory.deficiencies`, `policy-date`, `/check`. */
  readonly ref: string
}

/** Pages of the desk that do a mechanism's work by themselves. */
export const coveringPages: { readonly [path: string]: readonly Mechanism[] } = {
  '/figures': ['Y03'],
  '/check': ['Y04'],
  '/groups': ['T07'],
  '/oversight': ['T08'],
}

const parts = { step: 'steps', limit: 'limits', figure: 'figures', gap: 'gaps', publication: 'publications' } as const

const ofRegister = (r: Register): readonly (readonly [Home, readonly Mechanism[]])[] => [
  [{ kind: 'register', ref: r.id }, r.covers],
  ...Object.entries(parts).flatMap(([kind, key]) =>
    Object.entries(r[key] as { readonly [name: string]: Covering }).map(
      ([name, part]) => [{ kind: kind as keyof typeof parts, ref: `${r.id}.${name}` }, part.covers ?? []] as const,
    ),
  ),
]

/** The homes of every mechanism, in the order of their numbers; none where nothing says that it covers it. */
export function homes(
  registers: readonly Register[],
): readonly { readonly id: Mechanism; readonly title: string; readonly homes: readonly Home[] }[] {
  const all: readonly (readonly [Home, readonly Mechanism[]])[] = [
    ...registers.flatMap(ofRegister),
    ...outlines.flatMap(o => o.sections.map(s => [{ kind: 'section', ref: `${o.id}.${s.id}` }, s.covers ?? []] as const)),
    ...rules.map(r => [{ kind: 'rule', ref: r.rule }, r.covers ?? []] as const),
    ...Object.entries(coveringPages).map(([ref, covers]) => [{ kind: 'page', ref }, covers] as const),
  ]
  const by = new Map<Mechanism, Home[]>()
  for (const [home, covers] of all) for (const id of covers) by.set(id, [...(by.get(id) ?? []), home])
  return (Object.entries(mechanisms) as [Mechanism, string][]).map(([id, title]) => ({ id, title, homes: by.get(id) ?? [] }))
}
