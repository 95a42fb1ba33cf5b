/** @module A .docx opened for reading or marking: its parts, and the stories of its text joined into one. */

import { ok, type Result, refuse } from '../../base/result.ts'
import type { BlockKind, TextBlock, TextDocument } from '../../check/text.ts'
import { attr, child, type Document, elements, local, parseXml, rootOf, xmlText } from '../container/xml.ts'
import { openZip, type Package } from '../container/zip.ts'
import { numberingOf } from './numbering.ts'
import { type Context, type NamedRange, type Segment, storyOf } from './story.ts'

/** A segment and the part it stands in. */
export interface PlacedSegment extends Segment {
  readonly part: string
}

export interface OpenDocx {
  readonly parts: Package
  /** Path of the main part, nearly always `word/document.xml`. */
  readonly main: string
  /** The main part as parsed: the runs of its segments are elements of it. */
  readonly tree: Document
  readonly document: TextDocument
  readonly segments: readonly PlacedSegment[]
  readonly bookmarks: readonly NamedRange[]
}

const decode = (bytes: Uint8Array | undefined) => (bytes ? xmlText(bytes) : undefined)

/** The part that the package names as its document; `document-macro` when it carries macros. */
function mainPart(parts: Package): Result<string> {
  const types = parseXml(decode(parts['[Content_Types].xml']))
  if (!types.ok) return types
  const overrides = elements(rootOf(types.value)!).map(e => [attr(e, 'PartName') ?? '', attr(e, 'ContentType') ?? ''] as const)
  if (overrides.some(([, type]) => /macroEnabled|vbaProject/i.test(type)) || Object.keys(parts).some(p => /vbaProject\.bin$/i.test(p)))
    return refuse({ code: 'document-macro' })
  const main = overrides.find(([, type]) => /wordprocessingml\.(document|template)\.main\+xml$/.test(type))
  return main ? ok(main[0].replace(/^\//, '')) : refuse({ code: 'document-type' })
}

function outlines(styles: Document | undefined): Map<string, number> {
  const levels = new Map<string, number>()
  const root = styles && rootOf(styles)
  for (const style of root ? elements(root) : []) {
    const level = attr(child(child(style, 'pPr') ?? style, 'outlineLvl'), 'val')
    if (local(style) === 'style' && level !== undefined && Number(level) < 9) levels.set(attr(style, 'styleId') ?? '', Number(level) + 1)
  }
  return levels
}

/** The stories in reading order: the body, what is noted below it, then headers and footers. */
const STORIES: readonly (readonly [pattern: RegExp, kind: BlockKind])[] = [
  [/(^|\/)footnotes\d*\.xml$/, 'footnote'],
  [/(^|\/)endnotes\d*\.xml$/, 'footnote'],
  [/(^|\/)header\d*\.xml$/, 'header'],
  [/(^|\/)footer\d*\.xml$/, 'footer'],
]

/** Opens a .docx. Refuses `document-macro`, `document-doctype`, `document-too-large`, `document-broken`, `document-type`. */
export function openDocx(bytes: Uint8Array): Result<OpenDocx> {
  try {
    return open(bytes)
  } catch (error) {
    // Elements nested deeper than any paper nests them exhaust the stack.
    if (error instanceof RangeError) return refuse({ code: 'document-broken' })
    throw error
  }
}

function open(bytes: Uint8Array): Result<OpenDocx> {
  const opened = openZip(bytes)
  if (!opened.ok) return opened
  const parts = opened.value
  const main = mainPart(parts)
  if (!main.ok) return main
  const folder = main.value.slice(0, main.value.lastIndexOf('/') + 1)
  const optional = (name: string): Result<Document> | undefined =>
    parts[folder + name] ? parseXml(decode(parts[folder + name])) : undefined
  const [numbering, styles] = [optional('numbering.xml'), optional('styles.xml')]
  for (const part of [numbering, styles]) if (part && !part.ok) return part
  const styleSheet = styles?.ok ? styles.value : undefined
  const context: Context = {
    numbering: numberingOf(numbering?.ok ? numbering.value : undefined, styleSheet),
    outlines: outlines(styleSheet),
  }
  const paths = STORIES.flatMap(([pattern, kind]) =>
    Object.keys(parts)
      .filter(p => p.startsWith(folder) && pattern.test(p))
      .sort()
      .map(p => [p, kind] as const),
  )
  let text = ''
  const blocks: TextBlock[] = []
  const segments: PlacedSegment[] = []
  const bookmarks: NamedRange[] = []
  const tree = parseXml(decode(parts[main.value]))
  if (!tree.ok) return tree
  for (const [part, kind] of [[main.value, 'paragraph'] as const, ...paths]) {
    const parsed = part === main.value ? tree : parseXml(decode(parts[part]))
    if (!parsed.ok) return parsed
    const story = storyOf(parsed.value, kind, context)
    if (kind !== 'paragraph' && isFurniture(story.text)) continue
    const offset = text === '' || story.text === '' ? text.length : text.length + 1
    if (story.text !== '') text += (text === '' ? '' : '\n') + story.text
    for (const block of story.blocks) blocks.push({ ...block, start: block.start + offset, end: block.end + offset })
    for (const b of story.bookmarks) bookmarks.push({ ...b, start: b.start + offset, end: b.end + offset })
    for (const s of story.segments) segments.push({ ...s, part, start: s.start + offset, end: s.end + offset })
  }
  return ok({ parts, main: main.value, tree: tree.value, document: { text, blocks }, segments, bookmarks })
}

/** A header or footer that only counts pages. */
export const isFurniture = (text: string): boolean => /^[\s—–\-−第页共/\d]*$/.test(text)
