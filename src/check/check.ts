/** @module The check: one text in, relations and findings out. Pure, and linear in the length of the text. */
import { credibly } from './credible/index.ts'
import { changeCells } from './grid.ts'
import { leftOpen } from './left-open.ts'
import { linked } from './linked/index.ts'
import { mistaken } from './mistaken/index.ts'
import { ofOtherWholes } from './other-whole.ts'
import { type Found, located, type Reading, read } from './reading.ts'
import { relationRules } from './relations/index.ts'
import { rules } from './rules/index.ts'
import type { Context } from './rules/rule.ts'
import { isAcrossTimes } from './same-time.ts'
import { settled } from './settled.ts'
import { place, shared, withStructure } from './structure.ts'
import type { TextDocument } from './text.ts'
import { toldOnce } from './told-once.ts'
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
  const told = linked(reading, judged(reading))
  return [...told, ...leftOpen(reading, told)]
    .map(found => located(reading, found))
    .sort((a, b) => a.claim.start - b.claim.start || a.start - b.start)
}

/** All that words, arithmetic and structure tell, before it is asked how likely the readings of a rate are. */
export function judged(reading: Reading): readonly Found[] {
  const told: Found[] = []
  for (const rule of relationRules) {
    const seen = new Map<string, Set<number>>()
    for (const found of rule.find(reading)) {
      if (isAcrossTimes(reading, found)) continue
      const used = seen.get(place(found))
      if (used && (rule.kind !== 'sum' || found.parts.some(p => used.has(p.start)))) continue
      seen.set(place(found), new Set([...(used ?? []), ...found.parts.map(p => p.start)]))
      told.push(found)
    }
  }
  const { known, beside } = withStructure(reading, settled(reading, told))
  const wrong = new Map([...beside, ...mistaken(reading, known)].flatMap(f => (isAcrossTimes(reading, f) ? [] : [[place(f), f] as const])))
  const stays = (f: Found): boolean => {
    const other = wrong.get(place(f))
    // A total that one list makes may be missed by another.
    return !other || (f.kind === 'sum' && f.verdict !== 'fails' && !shared(f, other))
  }
  const changes = changeCells(reading.grids)
  // 978｜4.62%｜23.21% under 占比 and 增幅: what its column calls a change is no share of anything.
  const all = [...known.filter(stays), ...wrong.values()].filter(f => f.kind !== 'share' || !changes.has(f.claim.start))
  return credibly(reading, toldOnce(reading, ofOtherWholes(reading, all)))
}

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 }

function findingsOf(reading: Reading, context: Context): Finding[] {
  const { text } = reading.view
  const found = rules.flatMap(rule =>
    (rule.only && !rule.only.test(text) ? [] : rule.find(reading, context)).map(
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
