/** @module What one cell of a table may be of two others in its row: how far the one has grown over the other, its share, the difference, the mean. */
import type { Claim } from '../claims.ts'
import { exactly, minus, over, plus, times } from '../interval.ts'
import { printedRate } from '../lists/index.ts'
import type { Interval, RelationKind } from '../types.ts'
import { number, percent } from '../words.ts'

export interface Formula {
  readonly kind: RelationKind
  /** May a cell of this form be so made? */
  accepts(c: Claim): boolean
  /** What two values make; printed figures are widened to what they may have been rounded from. */
  of(a: Interval, b: Interval): Interval
  /** The computation up to its result: `（39－41）÷41＝-4.88%`. */
  working(a: Claim, b: Claim, c: Claim): string
}

/** 8416｜8129｜95.6: a rate without its sign is no count of thousands. */
const percentOrBare = (c: Claim): boolean =>
  c.form === 'percent' || (c.form === 'plain' && c.unit === '' && (c.step < 1 || Math.abs(c.printed) < 1000))
const bare = (c: Claim): boolean => c.form === 'plain' || c.form === 'point'
const rounded = (n: number): string => number(Number(n.toFixed(6)))

const growth: Formula = {
  kind: 'growth',
  accepts: percentOrBare,
  of: (a, b) => plus(times(over(a, b), 100), exactly(-100)),
  working: (a, b, c) =>
    `（${number(a.printed)}－${number(b.printed)}）÷${number(b.printed)}＝${percent((100 * (a.printed - b.printed)) / b.printed, c.step)}`,
}

const share: Formula = {
  kind: 'share',
  accepts: percentOrBare,
  of: (a, b) => times(over(a, b), 100),
  working: (a, b, c) => `${number(a.printed)}÷${number(b.printed)}＝${percent((100 * a.printed) / b.printed, c.step)}`,
}

/** 城镇608859｜乡村219330｜城镇比重73.52: of both together. */
const shareOfBoth: Formula = {
  kind: 'share',
  accepts: percentOrBare,
  of: (a, b) => times(over(a, plus(a, b)), 100),
  working: (a, b, c) =>
    `${number(a.printed)}÷（${number(a.printed)}＋${number(b.printed)}）＝${percent((100 * a.printed) / (a.printed + b.printed), c.step)}`,
}

export const difference: Formula = {
  kind: 'growth',
  accepts: bare,
  of: minus,
  working: (a, b) => `${number(a.printed)}－${number(b.printed)}＝${rounded(a.printed - b.printed)}`,
}

const mean: Formula = {
  kind: 'average',
  accepts: bare,
  of: over,
  working: (a, b, c) =>
    `${number(a.printed)}÷${number(b.printed)}＝${number(a.printed / b.printed, Math.max(2, Math.round(-Math.log10(c.step)) + 1))}`,
}

export const formulas: readonly Formula[] = [growth, share, shareOfBoth, difference, mean]

/** What a printed cell may have been: amounts were rounded to their last place, and a bare count may be one of thousands. */
export const widened = ({ printed, step }: Claim): Interval => ({ min: printed - step / 2, max: printed + step / 2 })

/** What the cell says, rounded or cut, below zero as above. */
export function stated(c: Claim): Interval {
  if (c.printed >= 0) return printedRate(c)
  const size = printedRate({ ...c, printed: -c.printed, value: { min: -c.value.max, max: -c.value.min } })
  return { min: -size.max, max: -size.min }
}
