/** @module .html → the main text: what a reader of the page reads, without navigation, scripts and forms. Tables by cell. */
import { type AnyNode, type Document, Element, Text } from 'domhandler'
import { parseDocument } from 'htmlparser2'
import { ok, type Result } from '../../base/result.ts'
import type { BlockKind, TextDocument } from '../../check/text.ts'
import { type Builder, builder } from './builder.ts'
import { decodeText } from './text.ts'

const SKIPPED = new Set([
  'script',
  'style',
  'head',
  'nav',
  'noscript',
  'template',
  'form',
  'button',
  'select',
  'iframe',
  'svg',
  'object',
  'aside',
])
const BLOCKS = new Set(
  'p div section article main li ul ol dl dt dd h1 h2 h3 h4 h5 h6 blockquote pre center figure figcaption header footer body html hr table caption tr td th'.split(
    ' ',
  ),
)
/** Where pages of government sites keep the text, most telling first. */
const MAIN = [
  (e: Element) =>
    /TRS_Editor|TRS_UEDITOR|article[-_]?(content|body)|zoomcon|pages_content|UCAP-CONTENT/i.test(
      `${e.attribs['class'] ?? ''} ${e.attribs['id'] ?? ''}`,
    ),
  (e: Element) => e.name === 'article',
  (e: Element) => e.name === 'main' || e.attribs['role'] === 'main',
]

/** The page as text, in the charset that it names when its bytes are not UTF-8. */
export function decodeHtml(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048))
  const named = /charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase()
  return named && /^(gb|hz)/.test(named) ? new TextDecoder('gb18030').decode(bytes) : decodeText(bytes)
}

export function readHtml(bytes: Uint8Array): Result<TextDocument> {
  const page = parseDocument(decodeHtml(bytes))
  const out = builder()
  const walk = new Walk(out)
  walk.node(mainOf(page), { kind: 'paragraph' })
  walk.flush()
  return ok(out.document())
}

function mainOf(page: Document): AnyNode {
  const all = allElements(page)
  const size = (e: Element) => e.endIndex! - e.startIndex!
  for (const telling of MAIN) {
    const found = all.filter(telling).sort((a, b) => textLength(b) - textLength(a) || size(b) - size(a))[0]
    if (found && textLength(found) > 40) return found
  }
  return page
}

function allElements(page: Document): Element[] {
  const found: Element[] = []
  const stack: AnyNode[] = [...page.children].reverse()
  while (stack.length > 0) {
    const node = stack.pop()!
    if (!(node instanceof Element) || SKIPPED.has(node.name)) continue
    found.push(node)
    for (let i = node.children.length - 1; i >= 0; i--) stack.push(node.children[i]!)
  }
  return found
}

/** The length of its text; what is beyond `most` is not counted any more. */
function textLength(element: Element, most = Number.POSITIVE_INFINITY): number {
  let sum = 0
  for (const c of element.children) {
    if (sum > most) return sum
    sum += c instanceof Text ? c.data.trim().length : c instanceof Element ? textLength(c, most - sum) : 0
  }
  return sum
}

/** What government sites call the parts around a text. */
const AROUND = /(?:^|[\s_-])(?:nav|navbar|menu|breadcrumb|crumbs?|location|position|footer|share|related|copyright)(?:$|[\s_-])/i
/** A part around the text is never longer than this. */
const SHORT = 300

/** A menu, a line of the way to the page, further reading: named so, or nearly nothing but links. */
function isAround(e: Element): boolean {
  if (!BLOCKS.has(e.name) || e.name === 'body' || textLength(e, SHORT + 1) > SHORT) return false
  if (AROUND.test(`${e.attribs['class'] ?? ''} ${e.attribs['id'] ?? ''}`)) return true
  const links = linked(e)
  return links.length > 1 && links.reduce((sum, a) => sum + textLength(a), 0) >= textLength(e) * 0.8
}

const linked = (parent: Element): Element[] =>
  parent.children.flatMap(c => (c instanceof Element ? (c.name === 'a' ? [c] : linked(c)) : []))

/** 发布日期：… 来源：… 浏览次数：125 字号：大 中 小: the page says it of itself. */
const OF_THE_PAGE = /(?:浏览|点击|阅读|访问)(?:次数|数|量)?[：:]|字[号体](?:大小)?[：:]|打印本页|关闭窗口|^(?:当前|您(?:现在)?的?)位置[：:]/

interface Place {
  readonly kind: BlockKind
  readonly level?: number
  readonly table?: number
  readonly row?: number
  readonly col?: number
}

class Walk {
  private line = ''
  private place: Place = { kind: 'paragraph' }
  private tables = 0
  private readonly out: Builder

  constructor(out: Builder) {
    this.out = out
  }

  /** Ends the block that is being read. */
  flush(): void {
    const text = this.line
      .split('\n')
      .map(l => l.trim())
      .filter(l => l !== '')
      .join('\n')
    this.line = ''
    if (this.place.kind === 'paragraph' && text.length < 120 && OF_THE_PAGE.test(text) && !text.includes('。')) return
    this.out.add(text, this.place)
  }

  node(node: AnyNode, place: Place): void {
    if (node instanceof Text) {
      // A space between Chinese signs comes from the line breaks of the source, not from the author.
      this.line += node.data.replace(/[ \t\r\n\f]+/g, ' ').replace(/(?<=[\u3000-\uffef]) (?=[\u3000-\uffef]|$)/g, '')
      return
    }
    if (!('children' in node)) return
    if (node instanceof Element) {
      if (SKIPPED.has(node.name) || hidden(node) || isAround(node)) return
      if (node.name === 'br') this.line += '\n'
      else if (node.name === 'table') {
        this.table(node, place)
        return
      }
    }
    const block = node instanceof Element && BLOCKS.has(node.name)
    const level = block ? /^h([1-6])$/.exec(node.name)?.[1] : undefined
    const inner: Place = level && place.kind === 'paragraph' ? { kind: 'heading', level: Number(level) } : place
    if (block) this.enter(inner)
    for (const c of node.children) this.node(c, inner)
    if (block) this.enter(place)
  }

  private enter(place: Place): void {
    this.flush()
    this.place = place
  }

  private table(table: Element, place: Place): void {
    this.enter(place)
    const rows = tagged(table, 'tr')
    const index = this.tables++
    const taken = new Map<string, true>()
    rows.forEach((tr, row) => {
      let col = 0
      for (const cell of tagged(tr, 'td', 'th')) {
        while (taken.has(`${row},${col}`)) col++
        const span = (name: string) => Math.min(1000, Math.max(1, Number(cell.attribs[name]) || 1))
        const [wide, high] = [span('colspan'), span('rowspan')]
        for (let r = 1; r < high; r++) for (let c = 0; c < wide; c++) taken.set(`${row + r},${col + c}`, true)
        const at: Place = place.table === undefined ? { kind: 'cell', table: index, row, col } : place
        this.enter(at)
        for (const c of cell.children) this.node(c, at)
        this.enter(at)
        col += wide
      }
    })
    this.place = place
  }
}

const hidden = (e: Element): boolean =>
  e.attribs['hidden'] !== undefined || e.attribs['aria-hidden'] === 'true' || /display\s*:\s*none/i.test(e.attribs['style'] ?? '')

/** The nearest elements of these names, without looking into inner tables. */
function tagged(parent: Element, ...names: string[]): Element[] {
  return parent.children.flatMap(node => {
    if (!(node instanceof Element)) return []
    if (names.includes(node.name)) return [node]
    return node.name === 'table' ? [] : tagged(node, ...names)
  })
}
