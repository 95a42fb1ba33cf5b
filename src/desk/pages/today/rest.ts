/** @module How many open matters stand on no line of today. */
import type { TodayView } from '../../../server/api.ts'

/** A matter with two limits is one matter; duties of the year, what is missing and what is not there yet are none. */
export function restOf(view: Pick<TodayView, 'late' | 'due' | 'soon' | 'open'>): number {
  const named = new Set([...view.late, ...view.due, ...view.soon].flatMap(i => i.matter ?? []))
  return Math.max(0, view.open - named.size)
}
