import { expect, test } from 'vitest'
import { accidentClass, feeByItems, feeByPages, needsHearing, reviewersNeeded, surcharge } from './amounts.ts'
import { agricultureRule, guangdongHearing, marketHearingRule, penaltyLaw } from './instruments/index.ts'

test('NX01–NX04: three per cent a day, never more than the fine', () => {
  expect(
    [
      [3000, 10],
      [3000, 40],
      [3000, 33],
      [3000, 34],
      [5000, 30],
    ].map(([fine, days]) => surcharge(fine! * 100, days!) / 100),
  ).toEqual([900, 3000, 2970, 3000, 4500])
  expect(surcharge(300_000, -1)).toBe(0)
})

test('NX05–NX07: what may be fined and collected on the spot', () => {
  expect(penaltyLaw.thresholds.summaryFine.values).toEqual({ person: 200, organisation: 3000 })
  expect(penaltyLaw.thresholds.spotCollection.values).toEqual({ any: 100 })
})

test('NX08–NX10: 超过 leaves the line out, 以上 includes it', () => {
  const line = agricultureRule.thresholds.hearingFine
  expect([10_000, 10_001].map(yuan => needsHearing(line, 'person', yuan * 100))).toEqual([false, true])
  expect(needsHearing(marketHearingRule.thresholds.hearingFine, 'person', 1_000_000)).toBe(true)
  expect(needsHearing(guangdongHearing.thresholds.hearingFine, 'person', 500_000)).toBe(true)
})

test('NX11: five per cent of the officers, rounded up', () => {
  expect([38, 20, 21, 0].map(reviewersNeeded)).toEqual([2, 1, 2, 0])
})

test('E19, E20: the fee for processing information grows in steps', () => {
  expect([10, 11, 45].map(n => feeByItems(n) / 100)).toEqual([0, 100, 5500])
  expect([30, 31, 250].map(n => feeByPages(n) / 100)).toEqual([0, 10, 4700])
})

test('the class of an accident includes each line', () => {
  expect([accidentClass(0, 0, 1), accidentClass(3, 0, 0), accidentClass(0, 50, 0), accidentClass(2, 9, 10_000)]).toEqual([
    '一般',
    '较大',
    '重大',
    '特别重大',
  ])
})
