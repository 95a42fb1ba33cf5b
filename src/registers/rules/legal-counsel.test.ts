import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { stepsOfRow } from '../../ledger/row.ts'
import { legalCounsel } from './legal-counsel.ts'

const yao = { name: '姚律', kind: 'external', firm: '示例律师事务所', ends: '2026-12-31', fee: 60_000_00 } as const
const hired = () => story(legalCounsel).do('hire', '2026-01-05', yao)

test('counsel counts while the term runs, and again when it is renewed', () => {
  const s = hired().do('renew', '2027-02-01', { ends: '2027-12-31' })
  expect((['2026-12-31', '2027-01-01', '2027-02-01'] as const).map(day => s.sum('external', day))).toEqual([1, 0, 1])
})

test('each piece of advice stands by itself: times and points are two figures', () => {
  const s = hired().do('consult', '2026-03-02', { topic: '征地补偿', topicKind: 'enquiry', points: 3, adopted: 'all' })
  s.do('consult', '2026-04-02', { topic: '村道纠纷', topicKind: 'dispute', channel: 'online', points: 1, adopted: 'partly', why: '村里已另行协商' })
  s.do('consult', '2026-05-06', { topic: '应诉', topicKind: 'case' })
  expect(['consulted', 'points', 'cases', 'disputes', 'online', 'answered', 'adopted'].map(f => s.sum(f))).toEqual([3, 4, 1, 1, 1, 2, 2])
})

test('a refused opinion says why; a retained lawyer has a term; after it one is reminded', () => {
  expect(hired().tries('consult', '2026-03-02', { topic: 'x', topicKind: 'enquiry', adopted: 'none' })).toMatchObject([{ code: 'counsel-no-reason', law: { title: '推行法律顾问制度意见' } }])
  expect(story(legalCounsel).refused('hire', '2026-01-05', { name: '姚律', kind: 'external' })).toEqual(['counsel-no-term'])
  expect(hired().tries('consult', '2027-03-02', { topic: 'x', topicKind: 'enquiry' })).toMatchObject([{ code: 'counsel-expired', warns: true }])
})

test('a row of a ledger is one piece of advice', () => {
  const fields = { name: '姚律', kind: 'external', topic: '征地补偿', topicKind: 'enquiry', points: 3 }
  expect(stepsOfRow(legalCounsel, { fields, days: { 聘任日期: '2023-01-03', 咨询日期: '2023-03-01' } }).steps.map(s => s.step)).toEqual(['hire', 'consult'])
})
