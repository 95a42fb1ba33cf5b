import { expect, test } from 'vitest'
import { money, register } from '../declare/index.ts'
import { inSentence } from './wording.ts'

const fines = register({
  id: 'fines',
  title: '罚款',
  group: 'enforcement',
  version: 1,
  since: '2020-01-01',
  covers: [],
  about: '试用。',
  named: 'amount',
  fields: { amount: money('金额') },
  states: { done: '已办' },
  steps: { fine: { title: '罚款', to: 'done', by: ['clerk'], asks: ['amount'] } },
  figures: { sum: { title: '罚款', unit: '元', flow: ['fine'], sum: 'amount' } },
})

test.each([
  [82_750_000, '82.75万元', '827500'],
  [19_900_000_000, '19900万元', '199000000'],
  [960_000, '9600元', '9600'],
  [82_750_150, '827501.5元', '827501.5'],
  [-20_000_000, '−20万元', '−200000'],
  [0, '0元', '0'],
])('%d分 is %s', (value, text, bare) => {
  expect(inSentence(fines, 'sum', { value })).toBe(text)
  expect(inSentence(fines, 'sum', { value }, true)).toBe(bare)
})
