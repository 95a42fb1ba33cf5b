/** @module What entries count as. A figure is the sum of its facts and the list behind it is the same rows, so the two cannot differ. */
import { canonical } from '../base/canonical.ts'
import { type Day, daysBetween, plusDays } from '../base/day.ts'
import { type Field, smallest } from '../declare/fields.ts'
import type { Flow, Register, Stock } from '../declare/register.ts'
import type { Entry } from './entry.ts'
import type { Now } from './now.ts'
import { isPaused, standingOf } from './run.ts'
import { metAt } from './take.ts'

export interface Fact {
  /** The figure's name in its register. */
  readonly figure: string
  readonly day: Day
  /** 1, a sum's part (money in 分), or −1 when a stock is left. */
  readonly amount: number
  /** The entry it comes from. */
  readonly n: number
  /** For a distinct count: what is counted once; for a sum by person: whose it is. */
  readonly key?: string
}
export type Taken = Entry & { readonly now: Now }

/** All facts of a matter, figure by figure. Shares, means and balances have none: they are computed from figures. */
export function factsOf(register: Register, taken: readonly Taken[]): Fact[] {
  const facts: Fact[] = []
  for (const figure of Object.keys(register.figures)) {
    const f = register.figures[figure]!
    if ('flow' in f) for (const t of taken) if (isCounted(register, f, t)) facts.push(...flowFacts(register, figure, f, t))
    if ('stock' in f) facts.push(...stockFacts(figure, f, taken))
  }
  return facts
}

const isCounted = (register: Register, f: Flow<Register['fields'], string>, t: Taken): boolean =>
  f.flow.includes(t.step) &&
  matches(f, t.now) &&
  (f.given === undefined || t.now.fields[f.given] !== undefined) &&
  (!f.inTime || isInTime(register, t, f.inTime))

function matches({ where }: Pick<Flow<Register['fields'], string>, 'where'>, now: Now): boolean {
  if (!where) return true
  return Object.entries(where as { readonly [field: string]: readonly unknown[] | undefined }).every(([field, some]) => {
    const value = now.fields[field]
    return Array.isArray(value) ? value.some(v => some?.includes(v)) : some?.includes(value)
  })
}

/** Did this entry meet the limit, no later than its last day? What has no last day (nobody set the number) is not said to be in time. */
const isInTime = (register: Register, t: Taken, limit: string): boolean =>
  t.now.limits.some(
    r =>
      r.limit === limit &&
      r.met !== undefined &&
      r.met === metAt(register, r, t) &&
      (r.due !== undefined || isPaused(r)) &&
      standingOf(r, r.met) === 'met',
  )

function flowFacts(register: Register, figure: string, f: Flow<Register['fields'], string>, t: Taken): Fact[] {
  const at = { figure, day: t.day, n: t.n }
  if (f.lasted) {
    const run = t.now.limits.find(r => r.limit === f.lasted && r.met !== undefined && r.met === metAt(register, r, t))
    return run ? [{ ...at, amount: daysBetween(run.start.slice(0, 10) as Day, t.day) }] : []
  }
  if (f.distinct) {
    const value = t.now.fields[f.distinct]
    return (Array.isArray(value) ? value : value === undefined ? [] : [value]).map(v => ({ ...at, amount: 1, key: keyOf(v) }))
  }
  const amount = f.sum ? amountOf(register.fields[f.sum]!, t.now.fields[f.sum]) : 1
  if (!f.for) return [{ ...at, amount }]
  const people = t.now.fields[f.for]
  return Array.isArray(people) && amount !== 0 ? people.map(v => ({ ...at, amount, key: keyOf(v) })) : []
}
const keyOf = (v: unknown): string =>
  typeof v === 'string' ? v : ((v as { matter?: string; name?: string }).matter ?? (v as { name?: string }).name ?? canonical(v))
/** Money in 分, a number in the smallest place of its field, of a list its length. */
const amountOf = (field: Field, v: unknown): number =>
  typeof v === 'number' ? (field.kind === 'number' ? smallest(field, v) : v) : Array.isArray(v) ? v.length : 0

/** +1 when the matter comes in, −1 when it goes, −1 the day after its last good day: renewals and gaps included. */
function stockFacts(figure: string, f: Stock<Register['fields'], string>, taken: readonly Taken[]): Fact[] {
  const out: Fact[] = []
  let inside: { readonly n: number; readonly until: Day | undefined } | undefined
  const expire = (before: Day | undefined) => {
    if (!inside?.until || (before && inside.until >= before)) return
    out.push({ figure, day: plusDays(inside.until, 1), amount: -1, n: inside.n })
    inside = undefined
  }
  for (const t of taken) {
    expire(t.day)
    const until = f.until ? (t.now.fields[f.until] as Day | undefined) : undefined
    const is = matches(f, t.now) && t.now.state !== undefined && f.stock.includes(t.now.state) && !(until && until < t.day)
    if (is !== (inside !== undefined)) out.push({ figure, day: t.day, amount: is ? 1 : -1, n: t.n })
    inside = is ? { n: t.n, until } : undefined
  }
  expire(undefined)
  return out
}
