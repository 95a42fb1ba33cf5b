/** @module Forms as workbooks: cells are written into the source of their sheet, so that borders, merges and formats stay as they were sent. */
import { ok, type Result, refuse } from '../../base/result.ts'
import type { FormTable, FormValue } from '../../report/form/form.ts'
import { attr, child, descendants, type Element, elements, escapeXml, local, parseXml, rootOf, xmlText } from '../container/xml.ts'
import { openZip, type Package, packZip } from '../container/zip.ts'
import { readSheet } from '../sheets/read.ts'
import type { CellFill } from './index.ts'
import { type Edit, edited } from './source.ts'

/** The visible sheets, in their order. */
export async function tablesOfWorkbook(bytes: Uint8Array): Promise<Result<readonly FormTable[]>> {
  const sheets = await readSheet(bytes)
  if (!sheets.ok) return sheets
  return ok(
    sheets.value
      .filter(s => s.rows.some(row => row.some(c => c !== null)))
      .map(({ name, rows, merges }) => ({
        name,
        rows: rows.map(row => row.map((c): FormValue => (typeof c === 'boolean' ? String(c) : c))),
        merges,
      })),
  )
}

export async function fillWorkbook(bytes: Uint8Array, cells: readonly CellFill[]): Promise<Result<Uint8Array>> {
  const [tables, opened] = [await tablesOfWorkbook(bytes), openZip(bytes)]
  if (!tables.ok) return tables
  if (!opened.ok) return opened
  const parts = { ...opened.value }
  const paths = sheetPaths(parts)
  for (const [t, table] of tables.value.entries()) {
    const own = cells.filter(c => c.table === t && c.text !== '')
    const path = paths.get(table.name)
    const part = path && parts[path]
    if (own.length === 0) continue
    if (!path || !part) return refuse({ code: 'document-broken' })
    const filled = fillSheet(xmlText(part), own)
    if (!filled.ok) return filled
    parts[path] = new TextEncoder().encode(filled.value)
  }
  return ok(packZip(recalculated(parts)))
}

/** Where each sheet lies, by its name. */
function sheetPaths(parts: Package): ReadonlyMap<string, string> {
  const read = (path: string): Element | undefined => {
    const part = parts[path]
    const tree = part ? parseXml(xmlText(part)) : undefined
    return tree?.ok ? rootOf(tree.value) : undefined
  }
  const targets = new Map(
    elements(read('xl/_rels/workbook.xml.rels') ?? ({ children: [] } as never)).map(r => [attr(r, 'Id'), attr(r, 'Target') ?? '']),
  )
  const book = read('xl/workbook.xml')
  return new Map(
    (book ? descendants(book, 'sheet') : []).map(s => {
      const target = targets.get(s.attribs['r:id'] ?? attr(s, 'id')) ?? ''
      return [attr(s, 'name') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`]
    }),
  )
}

/** Sums that the form makes itself were kept with it: let the program make them anew. */
function recalculated(parts: Package): Package {
  const part = parts['xl/workbook.xml']
  const source = part && xmlText(part)
  const tree = source === undefined ? undefined : parseXml(source)
  const book = tree?.ok ? rootOf(tree.value) : undefined
  if (!book || source === undefined) return parts
  const prefix = book.name.replace(/workbook$/, '')
  const own = child(book, 'calcPr')
  const before = ['definedNames', 'externalReferences', 'functionGroups', 'sheets'].map(n => child(book, n)).find(e => e !== undefined)
  if (!before) return parts
  const at = own ? own.startIndex! : before.endIndex! + 1
  const edit = { from: at, to: own ? own.endIndex! + 1 : at, text: `<${prefix}calcPr fullCalcOnLoad="1"/>` }
  return { ...parts, 'xl/workbook.xml': new TextEncoder().encode(edited(source, [edit])) }
}

function fillSheet(source: string, cells: readonly CellFill[]): Result<string> {
  const tree = parseXml(source)
  if (!tree.ok) return tree
  const data = child(rootOf(tree.value)!, 'sheetData')
  if (!data) return refuse({ code: 'document-broken' })
  const rows = new Map(
    elements(data)
      .filter(e => local(e) === 'row')
      .map(e => [Number(attr(e, 'r')) - 1, e]),
  )
  const edits: Edit[] = []
  const missing = new Map<number, CellFill[]>()
  for (const cell of cells) {
    const row = rows.get(cell.row)
    if (!row) missing.set(cell.row, [...(missing.get(cell.row) ?? []), cell])
    else edits.push(inRow(source, row, cell))
  }
  for (const [r, own] of missing) edits.push(newRow(data, rows, r, own))
  return ok(edited(source, edits))
}

/** Into the cell that is there, keeping its style; else between its neighbours. */
function inRow(source: string, row: Element, cell: CellFill): Edit {
  const own = elements(row).filter(e => local(e) === 'c')
  const there = own.find(e => columnOf(attr(e, 'r') ?? '') === cell.column)
  if (there) return { from: there.startIndex!, to: there.endIndex! + 1, text: cellXml(there.name, cell, attr(there, 's')) }
  const after = own.find(e => columnOf(attr(e, 'r') ?? '') > cell.column)
  const name = row.name.replace(/row$/, 'c')
  if (after) return { from: after.startIndex!, to: after.startIndex!, text: cellXml(name, cell) }
  const empty = source.slice(row.startIndex!, row.endIndex! + 1).endsWith('/>')
  const end = empty ? row.endIndex! - 1 : source.lastIndexOf('</', row.endIndex!)
  return empty
    ? { from: end, to: row.endIndex! + 1, text: `>${cellXml(name, cell)}</${row.name}>` }
    : { from: end, to: end, text: cellXml(name, cell) }
}

function newRow(data: Element, rows: ReadonlyMap<number, Element>, r: number, cells: readonly CellFill[]): Edit {
  const next = [...rows].filter(([n]) => n > r).sort(([a], [b]) => a - b)[0]?.[1]
  const prefix = data.name.replace(/sheetData$/, '')
  const inside = cells.toSorted((a, b) => a.column - b.column).map(c => cellXml(`${prefix}c`, c))
  const text = `<${prefix}row r="${r + 1}">${inside.join('')}</${prefix}row>`
  const at = next ? next.startIndex! : data.endIndex! + 1 - `</${data.name}>`.length
  return { from: at, to: at, text }
}

/** `B5` → 1. */
function columnOf(reference: string): number {
  const letters = /^[A-Z]+/.exec(reference)?.[0] ?? ''
  return [...letters].reduce((n, l) => n * 26 + l.charCodeAt(0) - 64, 0) - 1
}
function referenceOf({ row, column }: CellFill): string {
  let letters = ''
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters
  return `${letters}${row + 1}`
}

function cellXml(name: string, cell: CellFill, style?: string): string {
  const prefix = name.replace(/c$/, '')
  const head = `<${name} r="${referenceOf(cell)}"${style === undefined ? '' : ` s="${style}"`}`
  return /^-?\d{1,15}(\.\d+)?$/.test(cell.text)
    ? `${head}><${prefix}v>${cell.text}</${prefix}v></${name}>`
    : `${head} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${escapeXml(cell.text)}</${prefix}t></${prefix}is></${name}>`
}
