import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { judged } from '../check.ts'
import type { Label } from '../evaluate.ts'
import { groupBy } from '../items.ts'
import { plain } from '../plain.ts'
import { read } from '../reading.ts'
import { examplesOf, sizes } from './examples.ts'
import { NOWHERE, PART, WHOLE } from './features.ts'
import { type Labelled, learn } from './learn.ts'
import { score, type Weights } from './links.ts'
import { weights } from './weights.ts'

const corpus = new URL('../../../test/corpus/', import.meta.url)

/** What the texts of one set teach. */
function lessons(set: string): Labelled[] {
  const dir = new URL(`${set}/`, corpus)
  const labels = readFileSync(new URL('labels.jsonl', dir), 'utf8').split('\n').filter(Boolean)
  const byText = groupBy(
    labels.map(l => JSON.parse(l) as Label),
    l => l.doc,
  )
  return [...byText].flatMap(([doc, of]) => {
    const reading = read(plain(readFileSync(new URL(`${doc}.txt`, dir), 'utf8')))
    return examplesOf(reading, judged(reading), of)
  })
}

/** The set `rules` is of slips of the text, and says nothing of figures; the weights leave the sets from the forty-ninth on aside, which measure what is worth something on texts never seen. */
const ASIDE = /^(?:rules|forty-ninth|fiftieth|fifty-.*)$/
const sets = readdirSync(corpus, { withFileTypes: true }).flatMap(e => (e.isDirectory() && !ASIDE.test(e.name) ? [e.name] : []))
const taught = new Map(sets.map(set => [set, lessons(set)]))
const all = (of: readonly string[]): Labelled[] => of.flatMap(set => taught.get(set)!)

interface Right {
  readonly part: number
  readonly whole: number
}

/** In how many of a hundred choices the weights choose right. */
function rightOf(labelled: readonly Labelled[], { part, whole, nowhere }: Weights): Right {
  const chosen = (
    choices: readonly { traits: readonly (readonly number[])[]; right: readonly number[] }[],
    by: readonly number[],
  ): number => {
    const right = choices.filter(({ traits, right }) => {
      const scores = traits.map(t => score(t, by))
      return right.includes(scores.indexOf(Math.max(...scores)))
    })
    return (100 * right.length) / choices.length
  }
  return {
    part: chosen(
      labelled.map(l => l.part),
      [...part, ...nowhere],
    ),
    whole: chosen(
      labelled.flatMap(l => l.whole ?? []),
      whole,
    ),
  }
}

test('the committed weights choose as well as those that would be learnt today', () => {
  const learnt = learn(all(sets), sizes)
  if (process.env['LEARN'] === 'write') writeFileSync(new URL('./weights.ts', import.meta.url), printed(learnt))
  const [committed, today] = [weights, learnt].map(w => rightOf(all(sets), w)) as [Right, Right]
  expect(committed.part).toBeGreaterThan(today.part - 0.5)
  expect(committed.whole).toBeGreaterThan(today.whole - 0.5)
}, 120_000)

test('what one half of the sets teaches, the other half confirms', () => {
  const [even, odd] = [0, 1].map(n => sets.filter((_, i) => i % 2 === n)) as [string[], string[]]
  for (const [from, to] of [
    [even, odd],
    [odd, even],
  ] as const) {
    const right = rightOf(all(to), learn(all(from), sizes))
    expect(right.part).toBeGreaterThan(85)
    expect(right.whole).toBeGreaterThan(88)
  }
}, 120_000)

const printed = (
  w: Weights,
): string => `/** @module What each feature weighs, learnt from the labelled texts: written by \`LEARN=write npx vitest run src/check/linked/learn.test.ts\`. */
import type { Weights } from './links.ts'

export const weights: Weights = {
${table('part', Object.keys(PART), w.part)}
${table('whole', Object.keys(WHOLE), w.whole)}
${table('nowhere', Object.keys(NOWHERE), w.nowhere)}
}
`
const table = (name: string, features: readonly string[], of: readonly number[]): string =>
  `  ${name}: [\n${features.map((f, i) => `    // ${f}\n    ${of[i]},`).join('\n')}\n  ],`
