import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const said = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'growth')
    .map(r => `${r.verdict} ${r.message.split('，')[0]}`)

test('the words say which of the two is of now', () => {
  expect(said('平均办案天数46.2天，上年为51.8天，缩短6.5天。')).toEqual(['fails 51.8－46.2＝5.6'])
  expect(said('受教育年限由9.12年提高到10.38年，提高1.26年。')).toEqual(['holds 10.38－9.12＝1.26'])
  expect(said('五普为102.6，这次为104.01，高1.41。')).toEqual(['holds 104.01－102.6＝1.41'])
})

test.each([
  '收案1286件，审结1103件，多90件。',
  '上年收案1286件，上上年1103件，多90件。',
  '收案1286件；上年1103件；今年多办90件。',
  '6月办结35件，7月42件，多9件。',
  '甲地46.2天，比乙地51.8天，缩短6.5天。',
  '税收由3.2亿元，降到2.9亿元以下，非税降0.5亿元。',
  '有效3410起，日均488起，比上周3061起多349起。',
])('trap: %s', text => {
  expect(said(text).filter(s => s.startsWith('fails'))).toEqual([])
})
