/**
 * @module May this step be taken here? The reasons against it, in a fixed order: state, fields, limits, then the step's
 * guards as declared. Judged when a step is recorded; replay itself never refuses, so a change of law cannot unmake the past.
 */
import type { Day } from '../base/day.ts'
import type { Refusal } from '../base/result.ts'
import { type Guard, type Limit, type Register, titleIn } from '../declare/register.ts'
import { findTerm, type Provision, provisionBehind, type Unsure, unsure } from '../law/instrument.ts'
import type { Entry, Told } from './entry.ts'
import { lawOf, measureOf, type Now, running, seen } from './now.ts'
import { free, hasPassed } from './run.ts'

/** A refusal of the ledger: `warns` lets the step pass. */
export interface Objection extends Refusal {
  readonly warns?: true
  readonly law?: Provision
  /** What the article was known from, where we have not read it or it holds elsewhere: shown, and never in anybody's way. */
  readonly mark?: Unsure
}
type Judged = Pick<Entry, 'step' | 'day' | 'by' | 'data'>

export function judge(register: Register, now: Now, e: Judged): Objection[] {
  const step = register.steps[e.step]
  if (!step) return [{ code: 'unknown-step', context: { step: e.step } }]
  const mayCome = step.from ? now.state !== undefined && step.from.includes(now.state) : now.state === undefined
  if (!mayCome)
    return [
      {
        code: 'wrong-state',
        context: { step: step.title, state: now.state && register.states[now.state] },
        ...(step.law && { law: step.law }),
      },
    ]
  if (step.until && step.until < e.day) return [{ code: 'step-ended', context: { step: step.title, until: step.until } }]
  return [...fields(register, e), ...limits(register, now, e), ...guards(register, now, e)]
}

/** A submission must be a step that could be taken now: nobody is asked to approve what cannot be. */
export const judgeSubmission = (register: Register, now: Now, e: Entry): Objection[] =>
  e.step === 'submit' ? judge(register, now, { ...e, step: String(e.data['step']), data: e.data['data'] as Entry['data'] }) : []

/** What was returned waits for a new submission; nobody approves his own. An approval whose submission is gone still bears that name. */
export function judgeApproval(now: Now, e: Told): Objection[] {
  const of = e.approves ?? (e.step === 'approve' || e.step === 'return' ? e.data['of'] : undefined)
  if (of === undefined) return []
  // The second person lets a publication out: the approval is of the entry that published.
  if (e.step === 'approve' && Object.values(now.published).some(p => p.n === of)) return []
  if (now.pending?.n !== of || now.pending.returned) return [{ code: 'nothing-to-approve' }]
  return e.approves && now.pending.by === e.by ? [{ code: 'own-approval' }] : []
}

function fields(register: Register, e: Judged): Objection[] {
  const { asks } = register.steps[e.step]!
  const missing = asks
    .filter(a => !a.endsWith('?') && e.data[a] === undefined)
    .map(field => ({ code: 'required', field, context: { title: titleIn(register, e.step, field) } }))
  const extra = Object.keys(e.data)
    .filter(k => !asks.includes(k) && !asks.includes(`${k}?`))
    .map(field => ({ code: 'not-asked', field }))
  return [...missing, ...extra]
}

function limits(register: Register, now: Now, e: Judged): Objection[] {
  const step = register.steps[e.step]!
  const about = (code: string, limit: string, context: object = {}): Objection => {
    const declared = register.limits[limit]!
    const run = running(now, limit)
    const day = run ? (run.start.slice(0, 10) as Day) : e.day
    const law = lawOf(declared, now.fields, day)
    const rule = run ? run.rule : measureOf(declared, now.fields)?.rule
    const mark = unsure(rule && 'terms' in rule ? findTerm(rule, day)?.mark : undefined)
    return {
      code,
      field: 'day',
      context: { limit: run?.title ?? titleOf(declared), due: run?.due, ...context },
      ...(law && { law }),
      ...(mark && { mark, warns: true }),
    }
  }
  const out: Objection[] = []
  for (const name of step.within ?? []) {
    const run = running(now, name)
    if (!run) out.push(about('limit-not-running', name))
    else if (hasPassed(run, e.day)) out.push(about('limit-passed', name))
  }
  for (const name of step.after ?? []) {
    const run = running(now, name)
    const first = run && free(run)
    if (run && (!first || e.day < first)) out.push(about('limit-running', name, { first }))
  }
  for (const name of step.extends ?? []) {
    const run = running(now, name)
    const told = step.within?.includes(name)
    if (!run) out.push(...(told ? [] : [about('limit-not-running', name)]))
    // What has run out cannot be made longer; the unit's own promise is its own.
    else if (!told && run.rule && 'terms' in run.rule && hasPassed(run, e.day)) out.push(about('limit-passed', name))
    else if (!mayExtend(run)) out.push(about('not-extendable', name))
  }
  return out
}

/** What a limit is called before it runs; one that hangs on a choice by the first that the choice could give it. */
function titleOf(limit: Limit<Register['fields']>): string {
  if ('title' in limit) return limit.title
  return 'law' in limit ? limit.law.title : (Object.values(limit.among).find(l => l !== undefined && l !== null)?.title ?? '')
}

/** How often the term in force on the start day lets itself be extended. A promise may always be. */
function mayExtend(run: NonNullable<ReturnType<typeof running>>): boolean {
  if (!run.rule) return false
  if (!('terms' in run.rule)) return true
  const term = findTerm(run.rule, run.start.slice(0, 10) as Day)
  const times = (term?.extend ?? []).reduce((sum, x) => sum + (x.times ?? 1), 0)
  return run.extensions.length < times
}

function guards(register: Register, now: Now, e: Judged): Objection[] {
  const about = seen(register, now, e)
  return (register.steps[e.step]!.needs ?? []).flatMap(name => {
    const guard = register.guards[name]!
    const rule = askedOn(guard, e.day)
    return !rule || guard.holds(about) ? [] : [{ code: name, field: String(guard.field), context: { says: guard.says }, ...rule }]
  })
}

type Rule = Pick<Guard<Register['fields']>, 'law' | 'warns'>

/**
 * How a rule is asked on a day: with its article, and whether it only reminds; not at all while its law is not in force, since what
 * the law changed, changed by date inside the instrument. What was only remembered, and what is local, only reminds.
 */
export function askedOn({ law, warns }: Rule, day: Day): Pick<Objection, 'law' | 'warns' | 'mark'> | undefined {
  if (!law) return warns ? { warns } : {}
  if (!('must' in law)) return { law, ...(warns && { warns }) }
  if ((law.since ?? day) > day || (law.until ?? day) < day) return undefined
  const mark = unsure(law.mark)
  return { law: provisionBehind(law), ...((warns || mark) && { warns: true }), ...(mark && { mark }) }
}
