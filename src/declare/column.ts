/**
 * @module A register as a ledger in Excel: one row a matter, every field once in declared order, then a date for each step.
 * The template, the import and the export share these columns.
 */
import { provisionBehind } from '../law/instrument.ts'
import { byKind, type Field, type Of, type Table } from './fields.ts'
import type { Register } from './register.ts'
import { citation } from './wording.ts'

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

/** A text has a length only where it is short enough to be met. */
const LONG = 100

/** What a ledger's cell must be like, in words: its kind's spelling, its bounds, its form, the choices, the guards that stand on it. */
function rulesOf(register: Register, name: string, f: Field): string[] {
  const said = [f.help, f.only && `${onlyWords(register, f.only)}的填`, comments[f.kind]]
  if (f.kind === 'choices') said.push(`可填：${Object.values(f.options).join('、')}`)
  if (f.kind === 'text' && f.form) said.push(formWords[f.form])
  if (f.kind === 'text' && f.max !== undefined && f.max <= LONG && !f.form) said.push(`最多${f.max}个字`)
  if (f.kind === 'number') said.push(boundWords(f as Of<'number'>))
  if (f.kind === 'members' && f.roster) said.push(f.others ? '名册上的人写名册上的姓名' : '须在名册上')
  const guards = Object.values(register.guards).filter(g => g.field === name && !g.warns)
  return [...said, ...guards.map(g => g.says + (g.law ? `（${citation('must' in g.law ? provisionBehind(g.law) : g.law)}）` : ''))].flatMap(
    s => (s ? [s.replace(/。$/, '')] : []),
  )
}

const formWords = {
  'document-number': '如某府发〔2024〕7号',
  'credit-code': '18位，最后一位是校验码',
  phone: '手机号，或者带区号的座机',
  'region-code': '县级6位、乡级9位、村级12位',
} as const satisfies { readonly [F in NonNullable<Of<'text'>['form']>]: string }

function boundWords({ min, max, decimals }: Of<'number'>): string | undefined {
  const bounds =
    min !== undefined && max !== undefined
      ? `${min}到${max}`
      : min !== undefined && min > 0
        ? `不小于${min}`
        : max !== undefined
          ? `不大于${max}`
          : ''
  return [bounds, decimals ? `最多${decimals}位小数` : '整数'].filter(Boolean).join('，')
}

/** When a field concerns a matter, in words: 涉及为行政执法. */
export function onlyWords(register: Register, { field, is }: NonNullable<Field['only']>): string {
  const of = register.fields[field]!
  return `${of.title}为${is.map(o => ('options' in of ? of.options[o] : o)).join('、')}`
}

/** The columns of a register's ledger: its ledger steps' fields, then their dates. Attachments and links have no cell. */
export function columns(register: Register): Column[] {
  const steps = register.ledger?.steps ?? Object.keys(register.steps).map(step => ({ step, day: `${register.steps[step]!.title}日期` }))
  // A row begins with one of these; only what each of them asks for is in every row.
  const begins = steps.filter(s => !register.steps[s.step]!.from).map(s => register.steps[s.step]!.asks)
  const always = (name: string) => begins.length > 0 && begins.every(asks => asks.includes(name))
  const asked = new Set(steps.flatMap(s => register.steps[s.step]!.asks.map(a => a.replace('?', ''))))
  const given = new Set(steps.flatMap(s => Object.keys(('gives' in s && s.gives) || {})))
  const fields = Object.entries(register.fields)
    .filter(([name, f]) => asked.has(name) && !given.has(name) && !f.kept && !['files', 'links'].includes(f.kind))
    .map(([name, f]): Column => {
      const comment = rulesOf(register, name, f).join('。')
      return {
        name,
        header: f.title,
        also: f.also ?? [],
        ...byKind<Shape>(shapes, f),
        must: always(name),
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
      must: !register.steps[s.step]!.from && begins.length === 1,
    }),
  )
  return [...fields, ...days.filter((d, i) => days.findIndex(e => e.header === d.header) === i)]
}
