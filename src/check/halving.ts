/** @module Where a place stands among what the text tells in its order, found by halving: a text may be as long as a book, and many ask. */
import type { Claim } from './claims.ts'

/** How many of the first ones are so: `is` must be true of all up to some one, and of none behind it. */
export function countWhile<T>(row: readonly T[], is: (one: T) => boolean): number {
  let [low, high] = [0, row.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (is(row[middle]!)) low = middle + 1
    else high = middle
  }
  return low
}

/** How many figures end at this place or before it; the last of them is the one before that number. */
export const endedBefore = (claims: readonly Claim[], at: number): number => countWhile(claims, c => c.stop <= at)

/** How many figures begin before this place; the next one is the first from there on. */
export const begunBefore = (claims: readonly Claim[], at: number): number => countWhile(claims, c => c.start < at)
