/** @module What a later entry does to a report that went out: "was 168, now 169: matter X, entered 3 March for 28 December". */
import type { Day } from '../base/day.ts'
import { dayInWords } from '../declare/show.ts'
import { basis } from '../figures/figure.ts'
import { type Books, findFigure, printed, split } from './books.ts'
import { type FigureRef, type FigureRun, figuresOf, isFigure, mapParagraphs, type Report } from './content.ts'

/** A row behind a figure, as it was fixed when the report was issued, or as it is now. */
export interface CountedRow {
  readonly matter: string
  readonly title: string
  readonly n: number
  readonly day: Day
  readonly amount: number
  /** The day on which it was last recorded, corrected or withdrawn. */
  readonly recorded: Day
}
/** The rows behind the basic figures, by unit, figure and period; undefined where nothing was fixed. */
export type Rows = (unit: number, figure: string, period: string) => readonly CountedRow[] | undefined

export interface Restatement extends FigureRef {
  readonly title: string
  readonly was: string
  readonly now: string
  readonly because: readonly (CountedRow & { readonly change: 'added' | 'gone' | 'changed' })[]
  readonly text: string
}

/** Every figure of an issued report that the books no longer say, with the entries that moved it. */
export function restatements(issued: Report, books: Books, then: Rows, now: Rows): readonly Restatement[] {
  const seen = new Set<string>()
  return figuresOf(issued).flatMap(run => {
    const key = `${run.unit} ${run.figure} ${run.period} ${run.form ?? ''}`
    const found = findFigure(books, run.figure)
    const text = printed(books, run)
    if (!found || seen.has(key) || text === run.text) return []
    seen.add(key)
    const because = basis(found.register, found.name).flatMap(name => {
      const basic = `${split(run.figure)[0]}.${name}`
      return changes(then(run.unit, basic, run.period) ?? [], now(run.unit, basic, run.period) ?? [])
    })
    const { figure, unit, period, form } = run
    const { title } = found.register.figures[found.name]!
    return [
      {
        figure,
        unit,
        period,
        ...(form && { form }),
        title,
        was: run.text,
        now: text,
        because,
        text: inWords(title, run.text, text, because),
      },
    ]
  })
}

type Change = Restatement['because'][number]
function changes(then: readonly CountedRow[], now: readonly CountedRow[]): Change[] {
  const key = (r: CountedRow) => `${r.matter} ${r.n}`
  const [before, after] = [new Map(then.map(r => [key(r), r])), new Map(now.map(r => [key(r), r]))]
  return [
    ...now.flatMap((r): Change[] => {
      const old = before.get(key(r))
      return !old ? [{ ...r, change: 'added' }] : old.amount !== r.amount || old.day !== r.day ? [{ ...r, change: 'changed' }] : []
    }),
    ...then.filter(r => !after.has(key(r))).map((r): Change => ({ ...r, change: 'gone' })),
  ]
}

const did = { added: '补录', changed: '更正', gone: '撤销' } as const
function inWords(title: string, was: string, now: string, because: readonly Change[]): string {
  const why = because.slice(0, 3).map(c => `${c.title}，${dayInWords(c.recorded)}${did[c.change]}，发生于${dayInWords(c.day)}`)
  const more = because.length > 3 ? `；等${because.length}条` : ''
  return `${title}原为${was}，现为${now}${why.length ? `：${why.join('；')}${more}` : ''}。`
}

/** The report with the books' numbers, each changed figure remembering what was printed. */
export const restated = (issued: Report, books: Books): Report =>
  mapParagraphs(issued, p => ({
    ...p,
    runs: p.runs.map((run): (typeof p.runs)[number] => {
      if (!isFigure(run)) return run
      const text = printed(books, run)
      return text === run.text ? run : ({ ...run, text, was: run.text } satisfies FigureRun)
    }),
  }))
