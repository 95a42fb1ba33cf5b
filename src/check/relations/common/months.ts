/** @module Parts of a year by name: 1—6月, 上半年 and 前两个季度 are the same months. */

/** The first and the last month. */
export type Months = readonly [number, number]

const ORDER = '一二三四五六七八九'
const NAMED: Readonly<Record<string, Months>> = { 全年: [1, 12], 上半年: [1, 6], 下半年: [7, 12], 前三季度: [1, 9], 前三个季度: [1, 9] }
const QUARTER = /^第?([一二三四1-4])季度$/
const MONTH = /^(\d{1,2})月份?$/
const RUN = /^(\d{1,2})月?(?:份)?[—–\-~～至到](\d{1,2})月份?$/

/** How a part of a year is written. */
export const PERIOD = '全年|[上下]半年|前三个?季度|第?[一二三四1-4]季度|\\d{1,2}月?份?[—–\\-~～至到]\\d{1,2}月份?|\\d{1,2}月份?'

export function monthsOf(name: string): Months | undefined {
  const named = NAMED[name]
  if (named) return named
  const quarter = QUARTER.exec(name)?.[1]
  if (quarter) {
    const n = Number(quarter) || ORDER.indexOf(quarter) + 1
    return [3 * n - 2, 3 * n]
  }
  const run = RUN.exec(name)
  const [from, to] = run ? [Number(run[1]), Number(run[2])] : [Number(MONTH.exec(name)?.[1]), Number(MONTH.exec(name)?.[1])]
  return from >= 1 && from <= to && to <= 12 ? [from, to] : undefined
}

/** Do these follow each other without a gap and make up the whole? */
export const makeUp = (parts: readonly Months[], [from, to]: Months): boolean =>
  parts.length > 1 && parts[0]![0] === from && parts.at(-1)![1] === to && parts.every((p, i) => i === 0 || p[0] === parts[i - 1]![1] + 1)
