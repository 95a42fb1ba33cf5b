import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { dataRequest as register } from './data-request.ts'

const ask = { data: '养老机构名录', direction: 'provide', partner: '区民政局', purpose: '核对补贴' } as const
const asked = (kind: 'open' | 'conditional') => story(register).do('ask', '2026-03-02', { ...ask, kind })

test('ZW-UNC-1, ZW-CON-10, ZW-GIVE-20: one working day, ten, and twenty to deliver', () => {
  expect([asked('open').limit('answer')!.due, asked('conditional').limit('answer')!.due]).toEqual(['2026-03-03', '2026-03-16'])
  expect(asked('open').refused('extend', '2026-03-03', { reason: 'x' })).toEqual(['not-extendable'])
  expect(asked('conditional').do('extend', '2026-03-10', { reason: '核实' }).limit('answer')!.due).toBe('2026-03-30')
  expect(asked('open').do('answer', '2026-03-03', { answer: 'agreed' }).limit('deliver')!.due).toBe('2026-03-31')
})

test('what we ask of others runs no limit of ours; a refusal has its reason', () => {
  expect(story(register).do('ask', '2026-03-02', { ...ask, direction: 'ask', kind: 'open' }).limit('answer')).toBeUndefined()
  expect(asked('conditional').refused('refuse', '2026-03-03', { answer: 'refused' })).toEqual(['data-refused'])
  expect(story(register).refused('ask', '2026-03-02', { ...ask, kind: 'open', personal: true })).toEqual(['data-purpose'])
})
