/** @module What a step does to a matter: state, fields, limits, publications. Pure; the period counter is passed in. */
import type { Day, Moment } from '../base/day.ts'
import type { Register } from '../declare/register.ts'
import { byTheClock, findTerm } from '../law/instrument.ts'
import type { Entry } from './entry.ts'
import { lawOf, measureOf, type Now, running, seen, valuesWith } from './now.ts'
import { type Count, isOpen, isPaused, type Pause, type Run } from './run.ts'

export function take(register: Register, now: Now, e: Entry, count: Count): Now {
  const step = register.steps[e.step]
  if (!step) return now
  const fields = valuesWith(register, now, e)
  return {
    ...now,
    state: step.to ?? now.state,
    fields,
    limits: limitsAfter(register, now, e, fields, count),
    published: publishedAfter(step, now, e),
    taken: { ...now.taken, [e.step]: e.day },
    pending: now.pending?.step === e.step ? undefined : now.pending,
  }
}

function limitsAfter(register: Register, now: Now, e: Entry, fields: Now['fields'], count: Count): readonly Run[] {
  const step = register.steps[e.step]!
  let runs = now.limits
  const edit = (names: readonly string[] = [], change: (r: Run) => Run) => {
    if (names.length) runs = runs.map(r => (isOpen(r) && names.includes(r.limit) ? change(r) : r))
  }
  const measured = (r: Run) => measure(register, r, fields, count)
  const met = runs.filter(r => isOpen(r) && step.meets?.includes(r.limit)).map(r => r.limit)
  // Measured once more as it ends: from here on only what was known that day counts, and no later notice moves it.
  edit(step.meets, r => measured({ ...r, met: metAt(register, r, e) }))
  edit(step.ends, r => measured({ ...r, ended: e.day }))
  edit(step.pauses, r =>
    step.cause && counts(r, step.cause) ? measured({ ...r, pauses: [...r.pauses, { cause: step.cause, from: e.day }] }) : r,
  )
  // By what was known on the day of the step: a notice that came later does not lengthen a silence that was complete.
  const silent = silentSince(step.after, name => running(now, name) && measured({ ...running(now, name)!, ended: e.day }))
  edit(step.resumes, r => measured({ ...r, pauses: resumed(r.pauses, step.cause, silent ?? e.day) }))
  edit(step.extends, r => measured({ ...r, extensions: [...r.extensions, grantedLength(register, r.limit, fields)] }))
  const since = step.deemed && deemedSince(step.deemed, silent, step.after, name => running(now, name))
  const again = met.filter(name => register.limits[name]!.recurs)
  for (const name of [...(step.starts ?? []), ...again]) {
    const run = start(register, name, now, since ? { ...e, day: since } : e, fields)
    if (!run) continue
    edit([name], r => measured({ ...r, ended: e.day }))
    // A notice that sets the day it is counted back from is given by the same step, in time or not.
    const told = run.bound === 'before' && step.meets?.includes(name)
    runs = [...runs, measured(told ? { ...run, met: metAt(register, run, e) } : run)]
  }
  return runs
}

/** Does this rule run by the clock? Everything else speaks of days. */
const clocked = (rule: Run['rule'], day: Day): boolean => {
  if (!rule) return false
  const unit = 'terms' in rule ? findTerm(rule, day)?.unit : rule.promise.unit
  return unit !== undefined && byTheClock(unit)
}
const momentOf = (run: Pick<Run, 'rule'>, e: Pick<Entry, 'day' | 'time'>): Day | Moment =>
  clocked(run.rule, e.day) ? (e.time ?? e.day) : e.day

/** When this step meets this run: the moment that its form tells, for a run by the clock; else the day. */
export function metAt(register: Register, run: Run, e: Pick<Entry, 'day' | 'time' | 'data'>): Day | Moment {
  const field = register.limits[run.limit]?.metAt
  const told = field && clocked(run.rule, e.day) ? (e.data[field] as Moment | undefined) : undefined
  return told ?? momentOf(run, e)
}

/** A pause stops the clock only if the term's law names its cause. */
function counts(run: Run, cause: NonNullable<Register['steps'][string]['cause']>): boolean {
  if (!run.rule || !('terms' in run.rule)) return false
  return findTerm(run.rule, run.start.slice(0, 10) as Day)?.excludes?.includes(cause) ?? false
}

/** A step that waited for somebody's silence takes effect when the silence was complete, not on the day it was noticed. */
function silentSince(after: readonly string[] = [], run: (name: string) => Run | undefined): Day | undefined {
  const dues = after.flatMap(name => (run(name)?.due?.slice(0, 10) as Day | undefined) ?? [])
  return dues.sort()[0]
}

/** What holds by law because of a silence holds since its first day or its last. */
function deemedSince(
  of: 'first' | 'last',
  last: Day | undefined,
  after: readonly string[] = [],
  run: (name: string) => Run | undefined,
): Day | undefined {
  return of === 'last' ? last : after.flatMap(name => (run(name)?.start.slice(0, 10) as Day | undefined) ?? []).sort()[0]
}

/** One resumption answers one pause of its cause: two letters that are out need two answers. */
function resumed(pauses: Run['pauses'], cause: Pause['cause'] | undefined, to: Day): Run['pauses'] {
  const first = pauses.findIndex(p => !p.to && p.cause === cause)
  return pauses.map((p, i) => (i === first ? { ...p, to } : p))
}

function grantedLength(register: Register, limit: string, fields: Now['fields']): number | null {
  const { extendedBy } = register.limits[limit]!
  return extendedBy ? ((fields[extendedBy] as number | undefined) ?? null) : null
}

function start(register: Register, name: string, now: Now, e: Entry, fields: Now['fields']): Run | undefined {
  const limit = register.limits[name]!
  if (limit.when && !limit.when(seen(register, now, e))) return undefined
  const rule = measureOf(limit, fields)
  if (!rule) return undefined
  const from = (limit.at && (fields[limit.at] as string)) || (limit.from && (fields[limit.from] as Day)) || momentOf(rule, e)
  const law = lawOf(limit, fields, from.slice(0, 10) as Day)
  return { limit: name, ...rule, ...(law && { law }), n: e.n, start: from, pauses: [], extensions: [] }
}

/** Measure a run anew; an open pause leaves it without a last day, and what a document stated stays as it was when it ended. */
export function measure(register: Register, run: Run, fields: Now['fields'], count: Count): Run {
  const end = (run.met ?? run.ended)?.slice(0, 10) as Day | undefined
  const limit = register.limits[run.limit]!
  if (end && 'until' in limit) return run
  const { due: _due, strict: _strict, lenient: _lenient, earliest: _earliest, provisional: _provisional, ...bare } = run
  if (isPaused(run)) return bare
  if ('until' in limit) {
    const stated = fields[limit.until] as Day | undefined
    return stated ? { ...bare, due: stated, strict: stated, lenient: stated } : bare
  }
  return run.rule ? { ...bare, ...count(run.rule, { ...run, ...(end && { knownOn: end }) }) } : bare
}

function publishedAfter(step: Register['steps'][string], now: Now, e: Entry): Now['published'] {
  const kept = Object.entries(now.published).filter(([name]) => !step.withdraws?.includes(name))
  const renewed = (step.renews ?? []).filter(name => now.published[name])
  const added = [...(step.publishes ?? []), ...renewed].map(name => [name, { n: e.n, day: e.day }] as const)
  return Object.fromEntries([...kept, ...added])
}
