import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const growths = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'growth')
    .map(r => `${r.verdict} ${r.message.split('，')[0]}`)

const BESIDE = '刑事案件1473件，执行案件10127件。执行案件去年同期9826件，上升3.06%。'
const BEHIND = '行政诉讼136件，民事诉讼480件。行政诉讼立案比上年下降10.5%，上年为152件。'

test('the earlier value beside its change is of what goes by the name', () => {
  expect(growths(BESIDE)).toEqual(['holds （10127－9826）÷9826＝3.063%'])
  expect(growths(BEHIND)).toEqual(['holds （136－152）÷152＝-10.53%'])
  expect(growths('全年12345热线接听41268件。接听量比上年的38724件增长6.57%。')).toEqual(['holds （41268－38724）÷38724＝6.570%'])
})

test.each([
  [BESIDE, '10127', '10721'],
  [BESIDE, '9826', '9286'],
  [BESIDE, '3.06', '3.60'],
  [BESIDE, '上升', '下降'],
  [BEHIND, '136', '163'],
  [BEHIND, '152件', '125件'],
  [BEHIND, '10.5', '15.0'],
])('%s: with %s written %s it is wrong', (text, right, wrong) => {
  expect(growths(text.replace(right, wrong)).map(g => g.slice(0, 5))).toEqual(['fails'])
})

test('no other two figures that fit excuse it', () => {
  const text = '行政诉讼168件，民事诉讼480件。整改到位136件。行政诉讼立案比上年下降10.5%，上年为152件。'
  expect(growths(text)).toEqual(['fails （168－152）÷152＝10.53%'])
})

test.each([
  // Not counted under that name, or twice.
  '刑事案件1473件。执行案件去年同期9826件，上升3.60%。',
  '甲院执行案件1473件，乙院执行案件2127件。执行案件去年同期9826件，上升3.60%。',
  // What was carried over is no earlier value.
  '执行案件10127件。执行案件去年结转982件，上升3.60%。',
  // A part that only begins with the name.
  '执行案件中终本10127件。执行案件去年同期9826件，上升3.60%。',
  '地区生产总值148.36亿元。地区生产总值上年为140.39亿元，按可比价格增长5.2%。',
])('trap: %s', text => {
  expect(growths(text).filter(g => !g.startsWith('undecided'))).toEqual([])
})
