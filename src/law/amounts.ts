/** @module What the thresholds amount to: surcharges, fees, classes. Money is in 分, thresholds are in 元 as the law states them. */
import type { Fen } from '../base/money.ts'
import type { Threshold } from './instrument.ts'
import { accidentRegulation } from './instruments/accident-regulation.ts'
import { disclosureFee } from './instruments/disclosure-fee.ts'
import { penaltyLaw } from './instruments/penalty-law.ts'
import { threeSystems } from './instruments/three-systems.ts'

/** 加处罚款 after `daysLate` days beyond the last day of payment, without the days of a review or a suit (行政处罚法 第72、73条). */
export function surcharge(fine: Fen, daysLate: number): Fen {
  const { perDay, cap } = penaltyLaw.thresholds.surcharge.values
  return Math.floor((fine * Math.min(perDay! * Math.max(0, daysLate), cap!)) / 100)
}

/** 信息处理费 by item: what one applicant's `items` applications of one calendar month cost together. */
export function feeByItems(items: number): Fen {
  const { free, lowTo, low, high, stepEvery, stepBy } = disclosureFee.thresholds.perItem.values
  const of = (item: number) => (item <= free! ? 0 : item <= lowTo! ? low! : high! + Math.floor((item - lowTo! - 1) / stepEvery!) * stepBy!)
  return sum(items, of)
}

/** 信息处理费 by quantity: what the pages of one application cost. */
export function feeByPages(pages: number): Fen {
  const { free, lowTo, low, middleTo, middle, high } = disclosureFee.thresholds.perPage.values
  const of = (page: number) => (page <= free! ? 0 : page <= lowTo! ? low! : page <= middleTo! ? middle! : high!)
  return sum(pages, of)
}

const sum = (count: number, yuanOf: (nth: number) => number): Fen =>
  Array.from({ length: count }, (_, i) => yuanOf(i + 1) * 100).reduce((a, b) => a + b, 0)

/** How many legal reviewers a unit with so many officers should have (三项制度 十一; a principle, so it warns). */
export const reviewersNeeded = (officers: number): number => Math.ceil((officers * threeSystems.thresholds.reviewers.values.least!) / 100)

/** Must the party be told of its right to a hearing? A threshold without a value for this kind of party never triggers. */
export function needsHearing(threshold: Threshold, party: 'person' | 'organisation', fine: Fen): boolean {
  const line = threshold.values[party]
  return line !== undefined && (threshold.over ? fine > line * 100 : fine >= line * 100)
}

export type AccidentClass = '一般' | '较大' | '重大' | '特别重大'

/** The class of an accident by dead, badly injured and direct loss in 万元 (国务院令第493号 第3条; each line included). */
export function accidentClass(dead: number, injured: number, loss: number): AccidentClass {
  const { deaths, injured: hurt, loss: cost } = accidentRegulation.thresholds
  const reaches = (level: 'serious' | 'major' | 'gravest') =>
    dead >= deaths.values[level]! || injured >= hurt.values[level]! || loss >= cost.values[level]!
  return reaches('gravest') ? '特别重大' : reaches('major') ? '重大' : reaches('serious') ? '较大' : '一般'
}
