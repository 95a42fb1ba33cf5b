/**
 * @module Scoring the check against labelled texts: pure. A label is found when a relation of its kind states its figure and
 * touches its quote; the verdict must then be the label's.
 */
import type { Relation, RelationKind, Verdict } from './types.ts'

export interface Label {
  readonly doc: string
  readonly kind: 'sum' | 'ratio' | 'yoy' | 'balance' | 'repeat' | 'compare' | 'range' | 'text' | 'none'
  readonly quote: string
  readonly stated: string | null
  readonly parts: readonly string[]
  readonly computed: number | string | null
  readonly verdict: 'consistent' | 'inconsistent' | 'undecidable' | 'none'
  readonly note: string
}

/** Which kinds of relation answer a kind of label. */
export const answers: Readonly<Record<Label['kind'], readonly RelationKind[]>> = {
  sum: ['sum', 'balance'],
  ratio: ['share', 'average'],
  yoy: ['growth'],
  balance: ['balance', 'sum'],
  repeat: ['repeat'],
  compare: ['bound', 'rank', 'list', 'growth', 'repeat'],
  range: ['bound', 'sum', 'share', 'unit'],
  text: [],
  none: [],
}

const VERDICTS: Readonly<Record<string, Verdict>> = { consistent: 'holds', inconsistent: 'fails', undecidable: 'undecided' }

export interface Score {
  /** Labelled relations. */
  readonly labels: number
  /** Of them examined. */
  readonly examined: number
  /** Of them given the right verdict. */
  readonly right: number
  /** Labelled contradictions, and those called so. */
  readonly wrong: number
  readonly caught: number
  /** Relations called "fails", and those that a label confirms. */
  readonly called: number
  readonly justly: number
}

export interface Judged {
  readonly label: Label
  readonly relation: Relation | undefined
  readonly right: boolean
}

export interface Evaluation {
  readonly byKind: Readonly<Record<string, Score>>
  readonly judged: readonly Judged[]
  /** Relations called "fails" that no label confirms. */
  readonly alarms: readonly { readonly doc: string; readonly relation: Relation }[]
}

const numberOf = (text: string | null): number | undefined => {
  const m = /-?\d[\d,]*(?:\.\d+)?/.exec(text ?? '')
  return m ? Math.abs(Number(m[0].replaceAll(',', ''))) : undefined
}

/** Score the relations of each document against its labels. */
export function evaluate(
  texts: ReadonlyMap<string, string>,
  relations: ReadonlyMap<string, readonly Relation[]>,
  labels: readonly Label[],
): Evaluation {
  const judged = labels.map(label => judge(label, texts.get(label.doc) ?? '', relations.get(label.doc) ?? []))
  const confirmed = new Set(judged.filter(j => j.label.verdict === 'inconsistent').map(j => j.relation))
  const alarms = [...relations].flatMap(([doc, rs]) =>
    rs.filter(r => r.verdict === 'fails' && !confirmed.has(r)).map(relation => ({ doc, relation })),
  )
  const kinds = [...new Set(labels.map(l => l.kind))].sort()
  const byKind: Record<string, Score> = {}
  for (const kind of [...kinds, 'all']) {
    const of = judged.filter(j => (kind === 'all' ? j.label.kind !== 'none' && j.label.kind !== 'text' : j.label.kind === kind))
    const called = [...relations.values()]
      .flat()
      .filter(r => r.verdict === 'fails' && (kind === 'all' || answers[kind as Label['kind']][0] === r.kind))
    byKind[kind] = {
      labels: of.length,
      examined: of.filter(j => j.relation).length,
      right: of.filter(j => j.right).length,
      wrong: of.filter(j => j.label.verdict === 'inconsistent').length,
      caught: of.filter(j => j.label.verdict === 'inconsistent' && j.right).length,
      called: called.length,
      justly: called.filter(r => confirmed.has(r)).length,
    }
  }
  return { byKind, judged, alarms }
}

function judge(label: Label, text: string, relations: readonly Relation[]): Judged {
  const at = text.indexOf(label.quote)
  const end = at + label.quote.length
  const touching = at < 0 ? [] : relations.filter(r => r.start < end && at < r.end)
  if (label.kind === 'none')
    return { label, relation: undefined, right: !touching.some(r => r.verdict === 'fails' && r.claim.start < end && at < r.claim.end) }
  const stated = numberOf(label.stated)
  const kinds = answers[label.kind]
  const matching = touching
    .filter(r => kinds.includes(r.kind) && states(r, stated, label))
    .sort((a, b) => overlap(b, label) - overlap(a, label) || kinds.indexOf(a.kind) - kinds.indexOf(b.kind))
  const wanted = VERDICTS[label.verdict]
  const relation = matching[0]
  return { label, relation, right: relation !== undefined && relation.verdict === wanted }
}

/** How many of the label's parts the relation uses. */
const overlap = (r: Relation, label: Label): number => label.parts.filter(p => r.parts.some(x => Math.abs(x.value) === numberOf(p))).length

function states(r: Relation, stated: number | undefined, label: Label): boolean {
  if (label.kind === 'balance' || label.kind === 'compare')
    return label.parts.length === 0 || overlap(r, label) > 0 || label.parts.some(p => r.claim.end > 0 && within(r, numberOf(p)))
  if (stated === undefined) return true
  return within(r, stated)
}

const within = (r: Relation, n: number | undefined): boolean =>
  n !== undefined &&
  ((r.stated.min - 1e-6 <= n && n <= r.stated.max + 1e-6) || r.parts.some(p => p.start === r.claim.start && p.value === n) || scaled(r, n))
const scaled = (r: Relation, n: number): boolean =>
  [1e4, 1e8].some(s => r.stated.min - 1e-6 <= n * s && n * s <= r.stated.max + 1e-6) ||
  (r.stated.min < 0 && within({ ...r, stated: { min: -r.stated.max, max: -r.stated.min } }, n))

const rate = (a: number, b: number): string => (b ? `${((100 * a) / b).toFixed(1)}` : '–')

/** The table as Markdown. */
export function table(e: Evaluation): string {
  const rows = Object.entries(e.byKind).map(
    ([kind, s]) =>
      `| ${kind} | ${s.labels} | ${rate(s.examined, s.labels)} | ${rate(s.right, s.labels)} | ${s.caught}/${s.wrong} | ${s.justly}/${s.called} |`,
  )
  return [
    '| kind | labels | examined % | right verdict % | contradictions found | "fails" confirmed |',
    '|---|---:|---:|---:|---:|---:|',
    ...rows,
  ].join('\n')
}
