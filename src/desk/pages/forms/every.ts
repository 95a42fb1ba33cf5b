/** @module How often a form is sent, and the periods that can be chosen for it. */
import type { FormView } from '../../../server/api.ts'

export const everyTitles: Record<FormView['every'], string> = { once: '一次', month: '每月', quarter: '每季', half: '每半年', year: '每年' }

/** The periods of a year for a form that comes so often. */
export function periodsFor(every: FormView['every'], year: number): readonly string[] {
  const count = { once: 0, year: 0, half: 2, quarter: 4, month: 12 }[every]
  if (count === 0) return [String(year)]
  const name = (i: number) => (count === 2 ? `${year}H${i}` : count === 4 ? `${year}Q${i}` : `${year}-${String(i).padStart(2, '0')}`)
  return Array.from({ length: count }, (_, i) => name(i + 1))
}
