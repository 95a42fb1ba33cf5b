/** @module Which period the figures speak of, and how it is called. */
import { type Day, parts } from '../../../base/day.ts'

/** Until the end of March the year that people ask about is the last one. */
export function usualYear(today: Day): number {
  const [year, month] = parts(today)
  return month <= 3 ? year - 1 : year
}
export const yearOfPeriod = (period: string): number => Number(period.slice(0, 4))

export const periodsOf = (year: number): readonly { readonly id: string; readonly title: string }[] => [
  { id: `${year}`, title: '全年' },
  { id: `${year}H1`, title: '上半年' },
  { id: `${year}H2`, title: '下半年' },
  { id: `${year}Q4`, title: '四季度' },
  { id: `${year}-12`, title: '12月' },
]

/** 2023年, 2023年上半年, 2023年四季度, 2023年12月. */
export function periodTitle(period: string): string {
  const m = /^(\d{4})(?:H([12])|Q([1-4])|-(\d\d))?$/.exec(period)
  if (!m) return period.replace('..', '至')
  const part = m[2] ? (m[2] === '1' ? '上半年' : '下半年') : m[3] ? `${'一二三四'[Number(m[3]) - 1]}季度` : m[4] ? `${Number(m[4])}月` : ''
  return `${m[1]}年${part}`
}
/** The same period a year before. */
export const yearBefore = (period: string): string => period.replaceAll(/\d{4}(?=$|H|Q|-)/g, y => String(Number(y) - 1))
