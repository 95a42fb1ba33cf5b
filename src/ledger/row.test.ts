import { expect, test } from 'vitest'
import { tennis } from '../../test/support/tennis.ts'
import { stepsOfRow } from './row.ts'

const lent = { who: '甲', size: 'small' }

test('each dated column is a step, in the order in which it happened; a field goes to the first that asks', () =>
  expect(
    stepsOfRow(tennis, {
      fields: { ...lent, good: '2026-04-01' },
      days: { 收好日期: '2026-03-09', 归还日期: '2026-03-05', 借出日期: '2026-03-01' },
    }),
  ).toEqual({
    steps: [
      { step: 'lend', day: '2026-03-01', data: { who: '甲', size: 'small', good: '2026-04-01' } },
      { step: 'back', day: '2026-03-05', data: { price: 100 } },
      { step: 'dry', day: '2026-03-09', data: {} },
    ],
    left: [],
  }))

test('what the old ledger has a column for goes before what the declaration gives', () =>
  expect(
    stepsOfRow(tennis, { fields: { ...lent, price: 300 }, days: { 借出日期: '2026-03-01', 归还日期: '2026-03-05' } }).steps[1]!.data,
  ).toEqual({ price: 300 }))

test('of two steps under one heading the one is taken that the row’s value asks for', () =>
  expect(
    stepsOfRow(tennis, { fields: { ...lent, size: 'large' }, days: { 借出日期: '2026-03-01', 归还日期: '2026-03-05' } }).steps.map(
      s => s.step,
    ),
  ).toEqual(['lend', 'late']))

test('trap: table row dropped in silence: a day that no step can take and a value that none asks for are listed', () => {
  expect(stepsOfRow(tennis, { fields: { ...lent, price: 300 }, days: { 借出日期: '2026-03-01', 收好日期: '2026-03-02' } }).left).toEqual([
    '收好日期',
    'price',
  ])
  expect(stepsOfRow(tennis, { fields: lent, days: { 归还日期: '2026-03-05' } })).toEqual({ steps: [], left: ['归还日期', 'who', 'size'] })
})

test('two deeds of one day stand in the order of the declaration', () =>
  expect(stepsOfRow(tennis, { fields: lent, days: { 归还日期: '2026-03-01', 借出日期: '2026-03-01' } }).steps.map(s => s.step)).toEqual([
    'lend',
    'back',
  ]))
