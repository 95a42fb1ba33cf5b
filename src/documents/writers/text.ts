/** @module The paper as plain text: one paragraph a line, for mail, a search index, or a portal's form. */
import { DRAFT, dateInWords, type OfficialDocument } from '../official.ts'
import { piecesOf, wordsOf } from './paragraphs.ts'

export function toText(doc: OfficialDocument): string {
  const lines = piecesOf(doc)
    .filter(p => p.kind !== 'gap')
    .map(wordsOf)
  if (doc.draft) lines.unshift(DRAFT)
  if (doc.cc) lines.push(`抄送：${doc.cc}。`)
  if (doc.printedBy) lines.push(`${doc.printedBy.unit}　${dateInWords(doc.printedBy.date)}印发`)
  return `${lines.join('\n')}\n`
}
