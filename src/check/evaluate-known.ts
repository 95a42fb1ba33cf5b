/**
 * @module Which texts of a labelled set are not new: authors who condense published pages come upon pages that an earlier set drew on, and what was learnt from
 * that one flatters the next. A text is known by its figures, since its words are condensed anew each time.
 */
import { everyMatch } from './scan.ts'

/** Figures of at least so many digits tell one page from another. */
const DIGITS = 3
/** So many of them, and so large a part, in one earlier text. */
const LEAST = 5
const PART = 0.35

export type Figures = ReadonlySet<string>

/** The figures that tell a text from others: no years, no round hundred, no small numbers. */
export const figuresOf = (text: string): Figures =>
  new Set(
    everyMatch(text.replaceAll(',', ''), /\d+(?:\.\d+)?/g).flatMap(([f]) =>
      f.replace('.', '').length >= DIGITS && !/^(?:19|20)\d\d$|^100$/.test(f) ? [f] : [],
    ),
  )

/** Does one earlier text print so many of these figures that both must be of one page? */
export const isKnown = (figures: Figures, earlier: readonly Figures[]): boolean =>
  earlier.some(other => {
    const shared = [...figures].filter(f => other.has(f)).length
    return shared >= LEAST && shared > PART * figures.size
  })

/** Of each set, in the order in which they were met, the texts around figures of a set before it. */
export function knownTexts(sets: readonly { readonly name: string; readonly texts: ReadonlyMap<string, string> }[]): Map<string, string[]> {
  const earlier: Figures[] = []
  return new Map(
    sets.map(({ name, texts }) => {
      const own = [...texts].map(([doc, text]) => ({ doc, figures: figuresOf(text) }))
      const known = own.filter(t => isKnown(t.figures, earlier)).map(t => t.doc)
      earlier.push(...own.map(t => t.figures))
      return [name, known]
    }),
  )
}
