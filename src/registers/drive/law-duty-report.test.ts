import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { lawDutyReport } from './law-duty-report.ts'

const listed = (kind: 'yearEnd' | 'committee' = 'yearEnd') => story(lawDutyReport).do('list', '2026-11-10', { name: '王宁', year: 2026, kind, post: '镇长' })

test('due, reported, rated: coverage is a share with both its numbers', () => {
  const s = listed().do('report', '2026-12-20', { form: 'oral' }).do('rate', '2026-12-20', { raters: 30, good: 28, fair: 2, score: 96 })
  expect(['due', 'reported', 'oral', 'rated', 'raters', 'good'].map(f => s.sum(f))).toEqual([1, 1, 1, 1, 30, 28])
  expect(lawDutyReport.figures['coverage']).toMatchObject({ share: 'reported', of: 'due' })
})

test('a report to the committee is counted by unit, not by person', () => {
  const s = listed('committee').do('report', '2026-12-20', { form: 'oral' })
  expect(['due', 'reported', 'unitsDue', 'units'].map(f => s.sum(f))).toEqual([0, 0, 1, 1])
})

test('votes add up; what was pointed out is to be mended', () => {
  const s = listed().do('report', '2026-12-20', { form: 'written' })
  expect(s.refused('rate', '2026-12-20', { raters: 30, good: 28 })).toEqual(['report-duty-votes'])
  s.do('rate', '2026-12-20', { raters: 30, good: 30 }).do('feed', '2026-12-25', { issues: 2 })
  expect([s.limit('correct')!.strict, s.do('mend', '2027-03-01', {}).now().state]).toEqual(['2027-03-25', 'closed'])
})

test('who was listed and did not report is missing when the year is over', () => {
  const gap = lawDutyReport.gaps['notReported']!
  const standing = { state: 'due' as const, fields: { year: 2026 }, published: [], taken: {} }
  expect('when' in gap && [gap.when(standing, '2026-12-31'), gap.when(standing, '2027-01-01')]).toEqual([false, true])
})
