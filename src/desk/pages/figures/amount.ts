/** @module A figure's difference in its own unit: money is kept in 分 and spoken of in 元. */

import { rounded } from '../../../figures/wording.ts'
import type { FigureRow } from '../../../server/api.ts'
import { grouped } from '../../words.ts'

const scale = (f: FigureRow) => (f.unit === '元' ? 100 : 1)
const said = (v: number) => (Number.isInteger(v) ? grouped(v) : rounded(v))

/** ＋25, −3, 持平; of a share, in points. */
export function difference(f: FigureRow): string | null {
  if (f.value === null || f.lastYear === null || f.lastYear === undefined) return null
  const d = (f.value - f.lastYear) / scale(f)
  if (said(Math.abs(d)) === '0') return '持平'
  return `${d > 0 ? '＋' : '−'}${said(Math.abs(d))}${f.unit === '%' ? '个百分点' : ''}`
}
/** The growth in per cent, where there is something to compare with and it is no share. */
export function growthOf(f: FigureRow): string {
  if (f.value === null || !f.lastYear || f.unit === '%') return ''
  const text = rounded(Math.abs((f.value - f.lastYear) / f.lastYear) * 100, 1)
  return text === '0' ? '' : `${text}%`
}
export const lastText = (f: FigureRow): string =>
  f.lastYear === null || f.lastYear === undefined ? '—' : said(f.lastYear / scale(f)) + (f.unit === '%' ? '%' : '')
/** The months in the figure's own unit. */
export const monthsOf = (f: FigureRow | undefined): readonly number[] | undefined => f?.months?.map(m => m / scale(f))
