import { expect, test } from 'vitest'
import type { Day } from '../../../base/day.ts'
import { mediation } from '../../../registers/disputes/mediation.ts'
import type { UnitRow } from '../../../server/api.ts'
import { readSentence } from './quick-words.ts'

const today = '2024-01-08' as Day
const units: readonly UnitRow[] = [{ id: 4, title: '柳树村', kind: 'village', parent: 2, sample: false }]

test('a sentence gives its day, its village, its kind; the rest is the matter', () => {
  const { day, data } = readSentence(mediation, 'find', '昨天下午 柳树村 邻里 屋檐滴水的苗头', today, units)
  expect(day).toBe('2024-01-07')
  expect(data).toEqual({ village: 4, kind: 'neighbour', subject: '邻里 屋檐滴水的苗头' })
})
test('what is not said is not guessed', () => {
  const { day, data, said } = readSentence(mediation, 'find', '', today, units)
  expect([day, data, said]).toEqual([today, {}, []])
})
