/** @module Where the layout of one .docx comes from: its document, styles, theme, and the parts beside them. */
import { attr, type Document, descendants, type Element, parseXml, xmlText } from '../../container/xml.ts'
import type { OpenDocx } from '../open.ts'
import { type StyleSheet, styleSheetOf } from './styles.ts'

/** Where the facts of one file come from. */
export interface Source {
  readonly docx: OpenDocx
  readonly styles: StyleSheet
  /** A part beside the document, or one that its relationships name. */
  part(name: string): Document | undefined
  target(id: string | undefined): Document | undefined
}

export function sourceOf(docx: OpenDocx): Source {
  const at = docx.main.lastIndexOf('/') + 1
  const [folder, name] = [docx.main.slice(0, at), docx.main.slice(at)]
  const parsed = (path: string): Document | undefined => {
    const bytes = docx.parts[path]
    const result = bytes && parseXml(xmlText(bytes))
    return result?.ok ? result.value : undefined
  }
  const relations = parsed(`${folder}_rels/${name}.rels`)
  const targets = new Map((relations ? descendants(relations, 'Relationship') : []).map(r => [attr(r, 'Id'), r]))
  const pathOf = (relation: Element | undefined) => (attr(relation, 'Target') ?? '').replace(/^\/?(word\/)?/, folder)
  const theme = [...targets.values()].find(r => /\/theme$/.test(attr(r, 'Type') ?? ''))
  return {
    docx,
    styles: styleSheetOf(parsed(`${folder}styles.xml`), theme && parsed(pathOf(theme))),
    part: file => parsed(folder + file),
    target: id => (targets.has(id) ? parsed(pathOf(targets.get(id))) : undefined),
  }
}
