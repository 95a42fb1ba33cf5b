import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { dataSharing } from './data-sharing.ts'

const listed = () => story(dataSharing).do('list', '2026-03-02', { data: '执法人员名录', kind: 'open', basis: '三项制度' }).do('release', '2026-03-03', {})

test('ZW-DIR-10, ZW-DIR-2: what changed is in the catalogue in ten working days, five more with leave, and out in two', () => {
  const s = listed().do('change', '2026-03-05', { changedOn: '2026-03-02' })
  expect(s.limit('update')!.due).toBe('2026-03-16')
  s.do('extend', '2026-03-10', { reason: '核对' })
  expect([s.limit('update')!.due, s.refused('extend', '2026-03-11', { reason: '再延' })]).toEqual(['2026-03-23', ['not-extendable']])
  expect(s.do('update', '2026-03-20', {}).limit('release')!.due).toBe('2026-03-24')
})

test('what is not shared has a law behind it', () =>
  expect(story(dataSharing).refused('list', '2026-03-02', { data: '举报人信息', kind: 'closed' })).toEqual(['catalogue-closed']))

const ask = { data: '养老机构名录', direction: 'provide', partner: '区民政局', purpose: '核对补贴' } as const
const asked = (kind: 'open' | 'conditional') => story(dataSharing).do('ask', '2026-03-02', { ...ask, kind })

test('ZW-UNC-1, ZW-CON-10, ZW-GIVE-20: one working day, ten, and twenty to deliver', () => {
  expect([asked('open').limit('answer')!.due, asked('conditional').limit('answer')!.due]).toEqual(['2026-03-03', '2026-03-16'])
  expect(asked('open').refused('prolong', '2026-03-03', { reason: 'x' })).toEqual(['not-extendable'])
  expect(asked('conditional').do('prolong', '2026-03-10', { reason: '核实' }).limit('answer')!.due).toBe('2026-03-30')
  expect(asked('open').do('answer', '2026-03-03', { answer: 'agreed' }).limit('deliver')!.due).toBe('2026-03-31')
})

test('what we ask of others runs no limit of ours; a refusal has its reason', () => {
  expect(story(dataSharing).do('ask', '2026-03-02', { ...ask, direction: 'ask', kind: 'open' }).limit('answer')).toBeUndefined()
  expect(asked('conditional').refused('refuse', '2026-03-03', { answer: 'refused' })).toEqual(['data-refused'])
  expect(story(dataSharing).refused('ask', '2026-03-02', { ...ask, kind: 'open', personal: true })).toEqual(['data-purpose'])
})

test('kinds are counted once, licences as they are made', () => {
  const s = story(dataSharing).do('gather', '2026-03-02', { data: '营业执照', made: 1200 }).do('add', '2026-06-01', { made: 300 }).do('reuse', '2026-06-30', { reused: 80 })
  expect(['kinds', 'made', 'reused'].map(f => s.sum(f))).toEqual([1, 1500, 80])
})
