import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { accidentInvestigation as register } from './accident-investigation.ts'

const accident = { title: '坠落事故', grade: 'general', happenedOn: '2026-03-02', body: 'county', deaths: 1 } as const
const started = (more: object = {}) => story(register).do('start', '2026-03-05', { ...accident, ...more })

test('SG-29, SG-32: sixty days from the accident, sixty more once, identification left out; the answer in fifteen', () => {
  expect(started().limit('investigation')!.due).toBe('2026-05-01')
  expect(started().do('identify', '2026-03-10', { reason: '鉴定' }).do('identified', '2026-03-20', {}).limit('investigation')!.due).toBe('2026-05-11')
  const s = started().do('extend', '2026-04-20', { reason: '复杂' })
  expect([s.limit('investigation')!.due, s.refused('extend', '2026-04-21', { reason: '再延' })]).toEqual(['2026-06-30', ['not-extendable']])
  expect(s.do('hand', '2026-06-01', {}).limit('answer')!.due).toBe('2026-06-16')
  expect(s.do('answer', '2026-06-10', { measures: '停工整改', fine: 20_0000_00 }).sum('fines')).toBe(20_0000_00)
})

test('SG-19: who investigates hangs on the grade, and nobody looks into his own dead', () => {
  const refused = (more: object) => story(register).refused('start', '2026-03-05', { ...accident, ...more })
  expect(refused({ body: 'enterprise' })).toEqual(['accident-entrust'])
  expect(refused({ body: 'enterprise', deaths: 0 })).toEqual([])
  expect(refused({ grade: 'serious' })).toEqual(['accident-level'])
})
