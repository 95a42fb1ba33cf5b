import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { standingOf } from '../../ledger/run.ts'
import { internalRule } from './internal-rule.ts'

const issued = () => story(internalRule).do('issue', '2025-02-10', { title: '首问负责制', kind: 'handling', owner: '党政办' })

test('a rule is gone through once a year, by the unit’s own promise; each time it starts anew', () => {
  const s = issued()
  expect(standingOf(s.limit('review')!, '2026-02-11')).toBe('missed')
  expect(s.do('review', '2026-01-20', { verdict: 'keep' }).limit('review')!.due).toBe('2027-01-20')
})

test('amended it stays in force, repealed it does not; checks and breaches are counted apart', () => {
  const s = issued().do('check', '2025-06-03', { found: 2 }).do('punish', '2025-06-10', { breach: '推诿', handled: 'reminded' })
  s.do('amend', '2025-07-01', {}).do('reissue', '2025-08-01', { version: '2025版' }).do('repeal', '2026-03-02', {})
  expect([s.sum('valid', '2025-07-15'), s.sum('valid', '2026-03-02'), s.sum('amended'), s.sum('found'), s.sum('breaches')]).toEqual([1, 0, 1, 2, 1])
})
