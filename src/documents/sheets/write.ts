/**
 * @module Workbooks out. Text is always written as text, so a cell that begins with = + - @ is words and no formula, also after
 * it was typed into a form by a stranger; in .csv such a text gets a quote in front.
 */
import { type CellStyle, colToLetter, type Cell as HucreCell, writeCsv, writeXlsx } from 'hucre'
import type { Cell } from './cell.ts'

export interface TemplateColumn {
  readonly title: string
  /** In characters. */
  readonly width?: number
  readonly kind: 'text' | 'day' | 'integer' | 'money' | 'choice' | 'flag'
  /** What a choice may be: becomes a drop-down. */
  readonly list?: readonly string[]
  /** How to fill it in: becomes a comment on the header cell. */
  readonly comment?: string
  readonly required?: boolean
}

export interface Template {
  readonly title: string
  readonly columns: readonly TemplateColumn[]
  /** Shown between title and header. */
  readonly notes?: readonly string[]
  /** Rows already filled, such as an example. */
  readonly rows?: readonly (readonly Cell[])[]
}

/** Rows that a drop-down covers. */
const PREPARED = 2000

const font = (name: string, size: number, bold = false) => ({ name, size, bold })
const THIN = { style: 'thin' as const }
const BOX = { top: THIN, bottom: THIN, left: THIN, right: THIN }
const TITLE: CellStyle = { font: font('宋体', 16, true), alignment: { horizontal: 'center', vertical: 'center' } }
const NOTE: CellStyle = { font: font('宋体', 10), alignment: { wrapText: true, vertical: 'center' } }
const HEAD: CellStyle = {
  font: font('宋体', 11, true),
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  border: BOX,
}
const PLAIN: CellStyle = { font: font('宋体', 11), alignment: { vertical: 'center', wrapText: true }, border: BOX }

const properties = (title: string) => ({ title, creator: '准绳', lastModifiedBy: '准绳' })

/** The template of a register: title, notes, header with comments, drop-downs below it. */
export async function writeTemplate(template: Template): Promise<Uint8Array> {
  const { columns } = template
  const notes = template.notes ?? []
  const header = 1 + notes.length
  const cells = new Map<string, Partial<HucreCell>>()
  cells.set('0,0', { value: template.title, type: 'string', style: TITLE })
  notes.forEach((note, i) => {
    cells.set(`${1 + i},0`, { value: note, type: 'string', style: NOTE })
  })
  columns.forEach((column, c) => {
    const comment = column.comment ? { comment: { author: '准绳', text: column.comment } } : {}
    cells.set(`${header},${c}`, { value: `${column.title}${column.required ? '*' : ''}`, type: 'string', style: HEAD, ...comment })
  })
  const given = template.rows ?? []
  given.forEach((row, r) => {
    columns.forEach((_, c) => {
      cells.set(`${header + 1 + r},${c}`, { ...valueCell(row[c] ?? null), style: PLAIN })
    })
  })
  const across = Array.from({ length: header }, (_, r) => ({ startRow: r, endRow: r, startCol: 0, endCol: columns.length - 1 }))
  const lists = columns.map(column => (column.kind === 'flag' ? ['是', '否'] : (column.list ?? [])))
  const long = lists.flatMap((list, c) => (list.length > 0 && !fits(list) ? [c] : []))
  const range = (c: number) => `${colToLetter(c)}${header + 2}:${colToLetter(c)}${header + 1 + PREPARED}`
  return writeXlsx({
    properties: properties(template.title),
    sheets: [
      {
        name: sheetName(template.title),
        rows: Array.from({ length: header + 1 + given.length }, () => []),
        cells,
        merges: columns.length > 1 ? across : [],
        columns: columns.map(c => ({ width: c.width ?? Math.max(10, c.title.length * 2.4) })),
        freezePane: { rows: header + 1 },
        dataValidations: columns.flatMap(({ title }, c) => {
          const [list, at] = [lists[c]!, long.indexOf(c)]
          if (list.length === 0) return []
          return [dropDown(title, at < 0 ? { values: [...list] } : { formula1: listRange(at, list.length) }, range(c))]
        }),
      },
      ...(long.length ? [{ name: LISTS, hidden: true, rows: sideBySide(long.map(c => lists[c]!)) }] : []),
    ],
  })
}

/** The hidden sheet with the lists that are too long for a drop-down of their own. */
const LISTS = '选项'
const listRange = (column: number, length: number): string => `${LISTS}!$${colToLetter(column)}$1:$${colToLetter(column)}$${length}`

/** Lists side by side as the rows of a sheet. */
const sideBySide = (lists: readonly (readonly string[])[]): (string | null)[][] =>
  Array.from({ length: Math.max(...lists.map(l => l.length)) }, (_, r) => lists.map(l => l[r] ?? null))

/** A drop-down holds at most 255 characters of its own, and no comma within a word. */
const fits = (list: readonly string[]): boolean => list.join(',').length <= 255 && !list.some(v => v.includes(','))

const dropDown = (title: string, from: { readonly values: string[] } | { readonly formula1: string }, range: string) => ({
  type: 'list' as const,
  ...from,
  range,
  allowBlank: true,
  showErrorMessage: true,
  errorTitle: title,
  errorMessage: '请从下拉列表中选。',
})

/** Names of sheets may not hold these, and at most 31 characters. */
const sheetName = (title: string): string => title.replace(/[\\/?*[\]:']/g, '').slice(0, 31) || '台账'

const valueCell = (value: Cell): Partial<HucreCell> =>
  value === null
    ? { value: null, type: 'empty' }
    : { value, type: typeof value === 'string' ? 'string' : typeof value === 'number' ? 'number' : 'boolean' }

/** A plain sheet: header and rows, as an export of a list. */
export async function writeSheet(rows: readonly (readonly Cell[])[], name = '台账'): Promise<Uint8Array> {
  // Only the header is styled: a style for every cell makes a long export five times slower.
  const header = (rows[0] ?? []).map((value, c) => [`0,${c}`, { ...valueCell(value), style: HEAD }] as const)
  const width = (c: number) => Math.min(48, Math.max(8, ...rows.slice(0, 200).map(r => [...String(r[c] ?? '')].length * 2)))
  return writeXlsx({
    properties: properties(name),
    sheets: [
      {
        name: sheetName(name),
        rows: rows.map(row => [...row]),
        cells: new Map<string, Partial<HucreCell>>(header),
        columns: (rows[0] ?? []).map((_, c) => ({ width: width(c) })),
        freezePane: { rows: 1 },
      },
    ],
  })
}

/** The rows as .csv with a byte order mark, so that office programs read it as UTF-8. */
export function writeCsvSheet(rows: readonly (readonly Cell[])[]): Uint8Array {
  const safe = (cell: Cell) => (typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)
  return new TextEncoder().encode(`\uFEFF${writeCsv(rows.map(row => row.map(safe)))}`)
}
