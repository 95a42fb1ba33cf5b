/**
 * @module What an instrument (a statute, regulation, rule or policy paper) says that a program can use: which articles we
 * cite, which periods it sets, which conditions it makes. Plain data with a source; nothing here counts a day.
 *
 * Amended law stands beside old law: a limit has dated terms, and the term in force on the day of the act applies.
 * How far a row was verified is its mark. Rows from memory and local rows are settings of the unit: they are shown with
 * their mark and never block anybody.
 */
import type { Day } from '../base/day.ts'
import { freeze } from '../base/freeze.ts'

/** How a row was verified: against the full text, against a quotation, from memory, or local practice. */
export type Mark = 'text' | 'quoted' | 'memory' | 'local'
/** Marks of rows that are shown with it and never block. */
export type Unsure = 'memory' | 'local'
export const unsure = (mark: Mark | undefined): Unsure | undefined => (mark === 'memory' || mark === 'local' ? mark : undefined)
/** What a period is counted in. `date` is a fixed day of the year (`n` = month × 100 + date). */
export type Unit = 'working-day' | 'day' | 'month' | 'year' | 'hour' | 'minute' | 'date'
/** Does it run by the clock, from a moment to a moment? */
export const byTheClock = (unit: Unit): boolean => unit === 'hour' || unit === 'minute'
/** At most; at least (the next step waits until the day after); counted back from an event; every so often; kept at least. */
export type Bound = 'max' | 'min' | 'before' | 'cycle' | 'keep'
/** Whom the period binds: it decides whether a silent text is read strictly (agency) or with roll-over (party and others). */
export type Binds = 'agency' | 'party' | 'court' | 'other'
/** Does the last day roll over a holiday: the text says so; the text is silent; it cannot (working days, substantive periods). */
export type Roll = 'stated' | 'silent' | 'never'
/** Time that a law does not count. A pause counts only if the term names its cause. */
export type Cause =
  | 'hearing'
  | 'identification'
  | 'suspension'
  | 'announcement'
  | 'correction'
  | 'consultation'
  | 'payment'
  | 'expert'
  | 'review'
  | 'obstacle'
  | 'mediation'

/** A provision, as plain data: what a step, a guard, a refusal or a date cites. */
export interface Provision {
  readonly instrument: string
  /** The title as it is cited: 行政处罚法. */
  readonly title: string
  /** `61`, or `六（三）` for papers that number otherwise. */
  readonly article: string
}

export interface Extension {
  /** Length; null where the law leaves it to the approver. */
  readonly n: number | null
  readonly unit: Unit
  /** Who approves, in words. */
  readonly by: string
  /** How often this extension may be used; once unless said. */
  readonly times?: number
}

/** A period as one version of the law sets it. */
export interface Term {
  readonly since: Day
  /** The last day on which this version applies. */
  readonly until?: Day
  readonly article: string
  /** Length; null where the law gives no number (及时, 合理) or leaves it to a document. Negative lengths are `bound: 'before'`. */
  readonly n: number | null
  readonly unit: Unit
  readonly roll: Roll
  /** The text does not say whether its short days are working days: strict reads calendar days, lenient working days. */
  readonly reading?: 'either'
  readonly excludes?: readonly Cause[]
  readonly extend?: readonly Extension[]
  readonly mark: Mark
}

/** A period set by law, through all its versions. */
export interface Limit {
  /** Its id in the published tables, stable for ever: `PEN-L10`. */
  readonly id: string
  /** Other ids that the tables use for the same rule. */
  readonly aliases?: readonly string[]
  readonly instrument: string
  /** The instrument's title. */
  readonly source: string
  /** What must be done within it: 送达处罚决定书. */
  readonly title: string
  /** The event from which it runs, in words. */
  readonly start: string
  readonly bound: Bound
  readonly binds: Binds
  /** What follows when it has passed. */
  readonly consequence?: string
  readonly terms: readonly Term[]
}

/** A condition that the law makes of a step, in words; a register supplies the test. */
export interface Condition {
  readonly id: string
  readonly aliases?: readonly string[]
  readonly instrument: string
  readonly source: string
  readonly article: string
  /** When it applies, and what must then hold. */
  readonly when: string
  readonly must: string
  readonly level: 'block' | 'warn' | 'info'
  readonly mark: Mark
  readonly since?: Day
  readonly until?: Day
}

/** An amount, a share or a number of people at which the law draws a line. */
export interface Threshold {
  readonly id: string
  readonly instrument: string
  readonly source: string
  readonly article: string
  readonly title: string
  /** 元, 人, %, 岁, 学时, 倍 … */
  readonly unit: string
  /** By whom or what it concerns: `{ person: 200, organisation: 3000 }`. */
  readonly values: { readonly [name: string]: number }
  /** 超过, 不满: the line itself is left out; otherwise (以上, 以下) it is included (民法典 第1259条). */
  readonly over?: true
  readonly mark: Mark
  readonly since?: Day
  readonly until?: Day
}

