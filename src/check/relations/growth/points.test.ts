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
  // A share is no value of what is called a rate.
  '驳回65件，合计215件，占51.7%，纠错率较上年的11.2%下降2.5个百分点。',
  // Two rates of two things.
  '优良率85.2%，达标率87.1%，提高1.9%。',
])('trap: %s', text => {
  expect(growths(text).filter(g => g.startsWith('fails'))).toEqual([])
})

test('the earlier value of a rate that is named with it is held against that rate, whatever stands between', () => {
  const air = (points: string) => `优良天数比例92.4%，轻度污染6.9%，重度0.7%；优良比例去年同期为90.4%，上升${points}个百分点。`
  expect(growths(air('2.0'))[0]).toContain('92.4%－90.4%＝2个百分点，与2百分点相符')
  expect(growths(air('3.0'))[0]).toMatch(/^fails 92\.4%－90\.4%/)
  // Of a rate that is not told.
  expect(growths('轻度污染6.9%，重度0.7%；优良比例去年同期为90.4%，上升2.0个百分点。')).toEqual([])
})

test('how far a rate passed what was asked for', () => {
  const rate = (by: number) => growths(`结案率98%，高于省厅95%的要求${by}个百分点。`)
  expect(rate(3)).toEqual(['holds 98%－95%＝3个百分点，与3百分点相符。'])
  expect(rate(5)[0]).toMatch(/^fails/)
  expect(growths('合格率91.5%，低于国家92%的标准0.5个百分点。')[0]).toMatch(/^holds/)
  expect(growths('结案率98%，上年合格率96%，高于省厅95%的要求3个百分点。').filter(g => g.startsWith('fails'))).toEqual([])
})
