import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { check } from './check.ts'
import { plain } from './plain.ts'

const corpus = new URL('../../test/corpus/', import.meta.url)
const texts = readdirSync(corpus)
  .filter(set => set !== 'README.md' && set !== 'rules')
  .flatMap(set => {
    const dir = new URL(`${set}/`, corpus)
    return readdirSync(dir)
      .filter(f => f.endsWith('.txt') && f !== 'first-contact.txt')
      .map(f => readFileSync(new URL(f, dir), 'utf8'))
  })
const clauses = texts.flatMap(text => text.split(/(?<=[，。；：、｜（）\n])/))

/** A number from 0 to below `n`, the same in every run. */
function seeded(seed: number): (n: number) => number {
  let state = seed
  return n => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * n)
  }
}

const JOINTS = ['，', '。', '；', '：', '、', '\n', '（', '）', '｜', '，其中', '。其中', '：\n', '']

/** Clauses that nobody wrote behind one another, so that every rule meets what it does not expect: an end, a bracket, a line where its list should go on. */
function patched(next: (n: number) => number): string {
  const pick = (): string => {
    const clause = clauses[next(clauses.length)]!
    return next(3) === 0 ? clause.slice(0, -1) + JOINTS[next(JOINTS.length)]! : clause
  }
  return Array.from({ length: 60 }, pick).join('')
}

test('whatever stands behind whatever, the check reads it', () => {
  expect(clauses.length).toBeGreaterThan(30_000)
  const next = seeded(20261122)
  for (let n = 0; n < 2500; n++) {
    const text = patched(next)
    expect(() => check(plain(text)), text).not.toThrow()
  }
})
