import { expect, test } from 'vitest'
import { chineseNumber } from './capitals.ts'

test('numbers in capitals and in plain numerals', () => {
  const all = ['壹拾贰万叁仟', '伍仟零佰零拾零', '十五', '一千零五', '贰亿零叁佰万', '拾万', '一百二十', '两', '零伍'].map(chineseNumber)
  expect(all).toEqual([123000, 5000, 15, 1005, 203000000, 100000, 120, 2, 5])
})

test('what is not well formed is no number', () => {
  for (const word of ['二〇二四', '三五', '万', '佰', '十百', '二百五', '一万二', '叁万伍万', '元', ''])
    expect(chineseNumber(word), word).toBeNaN()
})
