/** @module Books for a test of the report: sums by figure and year, given as they are. */
import { yearOf } from '../../src/base/day.ts'
import type { Register } from '../../src/declare/register.ts'
import { mediation } from '../../src/registers/disputes/mediation.ts'
import type { Books } from '../../src/report/index.ts'

export type Sums = { readonly [figure: string]: { readonly [year: number]: number } }

/** Books of unit 3; a year in which no figure of a register is named was not kept. */
export const booksOf = (sums: Sums, registers: readonly Register[] = [mediation]): Books => ({
  registers,
  read: (_unit, figure, span) => sums[figure]?.[yearOf(span.from)] ?? 0,
  kept: (_unit, register, span) =>
    Object.entries(sums).some(([figure, years]) => figure.startsWith(`${register}.`) && years[yearOf(span.from)] !== undefined),
})

/** The mediations of the sample town. */
export const mediations: Sums = {
  'mediation.found': { 2022: 201, 2023: 224 },
  'mediation.accepted': { 2022: 311, 2023: 336 },
  'mediation.concluded': { 2022: 311, 2023: 336 },
  'mediation.agreed': { 2022: 297, 2023: 325 },
}
