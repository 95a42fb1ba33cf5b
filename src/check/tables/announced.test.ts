import { expect, test } from 'vitest'
import { check } from '../check.ts'
import { plain } from '../plain.ts'

const wrong = (text: string) =>
  check(plain(text)).relations.flatMap(r => (r.verdict === 'fails' ? [text.slice(r.claim.start, r.claim.end)] : []))

const fines = (sum: string, words = '分领域情况见下表') =>
  `全年作出行政处罚565宗，罚没金额${sum}万元，${words}。\n领域｜处罚数（宗）｜罚没金额（万元）\n交通运输｜312｜32.91\n市场监管｜193｜10.54\n生态环境｜60｜7.38`
test('the columns make what the sentence above tells under their names', () => {
  expect(wrong(fines('50.83'))).toEqual([])
  expect(wrong(fines('80.83'))).toEqual(['80.83万'])
})

const quarters = (sum: number) =>
  `全年破获各类刑事案件${sum}起，分季度情况见下表。\n季度｜一季度｜二季度｜三季度｜四季度\n破案数（起）｜112｜197｜99｜131\n抓获人数（人）｜132｜232｜111｜139`
test('so do rows', () => {
  expect(wrong(quarters(539))).toEqual([])
  expect(wrong(quarters(839))).toEqual(['839'])
})

test('trap: only some are shown, others are counted', () => {
  expect(wrong(fines('80.83', '主要领域情况见下表'))).toEqual([])
  expect(wrong(fines('80.83').replace('罚没金额8', '没收财物8'))).toEqual([])
  expect(wrong('全县受理投诉980件，具体情况如下：\n街道｜受理｜办结\n东街｜120｜110\n西街｜150｜140\n南街｜146｜139')).toEqual([])
})
