/** @module A cell of an office's ledger as the value of a field: dates in the spellings clerks use, lists with 、, choices by their words. */
import type { Day } from '../../base/day.ts'
import { fenOf } from '../../base/money.ts'
import { byKind, type Field, smallest, type Table } from '../../declare/fields.ts'
import { readDay } from '../../documents/sheets/cell.ts'

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

/** Names between 、 ， ； line breaks, or spaces between whole names. A name of two characters may be written with a space inside. */
const names = (cell: Cell): string[] =>
  String(cell ?? '')
    .split(/[、，,；;\n/]/)
    .flatMap(n => (/^\s*\p{Script=Han}{2,4}(\s+\p{Script=Han}{2,4})+\s*$/u.test(n) ? n.trim().split(/\s+/) : [n]))
    .map(n => n.trim().replace(/^(\p{Script=Han})\s+(\p{Script=Han})$/u, '$1$2'))
    .filter(n => n !== '')

/** The day of a cell in any spelling that {@link readDay} knows; null when it is no day. A day without a year needs the year of the ledger. */
export const dayOf = (cell: Cell, year?: number): Day | null => readDay(cell, year === undefined ? {} : { year })

/** An amount in 分: 1,200.50, 1200元, 1.2万元; in a column of 万元 a bare number is 万元. Null for what is no amount or finer than a 分. */
function amountOf(cell: Cell, inWan: boolean): number | null {
  // A number as Excel computes it may carry a binary tail: 12.3 * 3.
  if (typeof cell === 'number') return Math.round(cell * (inWan ? 1_000_000 : 100))
  const text = textOf(cell).replace(/[,\s元]/g, '')
  if (!inWan && !text.endsWith('万')) return fenOf(text)
  const m = /^(-?)(\d+)(?:\.(\d{1,6}))?万?$/.exec(text)
  return m && (m[1] ? -1 : 1) * (Number(m[2]) * 1_000_000 + Number((m[3] ?? '').padEnd(6, '0')))
}

const yes = new Set(['是', '有', '√', '✓', '1', 'true', '已'])
const no = new Set(['否', '无', '×', '0', 'false', '未'])

/** A choice by its words, or by its id. */
function optionOf(options: { readonly [id: string]: string }, text: string): string | undefined {
  const wanted = plain(text)
  return Object.keys(options).find(id => plain(options[id]!) === wanted) ?? (Object.hasOwn(options, text) ? text : undefined)
}

/** What a cell is read with. */
export interface CellPlace {
  readonly units: ReadonlyMap<string, number>
  /** The year of the ledger, for days that leave it out. */
  readonly year?: number | undefined
  /** It stands in a column of 万元. */
  readonly inWan?: boolean
}
type Parse = (cell: Cell, at: CellPlace) => Read
const parses = {
  text: () => cell => value(String(cell).trim()),
  number: f => cell => {
    const n = Number(textOf(cell).replaceAll(',', ''))
    if (!Number.isFinite(n)) return wrong('not-number')
    // A score as Excel computes it may carry a binary tail: 30.7 * 3.
    const exact = f.decimals === undefined ? n : smallest(f, n) / 10 ** f.decimals
    return value(Math.abs(exact - n) < 1e-9 ? exact : n)
  },
  money: () => (cell, at) => {
    const fen = amountOf(cell, at.inWan === true)
    return fen === null || !Number.isSafeInteger(fen) ? wrong('not-money') : value(fen)
  },
  date: () => (cell, at) => {
    const day = dayOf(cell, at.year)
    return day ? value(day) : wrong('not-date')
  },
  time: () => (cell, at) => {
    const m = /^(.+?)[T ]?(\d{1,2})[:：时](\d{2})/.exec(String(cell).trim())
    const day = m && dayOf(m[1]!.trim(), at.year)
    return day ? value(`${day}T${m[2]!.padStart(2, '0')}:${m[3]}+08:00`) : wrong('not-time')
  },
  flag: () => cell => {
    const text = textOf(cell)
    return cell === true || yes.has(text) ? value(true) : cell === false || no.has(text) ? value(false) : wrong('not-flag')
  },
  unit: () => (cell, at) => {
    const id = at.units.get(plain(textOf(cell)))
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
export const readCell = (field: Field, cell: Cell, at: CellPlace): Read => byKind<Parse>(parses, field)(cell, at)
