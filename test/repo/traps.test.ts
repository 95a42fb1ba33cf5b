import { expect, test } from 'vitest'
import { sources } from './house.ts'
import { traps } from './traps.ts'

/** The titles of tests that are named after a trap. */
const named = (text: string): string[] =>
  [...text.matchAll(/\b(?:test|it|describe)(?:\.\w+)?(?:\([^'"`]*\))?\(\s*(['"`])trap: (.*?)\1\s*,/g)].map(m =>
    m[2]!.replaceAll("\\'", "'"),
  )

/** Tests that several files run stand in a module of test/ (the permission matrix), so there every file is read. */
const titles = ['src', 'test', 'samples'].flatMap(folder =>
  sources(folder, folder === 'test' ? /\.tsx?$/ : /\.test\.tsx?$/, true).flatMap(f => named(f.text)),
)

test('every trap is a test named after it', () => {
  expect(titles.length).toBeGreaterThan(traps.length)
  expect(traps.filter(trap => !titles.some(title => title.includes(trap)))).toEqual([])
})

test('trap: gates that measured nothing: a trap without a test turns the gate red', () => {
  expect(named("test('trap: holidays memoised', () => {})")).toEqual(['holidays memoised'])
  expect(named("// test: holidays memoised\ntest('holidays', f)")).toEqual([])
})
