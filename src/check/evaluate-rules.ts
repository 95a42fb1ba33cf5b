/**
 * @module Scoring the rules beyond arithmetic against texts of which every slip is labelled: pure. A finding that no label of its
 * rule touches is a false alarm; a label that no finding of its rule touches was missed.
 */
import type { Finding } from './types.ts'

/** A slip of a text, in the words of the text. */
export interface RuleLabel {
  readonly doc: string
  readonly rule: string
  readonly quote: string
}

export interface RuleScore {
  readonly rule: string
  readonly labels: number
  readonly found: number
  readonly findings: number
  readonly confirmed: number
}

export interface RuleEvaluation {
  readonly scores: readonly RuleScore[]
  /** What was missed, and what was said without reason. */
  readonly faults: readonly string[]
}

const touch = (a: { readonly start: number; readonly end: number }, b: { readonly start: number; readonly end: number }) =>
  a.start < b.end && b.start < a.end

/** Score the findings of each document against the labels of all; rules without label or finding are left out. */
export function evaluateRules(
  texts: ReadonlyMap<string, string>,
  said: ReadonlyMap<string, readonly Finding[]>,
  labels: readonly RuleLabel[],
): RuleEvaluation {
  const placed = labels.map(label => {
    const start = (texts.get(label.doc) ?? '').indexOf(label.quote)
    if (start < 0) throw new Error(`invariant: the text ${label.doc} holds what is labelled: ${label.quote}`)
    return { ...label, start, end: start + label.quote.length }
  })
  const findings = [...said].flatMap(([doc, all]) => all.map(f => ({ doc, ...f })))
  const answers = (l: (typeof placed)[number], f: (typeof findings)[number]) => l.doc === f.doc && l.rule === f.rule && touch(l, f)
  const missed = placed.filter(l => !findings.some(f => answers(l, f)))
  const alarms = findings.filter(f => !placed.some(l => answers(l, f)))
  const rules = [...new Set([...placed, ...findings].map(x => x.rule))].sort()
  const count = (of: readonly { readonly rule: string }[], rule: string) => of.filter(x => x.rule === rule).length
  return {
    scores: rules.map(rule => ({
      rule,
      labels: count(placed, rule),
      found: count(placed, rule) - count(missed, rule),
      findings: count(findings, rule),
      confirmed: count(findings, rule) - count(alarms, rule),
    })),
    faults: [
      ...missed.map(l => `${l.doc} ${l.rule} missed: ${l.quote}`),
      ...alarms.map(f => `${f.doc} ${f.rule} false alarm: ${f.quote.slice(0, 40)} | ${f.message}`),
    ],
  }
}

/** The table as Markdown. */
export const ruleTable = ({ scores }: RuleEvaluation): string =>
  [
    '| rule | labelled | found | findings | confirmed |',
    '|---|---:|---:|---:|---:|',
    ...scores.map(s => `| ${s.rule} | ${s.labels} | ${s.found} | ${s.findings} | ${s.confirmed} |`),
  ].join('\n')
