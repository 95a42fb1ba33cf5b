import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'
import { fined } from './fined.ts'

const verdicts = (text: string) => check(plain(text)).relations.map(r => r.verdict)

test.each(fined.examples.good)('holds: %s', text => {
  expect(verdicts(text)).toContain('holds')
  expect(verdicts(text)).not.toContain('fails')
})

test.each(fined.examples.bad)('fails: %s', text => {
  expect(verdicts(text)).toContain('fails')
})

test.each([
  // A third amount may be among them.
  '罚款8.6万元，没收1.2万元，追缴0.5万元，罚没款10.3万元。',
  // Each was rounded.
  '罚款8.6万元，没收1.2万元，罚没款9.9万元。',
])('trap: %s', text => {
  expect(verdicts(text)).not.toContain('fails')
})
