import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'
import { channels } from './channels.ts'

const verdicts = (text: string) => check(plain(text)).relations.map(r => r.verdict)

test.each(channels.examples.good)('holds: %s', text => {
  expect(verdicts(text)).toContain('holds')
  expect(verdicts(text)).not.toContain('fails')
})

test.each(channels.examples.bad)('fails: %s', text => {
  expect(verdicts(text)).toContain('fails')
})

test.each([
  // Some came in ways that are not told.
  '受理投诉412件，来电286件，来信12件，来访28件。',
  // What stands side by side is no part.
  '受理投诉41件，来电286件，来信12件，来访28件。',
])('trap: %s', text => {
  expect(verdicts(text)).not.toContain('fails')
})
