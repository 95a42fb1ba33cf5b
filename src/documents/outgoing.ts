/**
 * @module The one gate that every file passes on its way out: what leaves in an answer, what a command writes, what is published.
 * Nothing hidden goes with it; and of what anybody may read, nothing personal.
 */
import { ok, type Refusal, type Result } from '../base/result.ts'
import type { Hidden, HiddenKind } from '../check/hidden.ts'
import { plain } from '../check/plain.ts'
import { read } from '../check/reading.ts'
import { hiddenWords } from '../check/rules/hidden-content.ts'
import { personalData } from '../check/rules/personal-data.ts'
import type { TextDocument } from '../check/text.ts'
import { hiddenContent } from './hidden/index.ts'
import { pdfSecrets } from './hidden/pdf.ts'
import { readDocument } from './readers/index.ts'
import { kindOf } from './readers/kind.ts'
import { readSheet } from './sheets/index.ts'

export interface Outgoing {
  readonly bytes: Uint8Array
  readonly name: string
  /** Anybody may read it. */
  readonly public?: true
  /** What goes with it on purpose: the comments of a check, the hints of a template. */
  readonly wanted?: readonly HiddenKind[]
}

/**
 * May the file leave? Refused, with `field` its name: `file-hidden` (what it hides), `file-personal` (of a public file, what names a
 * person), and what cannot be opened at all. Runs in the child process: files may come from strangers.
 */
export async function inspect({ bytes, name, public: open, wanted = [] }: Outgoing): Promise<Result<null>> {
  const hidden = kindOf(bytes) === 'pdf' ? await pdfSecrets(bytes) : hiddenContent(bytes)
  if (!hidden.ok) return { ok: false, refused: hidden.refused.map(r => ({ ...r, field: name })) }
  const carried = hidden.value.filter(h => !wanted.includes(h.kind))
  const refused = [...hiddenRefusals(name, carried), ...(open ? await personalRefusals(name, bytes) : [])]
  return refused.length ? { ok: false, refused } : ok(null)
}

/** One for each kind of hidden thing, with where the first of it stands. */
function hiddenRefusals(name: string, hidden: readonly Hidden[]): Refusal[] {
  const kinds = new Map<HiddenKind, Hidden>()
  for (const h of hidden) if (!kinds.has(h.kind)) kinds.set(h.kind, h)
  return [...kinds.values()].map(({ kind, where }) => ({
    code: 'file-hidden',
    field: name,
    context: { file: name, kind, where, ...hiddenWords[kind] },
  }))
}

/** What its text says of persons. A picture or a scan has no text to read: that is left to the second person who looks at it. */
async function personalRefusals(name: string, bytes: Uint8Array): Promise<Refusal[]> {
  const text = await textOf(name, bytes)
  if (!text) return []
  const found = personalData.find(read(text), {})
  return found.length ? [{ code: 'file-personal', field: name, context: { file: name, count: found.length, what: found[0]!.message } }] : []
}

async function textOf(name: string, bytes: Uint8Array): Promise<TextDocument | undefined> {
  if (kindOf(bytes) === 'xlsx') {
    const sheets = await readSheet(bytes)
    return sheets.ok ? plain(sheets.value.flatMap(s => s.rows.map(row => row.map(c => String(c ?? '')).join('　'))).join('\n')) : undefined
  }
  const document = await readDocument(bytes, name)
  return document.ok ? document.value : undefined
}
