import { expect, test } from 'vitest'
import { begunBefore, countWhile, endedBefore } from './halving.ts'
import { plain } from './plain.ts'
import { read } from './reading.ts'

test.each([0, 1, 2, 5, 8])('of eight, the first %i are so', n => {
  expect(countWhile([0, 1, 2, 3, 4, 5, 6, 7], i => i < n)).toBe(n)
  expect(countWhile([], () => true)).toBe(0)
})

test('figures that begin before a place, and those that end before it', () => {
  const text = '受理286件，办结251件。'
  const { claims } = read(plain(text))
  expect([begunBefore(claims, 2), endedBefore(claims, 2)]).toEqual([0, 0])
  expect([begunBefore(claims, 4), endedBefore(claims, 4)]).toEqual([1, 0])
  expect([begunBefore(claims, text.length), endedBefore(claims, text.length)]).toEqual([2, 2])
})
