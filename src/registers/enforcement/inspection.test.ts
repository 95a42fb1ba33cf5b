import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { inspection as register } from './inspection.ts'

const scheme = { task: '餐饮油烟', kind: 'routine', domain: 'environment', source: 'plan', basis: '某条例第几条', enterprise: true, listed: true, body: 'organ' } as const
const visit = { officers: [{ name: '甲' }, { name: '乙' }], result: 'fine', shown: true, code: 'code' } as const
const planned = (more: object = {}) => story(register).refused('plan', '2026-03-02', { ...scheme, ...more })
const approved = (more: object = {}) => story(register).do('plan', '2026-03-02', { ...scheme, ...more }).do('permit', '2026-03-03', {})

test('a visit to an enterprise is planned, approved, made and answered', () => {
  const s = approved().do('inspect', '2026-03-04', { ...visit, result: 'ordered', hazards: 2 })
  expect([s.limit('answer')!.due, s.limit('publication')!.due]).toEqual(['2026-03-11', '2026-04-01'])
  s.do('answer', '2026-03-05', {}).do('publish', '2026-03-06', {})
  expect([s.now().state, s.sum('inspections'), s.sum('environment'), s.sum('hazards'), s.sum('enterprise'), s.sum('coded')]).toEqual(['closed', 1, 1, 2, 1, 1])
})

test.each([
  ['NX17: a body that may not inspect', { body: 'grid' }, ['inspection-body']],
  ['an item that was not published', { listed: false }, ['inspection-not-listed']],
  ['a visit that papers would replace', { remote: true }, ['inspection-remote']],
  ['the third visit of two', { nth: 3, ceiling: 2 }, ['inspection-frequency']],
  ['NX16: the third visit of two, on a complaint', { nth: 3, ceiling: 2, source: 'complaint' }, []],
  ['a special inspection that nobody above approved', { kind: 'special' }, ['inspection-special']],
  ['another place without its help', { away: true }, ['inspection-away']],
] as const)('%s', (_, more, refused) => expect(planned(more)).toEqual(refused))

test('before the opinion of 2025 these were not asked', () =>
  expect(story(register).refused('plan', '2024-03-04', { ...scheme, body: 'grid', nth: 3, ceiling: 2 })).toEqual([]))

test('two officers, and no walk into an enterprise without a plan', () => {
  expect(approved().refused('inspect', '2026-03-04', { ...visit, officers: [{ name: '甲' }, { name: '甲' }] })).toEqual(['inspection-officers'])
  expect(story(register).refused('patrol', '2026-03-04', { ...scheme, ...visit } as never)).toContain('inspection-not-approved')
})

test('merged checks are one visit; what merging saved is counted beside it', () => {
  const s = approved({ kind: 'joint', departments: '消防、市场监管', merged: 3 }).do('inspect', '2026-03-04', { ...visit, subjects: 1, saved: 2 })
  expect([s.sum('inspections'), s.sum('joint'), s.sum('mergedItems'), s.sum('saved'), s.sum('subjects')]).toEqual([1, 1, 3, 2, 1])
})
