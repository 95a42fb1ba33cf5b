/**
 * @module A question about a period as it comes from outside (the command line, the API), and its answer in the shape that
 * other programs rely on. Pure.
 */
import { type Day, isDay, type Moment } from '../base/day.ts'
import {
  count,
  findLimit,
  type LawRow,
  type Pause,
  type Period,
  type Rule,
  type Run,
  ruleOf,
  shippedCalendar,
  type Unit,
  type WorkingDay,
  working,
} from '../law/index.ts'

export const periodUnits = ['working-day', 'day', 'month', 'year', 'hour', 'minute'] as const

/** A question as it may come from outside: nothing in it is trusted. */
export interface Asked {
  readonly limit?: unknown
  readonly n?: unknown
  readonly unit?: unknown
  readonly from?: unknown
  readonly roll?: unknown
  readonly pause?: unknown
  readonly extend?: unknown
  readonly working?: unknown
}
export type Answer = Omit<Period, 'open'> & { readonly working?: readonly WorkingDay[] }

/** What is wrong with a question, in words. */
class Wrong extends Error {}
/** The value, or in words why there is none. */
export function attempt<T>(ask: () => T): { readonly value: T } | { readonly error: string } {
  try {
    return { value: ask() }
  } catch (error) {
    if (error instanceof SyntaxError) return { error: '这一行不是 JSON' }
    if (error instanceof Wrong) return { error: error.message }
    throw error
  }
}

/** The answer to one question; what is wrong with the question is thrown in words. */
export function answer(asked: Asked): Answer {
  if (typeof asked !== 'object' || asked === null) throw new Wrong('要一个 JSON 对象')
  const start = startOf(asked.from)
  const rule = ruleFor(asked, start.slice(0, 10) as Day)
  const extension = wholeNumber(asked.extend, 'extend')
  const run: Run = {
    start,
    pauses: pausesOf(asked.pause),
    extensions: extension ? [{ n: extension, unit: rule.extend?.[0]?.unit ?? rule.unit }] : [],
  }
  const { open: _open, ...end } = count(rule, run, shippedCalendar)
  return { ...end, ...(asked.working === true && { working: working(rule, run, shippedCalendar) }) }
}

function ruleFor(asked: Asked, start: Day): Rule {
  if (asked.limit !== undefined) {
    const limit = findLimit(String(asked.limit))
    if (!limit) throw new Wrong(`没有编号为 ${String(asked.limit)} 的期限`)
    const rule = ruleOf(limit, start)
    if (!rule) throw new Wrong(`${limit.id} 在 ${start} 没有施行`)
    return asked.roll === true ? { ...rule, roll: rule.roll === 'never' ? 'never' : 'stated' } : rule
  }
  const n = wholeNumber(asked.n, 'n')
  if (n === undefined) throw new Wrong('要写 limit，或写 n 和 unit')
  if (!periodUnits.some(u => u === asked.unit)) throw new Wrong(`unit 只能是 ${periodUnits.join('、')}`)
  return { n, unit: asked.unit as Unit, bound: n < 0 ? 'before' : 'max', binds: 'agency', roll: asked.roll === true ? 'stated' : 'silent' }
}

function wholeNumber(value: unknown, name: string): number | undefined {
  if (value === undefined || value === null) return undefined
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || Math.abs(value) > 100_000) throw new Wrong(`${name} 要是整数`)
  return value
}

function startOf(from: unknown): Day | Moment {
  const text = String(from ?? '')
  const isMoment = /^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d\+08:00$/.test(text)
  if (!isDay(text.slice(0, 10)) || (text.length > 10 && !isMoment))
    throw new Wrong(`from 要写成 2024-03-05${text ? `，没有 ${text} 这一天` : ''}`)
  return text as Day
}

/** `A..B`, `A..` or `{from, to}`, one or several. */
function pausesOf(value: unknown): Pause[] {
  if (value === undefined || value === null) return []
  return (Array.isArray(value) ? value : [value]).map(one => {
    const [from, to] =
      typeof one === 'string' ? one.split('..') : [(one as { from?: unknown } | null)?.from, (one as { to?: unknown } | null)?.to]
    if (typeof from !== 'string' || !isDay(from)) throw new Wrong('pause 要写成 2024-02-19..2024-02-26')
    if (to === undefined || to === null || to === '') return { from }
    if (typeof to !== 'string' || !isDay(to) || to < from) throw new Wrong('pause 的止日不对')
    return { from, to }
  })
}

/** The rows of the law in which every word is found. */
export const matching = (rows: readonly LawRow[], words: readonly string[]): readonly LawRow[] =>
  rows.filter(row => words.every(w => [row.id, row.instrument, row.title, row.start ?? ''].some(text => text.includes(w))))
