/** @module What is so of a matter at one point of its story, and the small questions that judging and taking a step ask of it. */
import type { Day } from '../base/day.ts'
import { remembered } from '../base/remembered.ts'
import type { Limit, Register, Seen } from '../declare/register.ts'
import { type Provision, provisionOf } from '../law/instrument.ts'
import type { Entry } from './entry.ts'
import { isOpen, type Run } from './run.ts'

export type FieldsNow = { readonly [name: string]: unknown }
export interface Published {
  readonly n: number
  readonly day: Day
}
/** A step that waits for approval, or came back. */
export interface Pending {
  readonly n: number
  readonly step: string
  readonly data: FieldsNow
  readonly by: string
  readonly day: Day
  readonly returned?: { readonly reason: string; readonly by: string; readonly day: Day }
}
export interface Now {
  readonly state: string | undefined
  readonly fields: FieldsNow
  readonly limits: readonly Run[]
  readonly published: { readonly [publication: string]: Published }
  readonly taken: { readonly [step: string]: Day }
  readonly handler: string | undefined
  readonly with: readonly string[]
  /** Those who may read it; everybody of the unit when undefined. */
  readonly readers: readonly string[] | undefined
  readonly pending: Pending | undefined
  readonly links: readonly { readonly register: string; readonly matter: string; readonly title: string }[]
  readonly erased: boolean
}
export const nothing: Now = {
  state: undefined,
  fields: {},
  limits: [],
  published: {},
  taken: {},
  handler: undefined,
  with: [],
  readers: undefined,
  pending: undefined,
  links: [],
  erased: false,
}

export const running = (now: Now, limit: string): Run | undefined => now.limits.findLast(r => r.limit === limit && isOpen(r))

/** The fields that speak of one of several: asked for only by steps that are taken once for each. What other steps say too is the matter's. */
export const itemFields = remembered((register: Register): ReadonlySet<string> => {
  const asked = (each: boolean) =>
    new Set(
      Object.values(register.steps)
        .filter(s => (s.each ?? false) === each)
        .flatMap(s => s.asks.map(a => a.replace('?', ''))),
    )
  const others = asked(false)
  return new Set([...asked(true)].filter(name => !others.has(name)))
})

/** The matter's values with an entry's data. Of one of several, what it leaves out is blank, not what the last one said. */
export function valuesWith(register: Register, now: Now, e: Pick<Entry, 'step' | 'data'>): FieldsNow {
  const step = register.steps[e.step]
  if (!step?.each) return { ...now.fields, ...e.data }
  const own = itemFields(register)
  const left = step.asks.map(a => a.replace('?', '')).filter(name => own.has(name))
  return { ...Object.fromEntries(Object.entries(now.fields).filter(([name]) => !left.includes(name))), ...e.data }
}

/** The matter as it would be with the entry's data. */
export const seen = (register: Register, now: Now, e: Pick<Entry, 'step' | 'day' | 'by' | 'data'>): Seen<Register['fields']> => ({
  fields: valuesWith(register, now, e) as Seen<Register['fields']>['fields'],
  day: e.day,
  by: e.by,
  published: Object.keys(now.published),
  taken: now.taken,
})

/** What measures a limit, given the matter's choices; undefined while the choice it hangs on is not made. */
export function measureOf(
  limit: Limit<Register['fields']>,
  fields: FieldsNow,
): Pick<Run, 'rule' | 'title' | 'binds' | 'bound'> | undefined {
  if ('until' in limit) return { rule: null, title: limit.title, binds: limit.binds, bound: 'max' }
  if ('promise' in limit) return { rule: limit, title: limit.title, binds: 'agency', bound: 'max' }
  const rule = 'per' in limit ? limit.among[String(fields[limit.per])] : limit.law
  return rule ? { rule, title: rule.title, binds: limit.ours ? 'agency' : rule.binds, bound: rule.bound } : undefined
}

/** The provision behind a limit on a day; none behind a promise. */
export function lawOf(limit: Limit<Register['fields']>, fields: FieldsNow, day: Day): Provision | undefined {
  if ('until' in limit) return limit.law
  const measure = measureOf(limit, fields)
  return measure?.rule && 'terms' in measure.rule ? provisionOf(measure.rule, day) : undefined
}
