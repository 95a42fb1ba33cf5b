import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { demonstration } from './demonstration.ts'

const town = { title: '法治政府建设示范镇', kind: 'demonstration', level: 'province' } as const
const honour = { title: '枫桥式司法所', kind: 'honour', level: 'province', issuer: '市司法局', number: '渝示司〔2026〕1号' } as const

test('indicators with their proof, then the title while it lasts', () => {
  const s = story(demonstration).do('start', '2026-02-02', town).do('assess', '2026-05-06', { total: 100, met: 92, indicators: [{ indicator: '24', evidence: '征求意见公告', score: '1', gap: '' }] })
  s.do('apply', '2026-06-01', { score: 95 }).do('name', '2026-11-03', { issuer: '市委依法治市办', number: '渝法委〔2026〕8号', term: '2029-11-02' })
  expect([s.sum('met'), s.sum('named'), s.sum('titles', '2029-11-02'), s.sum('titles', '2029-11-03')]).toEqual([92, 1, 1, 0])
})

test.each([
  ['an honour without its source', { ...honour, number: undefined }, ['honour-no-source']],
  ['a rank that is only 前列', { ...honour, kind: 'rank', rank: '全市前列' }, ['honour-no-rank']],
  ['a rank that is one', { ...honour, kind: 'rank', rank: '第1名，共26家' }, []],
  ['an honour with its source', honour, []],
] as const)('%s', (_, { number, ...data }, codes) => {
  const refused = story(demonstration).refused('record', '2026-03-02', { ...data, ...(number && { number }) })
  expect(refused).toEqual(codes)
})

test('more indicators met than there are contradict each other', () => {
  const s = story(demonstration).do('start', '2026-02-02', town)
  expect(s.refused('assess', '2026-05-06', { total: 100, met: 101 })).toEqual(['demonstration-more-met'])
})
