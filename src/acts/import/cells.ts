/** @module A cell of an office's ledger as the value of a field: dates in the spellings clerks use, lists with 、, choices by their words. */
import { type Day, isDay, plusDays } from '../../base/day.ts'
import { fenOf } from '../../base/money.ts'
import { byKind, type Field, type Table } from '../../declare/fields.ts'

/** What a sheet holds: text, a number, a flag, or nothing. */
export type Cell = string | number | boolean | null
/** The value, or the code of what is wrong with the cell. */
export type Read = { readonly value: unknown } | { readonly wrong: string }

const value = (v: unknown): Read => ({ value: v })
const wrong = (code: string): Read => ({ wrong: code })
const textOf = (cell: Cell): string =>
  String(cell ?? '')
    .normalize('NFKC')
    .trim()
const plain = (text: string): string => text.normalize('NFKC').replace(/[\s()（）]/g, '')
export const isEmpty = (cell: Cell): boolean => cell === null || (typeof cell === 'string' && cell.trim() === '')

/** Names between 、 ， ； or line breaks. A name of two characters may be written with a space inside. */
const names = (cell: Cell): string[] =>
  String(cell ?? '')
    .split(/[、，,；;\n/]/)
    .map(n => n.trim().replace(/^(\p{Script=Han}) +(\p{Script=Han})$/u, '$1$2'))
    .filter(n => n !== '')

/** 2023-03-05, 2023.3.5, 2023/3/5, 2023年3月5日, 20230305, a time behind it, or the number by which Excel counts days; null when it is no day. */
export function dayOf(cell: Cell): Day | null {
  if (typeof cell === 'number')
    return Number.isInteger(cell) && cell > 20_000 && cell < 80_000 ? plusDays('1899-12-30', cell) : compact(String(cell))
  const text = textOf(cell)
  const m = /^(\d{4})\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})\s*日?(?:[T ].*)?$/.exec(text)
  if (!m) return compact(text)
  const day = `${m[1]}-${m[2]!.padStart(2, '0')}-${m[3]!.padStart(2, '0')}`
  return isDay(day) ? day : null
}
function compact(text: string): Day | null {
  const m = /^(\d{4})(\d{2})(\d{2})$/.exec(text)
  const day = m ? `${m[1]}-${m[2]}-${m[3]}` : ''
  return isDay(day) ? day : null
}

const yes = new Set(['是', '有', '√', '✓', '1', 'true', '已'])
const no = new Set(['否', '无', '×', '0', 'false', '未'])

/** A choice by its words, or by its id. */
function optionOf(options: { readonly [id: string]: string }, text: string): string | undefined {
  const wanted = plain(text)
  return Object.keys(options).find(id => plain(options[id]!) === wanted) ?? (Object.hasOwn(options, text) ? text : undefined)
}

type Parse = (cell: Cell, units: ReadonlyMap<string, number>) => Read
const parses = {
  text: () => cell => value(String(cell).trim()),
  number: () => cell => {
    const n = Number(textOf(cell).replaceAll(',', ''))
    return Number.isFinite(n) ? value(n) : wrong('not-number')
  },
  money: () => cell => {
    // A number of 元 as Excel computes it may carry a binary tail: 12.3 * 3.
    const fen = typeof cell === 'number' ? Math.round(cell * 100) : fenOf(textOf(cell))
    return fen === null || !Number.isSafeInteger(fen) ? wrong('not-money') : value(fen)
  },
  date: () => cell => {
    const day = dayOf(cell)
    return day ? value(day) : wrong('not-date')
  },
  time: () => cell => {
    const m = /^(.+?)[T ]?(\d{1,2})[:：时](\d{2})/.exec(String(cell).trim())
    const day = m && dayOf(m[1]!.trim())
    return day ? value(`${day}T${m[2]!.padStart(2, '0')}:${m[3]}+08:00`) : wrong('not-time')
  },
  flag: () => cell => {
    const text = textOf(cell)
    return cell === true || yes.has(text) ? value(true) : cell === false || no.has(text) ? value(false) : wrong('not-flag')
  },
  unit: () => (cell, units) => {
    const id = units.get(plain(textOf(cell)))
    return id === undefined ? wrong('not-unit') : value(id)
  },
  people: () => cell => value(names(cell).map(name => ({ name }))),
  members: () => cell => value(names(cell).map(name => ({ name }))),
  links: () => () => wrong('not-links'),
  files: () => () => wrong('not-files'),
  rows: f => cell => {
    const columns = Object.keys(f.columns ?? {})
    const lines = String(cell)
      .split(/[；;\n]/)
      .filter(l => l.trim() !== '')
    return value(lines.map(l => Object.fromEntries(l.split(/[，,]/).map((c, i) => [columns[i] ?? columns.at(-1)!, c.trim()]))))
  },
  choice: f => cell => {
    const id = optionOf(f.options, textOf(cell))
    return id === undefined ? wrong('not-choice') : value(id)
  },
  choices: f => cell => {
    const ids = names(cell).map(n => optionOf(f.options, n))
    return ids.includes(undefined) ? wrong('not-choice') : value(ids)
  },
} satisfies Table<Parse>

/** Units by the names that ledgers write for them: 柳树村, 柳树村村委会, 柳树. */
export function unitsByName(units: readonly { readonly id: number; readonly title: string }[]): ReadonlyMap<string, number> {
  const out = new Map<string, number>()
  for (const u of units)
    for (const name of [u.title, u.title.replace(/(村|社区)$/, ''), `${u.title}村委会`, `${u.title}居委会`])
      if (!out.has(plain(name))) out.set(plain(name), u.id)
  return out
}

/** Read a cell as a field of a register. */
export const readCell = (field: Field, cell: Cell, units: ReadonlyMap<string, number>): Read => byKind<Parse>(parses, field)(cell, units)
