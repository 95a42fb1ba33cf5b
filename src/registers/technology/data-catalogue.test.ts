import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { dataCatalogue as register } from './data-catalogue.ts'

const listed = () => story(register).do('list', '2026-03-02', { data: '执法人员名录', kind: 'open', basis: '三项制度' }).do('release', '2026-03-03', {})

test('ZW-DIR-10, ZW-DIR-2: what changed is in the catalogue in ten working days, five more with leave, and out in two', () => {
  const s = listed().do('change', '2026-03-05', { changedOn: '2026-03-02' })
  expect(s.limit('update')!.due).toBe('2026-03-16')
  s.do('extend', '2026-03-10', { reason: '核对' })
  expect([s.limit('update')!.due, s.refused('extend', '2026-03-11', { reason: '再延' })]).toEqual(['2026-03-23', ['not-extendable']])
  expect(s.do('update', '2026-03-20', {}).limit('release')!.due).toBe('2026-03-24')
})

test('what is not shared has a law behind it', () =>
  expect(story(register).refused('list', '2026-03-02', { data: '举报人信息', kind: 'closed' })).toEqual(['catalogue-closed']))
