/** @module What papers are checked with: their day, last year's report, each other, and the ledger of a unit. */
import { isDay } from '../base/day.ts'
import type { Circumstances } from '../check/circumstances.ts'
import { factsOf } from '../check/compare/facts.ts'
import { type Paper, together } from '../check/compare/together.ts'
import type { Context } from '../check/rules/rule.ts'
import { CommandError, type Given, type Io, UsageError } from './command.ts'

/** A paper with what it is checked with. */
export interface Asked {
  readonly paper: Paper
  readonly context: Context
  /** What the result says of it. */
  readonly told: Pick<Circumstances, 'lastYear' | 'ledger'>
}

/** `read` reads the file of `--last-year`. */
export async function contextsOf(
  given: Given,
  io: Io,
  papers: readonly Paper[],
  read: (file: string) => Promise<Paper | undefined>,
): Promise<Asked[]> {
  const signedOn = given.text('signed')
  if (signedOn !== undefined && !isDay(signedOn)) throw new UsageError('--signed 要写成 2024-01-08')
  const named = given.text('last-year')
  const last = named === undefined ? undefined : await read(named)
  const tied = given.has('alone') ? papers.map(() => ({})) : together(papers)
  const ledger = await ledgerOf(given, io, papers)
  return papers.map((paper, i) => {
    const { lastYearName, ...others }: ReturnType<typeof together>[number] = tied[i]!
    const lastYear = last?.name ?? lastYearName
    const books = ledger(paper)
    return {
      paper,
      context: {
        ...others,
        ...(signedOn && { signedOn }),
        ...(last && { lastYear: last.document }),
        ...(books && { figures: books.figures }),
      },
      told: {
        ...(lastYear !== undefined && { lastYear }),
        ...(books && { ledger: { unit: books.unit, year: books.year, figures: books.figures.length } }),
      },
    }
  })
}

interface Books {
  readonly unit: string
  readonly year: number
  readonly figures: NonNullable<Context['figures']>
}

/** The ledger for each paper: asked for with `--unit` or `--year`; the year is otherwise that of the paper's title. */
async function ledgerOf(given: Given, io: Io, papers: readonly Paper[]): Promise<(paper: Paper) => Books | undefined> {
  const written = given.text('year')
  if (given.text('unit') === undefined && written === undefined) return () => undefined
  if (written !== undefined && !/^20\d{2}$/.test(written)) throw new UsageError('--year 要写成 2023')
  const yearOf = (paper: Paper) => (written === undefined ? factsOf(paper.document).identity.year : Number(written))
  const years = [...new Set(papers.flatMap(p => yearOf(p) ?? []))]
  if (years.length === 0) throw new CommandError('标题里看不出是哪一年的，请加 --year，如 --year 2023。')
  const books = await fromBooks(given, io, years)
  return paper => books.get(yearOf(paper) ?? 0)
}

/** The check of a file alone needs no database: it is opened only here. */
async function fromBooks(given: Given, io: Io, years: readonly number[]): Promise<Map<number, Books>> {
  const [{ withHouse }, { ledgerFigures }, { must }] = await Promise.all([
    import('./with-house.ts'),
    import('../questions/ledger-figures.ts'),
    import('./with-store.ts'),
  ])
  return withHouse(given, io, async ({ house, reader, unit }) => {
    const out = new Map<number, Books>()
    for (const year of years) out.set(year, { unit: unit.title, year, figures: must(await ledgerFigures(house, reader, year, unit.id)) })
    return out
  })
}
