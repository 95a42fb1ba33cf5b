/** @module How figures are written in messages. */
import type { Claim } from './claims.ts'
import { type Figure, unitOf } from './reading.ts'
import type { Interval } from './types.ts'

/** A number without noise: at most four decimals, no trailing zeros. */
export function number(n: number, decimals = 4): string {
  if (!Number.isFinite(n)) return '无穷'
  if (Math.abs(n) >= 1e12 && n % 1e8 === 0) return `${trim(n / 1e12)}万亿`
  if (n !== 0 && Math.abs(n) >= 1e8 && n % 1e4 === 0) return `${trim(n / 1e8)}亿`
  return trim(Number(n.toFixed(decimals)))
}

const trim = (n: number): string => String(Number(n.toFixed(6)))

/** 281件, 14.3万人, 63.72%. */
export const figure = (c: Figure): string => `${number(c.printed)}${unitOf(c)}`

/** What names a claim, short enough to quote. */
export const naming = (c: Claim): string => {
  const label = c.label.replace(/^(?:其中|共|并|已|和|及|为|是|有|的)+/, '')
  return label.length > 14 ? label.slice(-14) : label
}

export const plainly = (i: Interval, decimals = 4): string =>
  i.min === i.max
    ? number(i.min, decimals)
    : Number.isFinite(i.max)
      ? `${number(i.min, decimals)}～${number(i.max, decimals)}`
      : `${number(i.min, decimals)}以上`

/** A percentage with one place more than the printed one, at least two. */
export const percent = (n: number, step: number): string => `${n.toFixed(Math.min(6, Math.max(2, Math.round(-Math.log10(step)) + 1)))}%`

/** How a percentage agrees that is not the rounded one: it was cut off, or the figures behind it were rounded. */
export const cut = (value: number, { printed, step }: Claim, said: string): string =>
  Math.abs(Math.floor(value / step + 1e-9) * step - printed) < step / 2
    ? `截尾后与${said}相符（四舍五入应为${number(Math.round(value / step) * step, 6)}%）。`
    : `与${said}在取整范围内相符。`
