/** @module The ledger as a report reads it: values of figures, and how a figure is worded in a sentence. */
import type { Register } from '../declare/register.ts'
import { figureValue, growth, type Reading, type Span, spanOf, yearBefore } from '../figures/figure.ts'
import { growthText, inSentence } from '../figures/wording.ts'
import type { FigureRef } from './content.ts'

/** Values are read beforehand: a report is worded without waiting. */
export interface Books {
  /** The registers, in the order in which they stand in a report. */
  readonly registers: readonly Register[]
  /** The sum of a basic figure (`register.figure`) of a unit over a span. */
  read(unit: number, figure: string, span: Span): number
  /** Did the unit keep this register in that span? Without books there is nothing to compare with. */
  kept(unit: number, register: string, span: Span): boolean
}

export const split = (figure: string): [register: string, name: string] => {
  const dot = figure.indexOf('.')
  return [figure.slice(0, dot), figure.slice(dot + 1)]
}

/** The register and the name behind `register.figure`; undefined when there is none. */
export function findFigure(
  books: Pick<Books, 'registers'>,
  figure: string,
): { readonly register: Register; readonly name: string } | undefined {
  const [id, name] = split(figure)
  const register = books.registers.find(r => r.id === id)
  return register && Object.hasOwn(register.figures, name) ? { register, name } : undefined
}

/** The value of a figure; undefined for a figure or a period that does not exist. */
export function readingOf(books: Books, ref: FigureRef): Reading | undefined {
  const found = findFigure(books, ref.figure)
  const span = spanOf(ref.period)
  return found && span ? figureValue(found.register, found.name, span, (figure, s) => books.read(ref.unit, figure, s)) : undefined
}

/**
 * A figure as a sentence prints it. Empty when there is nothing to say: no value, a zero that is not the message, growth
 * where last year has no books, fewer than hide a person.
 */
export function worded(books: Books, ref: FigureRef): string {
  const found = findFigure(books, ref.figure)
  const span = spanOf(ref.period)
  const reading = readingOf(books, ref)
  if (!found || !span || !reading || isFew(found.register, reading.value)) return ''
  const form = ref.form ?? 'value'
  if (form === 'growth') {
    const before = yearBefore(span)
    const kept = books.kept(ref.unit, found.register.id, before)
    const base = kept ? (readingOf(books, { ...ref, period: `${before.from}..${before.to}` })?.value ?? null) : null
    if (isFew(found.register, base)) return ''
    return growthText(growth(reading.value, base))
  }
  const text = inSentence(found.register, found.name, reading, form === 'number')
  if (form === 'number') return text
  return form === 'value' && reading.value === 0 ? '' : text
}

/** Too few to be said: whoever knows the place would know who is meant. */
const isFew = ({ crowd }: Register, value: number | null): boolean => crowd !== undefined && value !== null && value > 0 && value < crowd

/** The wording that must stand in the report: also a zero, once somebody has put the figure there; a dash where there is no value. */
export const printed = (books: Books, ref: FigureRef): string =>
  worded(books, ref.form === undefined || ref.form === 'value' ? { ...ref, form: 'orZero' } : ref) || '—'
