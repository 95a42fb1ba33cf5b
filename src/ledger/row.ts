/**
 * @module A row of an office's ledger as the steps that it tells of. Each step whose date column holds a day is taken; a field
 * goes to the first of them that asks for it. Two steps may share a heading: the one that the matter's state allows is taken.
 */
import type { Day } from '../base/day.ts'
import type { Register } from '../declare/register.ts'

export interface RowStep {
  readonly step: string
  readonly day: Day
  readonly data: { readonly [field: string]: unknown }
}
/** A row as it was read: values by field name, days by the heading of their column (as the declaration writes it). */
export interface Row {
  readonly fields: { readonly [field: string]: unknown }
  readonly days: { readonly [heading: string]: Day }
}
export interface RowRead {
  readonly steps: readonly RowStep[]
  /** Headings whose day no step could take, and fields that no step taken asks for: listed, never dropped in silence. */
  readonly left: readonly string[]
}

/** The steps of a row, in the order in which they happened. */
export function stepsOfRow(register: Register, row: Row): RowRead {
  const mapped = (register.ledger?.steps ?? [])
    .filter(s => row.days[s.day] && (!s.when || s.when.is.includes(String(row.fields[s.when.field]))))
    .map((s, order) => ({ ...s, on: row.days[s.day]!, order }))
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.order - b.order))
  const steps: RowStep[] = []
  const used = { headings: new Set<string>(), fields: new Set<string>() }
  let state: string | undefined
  for (const s of mapped) {
    const step = register.steps[s.step]!
    const may = step.from ? state !== undefined && step.from.includes(state) : state === undefined
    if (!may || used.headings.has(s.day)) continue
    used.headings.add(s.day)
    state = step.to ?? state
    const data: { [field: string]: unknown } = {}
    for (const ask of step.asks) {
      const field = ask.replace('?', '')
      const value = used.fields.has(field) && ask.endsWith('?') ? undefined : row.fields[field]
      const given = value ?? s.gives?.[field]
      if (given === undefined) continue
      data[field] = given
      used.fields.add(field)
    }
    steps.push({ step: s.step, day: s.on, data })
  }
  const left = [
    ...Object.keys(row.days).filter(heading => !used.headings.has(heading)),
    ...Object.keys(row.fields).filter(field => row.fields[field] !== undefined && !used.fields.has(field)),
  ]
  return { steps, left }
}
