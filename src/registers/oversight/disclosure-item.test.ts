import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { stepsOfRow } from '../../ledger/row.ts'
import { standingOf } from '../../ledger/run.ts'
import { disclosureItem } from './disclosure-item.ts'

const item = { title: '2025年部门预算', category: 'other', contents: ['fiscal'], attribute: 'active' } as const
const made = () => story(disclosureItem).do('make', '2026-01-15', item)
const screened = { channels: ['site'], secrecy: true, privacy: true } as const

test('E10: made on 15 January 2026, public by 12 February', () => {
  const s = made()
  expect(s.limit('publication')).toMatchObject({ due: '2026-02-12', law: { title: '政府信息公开条例', article: '26' } })
  s.do('publish', '2026-02-12', screened)
  expect([s.sum('published'), s.sum('inTime'), s.sum('other'), s.sum('fiscal'), s.sum('work')]).toEqual([1, 1, 1, 1, 0])
  const late = made().do('publish', '2026-02-13', screened)
  expect([late.sum('published'), late.sum('inTime'), standingOf(late.limit('publication')!, '2026-02-13')]).toEqual([1, 0, 'met-late'])
})

test('nothing goes out unscreened', () => {
  expect(made().tries('publish', '2026-01-20', { channels: ['site'] })).toMatchObject([
    { code: 'disclosure-not-screened', law: { title: '保守国家秘密法' } },
    { code: 'disclosure-personal', law: { title: '政府信息公开条例', article: '17' } },
  ])
  expect(made().refused('screen', '2026-01-20', { secrecy: true, privacy: true, unsure: true })).toEqual(['disclosure-unsure'])
  expect(made().do('screen', '2026-01-20', { secrecy: true, privacy: true }).refused('publish', '2026-01-21', { channels: ['site'] })).toEqual([])
})

test('what is withheld says why, starts no clock, and is looked at again', () => {
  expect(story(disclosureItem).tries('make', '2026-01-15', { ...item, attribute: 'withheld' })).toMatchObject([{ code: 'disclosure-no-basis' }])
  const s = story(disclosureItem).do('make', '2026-01-15', { ...item, attribute: 'withheld', basis: 'process' })
  expect(s.limit('publication')).toBeUndefined()
  s.do('withhold', '2026-01-16', { attribute: 'withheld' })
  const gap = disclosureItem.gaps['noEvaluation']!
  const due = (today: '2027-01-16' | '2027-01-17') => 'when' in gap && gap.when({ state: 'withheld', fields: s.now().fields, published: [], taken: { withhold: '2026-01-16' } }, today)
  expect([due('2027-01-16'), due('2027-01-17')]).toEqual([false, true])
  s.do('reopen', '2027-02-01', { attribute: 'active', reason: '事项已经办结' })
  expect(s.limit('publication')!.start).toBe('2027-02-01')
})

test('a change starts the clock anew; withdrawing ends it', () => {
  const s = made().do('publish', '2026-01-20', screened).do('change', '2026-03-02', { changedOn: '2026-03-01' })
  expect(s.limit('update')!.start).toBe('2026-03-01')
  expect(s.do('update', '2026-03-05', {}).now().state).toBe('published')
  expect(s.do('withdraw', '2026-04-01', { reason: '内容有误' }).now().published).toEqual({})
})

test('a policy paper is explained within three working days, on memory only', () => {
  const s = story(disclosureItem).do('make', '2026-01-15', { ...item, category: 'policy', explained: true }).do('publish', '2026-01-19', screened)
  expect(s.limit('interpretation')!.due).toBe('2026-01-22')
  expect(s.do('interpret', '2026-01-20', {}).sum('interpreted')).toBe(1)
})

test('a row of a ledger is made and published', () => {
  const fields = { title: '工作动态', category: 'work', channels: ['site'], secrecy: true, privacy: true }
  const read = stepsOfRow(disclosureItem, { fields, days: { 形成日期: '2023-03-01', 公开日期: '2023-03-06' } })
  expect(read.steps.map(s => [s.step, s.data['attribute']])).toEqual([['make', 'active'], ['publish', undefined]])
  expect(read.left).toEqual([])
})
