/**
 * @module The period counter that replay is given: law, calendar and the unit's own settings in one function. It is the only
 * thing between the ledger and `law/period`. A limit that has ended is measured by what was known on the day it ended, so a
 * later notice or a new setting never moves it.
 */
import type { Day } from '../base/day.ts'
import type { Promised } from '../declare/register.ts'
import { type Calendar, calendarOf } from '../law/calendar.ts'
import { type Extension, findTerm, type Limit as LawLimit, type Unit } from '../law/instrument.ts'
import { count, type Length, type Rule, ruleOf, type WorkingDay, working } from '../law/period.ts'
import type { Count } from './run.ts'

/**
 * A length that the unit sets itself: for a promise, for a limit to which the law gives no number, and for a row that was
 * only remembered or is local practice. What was verified against the text cannot be set.
 */
export interface Setting {
  /** The id of the promise (`mediation.conclude`) or of the limit in the tables (`TRF-L10`). */
  readonly limit: string
  readonly n: number
  readonly unit: Unit
  /** Runs that start on this day or later are counted by it. */
  readonly since: Day
}

/** A counter for one calendar and one unit's settings. */
export function countWith(calendar: Calendar, settings: readonly Setting[] = []): Count {
  const known = knownCalendars(calendar)
  const ruleOn = rulesWith(settings)
  return (rule, run) => {
    const counted = ruleOn(rule, run.start.slice(0, 10) as Day)
    if (!counted) return {}
    const extensions = run.extensions.flatMap((n, i) => lengthOf(counted, n, i))
    const { due, strict, lenient, earliest, provisional } = count(counted, { ...run, extensions }, known(run.knownOn))
    return {
      ...(due && { due }),
      ...(strict && { strict }),
      ...(lenient && { lenient }),
      ...(earliest && { earliest }),
      ...(provisional && { provisional }),
    }
  }
}

/** The working of a run, day by day, by the same rule, calendar and settings that set its date. */
export function workingWith(
  calendar: Calendar,
  settings: readonly Setting[] = [],
): (rule: LawLimit | Promised, run: Parameters<Count>[1]) => readonly WorkingDay[] {
  const known = knownCalendars(calendar)
  const ruleOn = rulesWith(settings)
  return (rule, run) => {
    const counted = ruleOn(rule, run.start.slice(0, 10) as Day)
    if (!counted) return []
    return working(counted, { ...run, extensions: run.extensions.flatMap((n, i) => lengthOf(counted, n, i)) }, known(run.knownOn))
  }
}

type Find = (limit: string) => Length | undefined

/** The rule that counts on a day, the unit's settings minded: of several, the one set last before the day. */
export function rulesWith(settings: readonly Setting[]): (rule: LawLimit | Promised, day: Day) => Rule | undefined {
  const inOrder = settings.toSorted((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0))
  return (rule, day) => ruleFor(rule, day, set => inOrder.findLast(s => s.limit === set && s.since <= day))
}

/** The rule that counts on a day; undefined when no version of the law covers it. */
function ruleFor(rule: LawLimit | Promised, day: Day, find: Find): Rule | undefined {
  if ('promise' in rule) {
    const { n, unit } = find(rule.id) ?? rule.promise
    return { n, unit, bound: 'max', binds: 'agency', roll: 'silent' }
  }
  const law = ruleOf(rule, day)
  const term = findTerm(rule, day)
  if (!law || !term) return undefined
  const own = term.n === null || term.mark === 'memory' || term.mark === 'local' ? find(rule.id) : undefined
  return own ? { ...law, n: own.n, unit: own.unit } : law
}

/** The i-th extension: as long as the approver said, else as the law says, else (the law leaves it to a paper not seen) nothing. */
function lengthOf(rule: Rule, n: number | null, i: number): Length[] {
  const all = (rule.extend ?? []).flatMap((e): Extension[] => Array.from({ length: e.times ?? 1 }, () => e))
  const length = n ?? all[i]?.n ?? null
  return length === null ? [] : [{ n: length, unit: all[i]?.unit ?? rule.unit }]
}

/** The calendar as it was known on a day: notices issued later are not in it. */
function knownCalendars(calendar: Calendar): (day: Day | undefined) => Calendar {
  const made = new Map<number, Calendar>()
  return day => {
    const issued = day ? calendar.notices.filter(n => n.issued <= day) : calendar.notices
    if (issued.length === calendar.notices.length) return calendar
    const before = made.get(issued.length) ?? calendarOf(issued)
    made.set(issued.length, before)
    return before
  }
}
