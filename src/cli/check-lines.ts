/** @module What the printers of the check share: what they list and in which order, a quote on one line, the count of what was seen. */
import { excerpt } from '../check/excerpt.ts'
import { type CheckedDocument, inWords, isLoneMember, seen, severityWords, verdictWords, weight } from '../check/page.ts'

/** One thing that the check says. */
export interface Said {
  readonly word: string
  readonly quote: string
  readonly message: string
  readonly holds: boolean
}

/** All that it says, the gravest first; a whole of which one part is named is only counted. */
export const saidOf = (d: CheckedDocument): Said[] =>
  [
    ...d.relations
      .filter(r => !isLoneMember(r))
      .map(r => ({
        at: r.start,
        weight: weight(r),
        word: verdictWords[r.verdict],
        quote: excerpt(d.text, r),
        message: r.message,
        holds: r.verdict === 'holds',
      })),
    ...d.findings.map(f => ({
      at: f.start,
      weight: weight(f),
      word: severityWords[f.severity],
      quote: inWords(d.text, f),
      message: `${f.message}${f.suggestion}`,
      holds: false,
    })),
  ].sort((a, b) => a.weight - b.weight || a.at - b.at)
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ')
export const summed = (d: CheckedDocument): string => `${seen(d.relations)}；提示${d.findings.length}条。`
