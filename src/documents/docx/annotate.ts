/**
 * @module Findings written into the original .docx as Word comments. The marks are inserted into the source of document.xml and
 * nothing else of it is written anew: take them out and the original stands there, byte by byte. All other parts keep their bytes.
 */
import { ok, type Result, refuse } from '../../base/result.ts'
import {
  attr,
  child,
  descendants,
  type Element,
  elements,
  escapeXml,
  local,
  parseXml,
  rootOf,
  type Text,
  xmlText,
} from '../container/xml.ts'
import { packZip } from '../container/zip.ts'
import { type OpenDocx, openDocx, type PlacedSegment } from './open.ts'

/** A remark on `text.slice(start, end)` of the text that the reader gave. */
export interface Remark {
  readonly start: number
  readonly end: number
  readonly author: string
  readonly text: string
}

/** Something to put into the source: before the character at `at`; at one place, lower `order` first. */
interface Insertion {
  readonly at: number
  readonly order: number
  readonly xml: string
}

const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/**
 * Writes remarks as comments. A remark on a footnote, a text box, a header or an automatic number, where no comment can be
 * anchored, goes to the first paragraph and says where it belongs. Refuses as the reader does; `document-broken` also when the
 * body has no run to hang a remark on.
 */
export function annotateDocx(bytes: Uint8Array, remarks: readonly Remark[]): Result<Uint8Array> {
  const opened = openDocx(bytes)
  if (!opened.ok) return opened
  const docx = opened.value
  const encoded = docx.parts[docx.main]!
  if (encoded[0] === 0xff || encoded[0] === 0xfe) return refuse({ code: 'document-broken' }) // UTF-16 parts: no program writes them
  const source = xmlText(encoded)
  const anchors = docx.segments.filter(s => s.part === docx.main && anchorable(s.run))
  if (anchors.length === 0) return refuse({ code: 'document-broken' })
  const comments = commentsPart(docx)
  if (!comments.ok) return comments
  const prefix = prefixOf(anchors[0]!.run.name)
  const insertions: Insertion[] = []
  const written: string[] = []
  remarks.forEach((remark, i) => {
    const id = comments.value.nextId + i
    const range = anchors.filter(s => s.end > remark.start && s.start < remark.end)
    const stray = range.length === 0
    const quote = docx.document.text.slice(remark.start, remark.end)
    written.push(commentXml(id, remark.author, stray ? `“${quote}”（在脚注、文本框或页眉页脚等处）：${remark.text}` : remark.text))
    const [from, to] = stray ? [anchors[0]!, anchors[0]!] : [range[0]!, range.at(-1)!]
    const start = stray ? from.start : Math.max(remark.start, from.start)
    const end = stray ? from.start : Math.min(remark.end, to.end)
    const mark = (name: string, content = '') => `<${prefix}${name} ${prefix}id="${id}"${content}/>`
    insertions.push(cut(source, from, start, mark('commentRangeStart'), 2 * i + 1_000_000))
    const reference = `<${prefix}r><${prefix}commentReference ${prefix}id="${id}"/></${prefix}r>`
    insertions.push(cut(source, to, end, mark('commentRangeEnd') + reference, stray ? 2 * i + 1_000_001 : -2 * (remarks.length - i)))
  })
  const preserved = new Set<Element>()
  for (const remark of remarks) {
    for (const s of anchors) {
      const inside = (at: number) => s.start < at && at < s.end
      const t = s.node?.parent as Element | undefined
      if (t && (inside(remark.start) || inside(remark.end)) && attr(t, 'space') !== 'preserve') preserved.add(t)
    }
  }
  for (const t of preserved) insertions.push({ at: t.startIndex! + 1 + t.name.length, order: 0, xml: ' xml:space="preserve"' })
  const parts = { ...docx.parts }
  parts[docx.main] = withMark(encoded, inserted(source, insertions))
  const failed = register(parts, docx, comments.value, written)
  return failed ?? ok(packZip(parts))
}

/** A comment may be anchored at a run of the body, but not inside a text box. */
function anchorable(run: Element): boolean {
  for (let at = run.parent; at; at = at.parent) {
    if ('name' in at && ['txbxContent', 'ruby', 'oMath'].includes(local(at as Element))) return false
  }
  return true
}

const prefixOf = (name: string): string => name.slice(0, name.indexOf(':') + 1)

/** A mark at `offset` of the text: before, after or inside the run of `segment`, which is then cut in two alike. */
function cut(source: string, segment: PlacedSegment, offset: number, mark: string, order: number): Insertion {
  const { run, node } = segment
  if (!node || offset <= segment.start || offset >= segment.end) return edge(run, segment, offset, mark, order, source)
  const t = node.parent as Element
  const at = node.startIndex! + sourceLength(source, node, offset - segment.start)
  return { at, order, xml: `</${t.name}></${run.name}>${mark}${runHead(source, run)}<${t.name} xml:space="preserve">` }
}

/** At the edge of a segment: outside the run when the segment is its first or last content, else between two of its contents. */
function edge(run: Element, segment: PlacedSegment, offset: number, mark: string, order: number, source: string): Insertion {
  const contents = elements(run).filter(e => local(e) !== 'rPr')
  const own = contents.indexOf(segment.node?.parent as Element)
  const before = offset <= segment.start
  if (own < 0 || contents.length === 1 || (before ? own === 0 : own === contents.length - 1))
    return { at: before ? run.startIndex! : run.endIndex! + 1, order, xml: mark }
  const at = before ? contents[own]!.startIndex! : contents[own]!.endIndex! + 1
  return { at, order, xml: `</${run.name}>${mark}${runHead(source, run)}` }
}

