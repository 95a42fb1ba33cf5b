/**
 * @module The column order in which a platform from above takes a register in. A layout is data: shipped ones stand in the
 * register's declaration, a unit adds its own from an example of the platform's file.
 */
import { type Fen, yuan } from '../base/money.ts'
import type { Mark } from '../law/instrument.ts'
import { columns } from './column.ts'
import type { Field } from './fields.ts'
import type { Register } from './register.ts'
import { shown } from './show.ts'

/** What a cell may take beside the register's own columns. */
export const outside = {
  'unit.title': '本单位名称',
  'unit.code': '本单位代码',
  'matter.state': '状态',
  'platform.number': '平台编号',
} as const
export type Outside = keyof typeof outside

/** How a day or an amount is written: 2024-03-05, 2024/3/5, 2024.3.5, 20240305, 2024年3月5日; 元, 万元. Days are written with dashes and amounts in 元 when nothing is said. */
export const cellForms = {
  dashes: '2024-03-05',
  slashes: '2024/3/5',
  dots: '2024.3.5',
  compact: '20240305',
  words: '2024年3月5日',
  yuan: '元',
  wan: '万元',
} as const
export type CellForm = keyof typeof cellForms

/** A column of a platform's table: from a field or a step's day, or always the same text; blank with neither. */
export interface LayoutColumn<Name extends string = string> {
  readonly header: string
  readonly from?: Name | Outside
  readonly text?: string
  readonly as?: CellForm
  /** The platform's own word for a choice, where it differs. */
  readonly words?: { readonly [option: string]: string }
}
export interface Layout<Name extends string = string, State extends string = string> {
  /** As the platform's table is called. */
  readonly title: string
  /** The platform that takes it in, and gives a number back. */
  readonly platform: string
  /** How surely we know the platform's columns; a unit's own stand on its example. */
  readonly mark: Mark
  /** Only matters in these states, and with these values. */
  readonly state?: readonly State[]
  readonly where?: { readonly [field: string]: readonly string[] }
  readonly columns: readonly LayoutColumn<Name>[]
}

/** What a layout reads of a matter: its values and days as columns of the ledger name them, and what stands beside them. */
export interface LayoutSource {
  readonly fields: { readonly [name: string]: unknown }
  readonly taken: { readonly [step: string]: string }
  readonly outside: { readonly [K in Outside]: string }
  /** The name of a unit by its id. */
  unitTitle(id: number): string
}

/** The cell of a matter under a column of a layout. */
export function layoutCell(register: Register, column: LayoutColumn, m: LayoutSource): string {
  const { from } = column
  if (from === undefined) return column.text ?? ''
  if (isOutside(from)) return m.outside[from]
  if (from.endsWith('.day')) return dayAs(m.taken[from.slice(0, -4)] ?? '', column.as)
  const field = register.fields[from]
  return field ? fieldAs(field, m.fields[from], column, m) : ''
}

const isOutside = (from: string): from is Outside => Object.hasOwn(outside, from)

function fieldAs(field: Field, value: unknown, column: LayoutColumn, m: LayoutSource): string {
  if (value === undefined || value === null) return ''
  if (field.kind === 'unit') return m.unitTitle(value as number)
  if (field.kind === 'date' && typeof value === 'string') return dayAs(value, column.as)
  if (field.kind === 'money' && typeof value === 'number') return column.as === 'wan' ? wan(value) : yuan(value).replaceAll(',', '')
  if (column.words && (field.kind === 'choice' || field.kind === 'choices'))
    return [value]
      .flat()
      .map(o => column.words![String(o)] ?? shown(field, Array.isArray(value) ? [o] : o))
      .join('、')
  return shown(field, value)
}

/** 分 as 万元, exact: 123456 → 0.123456. */
function wan(fen: Fen): string {
  const [whole, rest] = [Math.trunc(Math.abs(fen) / 1_000_000), Math.abs(fen) % 1_000_000]
  const text = `${whole}${rest ? `.${String(rest).padStart(6, '0').replace(/0+$/, '')}` : ''}`
  return fen < 0 ? `-${text}` : text
}

function dayAs(day: string, form: CellForm = 'dashes'): string {
  const m = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day)
  if (!m) return day
  const [y, mm, dd] = [m[1]!, m[2]!, m[3]!]
  const loose = [y, Number(mm), Number(dd)]
  return {
    dashes: day,
    slashes: loose.join('/'),
    dots: loose.join('.'),
    compact: `${y}${mm}${dd}`,
    words: `${loose[0]}年${loose[1]}月${loose[2]}日`,
    yuan: day,
    wan: day,
  }[form]
}

/** What a column of a layout may be taken from, with its words. */
export const layoutSources = (register: Register): { readonly name: string; readonly title: string }[] => [
  ...columns(register).map(c => ({ name: c.name, title: c.header })),
  ...Object.entries(outside).map(([name, title]) => ({ name, title })),
]

/** What is wrong with a layout: columns that take from nothing the register has. */
export function layoutSlips(register: Register, layout: Layout): string[] {
  const known = new Set([...layoutSources(register).map(s => s.name), ...Object.keys(register.fields)])
  return [
    ...layout.columns.filter(c => c.from !== undefined && !known.has(c.from)).map(c => `${c.header}: ${c.from}`),
    ...(layout.state ?? []).filter(s => !Object.hasOwn(register.states, s)).map(s => `state ${s}`),
    ...Object.keys(layout.where ?? {})
      .filter(f => !Object.hasOwn(register.fields, f))
      .map(f => `where ${f}`),
  ]
}
