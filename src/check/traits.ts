/**
 * @module What a figure is, and where it stands beside another: the questions that rules of every kind ask of a claim. What only the
 * patterns ask is in `relations/patterns/told.ts`.
 */
import type { Claim } from './claims.ts'

/** A number of something, printed without 余 or 约: 28件, of 1起**3人** the second too. */
export const isNumber = (c: Claim): boolean => (c.role === 'count' || c.role === 'slot') && c.form === 'plain' && c.precision === 'exact'

/** 增长6.3%: by how much something changed, and which way. */
export const isChangeRate = (c: Claim | undefined): c is Claim =>
  c?.role === 'change' && c.form === 'percent' && c.sign !== 0 && c.precision === 'exact'

/** In one sentence, within the same brackets or in none. */
export const isBeside = (a: Claim, b: Claim): boolean => a.paragraph === b.paragraph && a.sentence === b.sentence && a.owner === b.owner

/** In another sentence. */
export const isElsewhere = (a: Claim, b: Claim): boolean => a.paragraph !== b.paragraph || a.sentence !== b.sentence

/** The digits as they are printed, without a point: 1205 of 12.05. */
export const digitsOf = ({ printed, step }: Pick<Claim, 'printed' | 'step'>): string => String(Math.round(printed / step))

/** How many of them there are before the zeros at the end: 2 of 1200. A figure of few digits agrees with others by chance. */
export const tellingDigits = (c: Claim): number => digitsOf(c).replace(/0+$/, '').length
