/** @module The cells of a form that are to be filled: empty, with words to their left or above that say what belongs there. */
import { type Blank, type FormTable, type FormValue, placeOf } from './form.ts'

/** More cells than any form has; a sheet of a million empty ones is not a form. */
const MOST = 4000
/** A longer text is a note, not a label. */
const LABEL = 20
/** Of the words beside or above a cell, the nearest so many. */
const NEAREST = 6

/** Every blank cell of the tables, in reading order. Time grows with the cells, never with their square. */
export function blanksOf(tables: readonly FormTable[]): Blank[] {
  const out: Blank[] = []
  for (const [t, table] of tables.entries()) blanksIn(table, t, out)
  return out
}

function blanksIn(table: FormTable, t: number, out: Blank[]): void {
  const grid = spread(table)
  const covered = coveredBy(table)
  const width = Math.max(0, ...grid.map(row => row.reduce((last: number, v, i) => (v === null ? last : i + 1), 0)))
  const above: string[][] = Array.from({ length: width }, () => [])
  for (const [r, values] of grid.entries()) {
    const title = isTitle(values, width)
    let left: readonly string[] = []
    for (let c = 0; c < width; c++) {
      if (out.length === MOST) return
      const word = wordOf(values[c] ?? null)
      if ((values[c] ?? null) !== null) {
        if (word === undefined) continue
        left = nearest(left, word)
        // A title over the whole width names the form, not a cell.
        if (!title) above[c] = nearest(above[c]!, word)
      } else if (!covered.has(`${r}.${c}`)) {
        const column = above[c]!.filter(w => !left.includes(w))
        // A cell that nothing names is paper; without a heading above, only the one right beside a label is meant to be written in.
        const beside = wordOf(values[c - 1] ?? null)
        if (column.length > 0 || (beside !== undefined && beside.length <= LABEL)) out.push({ place: placeOf(t, r, c), row: left, column })
      }
    }
  }
}

const nearest = (words: readonly string[], word: string): string[] => [...words.filter(w => w !== word), word].slice(-NEAREST)
const wordOf = (v: FormValue): string | undefined => (typeof v === 'string' && /\p{L}/u.test(v) ? v.replace(/\s+/g, '') : undefined)
const isTitle = (row: readonly FormValue[], width: number): boolean =>
  width > 1 && row[0] !== null && row.slice(0, width).every(v => v === row[0])

/** The rows with a merged value in every cell of its area. */
function spread({ rows, merges }: FormTable): FormValue[][] {
  const width = Math.max(0, ...rows.map(r => r.length), ...merges.map(m => m.endCol + 1))
  const grid = rows.map(r => Array.from({ length: width }, (_, c): FormValue => blank(r[c] ?? null)))
  for (const m of merges) {
    const value = grid[m.startRow]?.[m.startCol] ?? null
    for (let r = m.startRow; r <= m.endRow; r++) for (let c = m.startCol; c <= m.endCol; c++) if (grid[r]) grid[r]![c] = value
  }
  return grid
}
const blank = (v: FormValue): FormValue => (typeof v === 'string' && v.trim() === '' ? null : v)

/** Cells of a merged area other than its first. */
function coveredBy({ merges }: FormTable): ReadonlySet<string> {
  const out = new Set<string>()
  for (const m of merges)
    for (let r = m.startRow; r <= m.endRow; r++)
      for (let c = m.startCol; c <= m.endCol; c++) if (r !== m.startRow || c !== m.startCol) out.add(`${r}.${c}`)
  return out
}
