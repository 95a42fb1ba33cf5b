/** @module The one computed line of a relation, in large numerals: built only where the arithmetic, done again here, agrees with the check's. */
import { inOwnScale } from '../../../check/scale.ts'
import type { Relation } from '../../../check/types.ts'
import { rounded } from '../../../figures/wording.ts'
import { grouped } from '../../words.ts'

export interface Token {
  readonly text: string
  /** What the number is, in the words of the text. */
  readonly about?: string
  /** `op` is a sign, `bad` the stated number that does not hold. */
  readonly is: 'value' | 'op' | 'result' | 'bad' | 'unequal'
}

const number = (n: number) => (Number.isInteger(n) ? grouped(n) : rounded(n))
const middle = (i: { readonly min: number; readonly max: number }) => (i.min + i.max) / 2
const near = (a: number, b: number) => Math.abs(a - b) <= Math.max(0.01, Math.abs(b) * 0.005)
const op = (text: string): Token => ({ text, is: 'op' })

/** The tokens of a line, or null where one line would not tell it. `label` says what a part counts. */
export function equation(r: Relation, label: (at: { readonly start: number; readonly end: number }) => string): readonly Token[] | null {
  const values = r.parts.map(p => p.value)
  const value = (i: number): Token => ({ text: shown(values[i]!), about: label(r.parts[i]!), is: 'value' })
  // 1200万＋850万 where the text prints so.
  const shown = (n: number): string => {
    const own = inOwnScale(String(n), r.parts)
    return own === String(n) ? number(n) : own
  }
  const computed = middle(r.computed)
  const percent = r.kind === 'share' || r.kind === 'growth' ? '%' : ''
  const tail = (): Token[] => [
    op('＝'),
    { text: `${shown(computed)}${percent}`, about: '按文中数算', is: 'result' },
    ...(r.verdict === 'holds'
      ? []
      : [
          { text: '≠', is: 'unequal' } as const,
          { text: `${shown(middle(r.stated))}${percent}`, about: '文中写的', is: r.verdict === 'fails' ? 'bad' : 'value' } as const,
        ]),
  ]
  if (
    r.kind === 'sum' &&
    values.length > 1 &&
    near(
      values.reduce((s, v) => s + v, 0),
      computed,
    )
  )
    return [...values.flatMap((_, i) => (i ? [op('＋'), value(i)] : [value(i)])), ...tail()]
  if (values.length !== 2) return null
  for (const [a, b] of [
    [0, 1],
    [1, 0],
  ] as const) {
    if (values[b] === 0) continue
    if (r.kind === 'share' && near((values[a]! / values[b]!) * 100, computed)) return [value(a), op('÷'), value(b), ...tail()]
    if (r.kind === 'growth' && near(((values[a]! - values[b]!) / values[b]!) * 100, computed))
      return [op('（'), value(a), op('−'), value(b), op('）÷'), value(b), ...tail()]
  }
  return null
}
