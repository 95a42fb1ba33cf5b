/** @module The check: one text in, relations and findings out. Pure, and linear in the length of the text. */
import { type Found, located, type Reading, read } from './reading.ts'
import { relationRules } from './relations/index.ts'
import type { TextDocument } from './text.ts'
import type { Finding, Relation } from './types.ts'

export interface Checked {
  readonly relations: readonly Relation[]
  readonly findings: readonly Finding[]
}

export function check(document: TextDocument): Checked {
  const reading = read(document)
  return { relations: relationsOf(reading), findings: [] }
}

/** Every relation of every kind, in the order of the text; one stated figure has at most one of a kind. */
export function relationsOf(reading: Reading): Relation[] {
  const out: Relation[] = []
  for (const rule of relationRules) {
    const seen = new Set<string>()
    for (const found of rule.find(reading)) {
      const key = `${found.kind}:${found.claim.start}:${found.claim.end}`
      if (seen.has(key)) continue
      seen.add(key)
      out.push(located(reading, found satisfies Found))
    }
  }
  return out.sort((a, b) => a.claim.start - b.claim.start || a.start - b.start)
}
