/**
 * @module Learning what each feature weighs: of labelled rates, which count was the part, and which the whole. A choice among several, by the likelihood of the
 * right one (a conditional logit), with a prior that keeps what is seldom seen near nothing. Pure, and the same on every machine to the digits that are kept.
 */
import { chances, score, type Trait, type Weights } from './links.ts'

/** What could be chosen, and which of it are right: a figure that stands twice is right in either place. */
export interface Choice {
  readonly traits: readonly Trait[]
  readonly right: readonly number[]
}

export interface Labelled {
  /** The parts; the last trait is that of none, in places behind those of parts. */
  readonly part: Choice
  /** The wholes of the right part; undefined where there is none. */
  readonly whole: Choice | undefined
}

const ROUNDS = 200
const PACE = 0.1
const PRIOR = 1

export function learn(labelled: readonly Labelled[], sizes: { part: number; whole: number; nowhere: number }): Weights {
  const part = fitted(
    labelled.map(l => l.part),
    sizes.part + sizes.nowhere,
  )
  const whole = fitted(
    labelled.flatMap(l => l.whole ?? []),
    sizes.whole,
  )
  return { part: part.slice(0, sizes.part), whole, nowhere: part.slice(sizes.part) }
}

/** Ascent by Adam, slowing down: some hundreds of weights, some thousands of choices. */
function fitted(choices: readonly Choice[], size: number): number[] {
  const weights = new Array<number>(size).fill(0)
  const [mean, square] = [new Array<number>(size).fill(0), new Array<number>(size).fill(0)]
  for (let round = 1; round <= ROUNDS; round++) {
    const slope = slopeOf(choices, weights)
    weights.forEach((w, i) => {
      const g = slope[i]! - PRIOR * w
      mean[i] = 0.9 * mean[i]! + 0.1 * g
      square[i] = 0.99 * square[i]! + 0.01 * g * g
      const step = mean[i]! / (1 - 0.9 ** round) / (Math.sqrt(square[i]! / (1 - 0.99 ** round)) + 1e-8)
      weights[i] = w + PACE * step * (1 - (0.9 * round) / ROUNDS)
    })
  }
  return weights.map(w => Math.round(100 * w) / 100)
}

/** How the likelihood of all right choices rises with each weight. */
function slopeOf(choices: readonly Choice[], weights: readonly number[]): number[] {
  const slope = new Array<number>(weights.length).fill(0)
  for (const { traits, right } of choices) {
    const scores = traits.map(t => score(t, weights))
    const among = chances(right.map(i => scores[i]!))
    const all = chances(scores)
    for (const [i, trait] of traits.entries()) {
      const by = (among[right.indexOf(i)] ?? 0) - all[i]!
      for (const feature of trait) slope[feature] = slope[feature]! + by
    }
  }
  return slope
}
