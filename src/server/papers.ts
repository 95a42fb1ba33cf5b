/** @module The only door by which a stranger's file comes into the program's reach: papers for the check, ledgers for the import. */

import type { Sheet } from '../acts/import/rows.ts'
import { ok, type Result, refuse } from '../base/result.ts'
import type { HiddenKind } from '../check/hidden.ts'
import type { TextDocument } from '../check/text.ts'
import { type Column, columns } from '../declare/column.ts'
import type { Register } from '../declare/register.ts'
import { refuseSecret } from '../documents/secret.ts'
import { ledgerTable, statedYear, type TemplateColumn, writeTemplate } from '../documents/sheets/index.ts'
import { runJob } from '../documents/worker/pool.ts'
import type { EditedParagraph } from '../report/bind.ts'

/** The text of an uploaded paper. */
export const readPaper = (bytes: Uint8Array, filename: string): Promise<Result<TextDocument>> => runJob('readDocument', { bytes, filename })

/** The text of a paper of which something will be kept. Refused besides: `state-secret`. */
export async function takePaper(bytes: Uint8Array, filename: string): Promise<Result<TextDocument>> {
  const secret = await refuseSecret(bytes, filename)
  return secret.ok ? await readPaper(bytes, filename) : secret
}

/** The paragraphs of an edited report, with the bookmarks of its figures. */
export async function readEdited(bytes: Uint8Array): Promise<Result<readonly EditedParagraph[]>> {
  const secret = await refuseSecret(bytes, 'report.docx')
  if (!secret.ok) return secret
  const read = await runJob('readFigureBookmarks', { bytes })
  if (!read.ok) return read
  const { document, bookmarks } = read.value
  return ok(
    document.blocks.map(b => ({
      text: document.text.slice(b.start, b.end),
      ...(b.level !== undefined && { level: b.level }),
      marks: bookmarks
        .filter(m => m.start >= b.start && m.end <= b.end)
        .map(m => ({ name: m.id, start: m.start - b.start, end: m.end - b.start })),
    })),
  )
}

/** The ledger in a workbook: its first sheet that holds one. Refused: what the reader refuses; `no-ledger` when no sheet has headings. */
export async function readLedger(bytes: Uint8Array): Promise<Result<Sheet>> {
  const secret = await refuseSecret(bytes, 'ledger.xlsx')
  if (!secret.ok) return secret
  const sheets = await runJob('readSheet', { bytes })
  if (!sheets.ok) return sheets
  const found = sheets.value.flatMap(sheet => {
    const table = ledgerTable(sheet)
    return table ? [{ sheet, table }] : []
  })
  const first = found[0]
  if (!first) return refuse({ code: 'no-ledger' })
  const { sheet, table } = first
  const year = statedYear([...table.titles, sheet.name])
  return ok({
    sheet: sheet.name,
    headings: table.columns,
    rows: table.records,
    skipped: table.skipped,
    unread: found.slice(1).flatMap(f => (f.table.records.length ? [f.sheet.name] : [])),
    ...(year !== undefined && { year }),
  })
}

/** The headings of a workbook's first table, with what stands above them. Refused as {@link readLedger}. */
export async function readHeadings(bytes: Uint8Array): Promise<Result<{ readonly title: string; readonly headings: readonly string[] }>> {
  const sheets = await runJob('readSheet', { bytes })
  if (!sheets.ok) return sheets
  for (const sheet of sheets.value) {
    const table = ledgerTable(sheet)
    if (table) return ok({ title: table.titles[0] ?? sheet.name, headings: table.columns })
  }
  return refuse({ code: 'no-ledger' })
}

const kinds: { readonly [K in Column['kind']]: TemplateColumn['kind'] } = {
  text: 'text',
  number: 'integer',
  money: 'money',
  date: 'day',
  flag: 'flag',
  choice: 'choice',
}
/** What an empty ledger carries on purpose: the hints at its headings, and the lists behind its choices. */
export const templateCarries: readonly HiddenKind[] = ['comment', 'hiddenSheet']

/** The empty ledger of a register, to be filled in and imported; `units` by name, where a column asks for one of them. */
export const templateOf = (register: Register, units: readonly string[] = []): Promise<Uint8Array> =>
  writeTemplate({
    title: register.title,
    notes: [register.about],
    columns: columns(register).map(c => ({
      title: c.header,
      width: c.width,
      kind: kinds[c.kind],
      ...(c.values ? { list: c.values } : register.fields[c.name]?.kind === 'unit' && units.length > 0 && { list: units }),
      required: c.must,
      ...(c.comment && { comment: c.comment }),
    })),
  })
