/** @module Amounts that the law computes: the surcharge on a late fine, the fee for handling applications, the lines for a summary penalty and a hearing. Money in 分. */
import type { Fen } from '../base/money.ts'
import { agricultureRule, disclosureFee, marketHearingRule, penaltyLaw } from './instruments/index.ts'

/** 元 as the tables write them, in 分. */
const fen = (yuan: number): Fen => yuan * 100

/**
 * 加处罚款 (行政处罚法 第72条第1款第1项): 3 % of the fine for each day late, never more than the fine. Days during which a
 * reconsideration or a suit ran are not counted (第73条第3款).
 */
export function surcharge(fine: Fen, daysLate: number, daysStopped = 0): Fen {
  const { perDay, cap } = penaltyLaw.thresholds.surcharge.values
  const days = Math.max(0, daysLate - daysStopped)
  return Math.min(Math.round((fine * perDay! * days) / 100), (fine * cap!) / 100)
}

export type Party = 'person' | 'organisation'

/** May it be imposed on the spot (行政处罚法 第51条)? A warning, or a fine up to the line; public criticism never. */
export function isSummary(kind: string, party: Party, fine: Fen): boolean {
  if (kind === 'warning') return true
  return kind === 'fine' && fine <= fen(penaltyLaw.thresholds.summaryFine.values[party]!)
}

/** May a fine imposed on the spot be collected on the spot because it is small (行政处罚法 第68条)? */
export const isSmallEnoughToCollect = (fine: Fen): boolean => fine <= fen(penaltyLaw.thresholds.spotCollection.values['any']!)

/** Where a fine must come with the right to a hearing: in farming above the line, in market supervision from the line on. Undefined where the line is local. */
export function isHearingFine(domain: string, party: Party, fine: Fen): boolean | undefined {
  if (domain === 'agriculture') return fine > fen(agricultureRule.thresholds.hearingFine.values[party]!)
  if (domain === 'market') return fine >= fen(marketHearingRule.thresholds.hearingFine.values[party]!)
  return undefined
}

/** 信息处理费 by number (国办函〔2020〕109号): what the `nth` application of one applicant in a calendar month costs. */
export function feeOfItem(nth: number): Fen {
  const { from11, from31, stepEvery, stepBy } = disclosureFee.thresholds.perItem.values
  if (nth <= 10) return 0
  return nth <= 30 ? fen(from11!) : fen(from31! + Math.floor((nth - 31) / stepEvery!) * stepBy!)
}

/** 信息处理费 by volume: what an answer of so many pages costs, each band at its own price. */
export function feeOfPages(pages: number): Fen {
  const { from31, from101, from201 } = disclosureFee.thresholds.perPage.values
  const band = (after: number, to: number) => Math.max(0, Math.min(pages, to) - after)
  return fen(band(30, 100) * from31! + band(100, 200) * from101! + band(200, Number.POSITIVE_INFINITY) * from201!)
}
