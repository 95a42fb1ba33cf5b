/** @module A form filled for a period: every cell with its value, the figure behind it, and what was sent there last time. */

import { growth, type Span, spanOf, yearBefore } from '../../figures/figure.ts'
import { figureText, rounded } from '../../figures/wording.ts'
import { type Books, findFigure, readingOf } from '../books.ts'
import type { FigureRef } from '../content.ts'
import { blanksOf } from './blanks.ts'
import { type Filled, type Form, labelOf, type Place, type Point, type Sent } from './form.ts'

export interface Filling {
  readonly unit: number
  /** `2023`, `2023Q3`, `2023-07` … as `spanOf` reads it. */
  readonly period: string
  /** What was typed for cells that no register fills. */
  readonly typed: { readonly [place: Place]: string }
  /** The form as it was sent last. */
  readonly last?: Sent
}

/** The spans that a filling reads: those of its points. */
export function spansOf(period: string): readonly Span[] {
  const span = spanOf(period)
  if (!span) return []
  const soFar = { from: `${span.to.slice(0, 4)}-01-01` as Span['from'], to: span.to }
  return [span, soFar, yearBefore(span), yearBefore(soFar)]
}

/** Every cell to be filled, in reading order. */
export function filled(form: Form, books: Books, { unit, period, typed, last }: Filling): Filled[] {
  const before = new Map(last?.cells.map(c => [c.place, c.text]))
  return blanksOf(form.tables).flatMap((blank): Filled[] => {
    const point: Point = form.points[blank.place] ?? { kind: 'typed' }
    if (point.kind === 'blank') return []
    const once = before.get(blank.place)
    const about = { place: blank.place, label: labelOf(blank), ...(once !== undefined && { last: once }) }
    if (point.kind === 'typed') return [{ ...about, text: typed[blank.place] ?? '', value: null, typed: true }]
    const ref: FigureRef = { figure: point.figure, unit, period: periodOf(period, point.reach), ...(point.growth && { form: 'growth' }) }
    return [{ ...about, ...read(books, ref, point.growth === true), ref }]
  })
}

/** The name of the span that a point reads. */
export function periodOf(period: string, reach: 'period' | 'so-far' | 'before'): string {
  const span = spanOf(period)
  if (!span || reach === 'period') return period
  const { from, to } = reach === 'before' ? yearBefore(span) : { from: `${span.to.slice(0, 4)}-01-01`, to: span.to }
  return `${from}..${to}`
}

/** The bare number as a cell holds it: without its unit, which the heading names; growth in per cent. */
function read(books: Books, ref: FigureRef, grows: boolean): { readonly text: string; readonly value: number | null } {
  const found = findFigure(books, ref.figure)
  const span = spanOf(ref.period)
  const now = readingOf(books, ref)
  if (!found || !span || !now) return { text: '', value: null }
  if (!grows) return { text: now.value === null ? '' : figureText(found.register, found.name, now).replace(/[,%]/g, ''), value: now.value }
  const { from, to } = yearBefore(span)
  const base = books.kept(ref.unit, found.register.id, { from, to })
    ? (readingOf(books, { ...ref, period: `${from}..${to}` })?.value ?? null)
    : null
  const g = growth(now.value, base)
  return 'none' in g ? { text: '', value: null } : { text: rounded(g.percent), value: g.percent }
}
