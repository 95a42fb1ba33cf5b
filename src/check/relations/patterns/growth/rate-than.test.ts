import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const said = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'growth')
    .map(r => `${r.verdict} ${r.message.split('，')[0]}`)

test('the other rate stands beside the points', () => {
  expect(said('线上满意率98.4%，较窗口满意率96.2%高2.2个百分点。')).toEqual(['holds 98.4%－96.2%＝2.2个百分点'])
  expect(said('普及率88.4%，比城镇普及率99.1%低11.7个百分点。')).toEqual(['fails 99.1%－88.4%＝10.7个百分点'])
})

test('only its name stands there, and it was told before', () => {
  const text = '上年建议54条，采纳率91.9%。今年建议62条，采纳率92.7%。今年采纳率提高0.8个百分点。'
  expect(said(text)).toEqual(['holds 92.7%－91.9%＝0.8个百分点'])
  expect(said('甲县办结率95.1%，乙县办结率93.2%，乙县比甲县低2.9个百分点。')).toEqual(['fails 95.1%－93.2%＝1.9个百分点'])
})

test.each([
  '批捕率51%，比全部不捕率39.2%高24.4个百分点。',
  '优秀率37.5%，比目标值高4.5个百分点。',
  '处罚案卷优秀率32%，强制案卷优秀率33%，许可案卷优秀率37.5%，比其他案卷高4.5个百分点。',
  '处罚案卷150卷，处罚案卷抽查30卷占20%。许可案卷优秀率37.5%，比处罚案卷高4.5个百分点。',
  '甲县办结率95.1%，满意率97%，乙县办结率93.2%，满意率96%，甲县比乙县高1个百分点。',
  '甲采纳率92.7%，乙采纳率91.9%。本年采纳率高1.8个百分点。',
])('trap: %s', text => {
  expect(said(text).filter(s => s.startsWith('fails'))).toEqual([])
})
