import { expect, test } from 'vitest'
import { covered } from './coverage.ts'

test('every mechanism of the sample reports has a home', () => {
  expect(
    covered()
      .filter(m => m.homes.length === 0)
      .map(m => m.id),
  ).toEqual([])
})

test('the sample year holds something of every mechanism', () => {
  const empty = covered().filter(m => m.homes.every(h => h.sample === 0))
  expect(empty.map(m => m.id)).toEqual([])
})
