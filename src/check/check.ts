/** @module The check: one text in, relations and findings out. Pure, and linear in the length of the text. */
import { located, type Reading, read } from './reading.ts'
import { relationRules } from './relations/index.ts'
import { rules } from './rules/index.ts'
import type { Context } from './rules/rule.ts'
import { secondReading } from './second-reading.ts'
import type { TextDocument } from './text.ts'
import type { Finding, Relation, Severity } from './types.ts'

export interface Checked {
  /** Every relation examined, in the order of the text. */
  readonly relations: readonly Relation[]
  /** Findings of the rules, the gravest first; a secret marking before all. */
  readonly findings: readonly Finding[]
}

export function check(document: TextDocument, context: Context = {}): Checked {
  const reading = read(document)
  return { relations: relationsOf(reading), findings: findingsOf(reading, context) }
}

/** Relations of every kind. One stated figure has one of a kind; a total divided in two ways has a sum for each. */
function relationsOf(reading: Reading): Relation[] {
  const out: Relation[] = []
  for (const rule of relationRules) {
    const seen = new Map<string, Set<number>>()
    for (const found of rule.find(reading)) {
      const key = `${found.claim.start}:${found.claim.end}`
      const used = seen.get(key)
      if (used && (rule.kind !== 'sum' || found.parts.some(p => used.has(p.start)))) continue
      seen.set(key, new Set([...(used ?? []), ...found.parts.map(p => p.start)]))
      out.push(located(reading, secondReading(reading, found)))
    }
  }
  return out.sort((a, b) => a.claim.start - b.claim.start || a.start - b.start)
}

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 }

function findingsOf(reading: Reading, context: Context): Finding[] {
  const found = rules.flatMap(rule =>
    rule.find(reading, context).map(
      (note): Finding => ({
        rule: rule.rule,
        severity: note.severity ?? rule.severity,
        start: note.start,
        end: note.end,
        quote: reading.document.text.slice(note.start, note.end),
        message: note.message,
        suggestion: note.suggestion,
      }),
    ),
  )
  return found.sort((a, b) => first(b) - first(a) || GRAVITY[a.severity] - GRAVITY[b.severity] || a.start - b.start)
}

const first = (f: Finding): number => (f.rule === 'secret-marking' ? 1 : 0)
