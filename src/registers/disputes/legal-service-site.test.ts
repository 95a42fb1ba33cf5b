import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { legalServiceSite as register } from './legal-service-site.ts'

test('sites are counted by kind at a date, honours by the day they were given', () => {
  const office = story(register).do('open', '2021-01-05', { title: '清河司法所', kind: 'office', level: 'town' }).do('apply', '2023-03-01', { applied: '……' })
  office.do('award', '2023-11-20', { award: '枫桥式司法所', grade: 'city', batch: '第一批' })
  expect(['offices', 'awarded', 'awardedHigh'].map(f => office.sum(f))).toEqual([1, 1, 1])
  expect(Object.keys(office.now().published).sort()).toEqual(['award', 'site'])
  const contact = story(register).do('open', '2021-01-05', { title: '东河村联络点', kind: 'aidContact', level: 'village' }).do('close', '2023-06-01', { reason: '村合并' })
  expect([contact.sum('contacts', '2022-12-31'), contact.sum('contacts'), Object.keys(contact.now().published)]).toEqual([1, 0, []])
})

test('a station without hours, telephone and duty is missing something', () => {
  const m = { state: 'open', fields: { kind: 'aidStation' }, published: [], taken: {} } as const
  const found = Object.values(register.gaps).filter(g => 'when' in g && g.when(m as never, '2026-03-02'))
  expect(found.map(g => g.title)).toEqual(['站点没有公示电话和服务时间', '站点没有值班安排'])
})
