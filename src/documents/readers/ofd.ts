/** @module .ofd (GB/T 33190) → text: the text objects of each page in reading order. Pictures and seals are not read. */
import { ok, type Result, refuse } from '../../base/result.ts'
import type { TextDocument } from '../../check/text.ts'
import { attr, descendants, type Element, elements, local, parseXml, textOf, xmlText } from '../container/xml.ts'
import { openZip } from '../container/zip.ts'
import { type Line, linesOfPages } from './lines.ts'

interface Glyphs {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
}

/** Reads an OFD file. `document-scanned` when its pages hold pictures only. */
export function readOfd(bytes: Uint8Array): Result<TextDocument> {
  const opened = openZip(bytes, name => name.endsWith('.xml'))
  if (!opened.ok) return opened
  const parts = opened.value
  const load = (path: string) => parseXml(parts[path] && xmlText(parts[path]))
  const entry = Object.keys(parts).find(p => /(^|\/)OFD\.xml$/.test(p))
  const ofd = load(entry ?? 'OFD.xml')
  if (!ofd.ok) return ofd
  const pages: Line[][] = []
  for (const root of descendants(ofd.value, 'DocRoot')) {
    const main = textOf(root).trim().replace(/^\//, '')
    const document = load(main)
    if (!document.ok) return document
    const base = main.slice(0, main.lastIndexOf('/') + 1)
    for (const page of descendants(document.value, 'Page')) {
      const location = (attr(page, 'BaseLoc') ?? '').replace(/^\//, '')
      const content = load(parts[base + location] ? base + location : location)
      if (!content.ok) return content
      const objects = descendants(content.value, 'TextObject').flatMap(o => glyphsOf(o))
      pages.push(linesOf(objects))
    }
  }
  const document = linesOfPages(pages)
  return document.text.trim() === '' ? refuse({ code: 'document-scanned' }) : ok(document)
}

function glyphsOf(object: Element): Glyphs[] {
  const [left, top] = (attr(object, 'Boundary') ?? '').trim().split(/\s+/).map(Number)
  const size = Number(attr(object, 'Size') ?? 4)
  const codes = elements(object).filter(e => local(e) === 'TextCode')
  return codes.map(code => {
    const text = textOf(code)
    const [x, y] = [Number(attr(code, 'X') ?? 0), Number(attr(code, 'Y') ?? 0)]
    return { text, x: (left ?? 0) + x, y: (top ?? 0) + y, width: text.length * size, size }
  })
}

/** Text objects on about the same height are one line. */
function linesOf(objects: readonly Glyphs[]): Line[] {
  const sorted = [...objects].sort((a, b) => a.y - b.y || a.x - b.x)
  const lines: Glyphs[][] = []
  for (const glyphs of sorted) {
    const line = lines.at(-1)
    if (line && glyphs.y - line[0]!.y < glyphs.size * 0.5) line.push(glyphs)
    else lines.push([glyphs])
  }
  return lines.map(line => {
    line.sort((a, b) => a.x - b.x)
    const last = line.at(-1)!
    return { text: line.map(g => g.text).join(''), x: line[0]!.x, end: last.x + last.width, y: line[0]!.y, size: line[0]!.size }
  })
}
