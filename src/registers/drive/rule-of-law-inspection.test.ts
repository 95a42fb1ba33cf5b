import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { inspectionOfLaw } from './rule-of-law-inspection.ts'

const open = { title: '2026年法治督察', kind: 'full', side: 'received', body: '区委依法治区办' } as const

test('inspected, told, mended, reported by the day that was set', () => {
  const s = story(inspectionOfLaw).do('open', '2026-04-08', open).do('feed', '2026-04-20', { found: 4, reportDue: '2026-07-20' })
  expect([s.limit('plan')!.strict, s.limit('report')!.due]).toEqual(['2026-05-20', '2026-07-20'])
  s.do('plan', '2026-05-10', {})
  expect(s.refused('report', '2026-07-10', { fixed: 5 })).toEqual(['inspection-more-fixed'])
  s.do('report', '2026-07-10', { fixed: 4 })
  expect(['received', 'carried', 'found', 'fixed', 'reportedInTime'].map(f => s.sum(f))).toEqual([1, 0, 4, 4, 1])
})

test('what the unit inspects itself starts no plan of its own; papers inspected are counted apart', () => {
  const s = story(inspectionOfLaw).do('open', '2026-04-08', { ...open, kind: 'documents', side: 'carried', units: 3, files: 12 }).do('feed', '2026-04-20', { found: 2 })
  expect([s.limit('plan'), s.sum('documents'), s.sum('files'), s.sum('units'), s.sum('carried')]).toEqual([undefined, 1, 12, 3, 0])
})

test('an appraisal keeps its indicators; no score beyond the full one; 前列 is no rank', () => {
  const s = story(inspectionOfLaw).do('open', '2026-12-08', { ...open, kind: 'appraisal' })
  expect(s.refused('feed', '2026-12-20', { found: 0, full: 100, score: 101 })).toEqual(['inspection-over-full'])
  s.do('feed', '2026-12-20', { found: 1, full: 100, score: 97.5, rank: '全区前列', indicators: [{ indicator: '行政执法', weight: '20', score: '17.5', reason: '案卷超期' }] })
  const gap = inspectionOfLaw.gaps['noRank']!
  expect('when' in gap && ['全区前列', '第2名，共9家'].map(rank => gap.when({ state: 'fed', fields: { rank }, published: [], taken: {} }, '2026-12-31'))).toEqual([true, false])
})
