import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import type { Day } from '../../base/day.ts'
import { stepsOfRow } from '../../ledger/row.ts'
import { standingOf } from '../../ledger/run.ts'
import { officer } from './officer.ts'

const enrolled = { name: '李某', post: 'civil' } as const
const issued = () => story(officer).do('enrol', '2026-03-01', enrolled).do('sit', '2026-03-10', { passed: 'yes' }).do('issue', '2026-04-01', { cert: '1', expires: '2026-12-31' })
const holders = (s: ReturnType<typeof issued>, ...days: Day[]) => days.map(d => s.sum('certified', d))

test('a stock counts on a day, through the last day of the certificate', () => {
  expect(holders(issued(), '2026-03-31', '2026-04-01', '2026-12-31', '2027-01-01')).toEqual([0, 1, 1, 0])
})

test('suspension, restoring, renewal and revocation each move the stock; a gap stays a gap', () => {
  const s = issued().do('suspend', '2026-06-01', { reason: '离岗教育' }).do('restore', '2026-07-01', {})
  expect(holders(s, '2026-06-01', '2026-07-01')).toEqual([0, 1])
  s.do('renew', '2027-02-01', { expires: '2032-01-31' })
  expect(holders(s, '2027-01-15', '2027-02-01', '2032-01-31', '2032-02-01')).toEqual([0, 1, 1, 0])
  expect(holders(s.do('revoke', '2028-01-01', { reason: '调离' }), '2032-01-01')).toEqual([0])
})

test('correcting the expiry moves the fact', () => {
  const s = issued().kernel('correct', '2026-05-01', { of: 3, set: { expires: '2026-06-30' }, reason: '录错' })
  expect(holders(s, '2026-06-30', '2026-12-31')).toEqual([1, 0])
})

test('the expiry is a limit stated in the document; a renewal meets the old run and starts a new one', () => {
  const runs = issued().do('renew', '2026-12-01', { expires: '2031-12-31' }).now().limits.filter(l => l.limit === 'expiry')
  expect(runs.map(l => [l.due, standingOf(l, '2026-12-02')])).toEqual([['2026-12-31', 'met'], ['2031-12-31', 'running']])
})

test('training is a duty that recurs: each time it starts anew', () => {
  const s = issued()
  expect(s.limit('training')!.due).toBe('2027-04-01')
  expect(s.do('train', '2026-10-12', { hours: 20 }).limit('training')).toMatchObject({ start: '2026-10-12', due: '2027-10-12' })
})

test('since February 2026 a certificate needs the exam; a local rule only warns', () => {
  expect(story(officer).tries('enrol', '2026-03-01', { ...enrolled, post: 'labourer' })).toMatchObject([{ code: 'officer-ineligible', warns: true }])
  const s = story(officer).do('enrol', '2026-03-01', enrolled).do('sit', '2026-03-10', { passed: 'no' })
  expect(s.refused('issue', '2026-04-01', { cert: '1', expires: '2031-03-31' })).toEqual(['officer-not-passed'])
  expect(story(officer).do('enrol', '2023-03-01', enrolled).refused('issue', '2023-04-01', { cert: '1', expires: '2028-03-31' })).toEqual([])
})

test('a certificate that has run out is neither listed nor restored', () => {
  const old = { ...enrolled, cert: '1', expires: '2023-12-31' } as const
  expect(story(officer).refused('list', '2024-01-08', old)).toEqual(['officer-expired'])
  const s = story(officer).do('list', '2023-01-03', old).do('suspend', '2023-05-01', { reason: '离岗教育' })
  expect(s.refused('restore', '2024-01-08', {})).toEqual(['officer-expired'])
  expect(officer.gaps['expired']).toHaveProperty('when')
})

test('TRI-T02: sixty hours a year, looked at when the year is over', () => {
  const gap = officer.gaps['fewHours']!
  const seen = (total: number, today: Day) => 'when' in gap && gap.when({ state: 'certified', fields: { total }, published: [], taken: { train: '2023-10-18' } }, today)
  expect([seen(48, '2024-01-08'), seen(60, '2024-01-08'), seen(48, '2023-12-31')]).toEqual([true, false, false])
})

test('a row with an exam is a new certificate; a row without one is a holder from before', () => {
  const fields = { name: '李某', post: 'civil', cert: '1', expires: '2028-06-30' }
  const steps = (days: { [heading: string]: Day }, more = {}) => stepsOfRow(officer, { fields: { ...fields, ...more }, days }).steps.map(s => s.step)
  expect(steps({ 报名日期: '2023-03-01', 考试日期: '2023-05-10', 领证日期: '2023-07-01' }, { passed: 'yes' })).toEqual(['enrol', 'sit', 'issue'])
  expect(steps({ 领证日期: '2020-07-01', 公示日期: '2020-07-05' })).toEqual(['list', 'show'])
})

test('who was given a uniform is known on any day, and is a share of those who hold a certificate', () => {
  const s = issued().do('equip', '2026-04-10', { gear: ['uniform', 'recorder'] })
  expect((['2026-04-09', '2026-04-10', '2027-01-01'] as const).map(d => s.sum('equipped', d))).toEqual([0, 1, 0])
})
