/** @module What the printers of the check share: what they list and in which order, a quote on one line, the count of what was seen. */
import { type CheckedDocument, isLoneMember, seen } from '../check/page.ts'

const order = { fails: 0, undecided: 1, holds: 2 } as const
/** What fails, what cannot be decided, what holds; a whole of which one part is named is only counted. */
export const byVerdict = (d: CheckedDocument) =>
  d.relations.filter(r => !isLoneMember(r)).sort((a, b) => order[a.verdict] - order[b.verdict] || a.start - b.start)
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ')
export const summed = (d: CheckedDocument): string => `${seen(d.relations)}；提示${d.findings.length}条。`
