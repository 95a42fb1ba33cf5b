import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'
import { changesTogether } from './changes-together.ts'

const verdicts = (text: string) => check(plain(text)).relations.map(r => r.verdict)

test.each(changesTogether.examples.good)('holds: %s', text => {
  expect(verdicts(text)).toContain('holds')
  expect(verdicts(text)).not.toContain('fails')
})

test.each(changesTogether.examples.bad)('fails: %s', text => {
  expect(verdicts(text)).toContain('fails')
})

test.each([
  // One of three is not told.
  '来信310件比上年少40件，来访520件比上年多60件，网信1180件，三项共多240件。',
  // Each was rounded.
  '来信1.2万件比上年少0.4万件，来访2.1万件比上年多0.6万件，两项共多0.3万件。',
])('trap: %s', text => {
  expect(verdicts(text)).not.toContain('fails')
})
