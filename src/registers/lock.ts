/** @module What a release promised: every id of every register with its type. Declarations only grow, and this is how a test sees that they do. */
import type { Register } from '../declare/register.ts'

/** `mediation.fields.level.small` → its kind. */
export type Lock = { readonly [id: string]: string }

/** Every id of these registers (all their versions) with its type. */
export function lockOf(registers: { readonly [id: string]: readonly Register[] }): Lock {
  const all = Object.values(registers).flatMap(versions => versions.flatMap(idsOf))
  return Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
}

function idsOf(r: Register): [string, string][] {
  const under = (part: string, entries: [string, string][]): [string, string][] => entries.map(([k, v]) => [`${r.id}.${part}.${k}`, v])
  return [
    [r.id, r.group],
    ...under('fields', Object.entries(r.fields).flatMap(([name, f]): [string, string][] => [
      [name, f.kind],
      ...('options' in f ? Object.keys(f.options).map((o): [string, string] => [`${name}.${o}`, 'option']) : []),
    ])),
    ...under('states', Object.keys(r.states).map((s): [string, string] => [s, 'state'])),
    ...under('steps', Object.entries(r.steps).map(([name, s]): [string, string] => [name, s.from ? 'step' : 'opening step'])),
    ...under('limits', Object.entries(r.limits).map(([name, l]): [string, string] => [name, 'law' in l && !('until' in l) ? l.law.id : 'until' in l ? 'stated' : 'per' in l ? 'choice' : 'promise'])),
    ...under('guards', Object.keys(r.guards).map((g): [string, string] => [g, 'guard'])),
    ...under('figures', Object.entries(r.figures).map(([name, f]): [string, string] => [name, (['flow', 'stock', 'share', 'mean', 'balance'] as const).find(k => k in f)!])),
    ...under('publications', Object.keys(r.publications).map((p): [string, string] => [p, 'publication'])),
  ]
}

/** What the new lock takes back of the old one: ids that are gone or mean something else. */
export const broken = (before: Lock, now: Lock): string[] =>
  Object.entries(before)
    .filter(([id, type]) => now[id] !== type)
    .map(([id, type]) => `${id}: was ${type}, is ${now[id] ?? 'gone'}`)
