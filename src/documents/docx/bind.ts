/**
 * @module An issued .docx that comes back edited: where are its figures now? By bookmark first, then by the words around each
 * figure as issued. What cannot be found is said to be lost; a neighbouring number is never taken for it.
 */
import { ok, type Result } from '../../base/result.ts'
import type { TextDocument } from '../../check/text.ts'
import { parseXml, rootOf, textOf, xmlText } from '../container/xml.ts'
import { type Embedded, type EmbeddedFigure, NAMESPACE } from '../writers/embed.ts'
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

/** A figure bound again. `changed`: its text is no longer what was issued. */
export type BoundFigure =
  | {
      readonly id: string
      readonly ref: string
      readonly was: string
      readonly how: 'bookmark' | 'text'
      readonly start: number
      readonly end: number
      readonly text: string
      readonly changed: boolean
    }
  | { readonly id: string; readonly ref: string; readonly was: string; readonly how: 'lost' }

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

/** A number as papers write it. */
const NUMBER = '[-−]?[\\d０-９][\\d０-９,，.．]*(?:[%％‰]|个百分点)?|[〇零一二三四五六七八九十百千万亿两]+'
const WHOLE_NUMBER = new RegExp(`^(?:${NUMBER})$`)
/** How many characters beside a figure have to agree, from certain to just enough. */
const CONTEXTS = [16, 10, 6]

/** Binds every figure of the issued text to the text as it came back. */
export function bindFigures(returned: Pick<ReturnedDocument, 'document' | 'bookmarks'>, issued: Embedded): BoundFigure[] {
  const now = returned.document.text
  return issued.figures.map(figure => {
    const was = issued.text.slice(figure.start, figure.end)
    const marks = returned.bookmarks.filter(b => b.id === figure.id)
    const place = (marks.length === 1 ? inBookmark(marks[0]!, was) : null) ?? byContext(now, issued.text, figure)
    const { id, ref } = figure
    if (!place) return { id, ref, was, how: 'lost' }
    const text = now.slice(place.start, place.end)
    return { id, ref, was, how: place.how, start: place.start, end: place.end, text, changed: text !== was }
  })
}

interface Found {
  readonly how: 'bookmark' | 'text'
  readonly start: number
  readonly end: number
}

/** The figure inside its bookmark: all of it, or the one number in it when words were typed inside the mark. */
function inBookmark(mark: FigureBookmark, was: string): Found | null {
  if (mark.text === was || WHOLE_NUMBER.test(mark.text)) return { how: 'bookmark', start: mark.start, end: mark.end }
  const numbers = [...mark.text.matchAll(new RegExp(NUMBER, 'g'))]
  const same = numbers.filter(m => m[0] === was)
  const only = same.length === 1 ? same[0] : numbers.length === 1 ? numbers[0] : undefined
  return only ? { how: 'bookmark', start: mark.start + only.index, end: mark.start + only.index + only[0].length } : null
}

/** A number between the same words as at issue, when those words stand once in both texts. */
function byContext(now: string, then: string, figure: EmbeddedFigure): Found | null {
  for (const width of CONTEXTS) {
    const before = lineEnd(then.slice(Math.max(0, figure.start - width), figure.start))
    const after = lineStart(then.slice(figure.end, figure.end + width))
    if (before.length + after.length < width) continue
    const pattern = new RegExp(`(?<=${escapeRegExp(before)})(?:${NUMBER})(?=${escapeRegExp(after)})`, 'g')
    const [there, here] = [[...then.matchAll(pattern)], [...now.matchAll(pattern)]]
    if (there.length === 1 && here.length === 1) return { how: 'text', start: here[0]!.index, end: here[0]!.index + here[0]![0].length }
  }
  return null
}

const lineEnd = (text: string): string => text.slice(text.lastIndexOf('\n') + 1)
const lineStart = (text: string): string => (text.includes('\n') ? text.slice(0, text.indexOf('\n')) : text)
const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
