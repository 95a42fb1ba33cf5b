/**
 * @module The arithmetic of figures. A basic figure (flow, stock) is the sum of its facts over a period; shares, means,
 * balances and growth are computed from figures and keep their parts, so that a report can show how a number came about.
 */
import { type Day, plusDays, plusMonths } from '../base/day.ts'
import type { Figure, Register } from '../declare/register.ts'

/** A period, both days included. A stock is read at its last day. */
export interface Span {
  readonly from: Day
  readonly to: Day
}
type AnyFigure = Figure<Register['fields'], string, string, string>
/** Reads the sum (or the distinct count) of a basic figure, in the unit of its facts: over the span for a flow, up to its last day for a stock. */
export type Read = (figure: string, span: Span) => number

export interface Reading {
  readonly value: number | null
  /** What it was computed from. */
  readonly of?: { readonly figure: string; readonly value: number | null }
  readonly in?: { readonly figure: string; readonly value: number | null }
}

/** The value of a figure of a register. A share is a percentage; null where there is nothing to divide by. */
export function figureValue(register: Register, name: string, span: Span, read: Read): Reading {
  const f: AnyFigure | undefined = register.figures[name]
  if (!f) throw new RangeError(`${register.id}.${name}: no such figure`)
  const value = (n: string, s = span) => figureValue(register, n, s, read).value
  if ('share' in f) return quotient(f.share, f.of, value(f.share), value(f.of), 100)
  if ('mean' in f) return quotient(f.mean, f.per, value(f.mean), value(f.per), 1)
  if ('balance' in f) return { value: total(f.balance.map(n => value(n))) - total(f.less.map(n => value(n))) }
  return { value: read(`${register.id}.${name}`, span) / scaleOf(register, name) }
}
/** How many of its facts' amounts make one: 10 where it adds up numbers with one decimal. Money stays in 分. */
export function scaleOf(register: Register, name: string): number {
  const f: AnyFigure = register.figures[name]!
  const field = 'flow' in f && f.sum !== undefined ? register.fields[f.sum] : undefined
  return field?.kind === 'number' ? 10 ** (field.decimals ?? 0) : 1
}
const total = (values: readonly (number | null)[]) => values.reduce<number>((sum, v) => sum + (v ?? 0), 0)
function quotient(part: string, whole: string, a: number | null, b: number | null, times: number): Reading {
  return { value: a === null || !b ? null : (a / b) * times, of: { figure: part, value: a }, in: { figure: whole, value: b } }
}

/** The basic figures that a figure rests on: its own facts, or those of its parts. */
export function basis(register: Register, name: string): string[] {
  const f: AnyFigure | undefined = register.figures[name]
  if (!f) throw new RangeError(`${register.id}.${name}: no such figure`)
  const parts = 'share' in f ? [f.share, f.of] : 'mean' in f ? [f.mean, f.per] : 'balance' in f ? [...f.balance, ...f.less] : null
  return parts ? parts.flatMap(p => basis(register, p)) : [name]
}

/** The unit in which a figure is shown. */
export const unitOf = (f: AnyFigure): string => ('share' in f ? '%' : f.unit)

/** Is it money (kept in 分, shown in 元)? */
export function isMoney(register: Register, name: string): boolean {
  const f: AnyFigure = register.figures[name]!
  if ('flow' in f) return f.sum !== undefined && register.fields[f.sum]?.kind === 'money'
  if ('mean' in f) return isMoney(register, f.mean)
  return 'balance' in f && f.balance.some(n => isMoney(register, n))
}

/** The unit of a figure's value as a number, for another program: money is a number of 分, though it is shown in 元. */
export const valueUnitOf = (register: Register, name: string): string =>
  isMoney(register, name) ? unitOf(register.figures[name]!).replace('元', '分') : unitOf(register.figures[name]!)

/** Growth of one value on another in per cent; null with its reason where there is nothing to compare with. */
export type Growth = { readonly percent: number } | { readonly none: 'no-base' | 'base-zero' }
export function growth(now: number | null, before: number | null): Growth {
  if (now === null || before === null) return { none: 'no-base' }
  return before === 0 ? { none: 'base-zero' } : { percent: ((now - before) / before) * 100 }
}

/** The same span one year earlier. */
export const yearBefore = (span: Span): Span => ({ from: plusMonths(span.from, -12), to: plusMonths(span.to, -12) })

/** The span of a period's name: `2023`, `2023H1`, `2023Q4`, `2023-07`, or `2023-03-01..2023-05-31`. */
export function spanOf(period: string): Span | null {
  const range = /^(\d{4}-\d\d-\d\d)\.\.(\d{4}-\d\d-\d\d)$/.exec(period)
  if (range) return range[1]! <= range[2]! ? { from: range[1] as Day, to: range[2] as Day } : null
  const m = /^(\d{4})(?:H([12])|Q([1-4])|-(0[1-9]|1[0-2]))?$/.exec(period)
  if (!m) return null
  const months = m[2] ? 6 : m[3] ? 3 : m[4] ? 1 : 12
  const first = m[2] ? (Number(m[2]) - 1) * 6 + 1 : m[3] ? (Number(m[3]) - 1) * 3 + 1 : Number(m[4] ?? 1)
  const from = `${m[1]}-${String(first).padStart(2, '0')}-01` as Day
  return { from, to: plusDays(plusMonths(from, months), -1) }
}
