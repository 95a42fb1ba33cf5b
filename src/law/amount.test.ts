import { expect, test } from 'vitest'
import { feeOfItem, feeOfPages, isHearingFine, isSmallEnoughToCollect, isSummary, surcharge } from './amount.ts'

const yuan = (n: number) => n * 100

test.each([
  ['NX01', 3000, 10, 0, 900],
  ['NX02', 3000, 40, 0, 3000],
  ['NX03', 3000, 33, 0, 2970],
  ['NX03', 3000, 34, 0, 3000],
  ['NX04', 5000, 50, 20, 4500],
])('%s: a fine of %d 元, %d days late, %d of them stopped, costs %d 元 more', (_, fine, late, stopped, more) =>
  expect(surcharge(yuan(fine), late, stopped)).toBe(yuan(more)),
)

test('NX05, NX06: the lines of a summary penalty include themselves; public criticism is never one', () => {
  expect([200, 201].map(n => isSummary('fine', 'person', yuan(n)))).toEqual([true, false])
  expect([3000, 3001].map(n => isSummary('fine', 'organisation', yuan(n)))).toEqual([true, false])
  expect([isSummary('warning', 'person', 0), isSummary('criticism', 'organisation', 0)]).toEqual([true, false])
})

test('NX07: a hundred may be collected on the spot', () =>
  expect([100, 101].map(n => isSmallEnoughToCollect(yuan(n)))).toEqual([true, false]))

test('NX08, NX09: above ten thousand in farming, from ten thousand in market supervision', () => {
  expect([10_000, 10_001].map(n => isHearingFine('agriculture', 'person', yuan(n)))).toEqual([false, true])
  expect([9_999, 10_000].map(n => isHearingFine('market', 'person', yuan(n)))).toEqual([false, true])
  expect(isHearingFine('general', 'person', yuan(5000))).toBeUndefined()
})

test('the fee for handling: ten are free, then by the piece; thirty pages are free, then by the band', () => {
  expect([10, 11, 30, 31, 40, 41, 51].map(feeOfItem)).toEqual([0, 100, 100, 200, 200, 300, 400].map(yuan))
  expect([30, 31, 100, 101, 200, 201].map(feeOfPages)).toEqual([0, 10, 700, 720, 2700, 2740].map(yuan))
})
