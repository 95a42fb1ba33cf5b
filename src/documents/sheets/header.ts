/**
 * @module Finding the table in a ledger as clerks keep it: title rows above, a header of one to three rows with merged cells,
 * then the records, between them rows of 合计 and rows that are only formatted.
 */
import { type Cell, cellText } from './cell.ts'
import type { Merge, SheetData } from './read.ts'

export interface LedgerRow {
  /** Row in the sheet, from 1, as the office program shows it. */
  readonly row: number
  readonly cells: readonly Cell[]
  /** Columns whose cell is merged with that of the row above: it holds what stands there. */
  readonly merged?: readonly number[]
}

export interface LedgerTable {
  /** What stands above the header. */
  readonly titles: readonly string[]
  /** A name for each column, levels joined: `时间/受理日期`; '' for a column without one. */
  readonly columns: readonly string[]
  /** First and last row of the header, from 1. */
  readonly header: { readonly from: number; readonly to: number }
  readonly records: readonly LedgerRow[]
  /** Rows that are no records though something stands in them: 合计, notes below, a header repeated on the next page. */
  readonly skipped: readonly LedgerRow[]
}

/** No header lies deeper than this. */
const SEARCHED = 30
const TOTAL = /^(合\s*计|总\s*计|小\s*计|累\s*计|共\s*计|本月合计|本页小计)[：:]?$/
const FOOTNOTE = /^(填表人|制表人|审核人|审批人|填报单位|填表说明|填表日期|负责人|备注|说明|注)[：:]/

/** The table of a sheet; null when no row looks like a header (a sheet with nothing in it). */
export function ledgerTable(sheet: SheetData): LedgerTable | null {
  const rows = sheet.rows
  const bottom = bottomHeaderRow(rows, sheet.merges)
  if (bottom < 0) return null
  const top = topHeaderRow(bottom, rows, sheet.merges)
  const columns = columnNames(rows, sheet.merges, top, bottom)
  const down = downwards(sheet, bottom)
  const titles = rows
    .slice(0, top)
    .map(r => cellText(r.find(c => cellText(c) !== '')))
    .filter(t => t !== '')
  const records: LedgerRow[] = []
  const skipped: LedgerRow[] = []
  for (let r = bottom + 1; r < rows.length; r++) {
    const own = columns.map((_, c) => rows[r]![c] ?? null)
    const texts = own.map(cellText)
    const filled = texts.filter(t => t !== '')
    if (filled.length === 0) continue
    const from = own.map((_, c) => down.get(r)?.get(c))
    const cells = own.map((cell, c) => (from[c] === undefined ? cell : (rows[from[c]]![c] ?? null)))
    const merged = from.flatMap((above, c) => (above === undefined || cellText(cells[c]) === '' ? [] : [c]))
    const first = filled[0]!
    const repeated = filled.length > 1 && texts.every((t, c) => t === '' || t === cellText(rows[bottom]![c]) || t === columns[c])
    const skip = TOTAL.test(first) || TOTAL.test(filled[1] ?? '') || FOOTNOTE.test(first) || repeated
    ;(skip ? skipped : records).push({ row: r + 1, cells, ...(merged.length && { merged }) })
  }
  return { titles, columns, header: { from: top + 1, to: bottom + 1 }, records: withoutEmpty(records, columns), skipped }
}

/** Below the header, the row whose cell an area merged downwards shows, by row and column. */
function downwards(sheet: SheetData, bottom: number): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const out = new Map<number, Map<number, number>>()
  for (const m of sheet.merges.filter(m => m.startRow > bottom && m.startCol === m.endCol))
    for (let r = m.startRow + 1; r <= m.endRow; r++) out.set(r, (out.get(r) ?? new Map<number, number>()).set(m.startCol, m.startRow))
  return out
}

/** A record of which only the running number (序号) is filled is an empty formatted row. */
function withoutEmpty(records: readonly LedgerRow[], columns: readonly string[]): LedgerRow[] {
  const counter = columns.findIndex(c => /^(序号|编号|序|No\.?)$/i.test(c))
  if (counter < 0) return [...records]
  return records.filter(({ cells }) => cells.some((c, i) => i !== counter && cellText(c) !== ''))
}

