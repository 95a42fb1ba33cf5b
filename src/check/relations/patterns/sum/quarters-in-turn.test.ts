import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'
import { quartersInTurn } from './quarters-in-turn.ts'

const verdicts = (text: string) => check(plain(text)).relations.map(r => r.verdict)

test.each(quartersInTurn.examples.good)('holds: %s', text => {
  expect(verdicts(text)).toContain('holds')
  expect(verdicts(text)).not.toContain('fails')
})

test.each(quartersInTurn.examples.bad)('fails: %s', text => {
  expect(verdicts(text)).toContain('fails')
})

test.each([
  // What was aimed at.
  '四个季度分别办理36、42、48、54件，全年目标160件。',
  // People are counted beside.
  '四个季度分别办理36、42、48、54件，全年惠及860人。',
  // Percents.
  '四个季度分别完成21%、24%、25%、28%，全年办理186件。',
])('trap: %s', text => {
  expect(verdicts(text)).not.toContain('fails')
})
