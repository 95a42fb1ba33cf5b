import { expect, test } from 'vitest'
import { check } from './check.ts'
import { plain } from './plain.ts'

const shares = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'share')
    .map(r => `${r.verdict} ${r.message}`)

test('where things are has no share of theirs', () => {
  expect(shares('渡口26个，分布在9个乡镇，占全市渡口208个的12.5%。')).toEqual(['holds 26÷208＝12.50%，与12.5%相符。'])
  expect(shares('渡口26个，分布在9个乡镇，占全市渡口208个的15.2%。')).toEqual(['fails 26÷208＝12.50%，不是15.2%。'])
  expect(shares('检查站18个，分设在6个县，占全省检查站216个的8.3%。')).toEqual(['holds 18÷216＝8.33%，与8.3%相符。'])
  expect(shares('全市渡口208个，其中险要的26个，涉及9个县，占12.5%。')).toEqual(['holds 26÷208＝12.50%，与12.5%相符。'])
})

test('of all places the number of places has its share', () => {
  expect(shares('渡口26个，涉及9个乡镇，占全县乡镇12个的75.0%。')).toEqual(['holds 9÷12＝75.00%，与75%相符。'])
  expect(shares('渡口26个，涉及9个乡镇，占全县乡镇12个的57.0%。')).toEqual(['fails 9÷12＝75.00%，不是57%。'])
})
