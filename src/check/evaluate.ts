/**
 * @module Scoring the check against labelled texts: pure. A label is found when a relation of its kind states its figure and
 * touches its quote; the verdict must then be the label's. Slips of the text itself (`text`) are answered by findings.
 */
import type { Finding, Relation, RelationKind, Verdict } from './types.ts'

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
  // 较上年498件多88件 is a change to us.
  balance: ['balance', 'sum', 'growth'],
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

/** What the check said of one document. */
export interface Said {
  readonly relations: readonly Relation[]
  readonly findings: readonly Finding[]
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

/** A label prints 4.86 for 4.86万, 20.1 for 20.1万亿, and 6.5 for 6.5‰. */
const SCALES = [1, 1e4, 1e8, 1e12]
const numberOf = (text: string | null): number | undefined => {
  const m = /-?\d[\d,]*(?:\.\d+)?/.exec(text ?? '')
  return m ? Math.abs(Number(m[0].replaceAll(',', ''))) : undefined
}

/** Score what was said of each document against its labels. */
export function evaluate(texts: ReadonlyMap<string, string>, said: ReadonlyMap<string, Said>, labels: readonly Label[]): Evaluation {
  const judged = labels.map(label => judge(label, texts.get(label.doc) ?? '', said.get(label.doc) ?? { relations: [], findings: [] }))
  const confirmed = new Set(judged.filter(j => j.label.verdict === 'inconsistent').map(j => j.relation))
  const failing = [...said].flatMap(([doc, { relations }]) =>
    relations.filter(r => r.verdict === 'fails').map(relation => ({ doc, relation })),
  )
  const byKind: Record<string, Score> = {}
  for (const kind of [...new Set(labels.map(l => l.kind))].sort()) {
    const called = failing.filter(f => answers[kind][0] === f.relation.kind)
    byKind[kind] = score(
      judged.filter(j => j.label.kind === kind),
      called.map(f => f.relation),
      confirmed,
    )
  }
  byKind.all = score(
    judged.filter(j => j.label.kind !== 'none'),
    failing.map(f => f.relation),
    confirmed,
  )
  return { byKind, judged, alarms: failing.filter(f => !confirmed.has(f.relation)) }
}

function score(of: readonly Judged[], called: readonly Relation[], confirmed: ReadonlySet<Relation | undefined>): Score {
  const wrong = of.filter(j => j.label.verdict === 'inconsistent')
  return {
    labels: of.length,
    examined: of.filter(j => j.relation || (j.label.kind === 'text' && j.right)).length,
    right: of.filter(j => j.right).length,
    wrong: wrong.length,
    caught: wrong.filter(j => j.right).length,
    called: called.length,
    justly: called.filter(r => confirmed.has(r)).length,
  }
}

function judge(label: Label, text: string, { relations, findings }: Said): Judged {
  const at = text.indexOf(label.quote)
  const end = at + label.quote.length
  const touches = (s: { start: number; end: number }) => at >= 0 && s.start < end && at < s.end
  if (label.kind === 'text') return { label, relation: undefined, right: findings.some(touches) }
  if (label.kind === 'none') return { label, relation: undefined, right: !relations.some(r => r.verdict === 'fails' && touches(r.claim)) }
  const stated = numberOf(label.stated)
  const kinds = answers[label.kind]
  const relation = relations
    .filter(r => touches(r) && kinds.includes(r.kind) && states(r, stated, label))
    .sort(
      (a, b) =>
        says(b, stated, text) - says(a, stated, text) ||
        overlap(b, label) - overlap(a, label) ||
        kinds.indexOf(a.kind) - kinds.indexOf(b.kind),
    )[0]
  return { label, relation, right: relation?.verdict === VERDICTS[label.verdict] }
}

/** Is the very figure printed that the label states? 99.6% is within what 100% may have been rounded from, and is not 100%. */
const says = (r: Relation, stated: number | undefined, text: string): number =>
  stated !== undefined && numberOf(text.slice(r.claim.start, r.claim.end)) === stated ? 1 : 0

/** How many of the label's parts the relation uses. */
const overlap = (r: Relation, label: Label): number =>
  label.parts.filter(p => r.parts.some(x => SCALES.some(s => Math.abs(Math.abs(x.value) - (numberOf(p) ?? Number.NaN) * s) < 1e-6))).length

function states(r: Relation, stated: number | undefined, label: Label): boolean {
  // `rate <= 100%`, `0%..100%`: what must be, told in words; it is answered only where the figure that breaks it is the one called wrong.
  if (/\.\.|<= ?100%/.test(label.stated ?? '')) return label.parts.some(p => p !== '100' && within(r, numberOf(p)))
  // `part <= whole`, `left=right`: its figures stand in the parts.
  if (label.kind === 'balance' || label.kind === 'compare' || /[<>=]|\.\./.test(label.stated ?? ''))
    return (
      label.parts.length === 0 ||
      overlap(r, label) > 0 ||
      label.parts.some(p => r.claim.end > 0 && within(r, numberOf(p))) ||
      // 5类: six listed; the parts of the label are what is listed.
      (r.kind === 'list' && within(r, stated))
    )
  if (stated === undefined) return true
  return within(r, stated)
}

const within = (r: Relation, n: number | undefined): boolean =>
  n !== undefined &&
  ((r.stated.min - 1e-6 <= n && n <= r.stated.max + 1e-6) || r.parts.some(p => p.start === r.claim.start && p.value === n) || scaled(r, n))
const scaled = (r: Relation, n: number): boolean =>
  [0.1, ...SCALES.slice(1)].some(s => r.stated.min - 1e-6 <= n * s && n * s <= r.stated.max + 1e-6) ||
  (r.stated.max < 0 && within({ ...r, stated: { min: -r.stated.max, max: -r.stated.min } }, n))

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
