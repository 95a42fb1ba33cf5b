/**
 * @module A form from above (上级报表) as data: its tables as they were sent, and what each blank cell is — a figure of the
 * ledger, something typed by hand, or nothing. Pointed once; from then on any period fills it.
 */
import type { FigureRef } from '../content.ts'

export type FormValue = string | number | null
export interface FormTable {
  readonly name: string
  readonly rows: readonly (readonly FormValue[])[]
  /** Merged areas; rows and columns from 0, ends included. */
  readonly merges: readonly { readonly startRow: number; readonly startCol: number; readonly endRow: number; readonly endCol: number }[]
}

/** A cell by its table, row and column, from 0: `0.4.2`. */
export type Place = `${number}.${number}.${number}`
/** Which span of the form's period a figure is read over: the period, the year so far, the same period a year before. */
export type Reach = 'period' | 'so-far' | 'before'

export type Point =
  | {
      readonly kind: 'figure'
      readonly figure: string
      readonly reach: Reach
      readonly growth?: true
      /** Found by its label: a person has yet to say that it is right. */
      readonly proposed?: true
    }
  /** No register knows it: it is typed each time. */
  | { readonly kind: 'typed' }
  /** Not ours to fill. */
  | { readonly kind: 'blank' }

export interface Form {
  readonly format: 1
  readonly tables: readonly FormTable[]
  readonly points: { readonly [place: Place]: Point }
}

/** A blank cell and the words that say what belongs in it. */
export interface Blank {
  readonly place: Place
  /** What stands to its left, nearest last. */
  readonly row: readonly string[]
  /** What stands above it, nearest last. */
  readonly column: readonly string[]
}

/** A cell of a form for a period: what will be written there and why. */
export interface Filled {
  readonly place: Place
  readonly label: string
  readonly text: string
  readonly value: number | null
  readonly ref?: FigureRef
  readonly typed?: true
  /** What was sent last time in this cell. */
  readonly last?: string
}

/** A form as it was sent: fixed, whatever the ledger says later. */
export interface Sent {
  readonly period: string
  readonly cells: readonly Omit<Filled, 'last'>[]
}

export const placeOf = (table: number, row: number, column: number): Place => `${table}.${row}.${column}`
export const whereOf = (place: Place): readonly [table: number, row: number, column: number] => {
  const [table = 0, row = 0, column = 0] = place.split('.').map(Number)
  return [table, row, column]
}
export const labelOf = ({ row, column }: Pick<Blank, 'row' | 'column'>): string => [...column, ...row].join(' · ')
