import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { summaryPenalty as register } from './summary-penalty.ts'

const spot = { cause: '占道经营', domain: 'general', power: [{ name: '对占道堆放的行政处罚' }], party: [{ name: '某店' }], partyKind: 'person', officers: [{ name: '甲' }, { name: '乙' }], shown: true, told: true, facts: '……', basis: '……', kind: 'fine', fine: 50_00, remedy: 'reviewFirst' } as const
const imposed = (more: object = {}) => story(register).do('impose', '2026-03-02', { ...spot, ...more })
const refused = (more: object, day: '2026-03-02' | '2023-03-02' = '2026-03-02') => story(register).refused('impose', day, { ...spot, ...more })

test('NX05, NX06: up to two hundred for a person and three thousand for an organisation', () => {
  expect([refused({ fine: 200_00 }), refused({ fine: 201_00 })]).toEqual([[], ['summary-too-high']])
  expect([refused({ partyKind: 'organisation', fine: 3000_00 }), refused({ partyKind: 'organisation', fine: 3001_00 })]).toEqual([[], ['summary-too-high']])
  expect([refused({ kind: 'warning', fine: undefined }), refused({ kind: 'warning' })]).toEqual([[], ['summary-no-fine']])
})

test('NX12: two officers; since 2024 reconsideration comes first', () => {
  expect(refused({ officers: [{ name: '甲' }] })).toEqual(['summary-officers'])
  expect([refused({ remedy: 'either' }), refused({ remedy: 'either' }, '2023-03-02')]).toEqual([['summary-review-first'], []])
})

test('NX07: a hundred is collected on the spot, with a receipt; two working days to the office, two to the bank', () => {
  expect(imposed({ fine: 100_00 }).refused('collect', '2026-03-02', { onSpot: 'small', receipt: true, paid: 100_00 })).toEqual([])
  expect(imposed({ fine: 150_00 }).refused('collect', '2026-03-02', { onSpot: 'small', receipt: false, paid: 150_00 })).toEqual(['summary-not-on-spot', 'summary-no-receipt'])
  const s = imposed().do('collect', '2026-03-02', { onSpot: 'small', receipt: true, paid: 50_00 })
  expect([s.limit('payment')!.met, s.limit('handIn')!.due]).toEqual(['2026-03-02', '2026-03-04'])
  expect(s.do('handIn', '2026-03-04', {}).limit('deposit')!.due).toBe('2026-03-06')
})

test('construction cases are reported within three working days; elsewhere the law gives no number', () => {
  expect([imposed({ domain: 'construction' }).limit('report')!.due, imposed().limit('report')!.due]).toEqual(['2026-03-05', undefined])
})

test('it closes when it is paid', () => {
  expect(imposed().refused('close', '2026-03-05', {})).toEqual(['summary-unpaid'])
  expect(imposed().do('pay', '2026-03-05', { paid: 50_00 }).do('close', '2026-03-06', {}).now().state).toBe('closed')
})
