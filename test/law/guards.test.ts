import { expect, test } from 'vitest'
import { findCondition, findLimit, findThreshold } from '../../src/law/index.ts'
import { guardCases } from './guards.cases.ts'

test('every example that is no date has its rule in an instrument', () => {
  expect(guardCases.map(c => c.id)).toEqual(Array.from({ length: 28 }, (_, i) => `NX${String(i + 1).padStart(2, '0')}`))
  expect(guardCases.filter(c => !findCondition(c.rule) && !findLimit(c.rule) && !findThreshold(c.rule))).toEqual([])
})

test('a guard that an example expects to block is one that blocks, and one that warns only warns', () => {
  const guards = guardCases.flatMap(c => {
    const condition = findCondition(c.rule)
    return condition ? [{ ...c, level: condition.level }] : []
  })
  expect(guards.length).toBeGreaterThan(9)
  expect(guards.filter(g => g.expected.startsWith('block') && g.level !== 'block')).toEqual([])
  expect(guards.filter(g => g.expected.startsWith('warn') && g.level !== 'warn')).toEqual([])
})

test('a silence that means something says what it means', () => {
  expect(findLimit('REV-L03')!.consequence).toContain('视为受理')
  expect(findLimit('LIC-L01')!.consequence).toContain('即为受理')
  expect(findLimit('LIC-L11')!.consequence).toContain('视为准予延续')
  expect([findLimit('INF-L04')!.consequence, findLimit('INF-L05')!.consequence]).toEqual(['逾期由机关依法决定', '逾期视为同意公开'])
})
