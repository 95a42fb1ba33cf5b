/** @module The timeline of a matter: every entry as it was recorded, with its corrections and cancellations beside it. */
import type { Sight } from '../access/filter.ts'
import type { Story } from '../access/story.ts'
import { daysBetween } from '../base/day.ts'
import type { Field } from '../declare/fields.ts'
import { isKernelStep, kernelSteps } from '../declare/kernel.ts'
import { masked, namesOnly } from '../declare/mask.ts'
import { shown } from '../declare/show.ts'
import { type Entry, isLate, recordedDay, standing } from '../ledger/entry.ts'
import type { Run } from '../ledger/run.ts'
import { actorName } from './actor.ts'
import type { StoryItem } from './answers/matter.ts'

export interface Telling {
  readonly story: Story
  readonly sight: Sight
  readonly limits: readonly Run[]
  /** Names of accounts and of units. */
  readonly names: ReadonlyMap<string, string>
  readonly titles: ReadonlyMap<number, string>
  /** How the matters are called that it links to, of those that the reader may find. */
  readonly links: ReadonlyMap<string, string>
}
type Data = { readonly [field: string]: unknown }

/** What the reader may see of a value. */
export const seenValue = (field: Field, value: unknown, sight: Sight): unknown =>
  sight === 'names' ? namesOnly(field, value) : masked(field, value)

/** The items in the order in which things happened. */
export function storyItems(t: Telling): StoryItem[] {
  const { entries } = t.story
  const cancels = liveCancels(entries)
  const told = new Map(standing(entries).map(e => [e.n, e.data]))
  return entries.map(e => item(t, e, cancels, told.get(e.n))).sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.n - b.n))
}

/** The cancellations that stand, by the entry they cancel: a cancelled cancellation restores. */
function liveCancels(entries: readonly Entry[]): ReadonlyMap<number, Entry> {
  const live = new Map<number, Entry>()
  for (const e of [...entries].reverse()) if (e.step === 'cancel' && !live.has(e.n)) live.set(Number(e.data['of']), e)
  return live
}

function item(t: Telling, e: Entry, cancels: ReadonlyMap<number, Entry>, now: Data | undefined): StoryItem {
  const { entries } = t.story
  const cancel = cancels.get(e.n)
  const corrected = entries.filter(c => c.step === 'correct' && c.data['of'] === e.n && !cancels.has(c.n))
  return {
    n: e.n,
    step: e.step,
    title: titleOf(t, e),
    day: e.day,
    at: e.at,
    by: actorName(t.names, e.by),
    origin: e.origin,
    ...(isLate(e) && { late: daysBetween(e.day, recordedDay(e)) }),
    values: values(t, e),
    ...(cancel && { cancelled: { by: actorName(t.names, cancel.by), reason: String(cancel.data['reason'] ?? '') } }),
    ...(corrected.length && { corrected: corrected.map(c => ({ n: c.n, reason: String(c.data['reason'] ?? '') })) }),
    ...(now && t.sight === 'names' && t.story.register.steps[e.step] && { now: seenValues(t, now) }),
    starts: t.limits.filter(r => r.n === e.n).map(r => r.title),
  }
}

/** What acts keep is not for a form, and may be long. */
const seenValues = ({ story: { register }, sight }: Telling, data: Data): Data =>
  Object.fromEntries(
    Object.entries(data).flatMap(([name, v]) => {
      const field = register.fields[name]
      return !field || field.kept ? [] : [[name, seenValue(field, v, sight)]]
    }),
  )

function titleOf(t: Telling, e: Entry): string {
  const { register, entries } = t.story
  if (!isKernelStep(e.step)) return register.steps[e.step]?.title ?? e.step
  const of = entries.find(x => x.n === e.data['of'])
  const inner = e.step === 'submit' ? e.data['step'] : of?.step === 'submit' ? of.data['step'] : undefined
  const step = typeof inner === 'string' ? register.steps[inner]?.title : undefined
  if (e.step === 'approve' && of && of.step !== 'submit') return '同意公开'
  if (e.step === 'narrow' && e.data['readers'] === null) return '解除限定知悉'
  return step ? `${kernelSteps[e.step]}：${step}` : kernelSteps[e.step]
}

