/**
 * @module An edited paper that comes back: its figures bound again. A bookmark whose text is still the figure's binds; else
 * the text that was embedded is aligned with the text that came back; what neither finds is listed and never guessed.
 */
import { aligned, paired, stretchIn } from './align.ts'
import {
  type FigureRef,
  type FigureRun,
  isFigure,
  isWaived,
  type Paragraph,
  type Report,
  type Run,
  textOf,
  type WaivedRun,
} from './content.ts'
import { placesOf, replaced } from './loose.ts'
import { outlineOf } from './outline/index.ts'
import { markOf } from './render.ts'
import { headingOf, sectioned } from './sectioned.ts'

/** A paragraph as it came back. Marks are the bookmarks that it holds, with the stretch of its text that each spans. */
export interface EditedParagraph {
  readonly text: string
  readonly level?: number
  readonly marks?: readonly { readonly name: string; readonly start: number; readonly end: number }[]
}
export interface LostFigure extends FigureRef {
  readonly text: string
  /** The words before it, to find it by. */
  readonly after: string
}
export interface Bound {
  readonly report: Report
  readonly byMark: number
  readonly byText: number
  readonly lost: readonly LostFigure[]
}

interface Known {
  readonly run: FigureRun | WaivedRun
  readonly mark: string | undefined
  readonly paragraph: number
  readonly start: number
  readonly end: number
}

/** The report that the edited paper says, with the figures of the report that it was made from. */
export function bind(report: Report, edited: readonly EditedParagraph[]): Bound {
  const originals = [...report.opening, ...report.sections.flatMap(s => s.paragraphs)].filter(p => textOf(p.runs).trim() !== '')
  const texts = originals.map(p => textOf(p.runs))
  const known = knownOf(originals)
  const body = edited.map(e => e.text)
  const pairs = paired(texts, body)
  const places = new Map<number, { start: number; end: number; run: Run }[]>()
  const put = (at: number, start: number, end: number, run: Run) => places.set(at, [...(places.get(at) ?? []), { start, end, run }])
  const found = { byMark: 0, byText: 0 }
  const lost: LostFigure[] = []
  const alignments = texts.map((text, i) => (pairs[i]! < 0 ? undefined : aligned(text, body[pairs[i]!]!)))
  for (const k of known) {
    const marked = k.mark === undefined ? undefined : byMark(edited, k.mark, k.run.text)
    const to = alignments[k.paragraph]
    const at = pairs[k.paragraph]!
    const near = marked || !to ? null : stretchIn(to, texts[k.paragraph]!, body[at]!, k.start, k.end)
    if (marked) put(marked.at, marked.start, marked.end, k.run)
    else if (near) put(at, near.start, near.end, k.run)
    if (!isFigure(k.run)) continue
    if (marked) found.byMark++
    else if (near) found.byText++
    else lost.push(lostOf(k.run, texts[k.paragraph]!.slice(Math.max(0, k.start - 16), k.start)))
  }
  const from = new Map(pairs.flatMap((at, i) => (at < 0 ? [] : [[at, originals[i]!] as const])))
  return { report: rebuilt(report, edited, places, from), ...found, lost }
}

/** Every figure and waived number of the report with its mark and its place. */
function knownOf(originals: readonly Paragraph[]): Known[] {
  let figure = 0
  return originals.flatMap((p, paragraph) =>
    placesOf(p.runs).flatMap(({ run, start, end }): Known[] =>
      isFigure(run)
        ? [{ run, mark: markOf(++figure), paragraph, start, end }]
        : isWaived(run)
          ? [{ run, mark: undefined, paragraph, start, end }]
          : [],
    ),
  )
}

/** The stretch under a mark, if the figure's text stands in it exactly once: a mark that was typed over does not bind. */
function byMark(edited: readonly EditedParagraph[], name: string, text: string): { at: number; start: number; end: number } | undefined {
  for (const [at, p] of edited.entries()) {
    const mark = p.marks?.find(m => m.name === name)
    if (!mark) continue
    const inside = p.text.slice(mark.start, mark.end)
    const first = inside.indexOf(text)
    if (first < 0 || inside.indexOf(text, first + 1) >= 0) return undefined
    const [start, end] = [mark.start + first, mark.start + first + text.length]
    const cut = (/\d/.test(p.text[start - 1] ?? '') && /^\d/.test(text)) || (/[\d.]/.test(p.text[end] ?? '') && /\d$/.test(text))
    return cut ? undefined : { at, start, end }
  }
  return undefined
}

const lostOf = ({ figure, unit, period, form, text }: FigureRun, after: string): LostFigure => ({
  figure,
  unit,
  period,
  ...(form && { form }),
  text,
  after,
})

/** The edited paragraphs in sections, each under the id of the paragraph that it was. */
function rebuilt(
  report: Report,
  edited: readonly EditedParagraph[],
  places: ReadonlyMap<number, { start: number; end: number; run: Run }[]>,
  from: ReadonlyMap<number, Paragraph>,
): Report {
  const outline = outlineOf(report.outline)
  const indexed = edited
    .map((e, index) => ({ ...e, index }))
    .filter(e => e.text.trim() !== report.title && e.text.trim() !== `${report.to ?? ''}：`)
  const shape = sectioned(indexed, outline)
  const queue = indexed.filter(e => e.text.trim() !== '' && !headingOf(e.text))
  const used = new Set<string>([...from.values()].map(p => p.id))
  let n = 0
  const fresh = (): string => {
    let id = `e${++n}`
    while (used.has(id)) id = `e${++n}`
    return id
  }
  const paragraph = (text: string): Paragraph => {
    const at = queue.findIndex(e => e.text.trim() === text)
    const e = queue.splice(at, 1)[0]!
    const runs = replaced([{ text: e.text }], places.get(e.index) ?? [])
    const { runs: _runs, ...old } = from.get(e.index) ?? { id: fresh(), runs: [] }
    return { ...old, runs }
  }
  const known = (title: string, id: string) => report.sections.find(s => s.title === title)?.id ?? id
  return {
    ...report,
    opening: shape.opening.map(paragraph),
    sections: shape.sections.map(s => ({ id: known(s.title, s.id), level: s.level, title: s.title, paragraphs: s.texts.map(paragraph) })),
  }
}
