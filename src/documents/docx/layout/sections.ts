/** @module The sections of a .docx: paper, margins, grid, and the footers that count the pages. */
import type { FooterLayout, SectionLayout } from '../../../check/layout/layout.ts'
import { attr, child, type Document, descendants, Element, elements, local, textOf } from '../../container/xml.ts'
import { ALIGNMENTS, indentOf, runLook } from './look.ts'
import type { Source } from './source.ts'

export function sectionsOf(body: Element, source: Source): SectionLayout[] {
  const all = descendants(body, 'sectPr').filter(s => s.parent && !(s.parent instanceof Element && local(s.parent) === 'sectPrChange'))
  let footers: readonly FooterLayout[] = []
  return all.map(section => {
    const own = footersOf(section, source)
    // A section without a footer of its own goes on with the one before.
    footers = [...own, ...footers.filter(f => !own.some(o => o.pages === f.pages))]
    return { ...pageOf(section), footers }
  })
}

function pageOf(section: Element): Omit<SectionLayout, 'footers'> {
  const of = (name: string, attribute: string): number | undefined => {
    const value = Number.parseFloat(attr(child(section, name), attribute) ?? '')
    return Number.isNaN(value) ? undefined : value
  }
  const [width, height] = [of('pgSz', 'w'), of('pgSz', 'h')]
  const [top, right, bottom, left] = ['top', 'right', 'bottom', 'left'].map(side => of('pgMar', side))
  const footer = of('pgMar', 'footer')
  const type = attr(child(section, 'docGrid'), 'type')
  const [linePitch, charSpace] = [of('docGrid', 'linePitch'), of('docGrid', 'charSpace')]
  const margins =
    top !== undefined && right !== undefined && bottom !== undefined && left !== undefined
      ? { margins: { top: Math.abs(top), right, bottom: Math.abs(bottom), left, ...(footer !== undefined && { footer }) } }
      : {}
  return {
    ...(width !== undefined && height !== undefined && { page: { width, height } }),
    ...margins,
    ...(type && {
      grid: {
        characters: type !== 'lines' && type !== 'default',
        ...(linePitch !== undefined && type !== 'default' && { linePitch }),
        ...(charSpace !== undefined && { charSpace }),
      },
    }),
  }
}

function footersOf(section: Element, source: Source): FooterLayout[] {
  return elements(section)
    .filter(e => local(e) === 'footerReference')
    .flatMap(reference => {
      const part = source.target(attr(reference, 'id'))
      const type = attr(reference, 'type')
      const pages = type === 'even' || type === 'first' ? type : 'default'
      return part ? [footerOf(part, pages, source)] : []
    })
}

/** The paragraph of a footer that counts the pages, or its first. */
function footerOf(part: Document, pages: FooterLayout['pages'], source: Source): FooterLayout {
  const paragraphs = descendants(part, 'p').filter(p => descendants(p, 'p').length === 0)
  const p = paragraphs.find(counts) ?? paragraphs[0]
  if (!p) return { pages, text: '', indent: {} }
  const properties = child(p, 'pPr')
  const look = source.styles.paragraph(properties)
  const runs = descendants(p, 'r')
  const number = runs.find(r => descendants(r, 't').length > 0) ?? runs[0]
  const run =
    number && runLook(source.styles.run(attr(properties && child(properties, 'pStyle'), 'val'), child(number, 'rPr')), source.styles)
  const frame = ALIGNMENTS[look.get('framePr')?.get('xAlign') ?? '']
  const alignment = frame ?? ALIGNMENTS[look.get('jc')?.get('val') ?? '']
  return {
    pages,
    text: footerText(p),
    ...(alignment && { alignment }),
    indent: indentOf(look),
    ...(run?.latin && { font: run.latin }),
    ...(run?.size !== undefined && { size: run.size }),
  }
}

const isPageField = (code: string | undefined): boolean => /^\s*PAGE\b/i.test(code ?? '')
const counts = (p: Element): boolean =>
  descendants(p, 'fldSimple').some(f => isPageField(attr(f, 'instr'))) || isPageField(descendants(p, 'instrText').map(textOf).join(''))

/** Words of a footer, with the number that the program counts as `#`. */
function footerText(p: Element): string {
  let text = ''
  let inside: 'code' | 'result' | undefined
  for (const element of descendants(p, 'r').flatMap(elements)) {
    const name = local(element)
    if (name === 'fldChar') {
      const type = attr(element, 'fldCharType')
      if (type === 'begin') text += '#'
      inside = type === 'begin' ? 'code' : type === 'separate' ? 'result' : undefined
    } else if (name === 't' && inside === undefined) text += isSimpleField(element) ? '#' : textOf(element)
  }
  return text.trim()
}

const isSimpleField = (t: Element): boolean => {
  const field = t.parent?.parent
  return field instanceof Element && local(field) === 'fldSimple'
}
