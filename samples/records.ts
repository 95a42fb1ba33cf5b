/** @module Rows of a ledger from records: each value under its heading, so that a generator reads like the ledger it writes. */
import type { Book, Heading } from './book.ts'

export type Value = string | number | null
export interface Layout<H extends string> {
  readonly register: string
  /** What the file is called after town and year, and its title. */
  readonly name: string
  readonly headings: readonly (H | readonly [group: string, heading: H])[]
}
export type Row<H extends string> = { readonly [K in H]?: Value }

/** A record of a layout. */
export type RowOf<L extends Layout<string>> = Row<
  L['headings'][number] extends infer H ? (H extends readonly [string, infer N extends string] ? N : H & string) : never
>

/** A book of these records, in the order of the layout's headings. */
export function bookOf<H extends string>(layout: Layout<H>, place: string, unit: number, year: number, records: readonly Row<H>[]): Book {
  const names = layout.headings.map((h): H => (typeof h === 'string' ? h : h[1]))
  return {
    file: `${place}/${year}/${layout.name}.xlsx`,
    register: layout.register,
    unit,
    year,
    title: `${place}${layout.name}`,
    headings: layout.headings as readonly Heading[],
    rows: records.map(r => names.map(n => r[n] ?? null)),
  }
}
