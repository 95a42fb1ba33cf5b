import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { powerItem as register } from './power-item.ts'

const item = { item: '宅基地审批', category: 'licence', basis: '土地管理法第62条' } as const
const parts = ['licence', 'penalty', 'coercion', 'levy', 'payment', 'inspection', 'confirmation', 'adjudication', 'other'] as const

test('every item is in one category, so that the nine add up to the total', () => {
  expect(Object.keys(register.fields.category.options)).toEqual(parts)
  for (const category of parts) {
    const s = story(register).do('take', '2022-01-04', { ...item, category })
    expect([s.sum('held'), parts.reduce((n, f) => n + s.sum(f), 0), s.sum(category)]).toEqual([1, 1, 1])
  }
})

test('another category by adjustment moves it, and is not counted twice', () => {
  const s = story(register).do('take', '2022-01-04', item).do('adjust', '2023-05-04', { change: '改为行政确认', category: 'confirmation' })
  expect(['held', 'licence', 'confirmation', 'adjusted'].map(f => s.sum(f))).toEqual([1, 0, 1, 1])
})

test('XZQD: what the county took back is not taken over; whoever takes it is named', () => {
  expect(story(register).refused('take', '2025-03-01', { ...item, list: 'withdrawn' })).toEqual(['power-withdrawn'])
  const s = story(register).do('take', '2022-01-04', item)
  expect(s.do('withdraw', '2025-06-30', { upper: '区自然资源局' }).sum('withdrawn')).toBe(1)
  expect(['held', 'ended'].map(f => s.sum(f))).toEqual([0, 1])
})

test('a supporting duty without the upper office is reminded', () =>
  expect(story(register).tries('take', '2025-03-01', { ...item, list: 'support' })).toMatchObject([{ code: 'power-no-upper', warns: true }]))
