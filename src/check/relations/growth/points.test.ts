import { expect, test } from 'vitest'
import { check } from '../../check.ts'
import { plain } from '../../plain.ts'

const growths = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'growth')
    .map(r => `${r.verdict} ${r.message}`)

test.each([
  '优良率由85.2%提高到87.1%，提高1.9个百分点。',
  '满意率94.9%，上年为92.4%，提高2.5个百分点。',
  // As a percentage of the earlier rate it is right.
  '优良率由85.2%提高到87.1%，提高2.2%。',
])('%s', text => {
  expect(growths(text).map(g => g.slice(0, 5))).toEqual(['holds'])
})

test.each(['优良率由85.2%提高到87.1%，提高1.9%。', '满意率由上年的92.4%升至94.9%，提高2.5%。', '满意率94.9%，上年为92.4%，提高2.5%。'])(
  'what lies between two rates is points and no percentage: %s',
  text => {
    const [found, more] = growths(text)
    expect(found).toMatch(/^fails .*应当写“[\d.]+个百分点”/)
    expect(more).toBeUndefined()
  },
)

test.each([
  // Another thing grew.
  '优良率由85.2%提高到87.1%，投诉下降1.9%。',
  // Two rates of two things.
  '优良率85.2%，达标率87.1%，提高1.9%。',
])('trap: %s', text => {
  expect(growths(text).filter(g => g.startsWith('fails'))).toEqual([])
})
