/**
 * @module A register as a ledger in Excel: one row a matter, every field once in declared order, then a date for each step.
 * The template, the import and the export share these columns.
 */
import { byKind, type Field, type Table } from './fields.ts'
import type { Register } from './register.ts'

export interface Column {
  /** A field's name, or `step.day`. */
  readonly name: string
  readonly header: string
  /** Other headings that office ledgers use for it. */
  readonly also: readonly string[]
  readonly width: number
  readonly kind: 'text' | 'number' | 'money' | 'date' | 'flag' | 'choice'
  /** A closed list of words, offered as a drop-down. */
  readonly values?: readonly string[]
  readonly must: boolean
  readonly comment?: string
}
type Shape = Pick<Column, 'width' | 'kind' | 'values'>

const shapes = {
  text: () => ({ width: 24, kind: 'text' }),
  number: () => ({ width: 10, kind: 'number' }),
  money: () => ({ width: 14, kind: 'money' }),
  date: () => ({ width: 13, kind: 'date' }),
  time: () => ({ width: 18, kind: 'text' }),
  flag: () => ({ width: 8, kind: 'flag', values: ['是', '否'] }),
  unit: () => ({ width: 16, kind: 'text' }),
  people: () => ({ width: 20, kind: 'text' }),
  members: () => ({ width: 16, kind: 'text' }),
  links: () => ({ width: 20, kind: 'text' }),
  files: () => ({ width: 16, kind: 'text' }),
  rows: () => ({ width: 24, kind: 'text' }),
  choice: f => ({ width: 14, kind: 'choice', values: Object.values(f.options) }),
  choices: () => ({ width: 18, kind: 'text' }),
} satisfies Table<Shape>

const comments: Partial<Record<Field['kind'], string>> = {
  people: '几个人用顿号隔开',
  members: '几个人用顿号隔开',
  choices: '几项用顿号隔开',
  money: '单位：元',
  date: '如2024-03-05，也可写2024.3.5',
}

/** When a field concerns a matter, in words: 涉及为行政执法. */
export function onlyWords(register: Register, { field, is }: NonNullable<Field['only']>): string {
  const of = register.fields[field]!
  return `${of.title}为${is.map(o => ('options' in of ? of.options[o] : o)).join('、')}`
}

/** The columns of a register's ledger: its ledger steps' fields, then their dates. Attachments and links have no cell. */
export function columns(register: Register): Column[] {
  const steps = register.ledger?.steps ?? Object.keys(register.steps).map(step => ({ step, day: `${register.steps[step]!.title}日期` }))
  const opening = new Set(
    steps.filter(s => !register.steps[s.step]!.from).flatMap(s => register.steps[s.step]!.asks.filter(a => !a.endsWith('?'))),
  )
  const asked = new Set(steps.flatMap(s => register.steps[s.step]!.asks.map(a => a.replace('?', ''))))
  const given = new Set(steps.flatMap(s => Object.keys(('gives' in s && s.gives) || {})))
  const fields = Object.entries(register.fields)
    .filter(([name, f]) => asked.has(name) && !given.has(name) && !f.kept && !['files', 'links'].includes(f.kind))
    .map(([name, f]): Column => {
      const comment = [f.help, f.only && `${onlyWords(register, f.only)}的填`, comments[f.kind]].filter(Boolean).join('。')
      return {
        name,
        header: f.title,
        also: f.also ?? [],
        ...byKind<Shape>(shapes, f),
        must: opening.has(name),
        ...(comment && { comment }),
      }
    })
  const days = steps.map(
    (s): Column => ({
      name: `${s.step}.day`,
      header: s.day,
      also: ('also' in s && s.also) || [],
      width: 13,
      kind: 'date',
      must: !register.steps[s.step]!.from,
    }),
  )
  return [...fields, ...days.filter((d, i) => days.findIndex(e => e.header === d.header) === i)]
}
