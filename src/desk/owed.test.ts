import { describe, expect, test } from 'vitest'
import { mediation } from '../registers/disputes/mediation.ts'
import { administrativePenalty } from '../registers/enforcement/administrative-penalty.ts'
import { answers, firstStep, openStates } from './owed.ts'

const steps = (...ids: string[]) => ids.map(step => ({ step }))
const except =
  (...blocked: string[]) =>
  (s: { readonly step: string }) =>
    !blocked.includes(s.step)

describe('the step that is offered first', () => {
  test('answers what the office owes', () =>
    expect(firstStep(administrativePenalty, steps('suspend', 'decide', 'drop'), except())?.step).toBe('decide'))
  test('is no other way round a decision that is not ready', () =>
    expect(firstStep(administrativePenalty, steps('recuse', 'drop', 'decide').toReversed(), except('decide'))).toBeUndefined())
  test('is the first that may be taken where nothing is owed', () =>
    expect(firstStep(mediation, steps('apply', 'visit', 'perform'), except('apply'))?.step).toBe('visit'))
})

test('a limit that hangs on a choice binds the office where any of its rules does', () => {
  expect(answers(administrativePenalty, 'close')).toBe(true)
  expect(openStates(administrativePenalty)).toContain('served')
})
