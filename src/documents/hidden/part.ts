/** @module What single XML parts hide: comments, tracked changes, names, hidden text, links to other files. */
import { attr, child, type Document, descendants, type Element, isOn, local, parseXml, rootOf, textOf, xmlText } from '../container/xml.ts'
import type { Hidden } from './index.ts'

const SAMPLE = 60
export const sampleOf = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, SAMPLE)

const ORGANISATION = /(政府|委员会|办公室|办公厅|局|所|院|中心|街道办|支部|党委|公司|准绳|厅|处|科|站|大队|镇|乡|街道|区|县|市|村|社区)$/
/** Names that programs write themselves. */
const PROGRAM =
  /^(|un-named|administrator|admin|user|windows 用户|微软用户|apache poi|openpyxl|python-docx|wps office|microsoft office user)$/i

/** What this part hides. */
export function partSecrets(path: string, part: Uint8Array): Hidden[] {
  const parsed = parseXml(xmlText(part))
  if (!parsed.ok) return []
  const document = parsed.value
  if (/docProps\/(core|app)\.xml$/.test(path)) return people(path, document)
  if (/\.rels$/.test(path)) return links(path, document)
  if (/(^|\/)(comments|threadedComment)[^/]*\.xml$/i.test(path)) {
    const comments = [...descendants(document, 'comment'), ...descendants(document, 'threadedComment')]
    return comments.map(c => ({
      kind: 'comment',
      where: `${path} ${attr(c, 'author') ?? attr(c, 'ref') ?? ''}`.trim(),
      sample: sampleOf(textOf(c)),
    }))
  }
  return /(^|\/)word\//.test(path) ? [...changes(path, document), ...vanished(path, document)] : []
}

/** Is this the name of a person, and not of a unit or a program? */
export const namesPerson = (name: string): boolean => !PROGRAM.test(name.trim()) && !ORGANISATION.test(name.trim())

/** Names of persons in the properties; a unit's own name is no secret. */
function people(path: string, document: Document): Hidden[] {
  return ['creator', 'lastModifiedBy', 'Manager']
    .flatMap(name => descendants(document, name))
    .map(e => [local(e), textOf(e).trim()] as const)
    .filter(([, name]) => namesPerson(name))
    .map(([property, name]) => ({ kind: 'author', where: `${path} ${property}`, sample: sampleOf(name) }))
}

function links(path: string, document: Document): Hidden[] {
  const external = descendants(document, 'Relationship').filter(r => attr(r, 'TargetMode') === 'External')
  // A link that a reader clicks is shown; one to a file, a template or a picture elsewhere is not.
  return external
    .filter(r => !/\/hyperlink$/.test(attr(r, 'Type') ?? ''))
    .map(r => ({ kind: 'externalLink', where: path, sample: sampleOf(attr(r, 'Target') ?? '') }))
}

const CHANGES = ['ins', 'del', 'moveFrom', 'moveTo']

function changes(path: string, document: Document): Hidden[] {
  return CHANGES.flatMap(name => descendants(document, name))
    .filter(e => attr(e, 'author') !== undefined && textOf(e) !== '')
    .map(e => ({ kind: 'trackedChange', where: `${path} ${attr(e, 'author')}`, sample: sampleOf(textOf(e)) }))
}

/** Runs that are marked hidden, or white on white. */
function vanished(path: string, document: Document): Hidden[] {
  const hides = (run: Element): boolean => {
    const properties = child(run, 'rPr')
    if (!properties) return false
    const white =
      /^f{6}$/i.test(attr(child(properties, 'color'), 'val') ?? '') && !child(properties, 'shd') && !child(properties, 'highlight')
    return isOn(child(properties, 'vanish')) || white
  }
  return rootOf(document) === undefined
    ? []
    : descendants(document, 'r')
        .filter(run => hides(run) && textOf(run).trim() !== '')
        .map(run => ({ kind: 'hiddenText', where: path, sample: sampleOf(textOf(run)) }))
}
