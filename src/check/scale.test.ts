import { expect, test } from 'vitest'
import { check } from './check.ts'
import { plain } from './plain.ts'
import { inOwnScale } from './scale.ts'

const told = (text: string): string[] => check(plain(text)).relations.map(r => r.message)

test('figures are told as the text prints them, and results in the same scale', () => {
  expect(told('全年支出2350万元，其中人员1200万元、公用850万元、项目320万元，三项为全部支出。')[0]).toBe(
    '1200万＋850万＋320万＝2370万，比2350万元多20万。',
  )
  expect(told('财政收入2.35亿元，比上年增加2300万元，增长20%。')).toContain(
    '基期2.35亿－2300万＝2.12亿，2300万÷2.12亿＝10.85%，不是增长20%。',
  )
})

test('counts that the text prints in full stay so', () => {
  expect(told('接待20000人次，其中窗口12000人次、网上8000人次。')).toEqual(['12000＋8000＝20000，与20000人次相符。'])
  expect(
    inOwnScale('30万÷60000＝5，与5元相符。', [
      { text: '30万元', value: 300000 },
      { text: '60000', value: 60000 },
    ]),
  ).toBe('30万÷60000＝5，与5元相符。')
})

test('a bare figure of a run is told in the scale that its last tells, a percentage and 每万人 are let be', () => {
  const run = [
    { text: '1200', value: 12_000_000 },
    { text: '850万', value: 8_500_000 },
  ]
  expect(inOwnScale('12000000＋8500000＝20500000', run)).toBe('1200万＋850万＝2050万')
  const mean = [
    { text: '1872', value: 1872 },
    { text: '311.6万', value: 3_116_000 },
  ]
  expect(inOwnScale('1872÷3116000×10000＝6.008，20000%', mean)).toBe('1872÷311.6万×10000＝6.008，20000%')
})
