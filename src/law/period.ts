/**
 * @module The one module that counts periods. A date and its working come out of the same walk: {@link count} walks in
 * silence, {@link working} lets the walk tell every day, so they cannot disagree.
 *
 * The rules, with their source:
 * - The day of the event is not counted; the period runs from the next day and its last day lasts until midnight (民法典 第201、203条).
 * - Months and years end on the corresponding day, or on the last day of a shorter month (民法典 第202条).
 * - Hours run from the moment, through nights and holidays (民法典 第201条第2款).
 * - A last day on a day off moves to the next working day where the text says so. Where the text is silent there are two
 *   readings: strict (it does not move) binds an agency, lenient (it moves) is granted to everybody else. A rolled day may
 *   be a weekend day that is worked in exchange.
 * - Counting back from an event (七日前) leaves the event's day out as well and never rolls.
 * - Short days of which a text does not say whether they are working days: strict reads calendar days, lenient working days.
 * - A pause leaves out the days after it began up to and including the day it ended: the day on which a letter went out was
 *   still ours, the day on which the answer came was not yet. In calendar days this adds exactly (end − begin) days; in
 *   working days only the working days among them. Pauses that overlap leave a day out once.
 * - An extension runs on from the day the period would have ended before any rolling; rolling comes once, at the very end.
 */
import { type Day, type Moment, make, parts, plusDays, plusMinutes, plusMonths } from '../base/day.ts'
import { type Calendar, dayKind } from './calendar.ts'
import { type Binds, type Bound, byTheClock, type Cause, type Extension, findTerm, type Limit, type Roll, type Unit } from './instrument.ts'

export interface Length {
  readonly n: number
  readonly unit: Unit
}

/** What counting needs to know of a limit; the command line makes one without a law. */
export interface Rule {
  /** Null where the law gives no number: then there is no date. A negative number counts back. */
  readonly n: number | null
  readonly unit: Unit
  readonly bound: Bound
  readonly binds: Binds
  readonly roll: Roll
  readonly reading?: 'either'
  /** The causes that may pause it; absent: any. A pause that names no cause was decided by whoever asks, and counts. */
  readonly excludes?: readonly Cause[]
  readonly extend?: readonly Extension[]
}

/** Time left out: begun on `from`, ended on `to`; without `to` it still lasts. */
export interface Pause {
  readonly cause?: Cause
  readonly from: Day
  readonly to?: Day
}

/** A period that runs: its start, its pauses, and how many of the term's extensions were used (or their lengths as approved). */
export interface Run {
  readonly start: Day | Moment
  readonly pauses?: readonly Pause[]
  readonly extensions?: number | readonly Length[]
}

/** The end of a period: days, or moments for a period of hours. */
export interface Period {
  /** By the reading that binds; null while a pause lasts, and where the law gives no number. */
  readonly due: Day | Moment | null
  readonly strict: Day | Moment | null
  readonly lenient: Day | Moment | null
  /** Of a minimum (or a duty to keep): the first day on which the next step is open. */
  readonly earliest: Day | null
  /** One of the readings rests on a day of a year without notice. */
  readonly provisional: boolean
  /** A pause still lasts. */
  readonly open: boolean
}

/** One day of the working; `counts` is its number in the count, null when it is left out. */
export interface WorkingDay {
  readonly day: Day | Moment
  readonly counts: number | null
  readonly why: string
}

type Reading = 'strict' | 'lenient'
type Note = (day: Day | Moment, counts: number | null, why: string) => void
interface Walk {
  readonly end: Day | Moment | null
  readonly provisional: boolean
}

/** The rule of a limit as in force on a day; undefined when no version covers the day. */
export function ruleOf(limit: Limit, day: Day): Rule | undefined {
  const term = findTerm(limit, day)
  return term && { ...term, bound: limit.bound, binds: limit.binds, excludes: term.excludes ?? [] }
}

/** A rule without a law, as the command line asks for one: read strictly unless the last day rolls. */
export const plainRule = (n: number, unit: Unit, rolls: boolean): Rule => ({
  n,
  unit,
  bound: 'max',
  binds: 'agency',
  roll: rolls ? 'stated' : 'silent',
})

/** When this period ends. */
export function count(what: Limit | Rule, run: Run, calendar: Calendar): Period {
  const rule = toRule(what, run)
  if (!rule || rule.n === null) return { due: null, strict: null, lenient: null, earliest: null, provisional: false, open: false }
  const strict = walk(rule, run, calendar, 'strict')
  const lenient = readsAlike(rule) ? strict : walk(rule, run, calendar, 'lenient')
  const due = binding(rule) === 'strict' ? strict.end : lenient.end
  const waits = rule.bound === 'min' || rule.bound === 'keep'
  return {
    due,
    strict: strict.end,
    lenient: lenient.end,
    earliest: waits && due ? plusDays(dayOf(due), 1) : null,
    provisional: strict.provisional || lenient.provisional,
    open: due === null,
  }
}

