/** @module 版记 (GB/T 9704 7.4): who gets a copy, who printed it and when. */
import { dateInWords, type OfficialDocument } from '../official.ts'

/** Its lines: words at the left and, for 印发机关, the date at the right. */
export function imprintOf(doc: OfficialDocument): readonly (readonly [left: string, right: string])[] {
  const cc = doc.cc ? [[`抄送：${doc.cc}。`, ''] as const] : []
  const printed = doc.printedBy ? [[doc.printedBy.unit, `${dateInWords(doc.printedBy.date)}印发`] as const] : []
  return [...cc, ...printed]
}
