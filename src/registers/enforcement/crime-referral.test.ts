import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { standingOf } from '../../ledger/run.ts'
import { crimeReferral } from './crime-referral.ts'

const team = [{ name: '甲' }, { name: '乙' }]
const reported = () => story(crimeReferral).do('find', '2026-03-02', { cause: '非法占地', team }).do('report', '2026-03-05', { report: [] })
const authorised = () => reported().do('authorise', '2026-03-06', { approver: 'head', approvedAt: '2026-03-06T10:30+08:00' })

test('TRF-G02: only the head, or who acts for the head, decides; within three days read strictly', () => {
  expect(reported().limit('approval')!.due).toBe('2026-03-08')
  expect(reported().refused('authorise', '2026-03-06', { approver: 'other', approvedAt: '2026-03-06T10:30+08:00' })).toEqual(['crime-approver'])
})

test('TRF-L03: twenty-four hours from the decision, nights and weekends included', () => {
  expect(authorised().limit('referral')!.due).toBe('2026-03-07T10:30+08:00')
  const at = (time: string) => standingOf(authorised().do('transfer', '2026-03-07', { police: '区公安分局' }, { time }).limit('referral')!, '2026-03-31')
  expect(['2026-03-07T10:30+08:00', '2026-03-07T11:00+08:00'].map(at)).toEqual(['met', 'met-late'])
})

test('not filed: three days to ask again, three to ask the procuratorate; or it is dealt with as an offence', () => {
  const s = authorised().do('transfer', '2026-03-07', { police: '区公安分局' }).do('declined', '2026-03-10', {})
  expect(s.limit('reconsider')!.due).toBe('2026-03-13')
  expect(s.refused('reconsider', '2026-03-14', { reason: 'x' })).toEqual(['limit-passed'])
  s.do('reconsider', '2026-03-12', { reason: 'x' }).do('upheld', '2026-03-16', { outcome: 'upheld' })
  expect(s.limit('supervision')!.due).toBe('2026-03-19')
  expect(s.do('penalise', '2026-03-20', {}).now().state).toBe('closed')
})

test('seized goods go with the case', () => {
  const s = story(crimeReferral).do('find', '2026-03-02', { cause: 'x', team, hasSeized: true }).do('report', '2026-03-05', { report: [] }).do('authorise', '2026-03-06', { approver: 'acting', approvedAt: '2026-03-06T10:30+08:00' })
  expect(s.refused('transfer', '2026-03-06', { police: '区公安分局' })).toEqual(['crime-seized'])
  expect(s.refused('transfer', '2026-03-06', { police: '区公安分局', seized: true })).toEqual([])
})
