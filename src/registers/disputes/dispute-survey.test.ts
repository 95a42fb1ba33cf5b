import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { disputeSurvey as register } from './dispute-survey.ts'

const round = { title: '三月排查', kind: 'regular', found: 20, settled: 15, assigned: 5, households: 320 } as const

test('a round is counted once; what it found is linked and counted where it is mediated', () => {
  const s = story(register).do('survey', '2026-03-20', round)
  expect([s.limit('clear')!.due, s.sum('rounds'), s.sum('households'), s.sum('reported')]).toEqual(['2026-04-19', 1, 320, 20])
  expect(story(register).tries('survey', '2026-03-20', round)).toMatchObject([{ code: 'survey-links', warns: true }])
  expect(story(register).do('survey', '2026-03-20', { ...round, settled: 20, assigned: 0 }).limit('clear')).toBeUndefined()
})

test('more settled and passed on than found cannot be', () =>
  expect(story(register).refused('survey', '2026-03-20', { ...round, assigned: 6 })).toEqual(['survey-sums']))

test('what was planned is done by the stated day', () => {
  const s = story(register).do('plan', '2026-03-02', { title: '节前排查', kind: 'node', until: '2026-03-20' })
  expect(s.do('report', '2026-03-19', { found: 0 }).limit('finish')!.met).toBe('2026-03-19')
})
