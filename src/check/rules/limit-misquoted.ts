import { findInstrument, findLimit, type Instrument, type Limit, type Term } from '../../law/index.ts'
import { groupBy } from '../items.ts'
import type { Reading } from '../reading.ts'
import { duties } from '../statutory/duties.ts'
import type { Duty } from '../statutory/duty.ts'
import { limitExamples } from '../statutory/limit-examples.ts'
import { datesIn, type Off, offBy, periodsIn, type Said, WRITE_DAYS } from '../statutory/period.ts'
import {
  citesOther,
  isArticle,
  isLawsOwn,
  isOfTopic,
  isSaidOf,
  maySpeakOfLaw,
  type Place,
  placeOf,
  statesRule,
  trusted,
} from '../statutory/sentence.ts'
import { type Time, timeOf, timeOfPart } from '../statutory/time.ts'
import type { Context, Note, Rule } from './rule.ts'

/** A duty with its rows of the law. */
interface Known {
  readonly duty: Duty
  readonly limits: readonly Limit[]
  readonly laws: readonly Instrument[]
}

/** Rows from memory and local rows say nothing of what the law is. */
const verified = (t: Term): boolean => t.mark === 'text' || t.mark === 'quoted'

const known: readonly Known[] = duties.map(duty => {
  const limits = duty.rows.map(id => findLimit(id)!)
  return { duty, limits, laws: [...new Set(limits.map(l => findInstrument(l.instrument)!))] }
})

/** The versions of the law in which the paper may speak; none where we do not know the law of that time. */
function versions(limit: Limit, time: Time | undefined): readonly Term[] {
  if (!time) return limit.terms
  if (time.from < limit.terms[0]!.since) return []
  return limit.terms.filter(t => t.since <= time.to && !(t.until && t.until < time.from))
}

/** A slip: how far off it is, and what the law says in its latest version. */
interface Slip {
  readonly off: Off | 'between'
  readonly right: readonly { readonly limit: Limit; readonly term: Term }[]
}

/** Undefined where it is right, or may be right, by one version of one row. A second row may be younger than the paper. */
function slipOf(said: Said, { duty, limits }: Known, time: Time | undefined): Slip | undefined {
  const all = limits.map(limit => ({ limit, terms: versions(limit, time) }))
  if (all[0]!.terms.length === 0) return undefined
  const offs = new Set<Off | undefined>()
  for (const { limit, terms } of all) for (const term of terms) offs.add(verified(term) ? offOf(said, duty, limit, term) : undefined)
  if (offs.has(undefined)) return undefined
  const right = all.flatMap(({ limit, terms }) => terms.slice(-1).map(term => ({ limit, term })))
  if (!offs.has('shorter')) return { off: offs.has('longer') ? 'longer' : 'kind', right }
  return { off: offs.size === 1 ? 'shorter' : 'between', right }
}

/** The period itself, or the period with its extensions: both are told as the limit. */
function offOf(said: Said, duty: Duty, { instrument }: Limit, term: Term): Off | undefined {
  const extension = term.extend?.[0]
  if (duty.extension) return extension?.n ? longer(offBy(said, { ...extension, n: extension.n }, instrument)) : undefined
  let n = term.n
  for (const e of term.extend ?? []) {
    n = n && e.unit === term.unit ? n + (e.n ?? 0) * (e.times ?? 1) : n
    if (n !== term.n && !offBy(said, { ...term, n }, instrument)) return undefined
  }
  return offBy(said, term, instrument)
}

/** An extension may be shorter than it may be. */
const longer = (off: Off | undefined): Off | undefined => (off === 'shorter' ? undefined : off)

/** Is it a slip in this direction? What is stricter than the law may be a promise, what gives more may be granted. */
function isSlip(off: Off | 'between', { duty, limits, laws }: Known, place: Place): boolean {
  const { bound, binds, terms } = limits[0]!
  if (duty.only && (duty.only === 'longer') !== (off === 'longer' || off === 'kind')) return false
  if (terms[0]!.unit === 'date') return off === 'longer'
  if (bound === 'min' || bound === 'before') return off === 'shorter'
  return off === 'longer' || off === 'kind' || binds === 'party' || isLawsOwn(place, laws)
}

const UNIT: Readonly<Record<string, string>> = { 'working-day': '个工作日', day: '日', month: '个月', year: '年', hour: '小时' }
function lengthOf(n: number, unit: Term['unit'], instrument: string): string {
  if (unit === 'date') return `${Math.floor(n / 100)}月${n % 100}日`
  return unit === 'working-day' && WRITE_DAYS.has(instrument) ? `${n}日（工作日）` : `${n}${UNIT[unit] ?? ''}`
}

