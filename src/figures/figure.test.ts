import { expect, test } from 'vitest'
import { administrativePenalty } from '../registers/enforcement/administrative-penalty.ts'
import { growth, spanOf, unitOf, valueUnitOf, yearBefore } from './figure.ts'
import { growthText, rounded } from './wording.ts'

test('a period is named by year, half, quarter, month or two days', () => {
  expect(spanOf('2023')).toEqual({ from: '2023-01-01', to: '2023-12-31' })
  expect(spanOf('2023H2')).toEqual({ from: '2023-07-01', to: '2023-12-31' })
  expect(spanOf('2024Q1')).toEqual({ from: '2024-01-01', to: '2024-03-31' })
  expect(spanOf('2024-02')).toEqual({ from: '2024-02-01', to: '2024-02-29' })
  expect(spanOf('2023-03-01..2023-05-31')).toEqual({ from: '2023-03-01', to: '2023-05-31' })
  expect(['2023H3', '2023-13', 'x', '2023-05-31..2023-03-01'].map(spanOf)).toEqual([null, null, null, null])
  expect(yearBefore({ from: '2024-02-01', to: '2024-02-29' })).toEqual({ from: '2023-02-01', to: '2023-02-28' })
})

test('growth says what it is, and a base of zero says so', () => {
  expect(growthText(growth(41, 29))).toBe('增长41.38%')
  expect(growthText(growth(0, 12))).toBe('下降100%')
  expect(growthText(growth(5, 5))).toBe('持平')
  expect(growthText(growth(5, 0))).toBe('无上年基数')
  expect(growthText(growth(5, null))).toBe('')
})

test('rounding is half away from zero at two places', () => {
  expect([(325 / 336) * 100, 1.005, 2, -0.001].map(v => rounded(v))).toEqual(['96.73', '1.01', '2', '0'])
})

test('a number of money is a number of 分, whatever it is shown in', () => {
  expect(['fines', 'decided'].map(name => valueUnitOf(administrativePenalty, name))).toEqual(['分', '件'])
  expect(unitOf(administrativePenalty.figures.fines)).toBe('元')
})