/** The working of `due`, in the order of counting; its last row is the due day. While a pause lasts it ends where counting stopped. */
export function working(what: Limit | Rule, run: Run, calendar: Calendar): readonly WorkingDay[] {
  const rule = toRule(what, run)
  const rows: WorkingDay[] = []
  if (rule && rule.n !== null) walk(rule, run, calendar, binding(rule), (day, counts, why) => rows.push({ day, counts, why }))
  return rows
}

/** Has it passed? A last day counts until midnight: it is missed from the day after. */
export const isPast = (due: Day | Moment, now: Day | Moment): boolean => now.slice(0, due.length) > due.slice(0, now.length)

/** Working days left after today up to the due day: 0 on the day itself, 1 when only tomorrow is left, negative when it has passed. */
export function remaining(calendar: Calendar, today: Day, due: Day | Moment): number {
  const last = dayOf(due)
  const sign = last < today ? -1 : 1
  const [from, to] = sign > 0 ? [today, last] : [last, today]
  let days = 0
  for (let d = from; d < to; ) if (dayKind(calendar, (d = plusDays(d, 1))).works) days++
  return days && sign * days
}

/** The day by which an agency does well to have acted: the last working day not after the due day; one earlier when counted back from an event. */
export function safeDay(calendar: Calendar, due: Day | Moment, bound: Bound): Day {
  let day = bound === 'before' ? plusDays(dayOf(due), -1) : dayOf(due)
  while (!dayKind(calendar, day).works) day = plusDays(day, -1)
  return day
}

const toRule = (what: Limit | Rule, run: Run): Rule | undefined => ('terms' in what ? ruleOf(what, dayOf(run.start)) : what)
const dayOf = (at: Day | Moment): Day => at.slice(0, 10) as Day
const countsBack = (rule: Rule): boolean => (rule.n ?? 0) < 0 || (rule.bound === 'before' && rule.unit !== 'date')

/** The reading that binds. */
function binding(rule: Rule): Reading {
  if (rule.roll === 'stated') return 'lenient'
  return rule.binds === 'agency' ? 'strict' : 'lenient'
}

/** Do both readings give the same day, whatever the calendar? */
const readsAlike = (rule: Rule): boolean =>
  rule.reading !== 'either' && (rule.unit === 'working-day' || byTheClock(rule.unit) || rule.roll === 'never' || countsBack(rule))

/** Base length and extensions, neighbours of one unit joined: two extensions by a month are two months, not twice a corresponding day. */
function lengthsOf(rule: Rule, run: Run, unit: Unit): readonly Length[] {
  const extensions = typeof run.extensions === 'number' ? usedExtensions(rule, run.extensions) : (run.extensions ?? [])
  const lengths: Length[] = [{ n: Math.abs(rule.n!), unit }]
  for (const { n, unit: own } of extensions) {
    const next = own === rule.unit ? unit : own
    const last = lengths.at(-1)!
    if (next === last.unit) lengths[lengths.length - 1] = { n: last.n + n, unit: next }
    else lengths.push({ n, unit: next })
  }
  return lengths
}

/** The first `used` extensions of the term; one without a number has no length until the approver gives it. */
function usedExtensions(rule: Rule, used: number): readonly Length[] {
  const all = (rule.extend ?? []).flatMap(e => Array.from({ length: e.times ?? 1 }, () => e))
  return all.slice(0, used).flatMap(({ n, unit }) => (n === null ? [] : [{ n, unit }]))
}

/** Walk from the start to the end by one reading, telling each day to `note`. */
function walk(rule: Rule, run: Run, calendar: Calendar, reading: Reading, note: Note = () => {}): Walk {
  if (byTheClock(rule.unit)) return { end: walkClock(rule, run, note), provisional: false }
  if (rule.unit === 'date') return walkToDate(rule, run, calendar, reading, note)
  const unit = rule.reading !== 'either' ? rule.unit : reading === 'strict' ? 'day' : 'working-day'
  const back = countsBack(rule)
  const pauses = back ? [] : (run.pauses ?? []).filter(p => !p.cause || !rule.excludes || rule.excludes.includes(p.cause))
  const start = dayOf(run.start)
  note(start, null, back ? '当日不计，向前倒数' : '起算日不计')
  const leg: Leg = { calendar, pauses, step: back ? -1 : 1, note, counted: 0, provisional: false }
  let at: Day | null = start
  for (const length of lengthsOf(rule, run, unit))
    at = at && (length.unit === 'month' || length.unit === 'year' ? byMonths : byDays)(leg, at, length)
  if (at === null || back || reading === 'strict' || rule.roll === 'never') return { end: at, provisional: leg.provisional }
  return roll(leg, at)
}

