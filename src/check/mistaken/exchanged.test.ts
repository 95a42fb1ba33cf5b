import { expect, test } from 'vitest'
import { check } from '../check.ts'
import { plain } from '../plain.ts'

const failing = (text: string): string[] =>
  check(plain(text))
    .relations.filter(r => r.kind === 'share' && r.verdict === 'fails')
    .map(r => text.slice(r.claim.start, r.claim.end))

test('the larger share at the smaller number is no rounding', () => {
  expect(failing('从业人员6.7万人，在乡镇所3.3万人，占51%，在街道所3.4万人，占49%。')).toEqual(['51%', '49%'])
  expect(failing('经费3.1亿元，县级1.5亿元，占52%，乡级1.6亿元，占48%。')).toEqual(['52%', '48%'])
})

test.each(['从业人员6.7万人，在乡镇所3.4万人，占51%，在街道所3.3万人，占49%。', '火灾1000起，住宅480起，占48%，其他520起，占52%。'])(
  'trap: %s',
  text => {
    expect(failing(text)).toEqual([])
  },
)
