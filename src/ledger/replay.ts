/**
 * @module Everything that is so of a matter, from its declaration and what happened: no database, no clock, no user.
 * Replay takes every entry; `refusals` judges the same story and is what a writer asks before it appends.
 */
import { type Day, maxDay } from '../base/day.ts'
import type { Values } from '../declare/fields.ts'
import { isKernelStep } from '../declare/kernel.ts'
import type { Register, Standing as Stands, StateOf, StepOf } from '../declare/register.ts'
import { type Entry, standing } from './entry.ts'
import { type Fact, factsOf, type Taken } from './fact.ts'
import { judge, judgeApproval, judgeSubmission, type Objection } from './judge.ts'
import { takeKernel } from './kernel.ts'
import { type Now, nothing, running } from './now.ts'
import { type Relied, reliedOn } from './relied.ts'
import { type Count, free } from './run.ts'
import { take } from './take.ts'

/** A step that may come next, from and until which day, and what stands against it now. */
export interface Next<Step> {
  readonly step: Step
  readonly earliest?: Day
  readonly latest?: Day
  readonly blocked: readonly Objection[]
}
export interface Matter<R extends Register = Register> extends Omit<Now, 'state' | 'fields'> {
  readonly state: StateOf<R> | undefined
  readonly fields: Values<R['fields']>
  readonly facts: readonly Fact[]
  readonly next: readonly Next<StepOf<R>>[]
  readonly opened: Day | undefined
  /** Guards whose proof an imported ledger does not hold: gaps, not refusals. */
  readonly unproven: readonly Told[]
  /** Whom its steps named because they stand on a roster. */
  readonly relied: readonly Relied[]
}
export interface Told extends Objection {
  readonly n: number
}

/** The story told: every standing entry with the matter as it was after it, and what stood against it. */
function tell(
  register: Register,
  entries: readonly Entry[],
  count: Count,
): { readonly now: Now; readonly taken: readonly Taken[]; readonly told: readonly Told[] } {
  let now = nothing
  const taken: Taken[] = []
  const told: Told[] = []
  for (const e of standing(entries)) {
    const against = [...judgeApproval(now, e), ...(isKernelStep(e.step) ? judgeSubmission(register, now, e) : judge(register, now, e))]
    told.push(...against.map(o => ({ ...o, n: e.n })))
    if (isKernelStep(e.step)) now = takeKernel(now, e as Parameters<typeof takeKernel>[1])
    else {
      now = take(register, now, e, count)
      taken.push({ ...e, now })
    }
  }
  return { now, taken, told }
}

/** The matter as it stands. Never refuses: what was recorded is so. */
export const replay = <R extends Register>(register: R, entries: readonly Entry[], count: Count): Matter<R> =>
  matterOf(register, entries, tell(register, entries, count))

function matterOf<R extends Register>(register: R, entries: readonly Entry[], { now, taken, told }: ReturnType<typeof tell>): Matter<R> {
  const imported = new Set(entries.filter(e => e.origin === 'import').map(e => e.n))
  const last = taken.at(-1)?.day
  return {
    ...now,
    facts: factsOf(register, taken),
    // Asked for by a page, not by a projection: thousands of those are made in an import.
    get next() {
      return nextSteps(register, now, last ?? ('0001-01-01' as Day))
    },
    opened: taken[0]?.day,
    unproven: told.filter(t => imported.has(t.n) && !t.warns && t.context?.['says']),
    relied: reliedOn(register, taken),
  } as unknown as Matter<R>
}

/**
 * What stands against adding `added` to the story: every objection that the story with it has and the story without it has
 * not. So a correction or a cancellation that takes the ground from a later step is refused, and names that step's entry.
 * For imported entries a guard without proof, or a field the old ledger has no column for, is a gap and not an objection.
 */
export const refusals = (register: Register, entries: readonly Entry[], added: readonly Entry[], count: Count): Told[] =>
  judged(register, entries, added, count).told

/** {@link refusals}, and the matter as it stands with what is added: the story is told once for both. */
export function judged<R extends Register>(
  register: R,
  entries: readonly Entry[],
  added: readonly Entry[],
  count: Count,
): { readonly told: Told[]; readonly matter: () => Matter<R> } {
  const key = (t: Told) => `${t.n} ${t.code} ${t.field ?? ''}`
  const before = new Set(entries.length ? tell(register, entries, count).told.map(key) : [])
  const imported = new Set(added.filter(e => e.origin === 'import').map(e => e.n))
  const all = [...entries, ...added]
  const story = tell(register, all, count)
  return {
    told: story.told
      .filter(t => !before.has(key(t)))
      .filter(t => !(imported.has(t.n) && (t.context?.['says'] !== undefined || t.code === 'required' || t.code.startsWith('limit-')))),
    matter: () => matterOf(register, all, story),
  }
}

/**
 * What may be done now. A guard on a field that the step itself asks for does not block: its form settles it.
 */
function nextSteps(register: Register, now: Now, last: Day): Next<string>[] {
  return Object.entries(register.steps)
    .filter(([, s]) => !s.until && (s.from ? now.state !== undefined && s.from.includes(now.state) : now.state === undefined))
    .map(([step, s]) => {
      const firsts = (s.after ?? []).flatMap(l => {
        const run = running(now, l)
        const first = run && free(run)
        return first ? [first] : []
      })
      const latest = (s.within ?? []).flatMap(l => running(now, l)?.due?.slice(0, 10) ?? []).sort()[0] as Day | undefined
      const earliest = firsts.sort().at(-1)
      const settled = (field = '') => s.asks.includes(field) || s.asks.includes(`${field}?`)
      const blocked = judge(register, now, { step, day: earliest ? maxDay(earliest, last) : last, by: '', data: {} }).filter(
        o => o.code !== 'required' && !o.warns && !settled(o.field),
      )
      return { step, ...(earliest && { earliest }), ...(latest && { latest }), blocked }
    })
}

/** A matter as its gap rules see it. */
export const stands = (m: Matter): Stands<Register['fields'], string> => ({
  state: m.state ?? '',
  fields: m.fields,
  published: Object.keys(m.published),
  taken: m.taken,
})
