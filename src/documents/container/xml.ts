/**
 * @module Reading the XML parts of office files. Every node knows where it stands in its source, so that marks can be put
 * into the original text without writing the rest anew. A part with a DOCTYPE is refused: no office program writes one,
 * and it is the door for entity attacks.
 */
import { type Document, Element, type ParentNode, Text } from 'domhandler'
import { parseDocument } from 'htmlparser2'
import { ok, type Result, refuse } from '../../base/result.ts'

export { type Document, Element, Text } from 'domhandler'

/** The bytes of a part as text, by its byte order mark. */
export function xmlText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return new TextDecoder().decode(bytes)
}

/** Parses a part. `document-doctype` when it declares one, `document-broken` when there is no part or no root. */
export function parseXml(source: string | undefined): Result<Document> {
  if (source === undefined) return refuse({ code: 'document-broken' })
  if (/<!DOCTYPE|<!ENTITY/i.test(source)) return refuse({ code: 'document-doctype' })
  const document = parseDocument(source, { xmlMode: true, withStartIndices: true, withEndIndices: true })
  return rootOf(document) ? ok(document) : refuse({ code: 'document-broken' })
}

/** The root element. */
export const rootOf = (document: Document): Element | undefined => document.children.find(node => node instanceof Element)

/** The name without its prefix: files differ in prefixes, not in names. */
export const local = (element: Element): string => element.name.slice(element.name.indexOf(':') + 1)

/** The elements directly inside. */
export const elements = (parent: ParentNode): Element[] => parent.children.filter(node => node instanceof Element)

/** The first child of that local name. */
export const child = (parent: ParentNode, name: string): Element | undefined => elements(parent).find(e => local(e) === name)

/** Follows a path of local names down. */
export const path = (parent: ParentNode, ...names: string[]): Element | undefined =>
  names.reduce<Element | undefined>((at, name) => at && child(at, name), parent as Element)

/** An attribute by its local name. */
export function attr(element: Element | undefined, name: string): string | undefined {
  if (!element) return undefined
  if (element.attribs[name] !== undefined) return element.attribs[name]
  const key = Object.keys(element.attribs).find(k => k.endsWith(`:${name}`))
  return key === undefined ? undefined : element.attribs[key]
}

/** Every element below of that local name, in document order; without recursion, so that depth cannot exhaust the stack. */
export function descendants(parent: ParentNode, name: string): Element[] {
  const found: Element[] = []
  const stack = elements(parent).reverse()
  while (stack.length > 0) {
    const element = stack.pop()!
    if (local(element) === name) found.push(element)
    for (const inner of elements(element).reverse()) stack.push(inner)
  }
  return found
}

/** All text below. */
export function textOf(parent: ParentNode): string {
  let text = ''
  for (const node of parent.children) {
    if (node instanceof Text) text += node.data
    else if ('children' in node) text += textOf(node as ParentNode)
  }
  return text
}

/** Is a switch property (`<w:vanish/>`, `<w:b w:val="0"/>`) on? */
export const isOn = (element: Element | undefined): boolean =>
  element !== undefined && !['0', 'false', 'off', 'none'].includes(attr(element, 'val') ?? '1')

/** Text as it may stand in XML; characters that XML cannot hold are dropped. */
export const escapeXml = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what XML 1.0 forbids
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
