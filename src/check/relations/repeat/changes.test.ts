import { expect, test } from 'vitest'
import { check } from '../../check.ts'
import { plain } from '../../plain.ts'

const said = (text: string, verdict: string): string[] =>
  check(plain(text))
    .relations.filter(r => r.kind === 'repeat' && r.verdict === verdict)
    .map(r => r.message)

test.each([
  [
    '本月受理信息5764件，同比增长35.0%。其中咨询3120件，同比增长48.2%。\n\n咨询情况：本月咨询3120件，同比增长35.0%。',
    '前文“咨询3120件”增长48.2%，这里是增长35%，同一件事前后不一。',
  ],
  [
    '全年立案2386件，比上年下降12.4%；结案2290件。从立案看，全年立案2386件，比上年上升12.4%。',
    '前文“立案2386件”下降12.4%，这里是增长12.4%，同一件事前后不一。',
  ],
])('%s', (text, message) => {
  expect(said(text, 'fails')).toEqual([message])
})

test.each([
  ['举报1142件，同比增长18.3%。举报比去年同期增加177件，同比增长18.3%。', '前文“举报”也是增长18.3%，一致。'],
  ['本月咨询3120件，同比增长48.2%。其中业务咨询2900件。本月咨询3120件，同比增长48.2%。', '前文“咨询3120件”也是增长48.2%，一致。'],
])('%s', (text, message) => {
  expect(said(text, 'holds')).toContain(message)
})

test.each([
  '咨询3120件，同比增长48.2%。本月咨询3120件，环比增长35.0%。',
  '咨询3120件，同比增长48.2%。1至8月咨询21460件，同比增长35.0%。',
  '东区受理312件，同比增长48.2%。西区受理312件，同比增长35.0%。',
  '产值3120万元，同比增长48.2%。按可比价格计算，产值3120万元，同比增长35.0%。',
  '举报1142件，同比增长18.3%。举报件次同比增长8.3%。',
])('of another time, place or measure: %s', text => {
  expect(said(text, 'fails')).toEqual([])
})
