/** @module Forms as documents: the tables of the body, and text written into the first paragraph of their cells. */
import { ok, type Result } from '../../base/result.ts'
import type { FormTable } from '../../report/form/form.ts'
import { attr, child, descendants, type Element, elements, escapeXml, local, path, xmlText } from '../container/xml.ts'
import { packZip } from '../container/zip.ts'
import { type OpenDocx, openDocx } from '../docx/open.ts'
import type { CellFill } from './index.ts'
import { type Edit, edited } from './source.ts'

export function tablesOfDocument(bytes: Uint8Array): Result<readonly FormTable[]> {
  const opened = openDocx(bytes)
  return opened.ok ? ok(gridsOf(opened.value).map(tableOf)) : opened
}

export function fillDocument(bytes: Uint8Array, cells: readonly CellFill[]): Result<Uint8Array> {
  const opened = openDocx(bytes)
  if (!opened.ok) return opened
  const docx = opened.value
  const grids = gridsOf(docx)
  const source = xmlText(docx.parts[docx.main]!)
  const edits = cells.flatMap((cell): Edit[] => {
    const tc = grids[cell.table]?.[cell.row]?.find(c => c.column === cell.column)?.tc
    return tc && cell.text !== '' ? [intoCell(source, tc, cell.text)] : []
  })
  return ok(packZip({ ...docx.parts, [docx.main]: new TextEncoder().encode(edited(source, edits)) }))
}

interface GridCell {
  readonly tc: Element
  readonly column: number
  readonly span: number
  /** Below another cell that it is merged with. */
  readonly below: boolean
}
type Grid = readonly (readonly GridCell[])[]

/** Tables that stand in no other, as rows of cells with the column each begins in. */
const gridsOf = (docx: OpenDocx): readonly Grid[] => {
  const tables = descendants(docx.tree, 'tbl')
  return tables
    .filter(t => !tables.some(other => other !== t && isInside(t, other)))
    .map(t =>
      elements(t)
        .filter(e => local(e) === 'tr')
        .map(tr => {
          let column = Number(attr(path(tr, 'trPr', 'gridBefore'), 'val') ?? 0)
          return elements(tr)
            .filter(e => local(e) === 'tc')
            .map(tc => {
              const properties = child(tc, 'tcPr')
              const span = Number(attr(properties && child(properties, 'gridSpan'), 'val') ?? 1)
              const merge = properties && child(properties, 'vMerge')
              const cell = { tc, column, span, below: merge !== undefined && attr(merge, 'val') !== 'restart' }
              column += span
              return cell
            })
        }),
    )
}
function isInside(e: Element, other: Element): boolean {
  for (let at = e.parent; at; at = at.parent) if (at === other) return true
  return false
}

function tableOf(grid: Grid, i: number): FormTable {
  const width = Math.max(0, ...grid.flatMap(row => row.map(c => c.column + c.span)))
  const rows = grid.map(row => {
    const values: (string | null)[] = Array.from({ length: width }, () => null)
    for (const { tc, column } of row) values[column] = textOf(tc) || null
    return values
  })
  const merges = grid.flatMap((row, r) =>
    row.flatMap(c => {
      if (c.below) return []
      let endRow = r
      while (grid[endRow + 1]?.some(o => o.below && o.column === c.column)) endRow++
      return c.span > 1 || endRow > r ? [{ startRow: r, startCol: c.column, endRow, endCol: c.column + c.span - 1 }] : []
    }),
  )
  return { name: `表${i + 1}`, rows, merges }
}

const textOf = (tc: Element): string =>
  descendants(tc, 't')
    .map(t => t.children.map(n => ('data' in n ? n.data : '')).join(''))
    .join('')
    .trim()

/** A run at the end of the cell's first paragraph, looking as the paragraph's own mark does. */
function intoCell(source: string, tc: Element, text: string): Edit {
  const p = child(tc, 'p')!
  const w = p.name.replace(/p$/, '')
  const look = path(p, 'pPr', 'rPr')
  const properties = look ? source.slice(look.startIndex!, look.endIndex! + 1) : ''
  const run = `<${w}r>${properties}<${w}t xml:space="preserve">${escapeXml(text)}</${w}t></${w}r>`
  const whole = source.slice(p.startIndex!, p.endIndex! + 1)
  if (whole.endsWith('/>')) return { from: p.endIndex! - 1, to: p.endIndex! + 1, text: `>${run}</${p.name}>` }
  const end = source.lastIndexOf('</', p.endIndex!)
  return { from: end, to: end, text: run }
}
