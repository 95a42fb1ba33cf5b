/** @module What the check gives back. Offsets are UTF-16 code units in the text of the document, as extracted. */

export const relationKinds = ['sum', 'share', 'growth', 'balance', 'repeat', 'bound', 'list', 'rank', 'average', 'unit'] as const
export type RelationKind = (typeof relationKinds)[number]

/** `fails` is said only of what arithmetic proves; what is merely odd stays `undecided`. */
export type Verdict = 'holds' | 'fails' | 'undecided'
export type Severity = 'error' | 'warning' | 'note'

export interface Span {
  readonly start: number
  readonly end: number
}

/** The values that a printed figure can stand for: 14.3万 is 142,950 to 143,050. */
export interface Interval {
  readonly min: number
  readonly max: number
}

/** A figure that the stated one was compared with. */
export interface Part extends Span {
  readonly text: string
  readonly value: number
  readonly unit: string
}

export interface Relation extends Span {
  readonly kind: RelationKind
  /** The stated figure itself. */
  readonly claim: Span
  /** The shortest stretch with the stated figure and its parts. */
  readonly quote: string
  readonly stated: Interval
  readonly computed: Interval
  readonly verdict: Verdict
  readonly parts: readonly Part[]
  /** The computation, for somebody with paper and pencil. */
  readonly message: string
}

export interface Finding extends Span {
  readonly rule: string
  readonly severity: Severity
  readonly quote: string
  readonly message: string
  readonly suggestion: string
}
