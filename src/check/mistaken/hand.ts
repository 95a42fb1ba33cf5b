/** @module Slips of the hand: the digits of one figure in the order of another, or all but one the same. */

/** A percentage or an amount as digits, in its printed places. */
export const digitsOf = (value: number, step: number): string => value.toFixed(step >= 1 ? 0 : Math.round(-Math.log10(step)))

/** 73.2 and 72.3, 31457 and 31475: two neighbours changed places, and they are not the same. */
export function transposed(one: string, other: string): boolean {
  if (one.length !== other.length || one === other) return false
  const [a, b] = [one.replace('.', ''), other.replace('.', '')]
  if (a.length < 3 || a.length !== b.length || one.indexOf('.') !== other.indexOf('.')) return false
  const at = [...a].findIndex((c, i) => c !== b[i])
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
}

/** 12119 and 12199: one digit of five or more. */
export const oneOff = (one: string, other: string): boolean =>
  one.length === other.length && one.replace('.', '').length >= 5 && [...one].filter((c, i) => c !== other[i]).length === 1
