import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { disclosureReport as register } from './disclosure-report.ts'

const begun = (level: 'town' | 'government' = 'town') => story(register).do('begin', '2024-01-08', { title: '2023年度年报', year: 2023, asOf: '2023-12-31', level })

test('a town sends it up before the end of January, a government publishes it before the end of March', () =>
  expect([begun().limit('publication')!.due, begun('government').limit('publication')!.due]).toEqual(['2024-01-31', '2024-03-31']))

test('it counts a year to its last day', () =>
  expect(story(register).tries('begin', '2024-01-08', { title: '……', year: 2023, asOf: '2024-01-08', level: 'town' })).toMatchObject([{ code: 'disclosure-report-year', warns: true }]))

test('it goes out with its problems, and on time counts', () => {
  expect(begun().refused('publish', '2024-01-20', {})).toEqual(['disclosure-report-problems'])
  const s = begun().do('fill', '2024-01-15', { licences: 41, fee: 0, problems: '公开内容更新还不够及时' }).do('publish', '2024-01-20', { link: 'https://sample.invalid/nb' })
  expect([s.sum('published'), s.sum('inTime'), Object.keys(s.now().published)]).toEqual([1, 1, ['report']])
  expect(begun().tries('fill', '2024-01-15', { rulesMade: 1 })).toMatchObject([{ code: 'disclosure-report-rules', warns: true }])
})
