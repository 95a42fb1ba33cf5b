import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { auditProject as register } from './audit-project.ts'

const started = () => story(register).do('start', '2026-02-02', { title: '镇长经济责任审计', kind: 'duty', role: 'audited' })
const reported = (more: object = {}) => started().do('report', '2026-04-01', { found: 8, violated: 120_000_00, saved: 30_000_00, clues: 1, ...more })

test('the audited body speaks within ten days of the draft (from memory: it may be set)', () =>
  expect(started().do('consult', '2026-03-02', { gotOn: '2026-03-02' }).limit('opinion')).toMatchObject({ strict: '2026-03-12', law: { title: '审计法', article: '44' } }))

test('what is found is put right by the stated day, or by the unit’s promise', () => {
  expect(reported({ rectifyBy: '2026-06-30' }).limit('rectify')!.due).toBe('2026-06-30')
  expect([reported().limit('rectify'), reported().limit('promised')!.due]).toEqual([undefined, '2026-05-31'])
})

test('never more put right than found; what is left is explained', () => {
  expect(reported().refused('rectify', '2026-05-06', { fixed: 9 })).toEqual(['audit-too-many'])
  expect(reported().tries('rectify', '2026-05-06', { fixed: 7 })).toMatchObject([{ code: 'audit-not-fixed', warns: true }])
  const s = reported().do('rectify', '2026-05-06', { fixed: 8, paid: 100_000_00, rules: 2 }).do('publish', '2026-05-20', {})
  expect(['projects', 'found', 'fixed', 'violated', 'saved', 'paid', 'clues', 'rules', 'published'].map(f => s.sum(f))).toEqual([1, 8, 8, 120_000_00, 30_000_00, 100_000_00, 1, 2, 1])
})
