import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { congressReport as register } from './congress-report.ts'

const presented = () => story(register).do('present', '2026-01-20', { title: '法治政府建设情况', kind: 'law', body: 'congress', decision: 'withOpinions' })

test('an opinion is answered by the day it names, or within the promise; the rate keeps both numbers', () => {
  expect(presented().do('opine', '2026-02-02', { opinions: '加强执法培训', replyBy: '2026-05-31' }).limit('reply')!.due).toBe('2026-05-31')
  const s = presented().do('opine', '2026-02-02', { opinions: '加强执法培训' })
  expect(s.limit('promised')!.strict).toBe('2026-04-02')
  s.do('reply', '2026-03-20', { measures: '已培训三次' }).do('rate', '2026-03-30', { rated: 'satisfied' })
  expect(['reports', 'law', 'opinions', 'replied', 'pending', 'satisfied'].map(f => s.sum(f))).toEqual([1, 1, 1, 1, 0, 1])
})

test('a closed matter may receive another opinion', () => {
  const s = presented().do('opine', '2026-02-02', { opinions: '一' }).do('reply', '2026-03-02', { measures: '……' }).do('rate', '2026-03-03', { rated: 'fair' })
  expect(s.do('opine', '2026-06-01', { opinions: '二' }).now().state).toBe('opinions')
})
