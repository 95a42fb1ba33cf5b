import { expect, test } from 'vitest'
import { check } from '../../check.ts'
import { plain } from '../../plain.ts'

const sums = (text: string): string[] =>
  check(plain(text))
    .relations.filter(r => r.kind === 'sum')
    .map(r => r.verdict)

test('good: numbered classes make one whole, but for rounding', () => {
  expect(sums('调委会一类占71.4%，二类占22.3%，三类占6.3%。')).toEqual(['holds'])
  expect(sums('调委会一类占71.4%，二类占22.3%，三类占6.4%。')).toEqual(['holds'])
})

test('bad: they pass it by more', () => {
  expect(sums('调委会一类占71.4%，二类占22.3%，三类占7.3%。')).toEqual(['fails'])
  expect(sums('一级占52%，二级占58%。')).toEqual(['fails'])
})

test('trap: a last class may be left out, and other names may overlap', () => {
  expect(sums('水质一类占21.4%，二类占52.3%，三类占17.3%。')).toEqual([])
  expect(sums('一类占71.4%，达标的占92.3%，优秀占7.3%。')).toEqual([])
})

test('shares down to what is called 及其他 make a hundred', () => {
  expect(sums('按要素分：大气占36.1%，噪声占56.9%，水占2.8%，固废占9.0%，辐射及其他占3.3%。')).toEqual(['fails'])
  expect(sums('按要素分：大气占36.1%，噪声占56.9%，水占2.8%，固废占0.9%，辐射及其他占3.3%。')).toEqual(['holds'])
})
