/** @module The annual report on disclosure as files: the paper as .docx, .pdf and page, the JSON of its cells and of what does not add up. */
import { opens } from '../access/filter.ts'
import type { House } from '../access/house.ts'
import type { Reader } from '../access/reader.ts'
import { allUnits } from '../access/unit-tree.ts'
import { ok, type Result, refuse } from '../base/result.ts'
import { type DisclosureYear, disclosureYear } from '../questions/disclosure-report.ts'
import type { Cells } from '../report/disclosure-report.ts'
import { disclosurePaper } from '../report/disclosure-report-paper.ts'
import type { OfficialDocument } from '../report/paper.ts'
import { withUnits } from '../store/pool.ts'
import { paperFile, type ReportFormat } from './report-files.ts'
import type { FileAnswer } from './route.ts'

export interface DisclosureReport extends DisclosureYear {
  readonly unit: string
  readonly year: number
  readonly paper: OfficialDocument
}

/** The report of the reader's unit. */
export async function disclosureReport(house: House, reader: Reader, year: number, lastYear?: Cells): Promise<DisclosureReport> {
  const title = (await allUnits(house.sql)).find(u => u.id === reader.unit)!.title
  const unit = /(镇|乡|区|县|市)$/.test(title) ? `${title}人民政府` : title
  const made = await withUnits(house.sql, [reader.unit], tx => disclosureYear(tx, house, reader, reader.unit, year, lastYear))
  return { ...made, unit, year, paper: disclosurePaper({ unit, year, ...made }) }
}

/** One file of it. `data` is the data folder. */
export async function disclosureFile(report: DisclosureReport, format: ReportFormat, data: string): Promise<Result<FileAnswer>> {
  const { paper, unit, year, cells, texts, findings } = report
  if (format !== 'json') return paperFile(paper, format, data)
  const bytes = `${JSON.stringify({ title: paper.title, unit, year, cells, texts, findings }, null, 1)}\n`
  return ok({ bytes, type: 'application/json', name: `${paper.title}.json` })
}

/** The same over HTTP. Refused: `not-found` for whoever does not read the register of applications. */
export const exportedDisclosure = async (
  house: House,
  reader: Reader,
  year: number,
  format: ReportFormat,
  data: string,
): Promise<Result<FileAnswer>> =>
  opens(reader, house.registers.find('disclosure-application')!, 'own')
    ? disclosureFile(await disclosureReport(house, reader, year), format, data)
    : refuse({ code: 'not-found' })
