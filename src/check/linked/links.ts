/** @module The readings of a rate: every pair of counts that it may be of, with how likely it is by words and places alone. */
import { isCount } from '../arithmetic/near.ts'
import type { Claim } from '../claims.ts'
import { alike } from '../units.ts'
import { type Features, NOWHERE, PART, WHOLE } from './features.ts'
import { type Ground, partsOf, wholesOf } from './ground.ts'

/** What each feature weighs, in the order of the tables: logarithms of odds. */
export interface Weights {
  readonly part: readonly number[]
  readonly whole: readonly number[]
  readonly nowhere: readonly number[]
}

/** Of one choice the features that are true, by their places in the table. */
export type Trait = readonly number[]

export interface Link {
  readonly part: Claim
  readonly whole: Claim
  /** From 0 to 1; with that of the others and of none they make 1. */
  readonly likely: number
}

/** A part that is less likely is not asked for its wholes. */
const LEAST = 0.01

/** What speaks for each count that may be the part, and, at the end, for there being none. */
export function partTraits(ground: Ground, s: Claim): { parts: readonly Claim[]; traits: readonly Trait[]; nowhere: Trait } {
  const { claims } = ground.reading
  const rate = ground.rate(s)
  const parts = partsOf(ground.reading, s)
  const traits = parts.map(part => {
    const between = claims.slice(Math.min(part.id, s.id) + 1, Math.max(part.id, s.id))
    return traitOf(OF_PART, { ground, rate, part, between })
  })
  return { parts, traits, nowhere: traitOf(OF_NOWHERE, { ground, rate, parts }) }
}

/** What speaks for each count that may be the whole of that part. */
export function wholeTraits(ground: Ground, s: Claim, part: Claim): { wholes: readonly Claim[]; traits: readonly Trait[] } {
  const { claims } = ground.reading
  const rate = ground.rate(s)
  const wholes = wholesOf(ground.reading, s, part)
  const traits = wholes.map(whole => {
    const [from, to] = [Math.min(part.id, whole.id) + 1, Math.max(part.id, whole.id)]
    const between = claims.slice(from, to).filter(c => isCount(c) && alike(c.unit, part.unit))
    return traitOf(OF_WHOLE, { ground, rate, part, whole, between })
  })
  return { wholes, traits }
}

/** Every pair that the rate may be of, the likeliest first. */
export function linksOf(ground: Ground, s: Claim, weights: Weights): Link[] {
  const { parts, traits, nowhere } = partTraits(ground, s)
  const likely = chances([...traits.map(t => score(t, weights.part)), score(nowhere, weights.nowhere)])
  return parts
    .flatMap((part, i): Link[] => {
      if (likely[i]! < LEAST) return []
      const { wholes, traits: of } = wholeTraits(ground, s, part)
      const shares = chances(of.map(t => score(t, weights.whole)))
      return wholes.map((whole, n) => ({ part, whole, likely: likely[i]! * shares[n]! }))
    })
    .sort((a, b) => b.likely - a.likely)
}

/** The features of a table that are true of it. Written out: a long text asks millions. */
function traitOf<T>(features: readonly Features<T>[string][], asked: T): Trait {
  const trait: number[] = []
  for (let i = 0; i < features.length; i++) if (features[i]!(asked)) trait.push(i)
  return trait
}
const [OF_PART, OF_WHOLE, OF_NOWHERE] = [Object.values(PART), Object.values(WHOLE), Object.values(NOWHERE)]

export const score = (trait: Trait, weights: readonly number[]): number => trait.reduce((sum, i) => sum + weights[i]!, 0)

/** What shares of one the scores stand for, each as many times the other as e to the power of what lies between them. */
export function chances(scores: readonly number[]): number[] {
  const most = Math.max(...scores)
  const odds = scores.map(s => Math.exp(s - most))
  const all = odds.reduce((sum, o) => sum + o, 0)
  return odds.map(o => o / all)
}
