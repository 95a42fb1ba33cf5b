import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { specialCampaign as register } from './special-campaign.ts'

const launched = () => story(register).do('launch', '2026-03-02', { title: '机动车乱停放整治', topic: 'parking', teams: 5, until: '2026-06-30' })

test('a campaign counts once, its sweeps each by their day', () => {
  const s = launched().do('sweep', '2026-03-05', { times: 1, found: 3, fixed: 2 }).do('sweep', '2026-04-05', { times: 2, found: 1, fixed: 1 })
  expect([s.sum('launched'), s.sum('teams'), s.sum('sweeps'), s.sum('parking'), s.sum('signs'), s.sum('found'), s.sum('parking', '2026-03-31')]).toEqual([1, 5, 3, 3, 0, 4, 1])
  expect(s.limit('close')!.due).toBe('2026-07-14')
  expect(s.do('close', '2026-07-01', { result: '见效' }).now().state).toBe('closed')
})

test('no more is corrected than was found', () => expect(launched().refused('sweep', '2026-03-05', { times: 1, found: 1, fixed: 2 })).toEqual(['campaign-fixed']))
