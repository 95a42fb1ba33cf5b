import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const growths = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'growth')
    .map(r => `${r.verdict} ${r.message.split('，')[0]}`)

const RATE = '一审结案率为88.42%，较2021年9月（87.15%）上升1.27个百分点。'

test('a period with digits names the value in its brackets', () => {
  expect(growths(RATE)).toEqual(['holds 88.42%－87.15%＝1.27个百分点'])
})

test.each([
  ['88.42', '89.42'],
  ['87.15', '81.15'],
  ['1.27', '1.77'],
  ['上升', '下降'],
])('with %s written %s it is wrong', (right, wrong) => {
  expect(growths(RATE.replace(right, wrong)).map(g => g.slice(0, 5))).toEqual(['fails'])
})

test('an aim between them is not the present value', () => {
  expect(growths('适用率为85.8%，达到80%的目标要求，较2021年9月（85.97%）下降0.17个百分点。')).toEqual([
    'holds 85.97%－85.8%＝0.17个百分点',
  ])
})

test.each([
  '结案率为88.42%，较2021年9月（第3位）上升2位。',
  '结案率为88.42%，较全省平均（87.15%）略高，较年初上升3.1个百分点。',
  '收案120件，较2021年9月（结案率87.15%）上升1.2个百分点。',
  '结案率88.42%，服判率90.1%，较2021年9月（12天）缩短3天。',
])('trap: %s', text => {
  expect(growths(text).filter(g => g.startsWith('fails'))).toEqual([])
})
