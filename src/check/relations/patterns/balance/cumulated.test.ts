import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const said = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'balance')
    .map(r => r.verdict)

test('what had been left and what this year left are left in all', () => {
  expect(said('统筹基金当期结余2.53亿元；上年末累计结余34.41亿元，本年末累计结余36.94亿元。')).toEqual(['holds'])
  expect(said('统筹基金当期结余2.53亿元；上年末累计结余34.41亿元，本年末累计结余36.49亿元。')).toEqual(['fails'])
})

test.each([
  '当期结余2.53亿元；上年末累计结余34.41亿元，上解调剂金0.45亿元，本年末累计结余36.49亿元。',
  '职工医保当期结余2.53亿元，居民医保当期结余0.4亿元；上年末累计结余34.41亿元，本年末累计结余36.49亿元。',
  '当期结余2.53亿元，本年末累计结余36.49亿元。',
  '当期结余2.53亿元。\n\n上年末累计结余34.41亿元，本年末累计结余36.49亿元。',
])('trap: %s', text => {
  expect(said(text)).not.toContain('fails')
})

test('trap: where the figure of the year is wrong, what is left in all is not', () => {
  const text = '统筹基金收入41.26亿元、支出38.73亿元，当期结余2.35亿元；上年末累计结余34.41亿元，本年末累计结余36.94亿元。'
  expect(check(plain(text)).relations.flatMap(r => (r.verdict === 'fails' ? [text.slice(r.claim.start, r.claim.end)] : []))).toEqual([
    '2.35亿',
  ])
})
