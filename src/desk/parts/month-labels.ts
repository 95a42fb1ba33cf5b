/** @module Which months are written over an axis of time: none over another, none over 今天. */
import type { Day } from '../../base/day.ts'

export interface MonthLabel {
  readonly at: Day
  readonly left: number
  readonly text: string
}
/** Half of 今天 with a little air, in the units of the axis; so wide is a figure and a Chinese character of its small print. */
const TODAY = 18
const FIGURE = 6.5
const CHARACTER = 11
const widthOf = (text: string): number => [...text].reduce((w, c) => w + (/\d/.test(c) ? FIGURE : CHARACTER), 0)

/** The months that there is room for, from the first days of months; the first of them and every January say their year; none runs over the end. */
export function monthLabels(starts: readonly Day[], x: (d: Day) => number, today: Day, width: number): readonly MonthLabel[] {
  const labels: MonthLabel[] = []
  let free = Number.NEGATIVE_INFINITY
  for (const at of starts) {
    const month = `${Number(at.slice(5, 7))}月`
    const text = labels.length === 0 || month === '1月' ? `${at.slice(0, 4)}年${month}` : month
    const left = Math.min(x(at) + 4, width - widthOf(text))
    const right = left + widthOf(text)
    if (left < free || (right > x(today) - TODAY && left < x(today) + TODAY)) continue
    labels.push({ at, left, text })
    free = right + 4
  }
  return labels
}
