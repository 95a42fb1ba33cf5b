import { expect, test } from 'vitest'
import type { Relation } from '../../../check/types.ts'
import { equation } from './equation.ts'

const at = { start: 0, end: 1 }
const relation = (
  kind: Relation['kind'],
  parts: readonly number[],
  stated: number,
  computed: number,
  verdict: Relation['verdict'],
): Relation => ({
  ...at,
  kind,
  claim: at,
  quote: '',
  stated: { min: stated, max: stated },
  computed: { min: computed, max: computed },
  verdict,
  parts: parts.map(value => ({ ...at, text: String(value), value, unit: '件' })),
  message: '',
})
const line = (r: Relation) =>
  equation(r, () => '')
    ?.map(t => t.text)
    .join(' ')

test('a sum that fails shows its parts and both totals', () => {
  expect(line(relation('sum', [261, 3, 3], 503, 267, 'fails'))).toBe('261 ＋ 3 ＋ 3 ＝ 267 ≠ 503')
})
test('a share finds which part is the whole', () => {
  expect(line(relation('share', [325, 224], 96.73, 145.09, 'undecided'))).toBe('325 ÷ 224 ＝ 145.09% ≠ 96.73%')
  expect(line(relation('share', [336, 325], 96.73, 96.7262, 'holds'))).toBe('325 ÷ 336 ＝ 96.73%')
})
test('growth is the difference over the base', () => {
  expect(line(relation('growth', [336, 311], 8.04, 8.0386, 'holds'))).toBe('（ 336 − 311 ）÷ 311 ＝ 8.04%')
})
test('what the arithmetic here cannot repeat is left to words', () => {
  expect(equation(relation('sum', [1, 2], 5, 4, 'fails'), () => '')).toBeNull()
})
test('amounts stand in the scale of the text', () => {
  const paid = relation('sum', [12_000_000, 8_500_000], 20_400_000, 20_500_000, 'fails')
  const parts = paid.parts.map((p, i) => ({ ...p, text: ['1200万', '850万'][i]! }))
  expect(line({ ...paid, parts })).toBe('1200万 ＋ 850万 ＝ 2050万 ≠ 2040万')
})
