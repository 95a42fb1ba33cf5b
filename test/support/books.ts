/** @module Books for a test of the report: sums by figure and year, given as they are. */
import { yearOf } from '../../src/base/day.ts'
import type { Register } from '../../src/declare/register.ts'
import { say } from '../../src/declare/sentence.ts'
import { mediation as declared } from '../../src/registers/disputes/mediation.ts'
import type { Books } from '../../src/report/index.ts'

const ref = (figure: string, form?: 'growth') => ({ figure, ...(form && { form }) })
/** Mediation with a sentence of the test's own, so that the register may change its words. */
export const mediation: Register = {
  ...(declared as unknown as Register),
  sentence: say`全年排查矛盾隐患${ref('found')}，受理矛盾纠纷${ref('accepted')}，同比${ref('accepted', 'growth')}，调解成功${ref('agreed')}，调解成功率${ref('success')}，司法确认${ref('confirmed')}。`,
}

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
