/** @module What stands near a figure: the counts among which arithmetic alone may look. Windows are of fixed size, so that a long text costs no more a figure than a short one. */
import type { Claim } from '../claims.ts'
import type { Reading } from '../reading.ts'
import { measure } from '../units.ts'

export interface Window {
  /** Figures before and behind. */
  readonly back: number
  readonly on: number
  /** How many paragraphs before still count. */
  readonly paragraphs?: number
}

/** A figure of things counted or paid, with nothing around it: no year, no ordinal, no span of time. */
export const isCount = (c: Claim): boolean =>
  c.form === 'plain' &&
  c.precision === 'exact' &&
  c.role !== 'none' &&
  c.role !== 'change' &&
  c.role !== 'points' &&
  !measure(c.unit) &&
  c.value.min > 0

/** The place down to which figures are told: 1500, 1000 and 500 are told in hundreds, and come out by chance sooner. */
export function commonStep(all: readonly Claim[]): number {
  let step = Math.min(...all.map(c => c.step))
  while (all.every(c => isMultiple(c.printed, 10 * step))) step *= 10
  return step
}
const isMultiple = (n: number, step: number): boolean => n >= step && Math.abs(n / step - Math.round(n / step)) < 1e-9

/** The counts near a claim, the nearest first. What stands behind it counts within its own sentence only. */
export function near({ claims }: Reading, s: Claim, { back, on, paragraphs = 0 }: Window): Claim[] {
  const before = claims.slice(Math.max(0, s.id - back), s.id).reverse()
  const behind = claims.slice(s.id + 1, s.id + 1 + on).filter(c => c.sentence === s.sentence && c.paragraph === s.paragraph)
  return [...before, ...behind].filter(c => isCount(c) && s.paragraph - c.paragraph <= paragraphs)
}
