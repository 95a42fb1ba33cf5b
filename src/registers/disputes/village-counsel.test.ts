import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { figureValue } from '../../figures/figure.ts'
import { villageCounsel as register } from './village-counsel.ts'

const engaged = (kind: 'lawyer' | 'notary' = 'lawyer') => story(register).do('engage', '2026-01-05', { name: '甲律师', kind, village: 3, until: '2026-12-31' })
const year = { from: '2026-01-01', to: '2026-12-31' } as const

test('a visit a month, an appraisal a quarter; a notary has neither', () => {
  const s = engaged()
  expect([s.limit('visit')!.due, s.limit('rate')!.due]).toEqual(['2026-02-05', '2026-04-05'])
  s.do('serve', '2026-01-20', { service: 'meeting', hours: 2 })
  expect([s.limit('visit')!.due, engaged('notary').limit('visit')]).toEqual(['2026-02-20', undefined])
})

test('visits one by one and visits added up later make one number', () => {
  const s = engaged().do('serve', '2026-01-20', { service: 'lecture', hours: 2, topic: '民法典进村' }).do('tally', '2026-06-30', { visits: 5, helped: 4, lectures: 2 })
  const read = (f: string) => s.sum(f.split('.')[1]!)
  expect(['services', 'lectures', 'helped'].map(f => figureValue(register, f, year, read).value)).toEqual([6, 3, 4])
})

test('a lecture and a sitting are named, because they stand in another book too; a mediation is linked', () => {
  expect(engaged().refused('serve', '2026-01-20', { service: 'lecture', hours: 2 })).toEqual(['counsel-topic'])
  expect(engaged().refused('serve', '2026-01-20', { service: 'sitting', hours: 2 })).toEqual(['counsel-topic', 'counsel-people'])
  expect(engaged().tries('serve', '2026-01-20', { service: 'mediation', hours: 2 })).toMatchObject([{ code: 'counsel-linked', warns: true }])
})

test('what is public of a lawyer is his name, firm and working telephone', () => {
  expect(Object.keys(engaged().now().published)).toEqual(['counsel'])
  expect(Object.keys(engaged().do('end', '2026-06-01', {}).now().published)).toEqual([])
})
