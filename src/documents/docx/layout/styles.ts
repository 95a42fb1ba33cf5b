/**
 * @module What a run or a paragraph of a .docx looks like in the end: the defaults of the document, then the styles from the
 * oldest ancestor down, then what stands at the place itself. A font of the theme is looked up there.
 */
import { attr, child, type Document, descendants, type Element, elements, local, rootOf } from '../../container/xml.ts'

/** Properties by their local name; of `rFonts`, `ind` and `spacing` the attributes are merged one by one. */
export type Properties = ReadonlyMap<string, ReadonlyMap<string, string>>

export interface StyleSheet {
  /** Properties of the run in a paragraph of this style, written in this character style, with its own. */
  run(paragraphStyle: string | undefined, own: Element | undefined): Properties
  paragraph(own: Element | undefined): Properties
  /** The name of a font of the theme, such as `minorEastAsia`. */
  themeFont(name: string): string | undefined
}

interface Style {
  readonly base: string | undefined
  readonly run: Element | undefined
  readonly paragraph: Element | undefined
}

const NOTHING: ReadonlyMap<string, string> = new Map()

/** Lays the properties of one element over those below it. */
function over(below: Properties, element: Element | undefined): Properties {
  if (!element) return below
  const all = new Map(below)
  for (const property of elements(element)) {
    const name = local(property)
    const own = Object.entries(property.attribs).map(([key, value]) => [key.slice(key.indexOf(':') + 1), value] as const)
    const merged = new Map([...(all.get(name) ?? NOTHING), ...own])
    // On one level the theme goes before a name; a later level goes before both.
    for (const script of ['ascii', 'hAnsi', 'eastAsia'])
      if (own.some(([key]) => key === script) && !own.some(([key]) => key === `${script}Theme`)) merged.delete(`${script}Theme`)
    if (own.length === 0) merged.delete('val')
    all.set(name, merged)
  }
  return all
}

/** Reads styles.xml and the theme; either may be missing. */
export function styleSheetOf(styles: Document | undefined, theme: Document | undefined): StyleSheet {
  const root = styles && rootOf(styles)
  const byId = new Map<string, Style>()
  let normal: string | undefined
  for (const style of root ? elements(root).filter(e => local(e) === 'style') : []) {
    const id = attr(style, 'styleId') ?? ''
    byId.set(id, { base: attr(child(style, 'basedOn'), 'val'), run: child(style, 'rPr'), paragraph: child(style, 'pPr') })
    if (attr(style, 'type') === 'paragraph' && attr(style, 'default') === '1') normal = id
  }
  const defaults = root && child(root, 'docDefaults')
  const defaultOf = (kind: 'r' | 'p') => over(new Map(), childOf(childOf(defaults, `${kind}PrDefault`), `${kind}Pr`))
  const [runDefaults, paragraphDefaults] = [defaultOf('r'), defaultOf('p')]
  /** From the oldest ancestor down; a circle of styles ends where it closes. */
  const lineage = (id: string | undefined): Style[] => {
    const line: Style[] = []
    const seen = new Set<string>()
    for (let at = id; at !== undefined && !seen.has(at); at = byId.get(at)?.base) {
      seen.add(at)
      const style = byId.get(at)
      if (style) line.unshift(style)
    }
    return line
  }
  const paragraphStyle = (own: Element | undefined) => attr(childOf(own, 'pStyle'), 'val') ?? normal
  // A paper has few styles and many runs: what the styles come to is reckoned once.
  const known = new Map<string, Properties>()
  const once = (key: string, reckon: () => Properties): Properties => {
    const properties = known.get(key) ?? reckon()
    known.set(key, properties)
    return properties
  }
  return {
    paragraph: own => {
      const style = paragraphStyle(own)
      const below = once(`p ${style}`, () => lineage(style).reduce((all, one) => over(all, one.paragraph), paragraphDefaults))
      return over(below, own)
    },
    run: (style, own) => {
      const character = attr(childOf(own, 'rStyle'), 'val')
      const below = once(`r ${style} ${character}`, () =>
        [...lineage(style ?? normal), ...lineage(character)].reduce((all, one) => over(all, one.run), runDefaults),
      )
      return over(below, own)
    },
    themeFont: name => themeFont(theme, name),
  }
}

const childOf = (parent: Element | undefined, name: string): Element | undefined => parent && child(parent, name)

function themeFont(theme: Document | undefined, name: string): string | undefined {
  const fonts = theme && descendants(theme, name.startsWith('major') ? 'majorFont' : 'minorFont')[0]
  if (!fonts) return undefined
  const typeface = (e: Element | undefined) => attr(e, 'typeface') || undefined
  if (!/EastAsia$/.test(name)) return typeface(child(fonts, 'latin'))
  return typeface(child(fonts, 'ea')) ?? typeface(elements(fonts).find(e => local(e) === 'font' && attr(e, 'script') === 'Hans'))
}

/** A switch among merged properties. */
export const isSet = (properties: Properties, name: string): boolean => {
  const property = properties.get(name)
  return property !== undefined && !['0', 'false', 'off', 'none'].includes(property.get('val') ?? '1')
}
