import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { complaint as register } from './complaint.ts'

const filed = (more: object = {}) => story(register).do('receive', '2026-03-02', { subject: '办事拖延', source: 'citizen', about: 'service', concerned: [{ name: '某科员' }], ...more })
const looked = { handlers: [{ name: '王镇长' }], findings: '……', founded: 'founded' } as const

test('from complaint to answer within the promise', () => {
  const s = filed()
  expect(s.limit('answer')!.due).toBe('2026-03-23')
  expect(s.do('check', '2026-03-10', looked).refused('answer', '2026-03-12', {})).toEqual(['complaint-no-measure'])
  s.do('answer', '2026-03-12', { measures: '批评教育，公示办理时限' })
  expect(['complaints', 'checked', 'founded', 'closed', 'inTime', 'pending'].map(f => s.sum(f))).toEqual([1, 1, 1, 1, 1, 0])
})

test('a complaint about enforcement says what is wrong, and is counted among all and by itself', () => {
  expect(story(register).refused('receive', '2026-03-02', { subject: '检查太频繁', source: 'enterprise', about: 'enforcement' })).toEqual(['complaint-no-ground'])
  const s = filed({ source: 'enterprise', about: 'enforcement', ground: 'inspection' }).do('check', '2026-03-05', { ...looked, founded: 'partly' }).do('answer', '2026-03-10', { measures: '批评教育', satisfied: 'yes' })
  expect(['complaints', 'enforcement', 'enterprise', 'upheld', 'answeredInTime', 'satisfied', 'pending'].map(f => s.sum(f))).toEqual([1, 1, 1, 1, 1, 1, 0])
})

test('nobody looks into himself, and whoever is involved does not take it in', () => {
  expect(filed().refused('check', '2026-03-10', { ...looked, handlers: [{ name: '某科员' }] })).toEqual(['complaint-accused'])
  expect(story(register).refused('receive', '2026-03-02', { subject: '……', source: 'citizen', about: 'service', conflict: true })).toEqual(['complaint-conflict'])
})

test('integrity goes to the discipline body, and the receipt is waited for', () => {
  const s = filed({ about: 'integrity', source: 'audit' })
  expect([s.limit('answer'), s.refused('check', '2026-03-10', looked)]).toEqual([undefined, ['complaint-integrity']])
  s.do('transfer', '2026-03-05', { authority: 'discipline', letterNo: '清河函〔2026〕3号' })
  expect(s.limit('receipt')!.due).toBe('2026-03-19')
  s.do('acknowledge', '2026-03-10', {}).do('settle', '2026-06-01', { outcome: 'filed' })
  expect(['transferred', 'discipline', 'fromAudit', 'filed'].map(f => s.sum(f))).toEqual([1, 1, 1, 1])
})
