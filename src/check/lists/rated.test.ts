import { expect, test } from 'vitest'
import { check } from '../check.ts'
import { plain } from '../plain.ts'

const sums = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'sum')
    .map(r => [text.slice(r.claim.start, r.claim.end), r.verdict])

const text = '承办提案167件（主办128件，协办39件）。主办件评价满意121件、基本满意7件，满意率100%。'

test('good: ratings are of what is named before them, in its bracket', () => {
  expect(sums(text)).toEqual([
    ['167', 'holds'],
    ['128', 'holds'],
  ])
})

test('bad: more ratings than there are of what was rated', () => {
  expect(sums(text.replace('121件', '131件'))).toContainEqual(['128', 'fails'])
})

test('trap: some may not have answered, and a rating that names nothing is left to others', () => {
  expect(sums(text.replace('121件', '111件'))).toContainEqual(['128', 'undecided'])
  expect(sums(text.replace('主办件评价满意121件', '来信评价满意131件'))).not.toContainEqual(['128', 'fails'])
})
