import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { booksCounted, covered } from './coverage.ts'

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

test('a figure that is reckoned from others rests on their deeds', () => {
  const held = new Map(covered().flatMap(m => m.homes.map(h => [h.ref, h.sample])))
  // A share on what it is a share of, a mean on what it divides by, a balance on what it adds up.
  expect([held.get('law-exam.passRate'), held.get('platform.counselTotal')].every(n => n! > 0)).toBe(true)
})

test('the plan says as many mechanisms and registers as there are', () => {
  const plan = readFileSync(new URL('../../docs/plan.md', import.meta.url), 'utf8')
  const { work, house } = booksCounted()
  expect(plan).toContain(`All ${covered().length} mechanisms have a home in ${work} registers and ${house} of 管理`)
})
