/** @module What the printers of the check share: the order of what they list, a quote on one line, the count of what was seen. */
import { type CheckedDocument, tally } from '../check/page.ts'

const order = { fails: 0, undecided: 1, holds: 2 } as const
export const byVerdict = (d: CheckedDocument) => [...d.relations].sort((a, b) => order[a.verdict] - order[b.verdict] || a.start - b.start)
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ')
export const summed = (d: CheckedDocument): string => {
  const { holds, fails, undecided } = tally(d.relations)
  return `看了${d.relations.length}条关系：相符${holds}，不能判断${undecided}，矛盾${fails}；提示${d.findings.length}条。`
}
