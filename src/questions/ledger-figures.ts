/** @module The figures of a unit's year as the check asks for them: money in 元, with the year before and the definition. */
import type { House } from '../access/house.ts'
import type { Reader } from '../access/reader.ts'
import { ok, type Result } from '../base/result.ts'
import type { LedgerFigure } from '../check/rules/rule.ts'
import type { FigureRow } from './answers/figures.ts'
import { figures } from './figures.ts'

/** Every figure of the year whose register was kept. Narrowed by the reader's rights as all figures are. */
export async function ledgerFigures(house: House, reader: Reader, year: number, unit?: number): Promise<Result<readonly LedgerFigure[]>> {
  const rows = await figures(house, reader, { period: String(year), ...(unit !== undefined && { units: [unit] }) })
  if (!rows.ok) return rows
  // A register in which nothing stands was not kept: its noughts say nothing.
  const kept = new Set(rows.value.filter(r => r.value).map(r => r.register))
  return ok(rows.value.filter(r => kept.has(r.register)).flatMap(asked))
}

function asked({ title, unit, definition, ...r }: FigureRow): LedgerFigure[] {
  const inUnit = (value: number) => (unit === '元' ? value / 100 : value)
  if (r.value === null) return []
  return [{ title, unit, definition, value: inUnit(r.value), ...(r.lastYear && { lastYear: inUnit(r.lastYear) }) }]
}
