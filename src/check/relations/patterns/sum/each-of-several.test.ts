import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'
import { eachOfSeveral } from './each-of-several.ts'

const verdicts = (text: string) => check(plain(text)).relations.map(r => r.verdict)

test.each(eachOfSeveral.examples.good)('holds: %s', text => {
  expect(verdicts(text)).toContain('holds')
  expect(verdicts(text)).not.toContain('fails')
})

test.each(eachOfSeveral.examples.bad)('fails: %s', text => {
  expect(verdicts(text)).toContain('fails')
})

test.each([
  // The town has its own.
  '镇级3名，7个村各配1名，2个社区各配2名，共14名。',
  // Who leads them is counted, too.
  '7个村各配1名，2个社区各配2名，共12名（含镇级1名）。',
  '7个村各配至少1名，2个社区各配至少2名，共15名。',
])('trap: %s', text => {
  expect(verdicts(text)).not.toContain('fails')
})
