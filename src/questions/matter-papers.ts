/** @module The papers (文书) that a matter has: what is known at each step that produces them, with the office as its unit set it. */
import type { Books } from '../access/books.ts'
import { above } from '../access/unit-tree.ts'
import { type Around, type Known, knownOf, type OfficeSettings, officeOf, type Paper, papersAt } from '../papers/index.ts'
import type { Tx } from '../store/pool.ts'
import type { Opened } from './find-matter.ts'

/** The setting under which a unit keeps its address, its court and what else its papers need. */
export const OFFICE = 'office'

export const officeSettings = async (tx: Tx, unit: number): Promise<OfficeSettings> => {
  const [row] = await tx<{ value: OfficeSettings }[]>`select value from setting where unit = ${unit} and name = ${OFFICE}`
  return row?.value ?? {}
}

/** What papers of a unit need beside the story of their matter. */
export async function aroundOf(tx: Tx, books: Books): Promise<Around> {
  const unit = books.unit.id
  const [set, accounts] = await Promise.all([
    officeSettings(tx, unit),
    tx<{ id: string; name: string }[]>`select id, name from account where unit = ${unit}`,
  ])
  return {
    count: books.count,
    office: officeOf(books.unit, above(books.units, unit), set),
    accounts: new Map(accounts.map(a => [a.id, a.name])),
    units: books.titles,
  }
}

/** What is known at each step of the matter that produces papers, in the order in which things happened. */
export const knownSteps = async (tx: Tx, { story, books }: Opened): Promise<readonly Known[]> =>
  knownOf(story.register, story.entries, await aroundOf(tx, books))

export interface MatterPaper {
  readonly paper: Paper
  readonly known: Known
}
/** The papers of the matter, in order: each with the step that produced it. */
export const matterPapers = async (tx: Tx, o: Opened): Promise<readonly MatterPaper[]> =>
  (await knownSteps(tx, o)).flatMap(known => papersAt(known).map(paper => ({ paper, known })))
