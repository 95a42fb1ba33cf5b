import { expect, test } from 'vitest'
import { check } from '../check.ts'
import { plain } from '../plain.ts'

const wrong = (text: string): string[] =>
  check(plain(text))
    .relations.filter(r => r.verdict === 'fails')
    .map(r => r.message)

test.each([
  ['直接答复20334件，转办12847件。转办工单：县区9385件，占73.30%；市直3418件，占26.70%；总计12803件。直接答复与转办共计33137件。', ''],
  ['当场答复8120件，交办14736件。交办件：乡镇9214件，部门5162件，总计14376件。', '各项合计是14376件，这里是14736件，同一个总数前后不一。'],
  [
    '经费明细（万元）：会议费｜312.45；差旅费｜1280.36；合计｜1592.81。全年总支出1529.81万元。',
    '各项合计是1592.81，这里是1529.81万元，同一个总数前后不一。',
  ],
  ['受理总量共计45218件。按渠道分：电话32106件，网站13012件，合计45118件。', ''],
])('%s', (text, message) => {
  expect(wrong(text).filter(m => /总数前后不一/.test(m))).toEqual(message ? [message] : [])
})

test.each([
  '上年转办14736件。转办件：乡镇9214件，部门5162件，总计14376件。',
  '收入合计：税收9214万元，非税5162万元，总计14376万元。总支出14736万元。',
  '全市热线来电14736次。交办件：乡镇9214件，部门5162件，总计14376件。',
])('of another time or thing: %s', text => {
  expect(wrong(text).filter(m => /总数前后不一/.test(m))).toEqual([])
})