/** A version of an instrument: from its day in force to the last day it applied. */
export interface Version {
  readonly since: Day
  readonly until?: Day
  /** How many articles it has, where we know: a citation beyond the last one is wrong. */
  readonly articles?: number
  /** When it was passed or last amended, and its number: 2021-01-22修订. */
  readonly note?: string
}

type LimitDraft<A extends string> = Omit<Limit, 'instrument' | 'source' | 'terms'> & {
  readonly terms: readonly (Omit<Term, 'article'> & { readonly article: NoInfer<A> })[]
}
type ThresholdDraft<A extends string> = Omit<Threshold, 'instrument' | 'source' | 'article'> & { readonly article: NoInfer<A> }
type ConditionDraft<A extends string> = Omit<Condition, 'instrument' | 'source' | 'article'> & { readonly article: NoInfer<A> }

interface Draft<A extends string, L extends string, G extends string, T extends string> {
  /** The id of the tables: `XZCF`. */
  readonly id: string
  readonly aliases?: readonly string[]
  /** The short title by which it is cited: 行政处罚法. */
  readonly title: string
  /** The full title: 中华人民共和国行政处罚法. */
  readonly full: string
  /** 文号, where it has one. */
  readonly number?: string
  readonly mark: Mark
  readonly versions: readonly Version[]
  /** What each cited article is about, in our words. */
  readonly articles: { readonly [K in A]: string }
  readonly limits?: { readonly [K in L]: LimitDraft<A> }
  readonly conditions?: { readonly [K in G]: ConditionDraft<A> }
  readonly thresholds?: { readonly [K in T]: ThresholdDraft<A> }
}

export interface Instrument<A extends string = string, L extends string = string, G extends string = string, T extends string = string> {
  readonly id: string
  readonly aliases: readonly string[]
  readonly title: string
  readonly full: string
  readonly number?: string
  readonly mark: Mark
  readonly versions: readonly Version[]
  readonly articles: { readonly [K in A]: string }
  readonly limits: { readonly [K in L]: Limit }
  readonly conditions: { readonly [K in G]: Condition }
  readonly thresholds: { readonly [K in T]: Threshold }
  /** The citation of one of its articles; an article that the instrument does not list does not compile. */
  article(n: A | (string extends A ? number : A extends `${infer N extends number}` ? N : never)): Provision
}

/** Declare an instrument: article numbers, limits and conditions are checked against each other when it compiles. */
export function instrument<const A extends string, L extends string = never, G extends string = never, T extends string = never>(
  d: Draft<A, L, G, T>,
): Instrument<A, L, G, T> {
  const own = { instrument: d.id, source: d.title }
  const all = <T extends object>(rows: { readonly [name: string]: T } | undefined, more: object = {}) =>
    Object.fromEntries(Object.entries(rows ?? {}).map(([name, row]) => [name, { ...own, ...more, ...row }]))
  return freeze({
    ...d,
    aliases: d.aliases ?? [],
    limits: all(d.limits) as unknown as Instrument<A, L, G, T>['limits'],
    // A condition is law from the first version on, unless its row says otherwise.
    conditions: all(d.conditions, { since: d.versions[0]?.since }) as unknown as Instrument<A, L, G, T>['conditions'],
    thresholds: all(d.thresholds) as unknown as Instrument<A, L, G, T>['thresholds'],
    article: (n: string | number): Provision => ({ instrument: d.id, title: d.title, article: String(n) }),
  })
}

/** The term in force on a day; undefined when no version covers it. */
export const findTerm = (limit: Limit, day: Day): Term | undefined =>
  limit.terms.findLast(t => t.since <= day && !(t.until && t.until < day))

/** The provision behind a limit on a day (the newest when none is in force). */
export function provisionOf(limit: Limit, day: Day): Provision {
  return { instrument: limit.instrument, title: limit.source, article: (findTerm(limit, day) ?? limit.terms.at(-1)!).article }
}

/** The article behind a condition. */
export const provisionBehind = ({ instrument, source, article }: Condition): Provision => ({ instrument, title: source, article })

/** The version of an instrument on a day; undefined when none was in force. */
export const versionOn = (i: Instrument, day: Day): Version | undefined =>
  i.versions.findLast(v => v.since <= day && !(v.until && v.until < day))

/** Does this article exist on a day? `unknown` when no version covers the day or we do not know how many articles it has. */
export function hasArticle(i: Instrument, article: number, day: Day): 'yes' | 'no' | 'unknown' {
  const last = versionOn(i, day)?.articles
  if (last === undefined) return 'unknown'
  return article >= 1 && article <= last ? 'yes' : 'no'
}