/** The start tag of a run and its properties, as they stand. */
function runHead(source: string, run: Element): string {
  const properties = child(run, 'rPr')
  const tag = source.slice(run.startIndex!, source.indexOf('>', run.startIndex!) + 1)
  return tag + (properties ? source.slice(properties.startIndex!, properties.endIndex! + 1) : '')
}

/** How many characters of source hold the first `count` of a text: an entity is several for one. */
function sourceLength(source: string, node: Text, count: number): number {
  const raw = source.slice(node.startIndex!, node.endIndex! + 1)
  let [at, read] = [0, 0]
  while (read < count && at < raw.length) {
    const entity = raw[at] === '&' ? /^&(#x[0-9a-f]+|#\d+|\w+);/i.exec(raw.slice(at, at + 12)) : null
    const code = entity?.[1]?.startsWith('#x') ? Number.parseInt(entity[1].slice(2), 16) : Number(entity?.[1]?.slice(1))
    read += entity && code > 0xffff ? 2 : 1
    at += entity ? entity[0].length : 1
  }
  return at
}

function inserted(source: string, insertions: readonly Insertion[]): string {
  const sorted = [...insertions].sort((a, b) => a.at - b.at || a.order - b.order)
  const out: string[] = []
  let from = 0
  for (const { at, xml } of sorted) {
    out.push(source.slice(from, at), xml)
    from = at
  }
  out.push(source.slice(from))
  return out.join('')
}

/** A byte order mark, where there was one, is a byte of the original too. */
function withMark(original: Uint8Array, text: string): Uint8Array {
  const bytes = new TextEncoder().encode(text)
  if (original[0] !== 0xef) return bytes
  return Uint8Array.from([0xef, 0xbb, 0xbf, ...bytes])
}

const commentXml = (id: number, author: string, text: string): string => {
  const paragraphs = text.split('\n').map(line => `<w:p><w:r><w:t xml:space="preserve">${escapeXml(line)}</w:t></w:r></w:p>`)
  return `<w:comment w:id="${id}" w:author="${escapeXml(author)}" w:initials="${escapeXml(author.slice(0, 1))}">${paragraphs.join('')}</w:comment>`
}

interface CommentsPart {
  readonly path: string
  readonly source: string | undefined
  readonly nextId: number
}

/** Where the comments stand, and the first free number, over all that were ever used in the document. */
function commentsPart(docx: OpenDocx): Result<CommentsPart> {
  const folder = docx.main.slice(0, docx.main.lastIndexOf('/') + 1)
  const path = `${folder}comments.xml`
  const part = docx.parts[path]
  const source = part && xmlText(part)
  const main = parseXml(xmlText(docx.parts[docx.main]!))
  const existing = source === undefined ? undefined : parseXml(source)
  if (!main.ok) return main
  if (existing && !existing.ok) return existing
  const ids = [
    ...['commentRangeStart', 'commentReference'].flatMap(name => descendants(main.value, name)),
    ...(existing ? descendants(existing.value, 'comment') : []),
  ].map(e => Number(attr(e, 'id') ?? -1))
  return ok({ path, source, nextId: ids.reduce((a, b) => Math.max(a, b), -1) + 1 })
}

/** Writes the comments and, where the part is new, its type and its relationship. */
function register(
  parts: Record<string, Uint8Array>,
  docx: OpenDocx,
  comments: CommentsPart,
  written: readonly string[],
): Result<never> | undefined {
  const encode = (text: string) => new TextEncoder().encode(text)
  const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
  if (comments.source !== undefined) {
    const root = parseXml(comments.source)
    const element = root.ok ? rootOf(root.value) : undefined
    if (!element) return refuse({ code: 'document-broken' })
    // The comments bring their own binding of the prefix, whatever the part calls it.
    const bound = written.map(c =>
      c.replace('<w:comment ', `<w:comment xmlns:w="${attr(element, `xmlns:${prefixOf(element.name).slice(0, -1)}`) ?? namespace}" `),
    )
    const close = comments.source.lastIndexOf('</')
    parts[comments.path] =
      element.children.length > 0 || close > element.startIndex!
        ? encode(comments.source.slice(0, close) + bound.join('') + comments.source.slice(close))
        : encode(comments.source.replace(/\/>\s*$/, `>${bound.join('')}</${element.name}>`))
    return undefined
  }
  parts[comments.path] = encode(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${namespace}">${written.join('')}</w:comments>`,
  )
  const [folder, name] = [docx.main.slice(0, docx.main.lastIndexOf('/') + 1), docx.main.slice(docx.main.lastIndexOf('/') + 1)]
  const rels = `${folder}_rels/${name}.rels`
  const relationship = `<Relationship Id="rIdZsComments" Type="${OFFICE}/comments" Target="comments.xml"/>`
  const types = xmlText(parts['[Content_Types].xml']!)
  const override = `<Override PartName="/${comments.path}" ContentType="${COMMENTS_TYPE}"/>`
  if (!types.includes('</Types>')) return refuse({ code: 'document-broken' })
  parts['[Content_Types].xml'] = encode(types.replace('</Types>', `${override}</Types>`))
  const relations = parts[rels] && xmlText(parts[rels])
  parts[rels] = encode(
    relations?.includes('</Relationships>')
      ? relations.replace('</Relationships>', `${relationship}</Relationships>`)
      : `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationship}</Relationships>`,
  )
  return undefined
}
