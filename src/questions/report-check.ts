/**
 * @module The check of a report in the books: of the text that it would be printed with. What it finds has to be mended, or
 * explained as on the check page, before the report counts as checked.
 */
import type { House } from '../access/house.ts'
import type { Reader } from '../access/reader.ts'
import { ok, type Refusal, type Result, refuse } from '../base/result.ts'
import { type Hash, hash } from '../base/sha256.ts'
import { check } from '../check/check.ts'
import { excerpt } from '../check/excerpt.ts'
import { identityOf } from '../check/identity.ts'
import { plain } from '../check/plain.ts'
import { toText } from '../documents/writers/text.ts'
import type { Report } from '../report/content.ts'
import { paperFor } from '../report/render.ts'
import { type Tx, withUnits } from '../store/pool.ts'
import type { CheckedFile } from './answers/check.ts'
import { type OpenReport, openReport } from './report.ts'

/** The text that is checked, as the paper has it without its day. */
const textOf = (report: Report): string => toText(paperFor(report))

/** What a check was made of: the hash of its text. Figures that are fixed beside the text do not change it. */
export const textHash = (report: Report): Hash => hash(textOf(report))

/** The check of a report on the day it was issued, or today. */
export function checkedFile(house: House, { report, issued }: Pick<OpenReport, 'report' | 'issued'>): CheckedFile {
  const document = plain(textOf(report))
  return { file: report.title, text: document.text, ...check(document, { signedOn: issued ?? house.clock.today() }) }
}

/** Check one report. Refused: `not-found`. */
export async function reportCheck(house: House, reader: Reader, matter: string): Promise<Result<CheckedFile>> {
  const open = await withUnits(house.sql, reader.units, tx => openReport(tx, house, reader, matter))
  return open ? ok(checkedFile(house, open)) : refuse({ code: 'not-found' })
}

/**
 * What the check finds that nobody of the unit has explained: contradictions, errors and warnings, each with its identity, by
 * which it can be explained. Notes and what stays undecided are to be read, not answered.
 */
export async function openFindings(tx: Tx, house: House, open: OpenReport): Promise<readonly Refusal[]> {
  const { text, relations, findings } = checkedFile(house, open)
  const told = [...relations.filter(r => r.verdict === 'fails'), ...findings.filter(f => f.severity !== 'note')]
  if (!told.length) return []
  const rows = await tx<{ finding: string }[]>`select finding from muted where unit = ${open.unit} and reason <> ''`
  const explained = new Set(rows.map(r => r.finding))
  return told
    .map(t => ({ finding: identityOf(t), quote: 'claim' in t ? excerpt(text, t) : t.quote, message: t.message }))
    .filter(t => !explained.has(t.finding))
    .map(({ finding, quote, message }) => ({
      code: 'report-finding',
      context: { finding, quote, says: `“${quote.length > 60 ? `${quote.slice(0, 60)}…` : quote}”：${message}请改好，或者写明理由。` },
    }))
}