/** What an act keeps (a whole report) may be long: it has a page of its own, and the timeline only says that it is there. */
const MOST = 300
const ELSEWHERE = '（全文见它自己的页面）'

/** The values of an entry in words; a correction says what was there before. */
function values(t: Telling, e: Entry): StoryItem['values'] {
  const { register } = t.story
  const data = (
    e.step === 'correct' ? e.data['set'] : e.step === 'submit' ? e.data['data'] : isKernelStep(e.step) ? e.data['set'] : e.data
  ) as Data | undefined
  const before = e.step === 'correct' ? valuesBefore(t.story.entries, e) : undefined
  const rows = Object.entries(data ?? {}).flatMap(([name, value]) => {
    const field = register.fields[name]
    if (!field) return []
    const was = before?.[name]
    const text = inWords(t, field, value)
    return [
      {
        field: name,
        title: field.title,
        text: field.kept && text.length > MOST ? ELSEWHERE : text,
        ...(field.personal && { personal: true as const }),
        ...(was !== undefined && { was: inWords(t, field, was) }),
      },
    ]
  })
  return [...rows, ...kernelWords(t, e)]
}

/** What entry `of` said before this correction, earlier corrections minded. */
function valuesBefore(entries: readonly Entry[], correction: Entry): Data {
  const of = Number(correction.data['of'])
  const first = entries.find(e => e.n === of)
  const own = first?.step === 'submit' ? (first.data['data'] as Data) : first?.data
  const earlier = entries.filter(e => e.step === 'correct' && e.data['of'] === of && e.n < correction.n)
  return Object.assign({}, own, ...earlier.map(e => e.data['set']))
}

/** The members of a kernel step that a reader wants to see. */
function kernelWords(t: Telling, e: Entry): StoryItem['values'] {
  if (!isKernelStep(e.step)) return []
  const d = e.data
  const name = (account: unknown) => actorName(t.names, String(account))
  const said: readonly (readonly [string, string, unknown])[] = [
    ['day', '发生日期', e.step === 'correct' ? d['day'] : undefined],
    ['handler', '承办人', d['handler'] === undefined ? undefined : name(d['handler'])],
    ['with', '协办人', Array.isArray(d['with']) ? d['with'].map(name).join('、') : undefined],
    ['readers', '名单', Array.isArray(d['readers']) ? d['readers'].map(name).join('、') : undefined],
    ['unit', '单位', typeof d['unit'] === 'number' ? t.titles.get(d['unit']) : undefined],
    ['before', '原末日', d['before']],
    ['after', '新末日', d['after']],
    ['notice', '依据', d['notice']],
    ['title', '事项', e.step === 'link' ? linkedTitle(t, d) : undefined],
    ['text', '内容', e.step === 'letter' ? (t.sight === 'names' ? d['text'] : d['text'] && '***') : undefined],
    ['platform', '平台', e.step === 'platform' ? d['platform'] : undefined],
    ['number', '编号', e.step === 'platform' ? d['number'] : undefined],
    ['reason', '理由', d['reason']],
  ]
  return said.flatMap(([field, title, value]) => (value === undefined || value === '' ? [] : [{ field, title, text: String(value) }]))
}

/** Whoever may not find the other matter does not learn here how it is called. */
const linkedTitle = (t: Telling, d: Data): string => t.links.get(String(d['matter'])) ?? '您看不到的一件'

function inWords(t: Telling, field: Field, value: unknown): string {
  if (value === null) return '（删去）'
  if (field.kind === 'unit') return t.titles.get(value as number) ?? String(value)
  return shown(field, seenValue(field, value, t.sight))
}
