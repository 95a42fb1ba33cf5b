/** @module How a value is worded: in a table, a chip, a sentence. Rounding is half up at two places and said where it happens. */
import { yuan } from '../base/money.ts'
import type { Register } from '../declare/register.ts'
import { type Growth, isMoney, type Reading, unitOf } from './figure.ts'

/** Two places at most, half away from zero, without needless zeros: 96.7261 → 96.73. */
export function rounded(value: number, places = 2): string {
  const scale = 10 ** places
  const r = (Math.sign(value) * Math.round(Math.abs(value) * scale + 1e-9)) / scale
  return String(Object.is(r, -0) ? 0 : r).replace(/^-/, '−')
}

/** The number with its separators, without its unit: `20,000`, `96.73%`, `1,234.5`. */
export function figureText(register: Register, name: string, n: Reading): string {
  if (n.value === null) return '—'
  const f = register.figures[name]!
  if (isMoney(register, name)) return yuan(Math.round(n.value))
  if ('share' in f) return `${rounded(n.value)}%`
  return 'mean' in f ? rounded(n.value) : n.value.toLocaleString('en-US', { maximumFractionDigits: 2 }).replace(/^-/, '−')
}

/** From 1万元 on, an amount that two places of 万元 say exactly is said so: 82.75万元, not 827500元. */
const TEN_THOUSAND = 1_000_000
const EXACT = TEN_THOUSAND / 100

/** The number as the report prints it: no separators, the unit behind it; `bare`: the number alone, in the figure's own unit. */
export function inSentence(register: Register, name: string, n: Reading, bare = false): string {
  if (n.value === null) return ''
  const f = register.figures[name]!
  if ('share' in f) return `${rounded(n.value)}%`
  const fen = Math.round(n.value)
  if (!bare && isMoney(register, name) && unitOf(f) === '元' && Math.abs(fen) >= TEN_THOUSAND && fen % EXACT === 0)
    return `${rounded(fen / TEN_THOUSAND)}万元`
  const plain = isMoney(register, name)
    ? yuan(Math.round(n.value)).replaceAll(',', '')
    : 'mean' in f || !Number.isInteger(n.value)
      ? rounded(n.value)
      : String(n.value)
  return bare ? plain : plain + unitOf(f)
}

/** Growth in words: 增长12.5%, 下降3%, 持平; a base of 0 says 无上年基数. */
export function growthText(g: Growth): string {
  if ('none' in g) return g.none === 'base-zero' ? '无上年基数' : ''
  const text = rounded(Math.abs(g.percent)).replace('−', '')
  return text === '0' ? '持平' : `${g.percent > 0 ? '增长' : '下降'}${text}%`
}
