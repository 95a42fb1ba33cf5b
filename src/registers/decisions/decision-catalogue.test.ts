import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { decisionCatalogue } from './decision-catalogue.ts'

const items = [{ title: '饮水工程选址', unit: '规建办', finish: '2026年9月' }, { title: '公墓建设', unit: '民政办', finish: '2026年11月' }]
const collected = () => story(decisionCatalogue).do('collect', '2026-02-02', { title: '2026年度重大行政决策事项目录', year: 2026, proposed: 5 })

test('the Party committee agrees, the government publishes; items are counted as published', () => {
  const s = collected().do('agree', '2026-02-20', { agreed: true, items }).do('publish', '2026-02-27', { items })
  expect([s.sum('published'), s.sum('items'), s.sum('proposed'), Object.keys(s.now().published)]).toEqual([1, 2, 5, ['catalogue']])
})

test('what the Party committee did not agree to is not published', () => {
  const s = collected().do('agree', '2026-02-20', { agreed: false, items })
  expect(s.tries('publish', '2026-02-27', { items })).toMatchObject([{ code: 'catalogue-not-agreed', law: { article: '3' } }])
})

test('each change of the list is counted by itself', () => {
  const s = collected().do('agree', '2026-02-20', { agreed: true, items }).do('publish', '2026-02-27', { items })
  s.kernel('submit', '2026-06-01', { step: 'adjust', data: { reason: '新增一项', added: 1 } }).kernel('approve', '2026-06-02', { of: 4 }, { by: 'head' })
  s.kernel('submit', '2026-09-01', { step: 'adjust', data: { reason: '取消一项', removed: 1 } }).kernel('approve', '2026-09-02', { of: 6 }, { by: 'head' })
  expect([s.sum('added'), s.sum('removed'), s.sum('items')]).toEqual([1, 1, 2])
})
