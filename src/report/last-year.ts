/**
 * @module A draft from last year's report, ours or any text: its sentences stay, its own year moves on, and each number is
 * proposed as this year's figure when one figure alone fits its label and unit. What has no figure stays text, and is
 * found by `problemsOf` as a number without a record.
 */
import type { Register } from '../declare/register.ts'
import { unitOf } from '../figures/figure.ts'
import { type Books, printed, worded } from './books.ts'
import { commitmentsOf } from './commitments.ts'
import { type FigureRun, type Form, joined, type Paragraph, type Report, type Run, type Section, textOf } from './content.ts'
import type { Drafting } from './draft.ts'
import { type Loose, replaced, statedIn } from './loose.ts'
import { sectioned } from './sectioned.ts'

/** A paragraph of any document, in order; `level` where the file says that it is a heading. */
export interface OldParagraph {
  readonly text: string
  readonly level?: number
}

/** This year's draft from last year's paragraphs. */
export function draftFromLast(books: Books, old: readonly OldParagraph[], drafting: Drafting): Report {
  const { unit, year, outline, to } = drafting
  const figures = namesOf(books.registers)
  let n = 0
  const anew = (text: string): Paragraph => {
    const moved = nextYear(text, year - 1)
    return { id: `p${++n}`, runs: joined(bindByLabel(books, figures, [{ text: moved }], unit.id, year)) }
  }
  const { opening, sections } = sectioned(old, outline)
  const lastPromises = commitmentsOf({
    ...blank(drafting),
    sections: sections.map((s, i) => asSection(s, t => ({ id: `old${i}-${++n}`, runs: [{ text: t }] }))),
  })
  n = 0
  return {
    ...blank(drafting),
    ...(to !== undefined && { to }),
    opening: opening.map(anew),
    sections: sections.map(s => ({ ...asSection(s, anew), title: nextYear(s.title, year - 1) })),
    ...(lastPromises.length > 0 && { promised: lastPromises }),
  }
}

const blank = ({ unit, year, outline }: Drafting): Report => ({
  format: 1,
  unit: unit.id,
  year,
  title: `${unit.title}${year}年法治政府建设情况报告`,
  outline: outline.id,
  opening: [],
  sections: [],
})
const asSection = (
  s: { readonly id: string; readonly level: 1 | 2 | 3; readonly title: string; readonly texts: readonly string[] },
  make: (text: string) => Paragraph,
): Section => ({
  id: s.id,
  level: s.level,
  title: s.title,
  paragraphs: s.texts.map(make),
})

/** `2023年` becomes `2024年` and `2024年` becomes `2025年` where a year stands alone; a month or a day of last year stays for a person to judge. */
export function nextYear(text: string, last: number): string {
  return text.replace(/(?<!\d)(\d{4})(\s*年度?)(?!\s*\d)/g, (all, y: string, word: string) =>
    Number(y) === last || Number(y) === last + 1 ? `${Number(y) + 1}${word}` : all,
  )
}

interface Name {
  readonly figure: string
  readonly title: string
  readonly unit: string
}
/** Every figure that a number can be, the longest title first. */
export const namesOf = (registers: readonly Register[]): readonly Name[] =>
  registers
    .flatMap(r => Object.entries(r.figures).map(([name, f]) => ({ figure: `${r.id}.${name}`, title: plain(f.title), unit: unitOf(f) })))
    .sort((a, b) => b.title.length - a.title.length)

const plain = (text: string): string =>
  text.replace(/[（(].*?[)）]|[的了共已约近超达为“”"、\s]|全年|累计|合计|其中|总计|目前|成功率达/g, '')
/** One thing in several counters. */
const sameUnit = (a: string, b: string): boolean =>
  a === b ||
  [a, b].every(u => /^[件起宗桩]$/.test(u)) ||
  [a, b].every(u => /^[次场期]$/.test(u)) ||
  [a, b].every(u => /^人次?$|^名$/.test(u))

/** Plain numbers of the runs as figures of this year, where one figure alone fits. */
export function bindByLabel(books: Books, figures: readonly Name[], runs: readonly Run[], unit: number, year: number): Run[] {
  const text = textOf(runs)
  const places = statedIn(text).flatMap(stated => {
    const found = figureOf(figures, stated, text)
    if (!found) return []
    const ref = { figure: found.figure, unit, period: String(year), ...(found.form && { form: found.form }) }
    const value = found.form === 'growth' ? worded(books, ref) : printed(books, ref)
    if (value === '' || value === '—') return []
    const run: FigureRun = { ...ref, text: value, proposed: true, was: text.slice(found.start, found.end) }
    return [{ start: found.start, end: found.end, run }]
  })
  return replaced(runs, places)
}

interface Match {
  readonly figure: string
  readonly form?: Form
  readonly start: number
  readonly end: number
}

/** The one figure whose whole title stands in the words around the number, in its unit; undefined when none or several do. */
function figureOf(figures: readonly Name[], { claim, start, end }: Loose, text: string): Match | undefined {
  const form = claim.form === 'percent' ? '%' : claim.unit
  if (claim.role === 'change') {
    const word = /(?:增长|下降)$/.exec(text.slice(0, start))
    const subject =
      word && form === '%'
        ? text.slice(0, start).match(/([^，。；]{2,30}?)\d[\d,.]*[^，。；\d]{0,3}，?(?:同比|较上年|比上年)(?:增长|下降)$/)?.[1]
        : undefined
    const match = subject ? only(figures.filter(f => f.unit !== '%' && plain(subject).endsWith(f.title))) : undefined
    return match && word ? { figure: match.figure, form: 'growth', start: start - word[0].length, end } : undefined
  }
  const label = plain(claim.label)
  const fits = figures.filter(f => sameUnit(f.unit, form))
  const match = only(fits.filter(f => label.endsWith(f.title))) ?? only(fits.filter(f => label.includes(f.title)))
  if (!match) return undefined
  const bare = match.unit !== '%' && match.unit !== claim.unit
  return { figure: match.figure, ...(bare && { form: 'number' as const }), start, end: bare ? end - claim.unit.length : end }
}

/** The longest title, unless another as long competes with it. */
function only(fits: readonly Name[]): Name | undefined {
  const [first, second] = fits
  return first && second?.title.length !== first.title.length ? first : undefined
}