/** 60日, 不少于30日, 7个工作日前; of a duty with two, 60日或者30日. */
function rightly(duty: Duty, { right }: Slip): string {
  const lengths = right.map(({ limit, term }) => {
    const { n, unit } = duty.extension ? term.extend![0]! : term
    return lengthOf(n!, unit, limit.instrument)
  })
  const said = [...new Set(lengths)].join('或者')
  const { limit, term } = right[0]!
  if (duty.extension) return `延长不超过${said}`
  return limit.bound === 'min' ? `不少于${said}` : limit.bound === 'before' || term.unit === 'date' ? `${said}前` : said
}

/** 《信访工作条例》第35条、第36条; of a paper whose parts have no such numbers, only the title. */
function cited({ right }: Slip): string {
  const byLaw = groupBy(right, ({ limit }) => limit.source)
  return [...byLaw]
    .map(([law, all]) => {
      const articles = all.flatMap(({ term }) => (/^\d+$/.test(term.article) ? [`第${term.article}条`] : []))
      return `《${law}》${[...new Set(articles)].join('、')}`
    })
    .join('、')
}

/** The clause of the period, and what must be done within it. */
function quoted(text: string, { said, lead, after }: Place): string {
  const clause = lead.split(/[，；]/).at(-1)!
  const opening = clause.length > LONG ? `…${clause.slice(-LONG)}` : clause
  return `${opening}${text.slice(said.start, said.end)}${/^(?:[以之]?内|以?前|之前)?，?[^，]{0,30}/.exec(after)![0]}`
}
const LONG = 40

function noteOf(reading: Reading, place: Place, duty: Duty, slip: Slip): Note {
  const { said } = place
  const kind = slip.off === 'kind' ? '，不是工作日' : ''
  return {
    ...reading.view.original(said.start, said.end),
    severity: slip.right.every(({ term }) => term.mark === 'text') ? 'warning' : 'note',
    message: `文中说“${quoted(reading.view.text, place)}”，${cited(slip)}规定的是${rightly(duty, slip)}${kind}。`,
    suggestion: '请核对法条，按现行规定改正期限。',
  }
}

function* found(reading: Reading, context: Context): Generator<Note> {
  const { text, paragraphs } = reading.view
  const time = timeOf(reading, context)
  let at = 0
  let last = 0
  for (const said of [...periodsIn(text), ...datesIn(text)]) {
    if (said.start < last) [at, last] = [0, 0]
    while (at + 1 < paragraphs.length && paragraphs[at + 1]!.start <= said.start) at++
    const place = placeOf(text, said, last)
    last = said.end
    const opening = text.slice(paragraphs[at]?.start ?? 0, (paragraphs[at]?.start ?? 0) + 10)
    const note = place && maySpeakOfLaw(place) && judge(reading, place, time, isArticle(opening))
    if (note) yield note
  }
}

/** The first duty that the sentence names decides: right by it, nothing else is asked. */
function judge(reading: Reading, place: Place, time: Time | undefined, inArticle: boolean): Note | undefined {
  const then = timeOfPart(place.part, time)
  for (const of of known) {
    const { duty, limits, laws } = of
    const { bound, terms } = limits[0]!
    const date = terms[0]!.unit === 'date'
    if (date !== (place.said.unit === 'date') || (duty.unit && duty.unit !== place.said.unit) || !isOfTopic(duty, place)) continue
    if (!isSaidOf(duty, place, date ? 'date' : bound === 'min' || bound === 'before' ? bound : 'max')) continue
    if (duty.not?.test(place.part)) continue
    const slip = slipOf(place.said, of, then)
    if (!slip) return undefined
    if (!isSlip(slip.off, of, place) || !statesRule(place, bound === 'before') || citesOther(place.part, laws)) continue
    if (trusted(duty, place, laws, inArticle)) return noteOf(reading, place, duty, slip)
  }
  return undefined
}

/** 行政复议申请期限为30日: the law says 60. Only what the law data have word for word is compared. */
export const limitMisquoted: Rule = {
  rule: 'limit-misquoted',
  title: '法定期限写错',
  why: '文中写明的法定期限会被当作依据：写短了，当事人以为已经过期；写长了，机关和当事人都会误期。',
  severity: 'warning',
  examples: limitExamples,
  find: (reading, context) => [...found(reading, context)],
}
