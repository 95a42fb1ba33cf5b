/** @module What a register is, as plain JSON: for the API, the command line and the generated reference. */
import { asked, type Limit, type Register } from '../declare/register.ts'
import { definitionOf } from './definition.ts'
import { unitOf } from './figure.ts'

export interface RegisterSummary {
  readonly id: string
  readonly title: string
  readonly group: string
  readonly about: string
  readonly covers: readonly string[]
  readonly fields: readonly {
    readonly id: string
    readonly title: string
    readonly kind: string
    readonly personal: boolean
    readonly options?: { readonly [option: string]: string }
  }[]
  readonly states: { readonly [state: string]: string }
  readonly steps: readonly {
    readonly id: string
    readonly title: string
    readonly from: readonly string[]
    readonly to: string | null
    readonly by: readonly string[]
    readonly asks: readonly { readonly field: string; readonly must: boolean }[]
    readonly law: { readonly title: string; readonly article: string } | null
  }[]
  /** `rule` is the id of the limit in the law; several where the matter's choice decides; none for a promise or a stated day. */
  readonly limits: readonly { readonly id: string; readonly title: string; readonly rule: readonly string[]; readonly promise: boolean }[]
  readonly figures: readonly { readonly id: string; readonly title: string; readonly unit: string; readonly definition: string }[]
}

/** The declaration without its functions. */
export const summary = (r: Register): RegisterSummary => ({
  id: r.id,
  title: r.title,
  group: r.group,
  about: r.about,
  covers: r.covers,
  fields: Object.entries(r.fields).map(([id, f]) => ({
    id,
    title: f.title,
    kind: f.kind,
    personal: f.personal === true,
    ...('options' in f && { options: f.options }),
  })),
  states: r.states,
  steps: Object.entries(r.steps).map(([id, s]) => ({
    id,
    title: s.title,
    from: s.from ?? [],
    to: s.to ?? null,
    by: s.by,
    asks: asked(r, id).map(({ name, must }) => ({ field: name, must })),
    law: s.law ? { title: s.law.title, article: s.law.article } : null,
  })),
  limits: Object.entries(r.limits).map(([id, l]) => limitSummary(id, l)),
  figures: Object.entries(r.figures).map(([id, f]) => ({
    id: `${r.id}.${id}`,
    title: f.title,
    unit: unitOf(f),
    definition: definitionOf(r, id),
  })),
})

function limitSummary(id: string, limit: Limit<Register['fields']>): RegisterSummary['limits'][number] {
  if ('law' in limit && 'terms' in limit.law) return { id, title: limit.law.title, rule: [limit.law.id], promise: false }
  if ('per' in limit) {
    const rules = Object.values(limit.among).flatMap(l => l ?? [])
    return { id, title: rules[0]?.title ?? id, rule: [...new Set(rules.map(l => l.id))], promise: false }
  }
  return { id, title: 'title' in limit ? limit.title : id, rule: [], promise: 'promise' in limit }
}