/** What the legs of one walk share. */
interface Leg {
  readonly calendar: Calendar
  readonly pauses: readonly Pause[]
  readonly step: 1 | -1
  readonly note: Note
  counted: number
  provisional: boolean
}

const pausedOn = (leg: Leg, day: Day): Pause | undefined => leg.pauses.find(p => p.from < day && !(p.to && p.to < day))

/** What a day is, remembering whether the answer was provisional. */
function look(leg: Leg, day: Day) {
  const kind = dayKind(leg.calendar, day)
  if (kind.provisional) leg.provisional = true
  return kind
}

/** `n` days or working days on (or back); null when a pause that still lasts is reached. */
function byDays(leg: Leg, from: Day, { n, unit }: Length): Day | null {
  let day = from
  for (let left = n; left > 0; ) {
    day = plusDays(day, leg.step)
    const pause = leg.pauses.length ? pausedOn(leg, day) : undefined
    if (pause && !pause.to) return null
    if (pause) {
      leg.note(day, null, '期间中止，不计')
      continue
    }
    const { works, why } = unit === 'working-day' ? look(leg, day) : dayKind(leg.calendar, day)
    if (unit === 'working-day' && !works) {
      leg.note(day, null, why)
      continue
    }
    left--
    leg.note(day, ++leg.counted, works ? why : `${why}，自然日照计`)
  }
  return day
}

/** The corresponding day `n` months or years on (or back), then one day more for every day that a pause left out. */
function byMonths(leg: Leg, from: Day, { n, unit }: Length): Day | null {
  const months = unit === 'year' ? n * 12 : n
  let day = plusMonths(from, leg.step * months)
  leg.counted += n
  const short = parts(day)[2] !== parts(from)[2]
  leg.note(day, leg.counted, `满${n}${unit === 'year' ? '年' : '个月'}的${short ? '月末日（没有对应日）' : '对应日'}`)
  let owed = 0
  for (let d = from; d < day && leg.pauses.length; ) {
    const pause = pausedOn(leg, (d = plusDays(d, 1)))
    if (pause && !pause.to) return null
    if (pause) owed++
  }
  while (owed > 0) {
    day = plusDays(day, 1)
    const pause = pausedOn(leg, day)
    if (pause && !pause.to) return null
    if (!pause) owed--
    leg.note(day, null, pause ? '期间中止，不计' : '补足中止的天数')
  }
  return day
}

/** From a last day on a day off to the next working day. */
function roll(leg: Leg, from: Day): Walk {
  let day = from
  for (let kind = look(leg, day); !kind.works; kind = look(leg, day)) {
    day = plusDays(day, 1)
    leg.note(day, null, dayKind(leg.calendar, day).works ? '末日逢休假，顺延至此日' : `${dayKind(leg.calendar, day).why}，末日顺延`)
  }
  return { end: day, provisional: leg.provisional }
}

/** Hours and minutes run on without a break. A start without a time is read from the day's first minute, which is the strictest reading. */
function walkClock(rule: Rule, run: Run, note: Note): Moment {
  const start = run.start.length > 10 ? run.start : `${run.start}T00:00+08:00`
  const inMinutes = (length: Length) => length.n * (length.unit === 'hour' ? 60 : 1)
  const minutes = lengthsOf(rule, run, rule.unit).reduce((sum, length) => sum + inMinutes(length), 0)
  const end = plusMinutes(start, countsBack(rule) ? -minutes : minutes)
  note(start, null, '自此时起算')
  note(end, rule.unit === 'hour' ? minutes / 60 : minutes, `${rule.unit === 'hour' ? '小时' : '分钟'}连续计算，夜间和休假日不停`)
  return end
}

/** The next fixed day of the year after the start; `before` ends on the eve of it. */
function walkToDate(rule: Rule, run: Run, calendar: Calendar, reading: Reading, note: Note): Walk {
  const start = dayOf(run.start)
  const [month, date] = [Math.floor(rule.n! / 100), rule.n! % 100]
  const inYear = (year: number) => make(year, month, date)
  const [year] = parts(start)
  const fixed = inYear(year) > start ? inYear(year) : inYear(year + 1)
  const day = rule.bound === 'before' ? plusDays(fixed, -1) : fixed
  note(day, 1, rule.bound === 'before' ? `${month}月${date}日之前，不含当日` : `${month}月${date}日前，含当日`)
  const leg: Leg = { calendar, pauses: [], step: 1, note, counted: 1, provisional: false }
  if (rule.roll === 'never') return { end: day, provisional: false }
  const rolled = roll(reading === 'lenient' ? leg : { ...leg, note: () => {} }, day)
  return reading === 'lenient' ? rolled : { end: day, provisional: rolled.provisional }
}
