/** @module What a rule beyond arithmetic is: one file each, with its words, its reason, and examples that are its test. */
import { type Day, yearOf } from '../../base/day.ts'
import type { Covering } from '../../declare/mechanisms.ts'
import type { Claim } from '../claims.ts'
import { dayIn, numberIn, yearIn } from '../dates.ts'
import { countWhile } from '../halving.ts'
import { groupBy } from '../items.ts'
import type { Reading } from '../reading.ts'
import { everyMatch } from '../scan.ts'
import type { TextDocument } from '../text.ts'
import type { Severity, Span } from '../types.ts'

/** What is known besides the text. */
export interface Context {
  /** The day of signature; without it, the date at the end of the text. */
  readonly signedOn?: Day
  /** The report of the year before. */
  readonly lastYear?: TextDocument
  /** Papers of the same unit and year, and of the units above and below in the same year. */
  readonly related?: readonly Related[]
  /** Figures of the ledger for the year of the report. */
  readonly figures?: readonly LedgerFigure[]
}

/** A figure of the ledger: money in 元, a rate in percent. */
export interface LedgerFigure {
  readonly title: string
  readonly value: number
  readonly unit: string
  /** Its value in the year before. */
  readonly lastYear?: number
  /** What it counts, in words. */
  readonly definition?: string
}

export interface Related {
  /** As it is called in messages. */
  readonly name: string
  readonly document: TextDocument
  readonly tie: 'same' | 'above' | 'below'
}

/** A finding as a rule makes it, in places of the original text. */
export interface Note extends Span {
  readonly message: string
  readonly suggestion: string
  readonly severity?: Severity
}

export interface Rule extends Covering {
  readonly rule: string
  readonly title: string
  /** Why it matters, for the page of the rule. */
  readonly why: string
  readonly severity: Severity
  readonly examples: { readonly good: readonly string[]; readonly bad: readonly string[] }
  /** A text without any of this holds nothing for the rule: one look instead of many. */
  readonly only?: RegExp
  find(reading: Reading, context: Context): Note[]
}

/** Every match of a pattern in the view, led back to the text. */
export function* matches(reading: Reading, pattern: RegExp): Generator<{ readonly found: RegExpExecArray; readonly at: Span }> {
  for (const found of everyMatch(reading.view.text, pattern))
    yield { found, at: reading.view.original(found.index, found.index + found[0].length) }
}

/** A statement in words, and the counts of its paragraph; `first` is the first of them that stands no further before it than it is asked. */
export interface Statement {
  readonly found: RegExpExecArray
  /** Where it begins in the view. */
  readonly from: number
  readonly counts: readonly Claim[]
  readonly first: number
}

/** Every statement of a pattern with the counts near it: what words say of all, or of none, figures may deny. */
export function* statements(reading: Reading, pattern: RegExp, near: number): Generator<Statement> {
  const byParagraph = countsOf(reading)
  for (const [at, p] of reading.view.paragraphs.entries()) {
    const counts = byParagraph.get(at) ?? []
    if (counts.length === 0) continue
    let first = 0
    for (const found of everyMatch(reading.view.text.slice(p.start, p.end), pattern)) {
      const from = p.start + found.index
      while (first < counts.length && from - counts[first]!.start > near) first++
      yield { found, from, counts, first }
    }
  }
}

/** 文中说“投诉全部办结”，又说“在办11件”: where the two stand, and what to do, is told by the rule. */
export const denies = ({ view: { text } }: Reading, said: string, { label, start, stop }: Claim): string =>
  `文中说“${said.slice(0, 24)}”，又说“${label.slice(-12)}${text.slice(start, stop)}”，前后不一。`

const countsByReading = new WeakMap<Reading, ReadonlyMap<number, readonly Claim[]>>()

/** What is counted in each paragraph, by its place. */
function countsOf(reading: Reading): ReadonlyMap<number, readonly Claim[]> {
  const before = countsByReading.get(reading)
  if (before) return before
  const counts = reading.claims.filter(c => (c.role === 'count' || c.role === 'slot') && c.form === 'plain' && c.printed >= 1)
  const found = groupBy(counts, c => c.paragraph)
  countsByReading.set(reading, found)
  return found
}

