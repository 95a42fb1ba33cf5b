/** @module How a value is written for a person: in a list, a document, an Excel cell, a public page. */
import { yuan } from '../base/money.ts'
import { byKind, type Field, type File, type Link, type Member, type Person, type Table } from './fields.ts'

const shows = {
  text: () => v => String(v),
  number: () => v => String(v),
  money: () => v => `${yuan(v as number)}元`,
  date: () => v => dayInWords(String(v)),
  time: () => v => `${dayInWords(String(v).slice(0, 10))}${String(v).slice(11, 16)}`,
  flag: () => v => (v ? '是' : '否'),
  unit: () => v => String(v),
  people: () => v => (v as readonly Person[]).map(p => p.name).join('、'),
  members: () => v => (v as readonly Member[]).map(m => m.name).join('、'),
  links: () => v => (v as readonly Link[]).map(l => l.title).join('、'),
  files: () => v => (v as readonly File[]).map(f => f.name).join('、'),
  rows: f => v =>
    (v as readonly { [c: string]: unknown }[])
      .map(r =>
        Object.keys(f.columns ?? {})
          .map(c => r[c] ?? '')
          .join('，'),
      )
      .join('；'),
  choice: f => v => f.options[String(v)] ?? String(v),
  choices: f => v => (v as readonly string[]).map(o => f.options[o] ?? o).join('、'),
} satisfies Table<(v: unknown) => string>

/** A value in words; nothing for a value that is not there. Units are shown by whoever knows their names. */
export const shown = (field: Field, value: unknown): string =>
  value === undefined || value === null
    ? ''
    : typeof value === 'string' && field.kind !== 'date' && field.kind !== 'time' && field.kind !== 'choice'
      ? value
      : byKind<(v: unknown) => string>(shows, field)(value)

/** A value in words, a unit by its name. */
export const inWords = (field: Field, value: unknown, titles: ReadonlyMap<number, string>): string =>
  field.kind === 'unit' && typeof value === 'number' ? (titles.get(value) ?? String(value)) : shown(field, value)

/** 2024年2月5日. */
export const dayInWords = (day: string): string => `${Number(day.slice(0, 4))}年${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日`
