/** @module Slips of the hand: the digits of one figure in the order of another, all but one the same, one lost or doubled. How many digits make chance unlikely, whoever asks decides. */

/** A percentage or an amount as digits, in its printed places. */
export const digitsOf = (value: number, step: number): string => value.toFixed(step >= 1 ? 0 : Math.round(-Math.log10(step)))

/** Where two rows of as many digits differ; undefined where they are not as many. */
const unlike = (one: string, other: string): readonly number[] | undefined =>
  one.length === other.length ? [...one].flatMap((digit, i) => (digit === other[i] ? [] : [i])) : undefined

/** 34.2 and 24.2: one digit is another. */
export const oneDiffers = (one: string, other: string): boolean => unlike(one, other)?.length === 1

/** 87.4 and 84.7, 15280 and 18250: two digits stand in each other's place, neighbours or not. */
export function exchanged(one: string, other: string): boolean {
  const [a, b, more] = unlike(one, other) ?? []
  return a !== undefined && b !== undefined && more === undefined && one[a] === other[b] && one[b] === other[a]
}

/** 1283 and 12283: a digit was lost, or one too many was printed. */
export function oneLost(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return long.length - short.length === 1 && [...long].some((_, i) => long.slice(0, i) + long.slice(i + 1) === short)
}

/** 73.2 and 72.3, 31457 and 31475: two neighbours changed places, and they are not the same. */
export function transposed(one: string, other: string): boolean {
  if (one.length !== other.length || one === other) return false
  const [a, b] = [one.replace('.', ''), other.replace('.', '')]
  if (a.length < 3 || a.length !== b.length || one.indexOf('.') !== other.indexOf('.')) return false
  const at = [...a].findIndex((c, i) => c !== b[i])
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
}

/** 12119 and 12199: one digit of five or more. */
export const oneOff = (one: string, other: string): boolean => one.replace('.', '').length >= 5 && oneDiffers(one, other)