/** The date under the text: the last paragraph that is a date, or ends with one after the name of the office. */
export function signature(reading: Reading): { readonly day: Day; readonly at: Span } | undefined {
  const { text, paragraphs } = reading.view
  for (const p of paragraphs.slice(-12).reverse()) {
    const line = text.slice(p.start, p.end)
    if (line.length > 60) continue
    const m =
      /((?:19|20)\d{2}|[一二][〇○零九][〇○零一二三四五六七八九]{2})年(\d{1,2}|[一二三四五六七八九十]{1,3})月(\d{1,2}|[一二三四五六七八九十]{1,3})日(?:印发)?$/.exec(
        line,
      )
    if (!m) continue
    const day = dayIn({ year: yearIn(m[1]!), month: numberIn(m[2]!), date: numberIn(m[3]!) })
    if (day) return { day, at: reading.view.original(p.start + m.index, p.end) }
  }
  return undefined
}

export const signedOn = (reading: Reading, context: Context): Day | undefined => context.signedOn ?? signature(reading)?.day

/** The year in which the paper was signed: of its date, or, where it has none, of its document number (沙政文〔2024〕17号). */
export function signedIn(reading: Reading, context: Context): number | undefined {
  const day = signedOn(reading, context)
  if (day) return yearOf(day)
  const number = /(?<=^|\n)[^\n]{0,12}[\u4e00-\u9fa5]〔(20\d{2})〕\d{1,4}号(?=\n)/.exec(reading.view.text.slice(0, 300))
  return number ? Number(number[1]) : undefined
}

/** The year that the text reports on: the first in its title or opening. */
export function reportYear(reading: Reading): number | undefined {
  const head = reading.view.text.slice(0, 400)
  const m = /(20\d{2})年(?:度)?[^\n。]{0,20}(?:报告|总结|情况)/.exec(head) ?? /(20\d{2})年(?:以来|度)?，/.exec(head)
  return m ? Number(m[1]) : undefined
}

/** The lines of the title stand among so many, and are no longer than this. */
const TITLE_LINES = 8
const TITLE_LENGTH = 60

/**
 * Is this a yearly report on law-based government? By its title, of one line or several, or by what its opening says it reports:
 * a notice that asks for such reports, an inquiry into the work, an excerpt are none.
 */
export function isYearlyReport({ view: { text, paragraphs } }: Reading): boolean {
  const lines = paragraphs.slice(0, TITLE_LINES).map(p => text.slice(p.start, p.end))
  const said = lines.findIndex(line => line.length > TITLE_LENGTH || /。/.test(line))
  const title = lines.slice(0, said < 0 ? lines.length : said).join('\n')
  if (/督[察查]|调研|审议|视察|评估|自查|摘[登要编]|节选/.test(title)) return false
  return (
    /法治政府建设[^。]{0,20}报\s*告(?=\n|（|\(|$)/.test(title) ||
    /现将[^。\n]{0,40}法治政府建设[^。\n]{0,16}报\s*告如下/.test(text.slice(0, 800))
  )
}

const PLAN = /安排|计划|思路|打算|下一?步|展望/

interface Heading {
  readonly start: number
  readonly plan: boolean
}
const headingsOf = new WeakMap<Reading, readonly Heading[]>()

/** Headings of the first level, in the order of the view; found once for each reading. */
function headings(reading: Reading): readonly Heading[] {
  const before = headingsOf.get(reading)
  if (before) return before
  const { text, paragraphs } = reading.view
  const found = paragraphs
    .filter(p => p.end - p.start < 50 && /^(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六]部分)/.test(text.slice(p.start, p.start + 6)))
    .map(p => ({ start: p.start, plan: PLAN.test(text.slice(p.start, p.end)) }))
  headingsOf.set(reading, found)
  return found
}

/** Does this place of the view stand under a heading about the year to come? */
export function inPlan(reading: Reading, at: number): boolean {
  const all = headings(reading)
  return all[countWhile(all, h => h.start <= at) - 1]?.plan ?? false
}
