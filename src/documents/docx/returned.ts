/**
 * @module An issued .docx that comes back edited: the bookmarks of its figures as they are now, and the text that was embedded at
 * issue. Binding the figures again, and saying which are lost, is the report's business.
 */
import { ok, type Result } from '../../base/result.ts'
import type { TextDocument } from '../../check/text.ts'
import { parseXml, rootOf, textOf, xmlText } from '../container/xml.ts'
import { type Embedded, NAMESPACE } from '../writers/embed.ts'
import { openDocx } from './open.ts'

/** A figure's bookmark in the file as it is now. `text` is '' when it was emptied. */
export interface FigureBookmark {
  readonly id: string
  readonly start: number
  readonly end: number
  readonly text: string
}

export interface ReturnedDocument {
  readonly document: TextDocument
  readonly bookmarks: readonly FigureBookmark[]
  /** The part written at issue; null when an office program dropped it: then the issued report in the store takes its place. */
  readonly embedded: Embedded | null
}

/** Reads the figure bookmarks and the embedded part of a .docx. Refuses as the reader does. */
export function readFigureBookmarks(bytes: Uint8Array): Result<ReturnedDocument> {
  const opened = openDocx(bytes)
  if (!opened.ok) return opened
  const { parts, document, bookmarks } = opened.value
  const found = bookmarks
    .filter(b => b.name.startsWith('zs_'))
    .map(b => ({ id: b.name.slice(3), start: b.start, end: Math.max(b.start, b.end), text: document.text.slice(b.start, b.end) }))
  const items = Object.keys(parts).filter(p => /^customXml\/item\d+\.xml$/.test(p))
  const embedded = items.map(p => embeddedIn(xmlText(parts[p]!))).find(e => e !== null) ?? null
  return ok({ document, bookmarks: found, embedded })
}

function embeddedIn(source: string): Embedded | null {
  const parsed = parseXml(source)
  const root = parsed.ok ? rootOf(parsed.value) : undefined
  if (!root || !Object.values(root.attribs).includes(NAMESPACE)) return null
  try {
    const value = JSON.parse(textOf(root)) as Embedded
    return value.version === 1 && typeof value.text === 'string' && Array.isArray(value.figures) ? value : null
  } catch {
    return null
  }
}
