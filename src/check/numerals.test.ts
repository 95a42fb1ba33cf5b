import { expect, test } from 'vitest'
import { numbers, numeralOf } from './numerals.ts'

const read = (text: string) => [...numbers(text, 0, text.length, () => 0)]
const one = (text: string) => read(text)[0]!

test.each([
  ['1,234件', 1234, 1234],
  ['1，234件', 1234, 1234],
  ['26,069件', 26069, 26069],
  ['14.3万人', 142_500, 143_500],
  ['2.5万余件', 25_000, 26_000],
  ['300多万条', 3_000_000, 4_000_000],
  ['1200余人次', 1200, 1300],
  ['20余次', 20, 30],
  ['二十余次', 20, 30],
  ['一千二百件', 1200, 1200],
  ['十二次', 12, 12],
  ['廿五人', 25, 25],
  ['两万余份', 20_000, 30_000],
  ['三万份', 25_000, 35_000],
  ['1.99亿元', 198_500_000, 199_500_000],
  ['4374.4亿元', 437_435_000_000, 437_445_000_000],
  ['1亿2000万元', 119_995_000, 120_005_000],
  ['六亿一千八百万吨', 617_995_000, 618_005_000],
  ['一万二千亿元', 1_199_950_000_000, 1_200_050_000_000],
  ['百分之三十二点五', 32.45, 32.55],
  ['96.73%', 96.725, 96.735],
  ['5‰', 0.45, 0.55],
  ['约1200件', 1100, 1300],
  ['节约1200件', 1200, 1200],
  ['签约1200件', 1200, 1200],
  ['3—5次', 3, 5],
])('%s is between %d and %d', (text, min, max) => {
  const { value } = one(text)
  expect(value.min).toBeCloseTo(min, 6)
  expect(value.max).toBeCloseTo(max, 6)
})

test('近 stays below, 超 has no upper end', () => {
  expect(one('近1200件').value.max).toBe(1200)
  expect(one('超1200件').value).toEqual({ min: 1200, max: Number.POSITIVE_INFINITY })
})

test('a list of bare numbers is no number with separators', () => {
  expect(read('分别为100，200，300').map(n => n.printed)).toEqual([100, 200, 300])
})

test('a year in Chinese digits is a code', () => {
  expect(read('二〇二三年')).toEqual([])
})

test('一成 to 九成 are percentages, 成立 is not', () => {
  expect(one('增长近五成，')).toMatchObject({ form: 'percent', printed: 50 })
  expect(read('五成立')[0]?.form).not.toBe('percent')
})

test.each([
  ['24', 24],
  ['三', 3],
  ['两', 2],
  ['一', 1],
  ['十', 10],
  ['十二', 12],
  ['三十六', 36],
  ['百', Number.NaN],
  ['', Number.NaN],
  ['三四', Number.NaN],
])('a small number in whatever letters: %s', (word, value) => expect(numeralOf(word)).toBe(value))
