import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { figureValue } from '../../figures/figure.ts'
import { mediator as register } from './mediator.ts'

const hired = () => story(register).do('appoint', '2026-01-05', { name: '甲某', kind: 'full', committee: '镇调委会', origin: 'hired', until: '2026-12-31' })

test('appointed, trained, paid by the case', () => {
  const s = hired().do('train', '2026-03-02', { hours: 8 }).do('train', '2026-06-02', { hours: 4 }).do('pay', '2026-06-30', { cases: 12, paid: 2_400_00 }).do('relieve', '2026-07-30', { payKind: 'labour', paid: 300_00 })
  expect(['serving', 'full', 'trained', 'trainedOnce', 'hours', 'paid', 'paidCases'].map(f => s.sum(f))).toEqual([1, 1, 2, 2, 12, 2_700_00, 12])
  const year = { from: '2026-01-01', to: '2026-12-31' } as const
  expect(figureValue(register, 'perCase', year, f => s.sum(f.split('.')[1]!)).value).toBe(200_00)
})

test('a minor cannot be a mediator; who is dismissed is dismissed for something', () => {
  expect(story(register).tries('appoint', '2026-01-05', { name: '乙某', kind: 'part', committee: '……', adult: false })).toMatchObject([{ code: 'mediator-adult', law: { article: '14' } }])
  expect(hired().tries('leave', '2026-05-06', {})).toMatchObject([{ code: 'mediator-conduct', warns: true }])
  expect(hired().do('leave', '2026-05-06', { misconduct: ['gain'] }).sum('serving')).toBe(0)
})

test('who is hired until a day is hired again before it', () => {
  const s = hired()
  expect(s.limit('term')!.due).toBe('2026-12-31')
  expect(s.do('renew', '2026-12-20', { until: '2027-12-31' }).limit('term')!.due).toBe('2027-12-31')
})
