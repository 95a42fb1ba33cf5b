/** @module Arithmetic of intervals: a printed figure stands for every value that would be printed so. */
import type { Interval } from './types.ts'

/** Binary fractions of printed decimals differ in the last bits; this is far below any printed place. */
const EPSILON = 1e-9
const slack = (n: number): number => (Number.isFinite(n) ? Math.abs(n) * EPSILON + EPSILON : 0)

export const exactly = (n: number): Interval => ({ min: n, max: n })
export const plus = (a: Interval, b: Interval): Interval => ({ min: a.min + b.min, max: a.max + b.max })
export const minus = (a: Interval, b: Interval): Interval => ({ min: a.min - b.max, max: a.max - b.min })
export const times = (a: Interval, n: number): Interval =>
  n >= 0 ? { min: a.min * n, max: a.max * n } : { min: a.max * n, max: a.min * n }
export const total = (values: readonly Interval[]): Interval => values.reduce(plus, exactly(0))

/** Quotient of two values that are not negative; a divisor that may be zero gives an open end. */
export const over = (a: Interval, b: Interval): Interval => ({
  min: a.min / b.max || 0,
  max: b.min > 0 ? a.max / b.min : Number.POSITIVE_INFINITY,
})

export const meets = (a: Interval, b: Interval): boolean => a.min <= b.max + slack(b.max) && b.min <= a.max + slack(a.max)
export const below = (a: Interval, b: Interval): boolean => a.max < b.min - slack(b.min)
export const above = (a: Interval, b: Interval): boolean => below(b, a)
export const isExact = (a: Interval): boolean => a.min === a.max
/** The values that a printed number can stand for: rounded to its last place, or cut after it. The next printed number is none of them: 98 % is never cut to 97 %. */
export const roundedOrCut = ({ printed, step }: { readonly printed: number; readonly step: number }): Interval => ({
  min: printed - step / 2,
  max: printed + step - 2 * slack(printed + step),
})

/** What rounds to a printed number. */
export const rounded = ({ printed, step }: { readonly printed: number; readonly step: number }): Interval => ({
  min: printed - step / 2,
  max: printed + step / 2,
})

/** What stands for the interval in a computation. */
export const middle = (a: Interval): number => (Number.isFinite(a.max) ? (a.min + a.max) / 2 : a.min)

/** What figures come to as printed, without what binary fractions leave behind the sixth decimal: 0.1＋0.2＝0.3. */
export const printedSum = (all: readonly { readonly printed: number }[]): number =>
  Number(all.reduce((sum, { printed }) => sum + printed, 0).toFixed(6))
