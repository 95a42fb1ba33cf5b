/**
 * Classes by number that leave nothing out: 0—17岁、18—59岁、60岁及以上; 5万元以下、5万至10万元、10万元以上. Each begins where the one before ends, the first
 * has no lower end but nought, and the last no upper.
 */

interface Span {
  readonly from: number
  readonly to: number
}

const UNIT = '(?:周岁|岁|元|平方米|亩|公顷|人|户|分|天|年|次|件|公里|个)?'
const END = `(\\d+(?:\\.\\d+)?)(万|亿)?${UNIT}`
const INCLUDING = '(?:（不?含(?:本数)?）|\\(不?含\\))?'
const RANGE = new RegExp(`${END}${INCLUDING}[—\\-–－~～至到]+${END}`)
const BELOW = new RegExp(`${END}${INCLUDING}(?:及|（含）)?以[下内]|(?:不足|不满|未满|低于|少于)${END}`)
const ABOVE = new RegExp(`${END}${INCLUDING}(?:及|（含）)?以上|(?:超过|大于|高于|多于)${END}`)
const SCALE: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 }

/** 5 and 万: 50,000. */
export const sizeOf = (digits: string, scale: string | undefined): number => Number(digits) * (scale ? SCALE[scale]! : 1)

/** The class that a name tells, if it tells one. */
export function spanOf(name: string): Span | undefined {
  const range = RANGE.exec(name)
  // 5—10万元: the scale behind the second is of both.
  if (range) return { from: sizeOf(range[1]!, range[2] ?? range[4]), to: sizeOf(range[3]!, range[4]) }
  const below = BELOW.exec(name)
  if (below) return { from: 0, to: below[1] ? sizeOf(below[1], below[2]) : sizeOf(below[3]!, below[4]) }
  const above = ABOVE.exec(name)
  return above ? { from: above[1] ? sizeOf(above[1], above[2]) : sizeOf(above[3]!, above[4]), to: Number.POSITIVE_INFINITY } : undefined
}

/** Do these classes, in the order in which they are told, upwards or downwards, leave nothing out and share nothing? */
export function leaveNothingOut(names: readonly string[]): boolean {
  const spans = names.map(spanOf)
  if (spans.length < 2 || !spans.every(s => s !== undefined)) return false
  const row = spans[0]!.from > spans.at(-1)!.from ? [...spans].reverse() : spans
  // 14岁 and 15岁 follow each other as 5万 and 5万 do.
  const follows = (s: Span, n: number): boolean => n === 0 || s.from === row[n - 1]!.to || s.from === row[n - 1]!.to + 1
  return row[0]!.from === 0 && row.at(-1)!.to === Number.POSITIVE_INFINITY && row.every((s, n) => s.from < s.to && follows(s, n))
}