const across = (m: Merge): number => m.endCol - m.startCol + 1
const mergeAt = (merges: readonly Merge[], row: number, col: number) =>
  merges.find(m => row >= m.startRow && row <= m.endRow && col >= m.startCol && col <= m.endCol)

/** The row with the most short labels, no numbers or dates among them: the lowest row of the header. */
function bottomHeaderRow(rows: SheetData['rows'], merges: readonly Merge[]): number {
  let [best, score] = [-1, 0]
  const width = Math.max(0, ...rows.slice(0, SEARCHED).map(r => r.length))
  for (let r = 0; r < Math.min(rows.length, SEARCHED); r++) {
    const texts = Array.from({ length: width }, (_, c) => labelAt(rows, merges, r, c))
    const labels = texts.filter(t => t !== '' && t.length <= 30 && !/^[-\d.,%/年月日]+$/.test(t))
    const values = rows[r]!.filter(c => typeof c === 'number' || /^\d{4}[-./年]\d|^\d+$/.test(cellText(c))).length
    const distinct = new Set(labels).size
    // One label across the sheet is a title. What a record holds is rarely all words and never before the header.
    const points = distinct < 2 && width > 1 ? 0 : distinct - values * 2
    if (points > score) [best, score] = [r, points]
  }
  if (best < 0) return best
  // A header cell merged downwards, or a second line of labels under a merged one, belongs to the header.
  const deepest = Math.max(best, ...merges.filter(m => m.startRow <= best && m.endRow > best && across(m) < width).map(m => m.endRow))
  const under = merges.filter(m => m.startRow === best && m.endRow === best && across(m) > 1 && across(m) < width)
  const next = rows[best + 1]
  const labelled = under.length > 0 && under.every(m => next?.slice(m.startCol, m.endCol + 1).some(c => typeof c === 'string' && c !== ''))
  return Math.min(best + 2, labelled ? Math.max(deepest, best + 1) : deepest)
}

/** The label that a cell shows: its own, or that of the area merged over it from the same row or above. */
function labelAt(rows: SheetData['rows'], merges: readonly Merge[], row: number, col: number): string {
  const merge = mergeAt(merges, row, col)
  return cellText(merge ? rows[merge.startRow]?.[merge.startCol] : rows[row]?.[col])
}

/** Rows above the lowest belong to the header while they are merged into it or part it into groups. */
function topHeaderRow(bottom: number, rows: SheetData['rows'], merges: readonly Merge[]): number {
  const width = Math.max(...rows.slice(0, bottom + 1).map(r => r.length))
  let top = bottom
  while (top > 0 && bottom - top < 2) {
    const above = top - 1
    const joins = merges.some(m => m.startRow <= above && m.endRow >= top)
    const groups = merges.some(m => m.startRow === above && across(m) > 1 && across(m) < width * 0.8)
    const labels = rows[above]!.filter(c => cellText(c) !== '').length
    if (!joins && !(groups && labels >= 2)) break
    top = above
  }
  return top
}

function columnNames(rows: SheetData['rows'], merges: readonly Merge[], top: number, bottom: number): string[] {
  const width = Math.max(...rows.slice(top, bottom + 1).map(r => r.length))
  const names = Array.from({ length: width }, (_, c) => {
    const levels: string[] = []
    for (let r = top; r <= bottom; r++) {
      const label = labelAt(rows, merges, r, c).replace(/\s+/g, '')
      if (label !== '' && levels.at(-1) !== label) levels.push(label)
    }
    return levels.join('/')
  })
  // A column without a name is one when a record says something in it: it is shown, not dropped.
  const widest = Math.max(0, ...rows.slice(bottom + 1).map(r => r.findLastIndex(c => cellText(c) !== '') + 1))
  while (names.at(-1) === '' && names.length > widest) names.pop()
  while (names.length < widest) names.push('')
  return names
}
