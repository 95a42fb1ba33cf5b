/**
 * @module A ledger as a clerk keeps it: a merged title, a line about who filled it in, headings of one or two rows, dates in
 * three spellings, now and then an empty formatted row, a total at the foot.
 */
import { type CellValue, writeXlsx } from 'hucre/xlsx'
import { type Day, parts } from '../src/base/day.ts'
import type { Chance } from './chance.ts'

/** A column: its heading, or a group with the heading under it. */
export type Heading = string | readonly [group: string, heading: string]
export interface Book {
  /** Its place under samples/. */
  readonly file: string
  readonly register: string
  readonly unit: number
  readonly year: number
  readonly title: string
  readonly headings: readonly Heading[]
  readonly rows: readonly (readonly (string | number | null)[])[]
}

/** The ledgers of some registers. */
export interface Ledgers {
  readonly [register: string]: readonly Book[]
}

/** One day in one of the spellings that clerks use. */
export function spelled(c: Chance, day: Day): string {
  const [y, m, d] = parts(day)
  return c.weighted({ dots: 5, chinese: 3, iso: 2 }) === 'dots' ? `${y}.${m}.${d}` : c.between(0, 1) ? `${y}年${m}月${d}日` : day
}

/** The bytes of the workbook. */
export async function workbook(book: Book, c: Chance): Promise<Uint8Array> {
  const width = book.headings.length + 1
  const blank = (): CellValue[] => Array.from({ length: width }, () => null)
  const deep = book.headings.some(h => typeof h !== 'string')
  const top = ['序号', ...book.headings.map(h => (typeof h === 'string' ? h : h[0]))]
  const under = [null, ...book.headings.map(h => (typeof h === 'string' ? null : h[1]))]
  const title = blank()
  title[0] = `${book.year}年${book.title}`
  const filler = blank()
  filler[0] = '填报单位（示例数据）'
  const body: CellValue[][] = []
  for (const [i, row] of book.rows.entries()) {
    body.push([i + 1, ...row])
    if (c.between(1, 60) === 1) body.push(blank().map(() => ''))
  }
  const total = blank()
  total[0] = '合计'
  total[1] = `${book.rows.length}`
  const rows = [title, filler, top, ...(deep ? [under] : []), ...body, total]
  return writeXlsx({
    // A fixed moment: the same rows are the same bytes.
    properties: { modified: new Date(0) },
    sheets: [
      {
        name: '台账',
        rows,
        merges: merges(top, under, deep, width),
        columns: Array.from({ length: width }, (_, i) => ({ width: i ? 18 : 6 })),
      },
    ],
  })
}

interface Merge {
  readonly startRow: number
  readonly startCol: number
  readonly endRow: number
  readonly endCol: number
}
function merges(top: readonly (string | null)[], under: readonly (string | null)[], deep: boolean, width: number): Merge[] {
  const wide = (row: number): Merge => ({ startRow: row, startCol: 0, endRow: row, endCol: width - 1 })
  const out = [wide(0), wide(1)]
  if (!deep) return out
  for (let i = 0; i < width; i++) {
    if (under[i] === null) out.push({ startRow: 2, startCol: i, endRow: 3, endCol: i })
    else if (top[i] !== top[i - 1]) {
      let end = i
      while (top[end + 1] === top[i]) end++
      if (end > i) out.push({ startRow: 2, startCol: i, endRow: 2, endCol: end })
    }
  }
  return out
}
