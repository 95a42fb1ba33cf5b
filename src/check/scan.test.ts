import { expect, test } from 'vitest'
import { everyMatch } from './scan.ts'

test.each([
  ['受理286件，办结251件', /\d+/g],
  ['受理286件，办结251件', /(?<deed>受理|办结)(?<n>\d+)/dg],
  ['受理286件', /件|$/g],
  ['受理286件', /\d*/g],
  ['受理286件', /无/g],
  ['', /^/g],
])('%s: what %s finds', (text, pattern) => {
  const told = (all: Iterable<RegExpExecArray>) => [...all].map(m => [m.index, ...m, m.groups, m.indices])
  expect(told(everyMatch(text, pattern))).toEqual(told(text.matchAll(pattern)))
})

test('one expression may be asked anew while its matches are gone through', () => {
  const digit = /\d/g
  const pairs = everyMatch('123', digit).map(m => everyMatch(`${m[0]}${m[0]}`, digit).length)
  expect(pairs).toEqual([2, 2, 2])
  for (const _ of everyMatch('123', digit)) break
  expect(everyMatch('45', digit).map(m => m[0])).toEqual(['4', '5'])
})

test('an expression that is not global has no every match', () => {
  expect(() => everyMatch('12', /\d/)).toThrow('not global')
})
