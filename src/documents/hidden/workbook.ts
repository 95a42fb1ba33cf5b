/** @module What a workbook hides: sheets, rows, columns, and the caches of pivot tables and of links, which hold whole records. */
import { attr, type Document, descendants, parseXml, rootOf, textOf, xmlText } from '../container/xml.ts'
import type { Package } from '../container/zip.ts'
import type { Hidden } from './index.ts'
import { sampleOf } from './part.ts'

const document = (parts: Package, path: string): Document | undefined => {
  const parsed = parts[path] ? parseXml(xmlText(parts[path])) : undefined
  return parsed?.ok && rootOf(parsed.value) ? parsed.value : undefined
}

/** Hidden parts of a workbook; none where the file is no workbook. */
export function workbookSecrets(parts: Package): Hidden[] {
  const book = document(parts, 'xl/workbook.xml')
  if (!book) return []
  const relations = new Map(
    descendants(document(parts, 'xl/_rels/workbook.xml.rels') ?? book, 'Relationship').map(r => [attr(r, 'Id'), attr(r, 'Target') ?? '']),
  )
  const strings = document(parts, 'xl/sharedStrings.xml')
  const shared = strings ? descendants(strings, 'si').map(textOf) : []
  const found: Hidden[] = []
  for (const sheet of descendants(book, 'sheet')) {
    const name = attr(sheet, 'name') ?? ''
    const target = (relations.get(sheet.attribs['r:id'] ?? attr(sheet, 'id')) ?? '').replace(/^\/?(xl\/)?/, 'xl/')
    const content = document(parts, target)
    const state = attr(sheet, 'state')
    if (state === 'hidden' || state === 'veryHidden')
      found.push({ kind: 'hiddenSheet', where: name, sample: content ? cells(content, shared) : '' })
    else if (content) found.push(...hiddenRows(name, content))
  }
  for (const path of Object.keys(parts)) {
    if (/pivotCacheRecords[^/]*\.xml$|pivotCacheDefinition[^/]*\.xml$/.test(path)) {
      const cache = document(parts, path)
      const items = cache ? descendants(cache, 's').map(s => attr(s, 'v') ?? '') : []
      found.push({ kind: 'pivotCache', where: path, sample: sampleOf(items.join(' ')) })
    } else if (/externalLinks\/externalLink\d+\.xml$/.test(path)) {
      const link = document(parts, path)
      found.push({ kind: 'externalLink', where: path, sample: sampleOf(link ? descendants(link, 'v').map(textOf).join(' ') : '') })
    }
  }
  return found
}

/** The first words of a sheet. */
function cells(sheet: Document, shared: readonly string[]): string {
  const texts = descendants(sheet, 'c')
    .slice(0, 20)
    .map(c => (attr(c, 't') === 's' ? (shared[Number(textOf(c))] ?? '') : textOf(c)))
  return sampleOf(texts.join(' '))
}

function hiddenRows(name: string, sheet: Document): Hidden[] {
  const rows = descendants(sheet, 'row').filter(r => attr(r, 'hidden') === '1' && textOf(r) !== '')
  const columns = descendants(sheet, 'col').filter(c => attr(c, 'hidden') === '1')
  return [
    ...rows.map(r => ({ kind: 'hiddenRows' as const, where: `${name} 第${attr(r, 'r') ?? '?'}行`, sample: '' })),
    ...columns.map(c => ({ kind: 'hiddenRows' as const, where: `${name} 第${attr(c, 'min') ?? '?'}列`, sample: '' })),
  ]
}
