import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { figureValue } from '../../figures/figure.ts'
import { satisfaction } from './satisfaction.ts'

const survey = { title: '窗口服务', kind: 'window', method: 'each', population: 400, sample: 300, satisfied: 297, bad: 3 } as const
const year = { from: '2026-01-01', to: '2026-12-31' } as const

test('a rate keeps its sample: samples are added before they are divided', () => {
  const all = [story(satisfaction).do('count', '2026-03-02', survey), story(satisfaction).do('count', '2026-06-02', { ...survey, sample: 100, satisfied: 60, bad: 40, population: 100 })]
  const read = (figure: string) => all.reduce((n, s) => n + s.sum(figure.split('.')[1]!), 0)
  expect(figureValue(satisfaction, 'rate', year, read)).toEqual({ value: (357 / 400) * 100, of: { figure: 'satisfied', value: 357 }, in: { figure: 'sample', value: 400 } })
  expect(satisfaction.publications.result.fields).toEqual(expect.arrayContaining(['sample', 'satisfied']))
})

test('more satisfied than asked, or more asked than there are, cannot be; a small sample is warned of', () => {
  expect(story(satisfaction).refused('count', '2026-03-02', { ...survey, satisfied: 298 })).toEqual(['satisfaction-sample'])
  expect(story(satisfaction).refused('count', '2026-03-02', { ...survey, population: 299 })).toEqual(['satisfaction-sample'])
  expect(story(satisfaction).tries('count', '2026-03-02', { ...survey, sample: 20, satisfied: 20, bad: 0 })).toMatchObject([{ code: 'satisfaction-small', warns: true }])
})

test('whoever is dissatisfied is called back within the promise', () => {
  const s = story(satisfaction).do('count', '2026-03-02', survey)
  expect(s.limit('follow')!.due).toBe('2026-03-16')
  expect(story(satisfaction).do('count', '2026-03-02', { ...survey, bad: 0 }).limit('follow')).toBeUndefined()
  expect(s.do('follow', '2026-03-10', { calls: [{ about: '排队久', answer: '已增设窗口' }] }).now().state).toBe('answered')
})
