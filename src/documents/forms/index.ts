/** @module Forms from above: their tables as they were sent, and the same file with values in its blank cells, nothing else of it written anew. */
import { type Result, refuse } from '../../base/result.ts'
import type { FormTable } from '../../report/form/form.ts'
import { kindOf } from '../readers/kind.ts'
import { fillDocument, tablesOfDocument } from './document.ts'
import { fillWorkbook, tablesOfWorkbook } from './workbook.ts'

/** What goes into a cell: rows and columns from 0, as {@link readForm} counts them. A number is written as one. */
export interface CellFill {
  readonly table: number
  readonly row: number
  readonly column: number
  readonly text: string
}

/** The tables of an .xlsx or a .docx. Refuses as the readers do, `document-type` for any other file, `form-empty` without a table. */
export async function readForm(bytes: Uint8Array): Promise<Result<readonly FormTable[]>> {
  const kind = kindOf(bytes)
  const tables =
    kind === 'xlsx'
      ? await tablesOfWorkbook(bytes)
      : kind === 'docx'
        ? tablesOfDocument(bytes)
        : refuse({ code: 'document-type', context: { is: kind } })
  return tables.ok && tables.value.length === 0 ? refuse({ code: 'form-empty' }) : tables
}

/** The file with these values in these cells. */
export async function fillForm(bytes: Uint8Array, cells: readonly CellFill[]): Promise<Result<Uint8Array>> {
  const kind = kindOf(bytes)
  if (kind === 'xlsx') return fillWorkbook(bytes, cells)
  return kind === 'docx' ? fillDocument(bytes, cells) : refuse({ code: 'document-type', context: { is: kind } })
}
