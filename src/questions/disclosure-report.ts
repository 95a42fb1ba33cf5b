/** @module The annual report on government information disclosure as the books fill it: cells, texts, and what does not add up. */
import type { House } from '../access/house.ts'
import type { Reader } from '../access/reader.ts'
import type { Values } from '../declare/fields.ts'
import { type Span, spanOf, yearBefore } from '../figures/figure.ts'
import type { Run } from '../report/content.ts'
import { type Cells, disclosureCells, disclosureFindings, type Finding } from '../report/disclosure-report.ts'
import { table2, table3, table4 } from '../report/disclosure-report-cells.ts'
import type { Texts } from '../report/disclosure-report-paper.ts'
import { sentenceOf } from '../report/sentence.ts'
import type { Tx } from '../store/pool.ts'
import { sumsOf } from './readings.ts'
import { reportBooks } from './report-books.ts'

export interface DisclosureYear {
  readonly cells: Cells
  readonly texts: Texts
  readonly findings: readonly Finding[]
}
type Entered = Values<{
  [N in 'licences' | 'fee' | 'rulesMade' | 'rulesEnded' | 'rulesValid']: { kind: 'number'; title: string }
}> & { readonly [N in 'level' | 'overview' | 'problems' | 'other']?: string }

const registersOf = [...new Set([...table2, ...table3].flatMap(c => c.figures).map(f => f.split('.')[0]!)), ...table4.map(g => g.of)]

/** The report of a unit's year. `lastYear`: the cells of the report that was published a year before, to compare the carry-over with. */
export async function disclosureYear(
  tx: Tx,
  house: House,
  reader: Reader,
  unit: number,
  year: number,
  lastYear?: Cells,
): Promise<DisclosureYear> {
  const span = spanOf(String(year))!
  const before = yearBefore(span)
  const registers = house.registers.all.filter(r => registersOf.includes(r.id))
  const applications = registers.filter(r => r.id === 'disclosure-application')
  const units = reader.units.filter(u => u === unit)
  const [{ sums }, { sums: asked }, entered, books] = await Promise.all([
    sumsOf(tx, registers, [span], { units }),
    sumsOf(tx, applications, [span, before], { units }, { field: 'applicantKind' }),
    enteredFor(tx, unit, year),
    reportBooks(tx, house, reader, [unit], [String(year)]),
  ])
  const known = new Set(registers.flatMap(r => Object.keys(r.figures).map(f => `${r.id}.${f}`)))
  const read = (figure: string, of?: { readonly applicant?: string; readonly before?: true }) => {
    if (!known.has(figure)) return undefined
    const on: Span = of?.before ? before : span
    return of?.applicant ? asked(figure, on, of.applicant) : sums(figure, on)
  }
  const cells = disclosureCells({ read }, byHand(entered))
  const town = entered.level !== 'government'
  const words = (id: string) =>
    books.registers
      .filter(r => r.id === id)
      .flatMap(r => sentenceOf(books, r, unit, String(year)))
      .map((r: Run) => r.text)
      .join('')
  const fees = sums('disclosure-application.fees', span)
  return {
    cells,
    texts: {
      overview: entered.overview ?? `${words('disclosure-item')}${words('disclosure-application')}`,
      problems: entered.problems ?? '',
      other: [fees ? `${year}年收取信息处理费${fees / 100}元。` : `${year}年未收取信息处理费。`, entered.other].filter(Boolean).join('\n'),
    },
    findings: [
      ...disclosureFindings(cells, { town, year, ...(lastYear && { lastYear }) }),
      ...(entered.problems ? [] : [{ rule: 'text', blocks: true, cells: [], text: '第五部分“存在的主要问题及改进情况”还没有写' }]),
    ],
  }
}

/** What only people know, in the cells that it fills. A town makes no rules: those cells are zero, and not open. */
function byHand(e: Entered): Cells {
  const rules = { made: e.rulesMade, repealed: e.rulesEnded, valid: e.rulesValid }
  return {
    ...Object.fromEntries(Object.entries(rules).map(([k, n]) => [`T2.guizhang.${k}`, n ?? (e.level === 'government' ? null : 0)])),
    'T2.license': e.licences ?? null,
    'T2.fee': e.fee === undefined ? null : e.fee / 100 / 10_000,
  }
}

async function enteredFor(tx: Tx, unit: number, year: number): Promise<Entered> {
  const [row] = await tx<{ fields: Entered }[]>`
    select fields from matter where unit = ${unit} and register = 'disclosure-report' and state <> 'cancelled'
      and (fields ->> 'year')::int = ${year} order by opened desc limit 1`
  return row?.fields ?? {}
}
