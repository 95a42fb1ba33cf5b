/** @module Periods as papers write them, and whether one is the period that the law sets. */
import type { Term, Unit } from '../../law/index.ts'
import { numeralOf } from '../numerals.ts'
import { everyMatch } from '../scan.ts'

/** 20个工作日, 三十日, 6个月; a fixed day of the year is month × 100 + date. */
export interface Said {
  readonly n: number
  readonly unit: Unit
  /** Its place in the view. */
  readonly start: number
  readonly end: number
}

const NUMERAL = '[一二两三四五六七八九十]{1,4}'
const BOTH = `(?:\\d{1,3}|${NUMERAL})`
const RANGE = '[—\\-–~～至到、或/]'
/** 5至15个工作日, 15日或30日 are two periods, 3月15日 is a day of the year. */
const PERIOD = new RegExp(
  `(?<![\\d.月年第〔点百千万—\\-–~～]|[\\d日天][至到、或/])(?<!${NUMERAL})(${BOTH})(?:（${BOTH}）)?` +
    `个?(工作日|自然日|日历日|日|天|(?<=个)月|年|小时)(?!内?${RANGE}(?:者|${BOTH})|[期报常均度级份来])`,
  'g',
)
/** 每年4月1日前, 3月底前. */
const DATE = new RegExp(`(?<!\\d年|[\\d.—\\-–~～至到])(${BOTH})月(?:(${BOTH})日|(底))(?=以?之?前)`, 'g')

const UNITS: Readonly<Record<string, Unit>> = { 工作日: 'working-day', 月: 'month', 年: 'year', 小时: 'hour' }

/** Every period, and every last day of a year, in the order of the text. */
export function* periodsIn(text: string): Generator<Said> {
  for (const m of everyMatch(text, PERIOD)) {
    const n = numeralOf(m[1]!)
    if (n > 0) yield { n, unit: UNITS[m[2]!] ?? 'day', start: m.index, end: m.index + m[0].length }
  }
}

export function* datesIn(text: string): Generator<Said> {
  for (const m of everyMatch(text, DATE)) {
    const [month, date] = [numeralOf(m[1]!), m[3] ? 31 : numeralOf(m[2]!)]
    if (month >= 1 && month <= 12 && date >= 1 && date <= 31)
      yield { n: month * 100 + date, unit: 'date', start: m.index, end: m.index + m[0].length }
  }
}

/** How a period differs from the one of the law: `kind` is right in its number and wrong in its working days. */
export type Off = 'longer' | 'shorter' | 'kind'

interface Days {
  readonly least: number
  readonly most: number
}

/** How many days of the calendar it can be; weekends and holidays make working days longer. */
function days(n: number, unit: Unit): Days | undefined {
  if (unit === 'day') return { least: n, most: n }
  if (unit === 'month') return { least: 28 * n, most: 31 * n }
  if (unit === 'year') return { least: 365 * n, most: 366 * n }
  if (unit === 'working-day') return { least: n, most: Math.ceil(1.4 * n) + 3 }
  return unit === 'hour' && n % 24 === 0 ? { least: n / 24, most: n / 24 } : undefined
}

/** These write 五日 and say in an article of their own that it means working days. */
export const WRITE_DAYS: ReadonlySet<string> = new Set(['XZCF', 'XZFY', 'XZXK', 'XZQZ', 'FYTL'])

/** Undefined where it is the period of the law, or may be it. */
export function offBy(said: Pick<Said, 'n' | 'unit'>, law: Pick<Term, 'n' | 'unit' | 'reading'>, instrument: string): Off | undefined {
  if (law.n === null || (said.unit === 'date') !== (law.unit === 'date')) return undefined
  const plain = law.unit === 'working-day' && said.unit === 'day' && WRITE_DAYS.has(instrument)
  if (said.unit === law.unit || plain) return said.n === law.n ? undefined : said.n > law.n ? 'longer' : 'shorter'
  if (said.n === law.n && said.unit === 'working-day' && law.unit === 'day') return law.reading === 'either' ? undefined : 'kind'
  const [own, lawful] = [days(said.n, said.unit), days(law.n, law.unit)]
  if (!own || !lawful) return undefined
  return own.least > lawful.most ? 'longer' : own.most < lawful.least ? 'shorter' : undefined
}
