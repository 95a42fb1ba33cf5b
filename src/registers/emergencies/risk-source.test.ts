import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { riskSource as register } from './risk-source.ts'

const slope = { name: '北坡滑坡点', kind: 'slope', level: 'yellow' } as const

test('what is grave is looked at every month, the rest every quarter', () => {
  const s = story(register).do('find', '2026-03-02', slope)
  expect([s.limit('check')!.due, s.limit('checkRed')]).toEqual(['2026-06-02', undefined])
  s.do('assess', '2026-04-01', { level: 'red', owner: '某某', measures: '专人监测' })
  expect([s.limit('check')!.ended, s.limit('checkRed')!.due, s.sum('red')]).toEqual(['2026-04-01', '2026-05-01', 1])
  s.do('check', '2026-04-28', { found: 1 })
  expect([s.limit('checkRed')!.due, s.sum('hazards')]).toEqual(['2026-05-28', 1])
})

test('a grave risk has somebody who answers for it', () =>
  expect(story(register).refused('find', '2026-03-02', { ...slope, level: 'orange' })).toEqual(['risk-owner']))
