import { expect, test } from 'vitest'
import { check } from '../check.ts'
import { plain } from '../plain.ts'

const verdicts = (text: string): string[] =>
  check(plain(text))
    .relations.filter(r => r.kind === 'share')
    .map(r => r.verdict)

test('a rate of one member of a list is of the whole list', () => {
  expect(verdicts('特困供养对象1287人（集中318人、分散969人），集中供养率24.7%。')).toEqual(['holds'])
  expect(verdicts('特困供养对象1287人（集中318人、分散969人），集中供养率32.8%。')).toEqual(['fails'])
})

test('a rate that includes another grade is of both', () => {
  const graded = (rate: string) => `评查326卷，其中优秀187卷、合格131卷、不合格8卷，合格率（含优秀）${rate}%。`
  expect(verdicts(graded('97.5'))).not.toContain('fails')
  expect(verdicts(graded('95.7'))).toEqual(['fails'])
})

test('trap: what is set against its neighbour is of the neighbour', () => {
  expect(verdicts('全村劳动力1287人（外出318人、在家969人），外出的相当于在家的32.8%。')).not.toContain('fails')
})
