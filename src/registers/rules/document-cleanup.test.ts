import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { documentCleanup } from './document-cleanup.ts'

const opened = () => story(documentCleanup).do('open', '2026-05-06', { title: '2026年文件清理', kind: 'regular' })

test('each office answers for what it drafted; the round adds up and its result is public', () => {
  const s = opened().do('screen', '2026-05-20', { screened: 62, normative: 0, since: 2021 })
  s.do('report', '2026-05-25', { office: '规建办', total: 5, keep: 4, repeal: 1, reason: '上位法已改' }).do('report', '2026-05-26', { office: '农服中心', total: 3, keep: 3 })
  s.do('check', '2026-06-01', {}).do('decide', '2026-06-05', {})
  expect(s.limit('publication')!.due).toBe('2026-07-06')
  s.do('publish', '2026-06-10', {})
  expect(['rounds', 'screened', 'normative', 'cleaned', 'kept', 'repealed', 'published'].map(f => s.sum(f))).toEqual([1, 62, 0, 8, 7, 1, 1])
})

test('the four results make up the total; what is repealed has a reason', () => {
  expect(opened().refused('report', '2026-05-25', { office: '规建办', total: 5, keep: 4 })).toEqual(['cleanup-sum'])
  expect(opened().tries('report', '2026-05-25', { office: '规建办', total: 5, keep: 4, repeal: 1 })).toMatchObject([{ code: 'cleanup-no-reason', warns: true, law: { title: '规范性文件制定和监督管理通知' } }])
  expect(opened().refused('screen', '2026-05-20', { screened: 2, normative: 3 })).toEqual(['cleanup-more-normative'])
})
