/** @module The check as a .docx: the original paper with a comment at each finding, or, where there is no such original, an opinion to hand over. */
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { type CheckedDocument, isLoneMember, severityWords, verdictWords } from '../check/page.ts'
import { annotateDocx, gate, hiddenContent, kindOf, type OfficialDocument, type Remark, toDocx } from '../documents/index.ts'
import { oneLine, saidOf, summed } from './check-lines.ts'
import { must } from './with-store.ts'

export async function inDocx(documents: readonly CheckedDocument[], pathOf: (file: string) => string): Promise<Uint8Array> {
  const [only] = documents
  if (!only || documents.length > 1) return toDocx(opinion(documents))
  const bytes = new Uint8Array(await readFile(pathOf(only.file)))
  if (kindOf(bytes) !== 'docx') return toDocx(opinion(documents))
  const annotated = must(annotateDocx(bytes, remarks(only)))
  // It goes back to whoever brought it, with what it hid before named by the check: only our comments may have come in.
  const before = must(hiddenContent(bytes)).map(h => h.kind)
  must(await gate({ bytes: annotated, name: basename(only.file), wanted: ['comment', ...before] }))
  return annotated
}

/** What is wrong or cannot be decided, each at the stated figure; what holds needs no remark. */
const remarks = (d: CheckedDocument): Remark[] => [
  ...d.relations
    .filter(r => r.verdict !== 'holds' && !isLoneMember(r))
    .map(r => ({ start: r.start, end: r.end, author: '准绳核对', text: `${verdictWords[r.verdict]}：${r.message}` })),
  ...d.findings.map(f => ({
    start: f.start,
    end: f.end,
    author: '准绳核对',
    text: `${severityWords[f.severity]}：${f.message}${f.suggestion}`,
  })),
]

/** The opinion as a paper to hand over. */
const opinion = (documents: readonly CheckedDocument[]): OfficialDocument => ({
  kind: 'letter',
  title: '核对意见',
  unit: '准绳',
  blocks: documents.flatMap((d): OfficialDocument['blocks'] => [
    { kind: 'heading', level: 1, runs: basename(d.file) },
    { kind: 'paragraph', runs: summed(d) },
    ...saidOf(d)
      .filter(said => !said.holds)
      .map(({ word, quote, message }) => ({ kind: 'paragraph' as const, runs: `${word}：“${oneLine(quote)}”。${message}` })),
  ]),
})
