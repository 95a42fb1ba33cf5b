/** @module Checks of the steps that every register has. One row for each; a new kernel step does not compile until it is here. */
import type { Books } from '../access/books.ts'
import { opens } from '../access/filter.ts'
import type { Account, Reader } from '../access/reader.ts'
import type { Story } from '../access/story.ts'
import { isDay } from '../base/day.ts'
import type { Refusal } from '../base/result.ts'
import type { KernelData, KernelStep } from '../declare/kernel.ts'
import type { Entry } from '../ledger/entry.ts'
import type { Matter } from '../ledger/replay.ts'
import { valueRefusals } from './check-values.ts'

export interface Asked {
  readonly story: Story
  readonly matter: Matter
  readonly books: Books
  readonly reader: Reader
  /** The accounts of the unit that are open, with their roles. */
  readonly accounts: ReadonlyMap<string, Pick<Account, 'name' | 'roles'>>
}
type Data = { readonly [name: string]: unknown }
const isNumber = (v: unknown): boolean => Number.isSafeInteger(v)
const isText = (v: unknown): boolean => typeof v === 'string' && v.length <= 2000
const isRecord = (v: unknown): boolean => typeof v === 'object' && v !== null && !Array.isArray(v)
const isTexts = (v: unknown): boolean => Array.isArray(v) && v.length <= 200 && v.every(isText)
const may = (is: (v: unknown) => boolean) => (v: unknown) => v === undefined || is(v)

/** What each step's data must be made of: it comes from outside. */
const shapes = {
  correct: { of: isNumber, set: isRecord, reason: isText, day: may(isText) },
  cancel: { of: isNumber, reason: isText },
  assign: { handler: isText, with: may(isTexts), reason: may(isText) },
  submit: { step: isText, data: isRecord },
  return: { of: isNumber, reason: isText },
  approve: { of: isNumber },
  narrow: { readers: v => v === null || isTexts(v), reason: isText },
  erase: { reason: isText },
  recount: { limit: isText, before: isText, after: isText, notice: isText },
  link: { register: isText, matter: isText, title: isText },
  letter: { direction: isText, unit: isNumber, matter: isText, kind: isText, text: may(isText), by: may(isText) },
  platform: { platform: isText, number: isText },
} satisfies Record<KernelStep, { readonly [name: string]: (v: unknown) => boolean }>

/** Is this what the step carries, with nothing beside? */
export function isKernelData(step: KernelStep, data: Data): boolean {
  const shape: { readonly [name: string]: (v: unknown) => boolean } = shapes[step]
  return Object.entries(shape).every(([name, is]) => is(data[name])) && Object.keys(data).every(name => name in shape)
}

type Check<K extends KernelStep> = (data: KernelData[K], a: Asked) => Refusal[]

const none = () => []
const find = (a: Asked, n: number): Entry | undefined => a.story.entries.find(e => e.n === n)
const entryOf = (a: Asked, n: number, field = 'of'): Refusal[] => (find(a, n) ? [] : [{ code: 'unknown-entry', field }])
const reason = (text: string | undefined): Refusal[] => (text?.trim() ? [] : [{ code: 'reason-needed', field: 'reason' }])
const pending = (a: Asked, of: number): Refusal[] => (a.matter.pending?.n === of ? [] : [{ code: 'nothing-to-approve' }])
/** A publication that stands and waits for its second person. */
const isPublished = (a: Asked, of: number): boolean => Object.values(a.matter.published).some(p => p.n === of)
const nameOf = (a: Asked, account: string): string => a.accounts.get(account)?.name ?? account
const excluded = (a: Asked, needed: readonly string[], readers: readonly string[] | null | undefined, field: string): Refusal[] =>
  readers ? needed.filter(n => !readers.includes(n)).map(n => ({ code: 'cannot-read', field, context: { name: nameOf(a, n) } })) : []
/** People of the unit whose post opens this register: nobody is named who could not open the matter. */
const accounts = (a: Asked, field: string, ids: readonly string[]): Refusal[] =>
  ids.flatMap(id => {
    const account = a.accounts.get(id)
    if (!account) return [{ code: 'unknown-account', field, context: { name: id } }]
    return opens(account, a.story.register, 'own') ? [] : [{ code: 'cannot-open', field, context: { name: account.name } }]
  })

const checks: { readonly [K in KernelStep]: Check<K> } = {
  correct: (d, a) => [
    ...entryOf(a, d.of),
    ...reason(d.reason),
    ...valueRefusals(a.story.register, d.set, a.books),
    ...(d.day === undefined || isDay(d.day) ? [] : [{ code: 'not-date', field: 'day' }]),
    ...(d.day !== undefined && d.day > a.books.today ? [{ code: 'future-day', field: 'day' }] : []),
  ],
  cancel: (d, a) => [...entryOf(a, d.of), ...reason(d.reason)],
  // Whoever is to handle a matter must be able to open it.
  assign: (d, a) => [
    ...accounts(a, 'handler', [d.handler]),
    ...accounts(a, 'with', d.with ?? []),
    ...excluded(a, [d.handler], a.matter.readers, 'handler'),
    ...excluded(a, d.with ?? [], a.matter.readers, 'with'),
  ],
  submit: (d, a) => (a.story.register.steps[d.step]?.approvedBy ? [] : [{ code: 'unknown-step', field: 'step' }]),
  return: (d, a) => [...pending(a, d.of), ...reason(d.reason)],
  approve: (d, a) => [
    ...(isPublished(a, d.of) ? [] : pending(a, d.of)),
    ...(find(a, d.of)?.by === a.reader.account ? [{ code: 'own-approval' }] : []),
  ],
  narrow: (d, a) => [
    ...(d.readers?.length === 0 ? [{ code: 'too-few', field: 'readers', context: { min: 1 } }] : []),
    ...(d.readers === null && !a.matter.readers ? [{ code: 'not-narrowed' }] : []),
    ...accounts(a, 'readers', d.readers ?? []),
    ...excluded(a, a.matter.handler === undefined ? [] : [a.matter.handler, ...a.matter.with], d.readers, 'readers'),
    ...reason(d.reason),
  ],
  erase: (d, a) => [...(a.story.key === null ? [{ code: 'erased' }] : []), ...reason(d.reason)],
  recount: none,
  link: (d, a) => [
    ...(d.matter === a.story.matter ? [{ code: 'own-link', field: 'matter' }] : []),
    ...(a.matter.links.some(l => l.matter === d.matter) ? [{ code: 'already-linked', field: 'matter' }] : []),
  ],
  letter: none,
  platform: d =>
    (['platform', 'number'] as const).flatMap(field =>
      d[field].trim() ? [] : [{ code: 'required', field, context: { title: field === 'platform' ? '平台' : '编号' } }],
    ),
}

/** What stands against a kernel step, before the ledger is asked. */
export const kernelRefusals = (step: KernelStep, data: object, asked: Asked): Refusal[] =>
  (checks[step] as (d: object, a: Asked) => Refusal[])(data, asked)

/** The declared step that a kernel step is about: the one corrected, submitted or approved. */
export function aboutStep(step: KernelStep, data: { readonly [name: string]: unknown }, story: Story | undefined): string | undefined {
  if (step === 'submit') return String(data['step'])
  const of = story?.entries.find(e => e.n === data['of'])
  return of?.step === 'submit' ? String(of.data['step']) : of?.step === 'approve' ? aboutStep('approve', of.data, story) : of?.step
}
