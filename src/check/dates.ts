/** @module How papers write years, days and spans of time, read in one way by every rule that asks about them. */
import { type Day, daysBetween, isDay } from '../base/day.ts'
import { numeralOf } from './numerals.ts'
import type { View } from './view.ts'

/** 2024, 二〇二四. */
export const YEAR = '(?:(?:19|20)\\d{2}|[一二][〇○零九][〇○零一二三四五六七八九]{2})'
export const MONTH = '(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])'
export const DATE = '(?:3[01]|[12]\\d|0?[1-9]|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])'
/** 至, —: from one to another. */
export const TO = '(?:[—\\-–―~～]{1,2}|至|到)'
/** A number of years, days or times in words or figures. */
export const NUMBER = '(?:\\d{1,4}|[一二三四五六七八九十百零两]{1,5})'

/** 2024年3月5日 with groups y1, m1, d1: the year must stand there, the month and the day may. */
export const moment = (n: number): string => `(?<y${n}>${YEAR})(?:年(?:(?<m${n}>${MONTH})月(?:份|(?<d${n}>${DATE})[日号])?)?)`
/** 3月5日 with or without its year. */
export const dayText = (n: number): string => `(?:(?<y${n}>${YEAR})年)?(?<m${n}>${MONTH})月(?<d${n}>${DATE})[日号]`

export interface Moment {
  readonly year: number
  readonly month?: number
  readonly date?: number
}

const DIGITS = '〇一二三四五六七八九'

/** 二〇二四 → 2024. */
export const yearIn = (word: string): number =>
  Number([...word.replace(/[○零]/g, '〇')].map(c => (DIGITS.includes(c) ? DIGITS.indexOf(c) : c)).join(''))

/** 105, 七十五, 一百零五, 百: NaN of anything else. */
export function numberIn(word: string): number {
  const [, hundred, rest] = /^(一?百)零?(.*)$/.exec(word) ?? []
  if (!hundred) return numeralOf(word)
  return rest === '' ? 100 : 100 + numeralOf(rest!)
}

type Groups = Readonly<Record<string, string | undefined>>

/** The moment that the groups y1, m1, d1 hold; the year of another where it has none. */
export function momentIn(groups: Groups, n: number, year?: number): Moment | undefined {
  const [y, m, d] = [groups[`y${n}`], groups[`m${n}`], groups[`d${n}`]]
  const own = y ? yearIn(y) : year
  if (own === undefined) return undefined
  return { year: own, ...(m && { month: numberIn(m) }), ...(d && { date: numberIn(d) }) }
}

/** A day that exists, or nothing. */
export function dayIn({ year, month, date }: Moment): Day | undefined {
  const text = [year, month ?? 0, date ?? 0].map(n => String(n).padStart(2, '0')).join('-')
  return isDay(text) ? text : undefined
}

/** Does the second lie before the first, by what both of them tell? */
export function isBefore(second: Moment, first: Moment): boolean {
  for (const part of ['year', 'month', 'date'] as const) {
    const [a, b] = [first[part], second[part]]
    if (a === undefined || b === undefined) return false
    if (a !== b) return b < a
  }
  return false
}

/** How long it is from one to another with both of them: 2021年1月至2023年12月 is 36 months. Of two that are told alike. */
export function monthsOf(first: Moment, second: Moment): number | undefined {
  if (first.month === undefined || second.month === undefined) return undefined
  const between = (second.year - first.year) * 12 + second.month - first.month
  if (first.date === undefined && second.date === undefined) return between + 1
  const [a, b] = [dayIn(first), dayIn(second)]
  return a && b ? (daysBetween(a, b) + 1) / (365.25 / 12) : undefined
}

/** No sentence is asked for further than this. */
const FAR = 200

/** The sentence around a place, as far as it is asked for. */
export function sentenceAt(text: string, from: number, to = from): { readonly before: string; readonly after: string } {
  const before = text.slice(Math.max(0, from - FAR), from)
  const after = text.slice(to, to + FAR)
  return { before: before.slice(before.search(/[^。；！？\n]*$/)), after: /^[^。；！？\n]*/.exec(after)![0] }
}

/** The text stands in 《…》: a title says what it was called. */
export function inTitle(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 80), at)
  return before.lastIndexOf('《') > before.lastIndexOf('》')
}

/** 农历三月初五: the lunar calendar has other days. */
export const isLunar = (text: string, at: number): boolean =>
  /(?:农历|阴历|夏历|旧历|藏历|伊斯兰历)[^，。；\n]{0,8}$/.test(text.slice(Math.max(0, at - 14), at))

export interface Cell {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly col: number
}

/** The rows of the tables, one after the other, each with the number of its table. */
export function* rowsOf({ text, paragraphs }: View): Generator<{ readonly table: number; readonly cells: readonly Cell[] }> {
  let cells: Cell[] = []
  let [table, row] = [-1, -1]
  for (const { start, end, block } of paragraphs) {
    const cell = block.kind === 'cell'
    if (cells.length && (!cell || block.table !== table || block.row !== row)) {
      yield { table, cells }
      cells = []
    }
    if (!cell) continue
    table = block.table ?? -1
    row = block.row ?? -1
    cells.push({ text: text.slice(start, end), start, end, col: block.col ?? cells.length })
  }
  if (cells.length) yield { table, cells }
}
