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
    expect(firstStep(administrativePenalty, ['decision'], steps('suspend', 'decide', 'drop'), except())?.step).toBe('decide'))
  test('is no other way round a decision that is not ready', () =>
    expect(firstStep(administrativePenalty, ['decision'], steps('recuse', 'decide', 'drop'), except('decide'))).toBeUndefined())
  test('answers no limit that does not run', () =>
    expect(firstStep(administrativePenalty, ['decision'], steps('investigate', 'dispose'), except())?.step).toBe('investigate'))
  test('does not drop what others still owe', () =>
    expect(firstStep(administrativePenalty, ['delivery', 'publication'], steps('overturn'), except())).toBeUndefined())
  test('is the first that may be taken where only others are bound', () =>
    expect(firstStep(mediation, ['confirmation'], steps('apply', 'visit', 'perform'), except('apply'))?.step).toBe('visit'))
})

test('a limit that hangs on a choice binds the office where any of its rules does', () => {
  expect(answers(administrativePenalty, 'close')).toBe(true)
  expect(openStates(administrativePenalty)).toContain('served')
})
