import { expect, test } from 'vitest'
import { check } from '../../check.ts'
import { plain } from '../../plain.ts'

const said = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'growth')
    .map(r => r.verdict)

test('what is said at the head of a sentence is said of its growth', () => {
  expect(said('按同口径，营业收入由214.5亿元增至231.8亿元，增长7.4%。')).toEqual(['undecided'])
  expect(said('营业收入由214.5亿元增至231.8亿元，增长7.4%。')).toEqual(['fails'])
})

test('trap: 今年多36件 is no value of this year', () => {
  expect(said('上年审结158件，今年多36件，增长22.78%。')).not.toContain('fails')
})
