/** @module The ends of a range that are told each with its unit: 80分至90分之间为良. They bound what is told of, and count nothing themselves. */
import type { NumberToken } from './numerals.ts'

const TO = '(?:至|到|[—–~～-])'
const SECOND = new RegExp(`^${TO}\\d{1,6}(?:\\.\\d{1,3})?`)
const BETWEEN = /^(?:（?不?含[^（）]{0,6}）?)?(?:之间|区间|范围内?|不等)/

interface Words {
  readonly lead: string
  readonly noun: string
  readonly unit: string
}

/** Is this one of the two, by what stands between and behind them? */
export function endsRange(
  text: string,
  token: NumberToken,
  { lead, noun, unit }: Words,
  previous?: NumberToken & { readonly unit: string },
): boolean {
  if (unit === '' || token.form !== 'plain') return false
  if (BETWEEN.test(noun) && new RegExp(`^${TO}$`).test(lead) && previous?.unit === unit) return true
  const behind = text.slice(token.end + unit.length, token.end + unit.length + 24)
  const second = SECOND.exec(behind)?.[0]
  if (second === undefined || !behind.startsWith(unit, second.length)) return false
  return BETWEEN.test(behind.slice(second.length + unit.length))
}
