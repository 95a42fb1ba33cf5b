import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const said = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'sum')
    .map(r => `${r.verdict} ${r.message.split('，')[0]}`)

test.each([
  ['群众评价满意占78.2%，基本满意占18.6%，不满意占3.2%。', 'holds 78.2%＋18.6%＋3.2%＝100%'],
  ['空气质量优占35.1%、良占52.3%、轻度污染占9.8%、中度污染占2.0%、重度及以上污染占0.8%。', 'holds 35.1%＋52.3%＋9.8%＋2%＋0.8%＝100%'],
  ['断面中Ⅰ～Ⅲ类水质断面比例为89.4%，Ⅳ类10.2%，Ⅴ类2.9%，劣Ⅴ类2.0%。', 'fails 89.4%＋10.2%＋2.9%＋2%＝104.5%'],
  ['地下水优良9.1%、良好25.0%、较好4.6%、较差45.2%、极差18.8%。', 'fails 9.1%＋25%＋4.6%＋45.2%＋18.8%＝102.7%'],
  // Nothing says that these are all.
  ['东部占39.93%，中部25.83%，西部27.12%，东北6.98%。', 'undecided 39.93%＋25.83%＋27.12%＋6.98%＝99.86%'],
])('shares side by side: %s', (text, message) => {
  expect(said(text)).toContain(message)
})

test.each([
  // Rates of several.
  '办结率：市直98.1%，乡镇97.2%，其他96.4%。',
  '预算执行进度：教育32.1%，卫生41.2%，其他18.6%。',
  // Several answers of each.
  '问卷显示，了解渠道中电视42.1%，网络65.3%，其他8.2%。',
  '来源为电话52.1%，网络48.2%，其他8.8%（有交叉）。',
  // Some of more.
  '前三位的是售后30.5%，质量24.3%，其他商品5.2%。',
  '达标断面占比98.2%，超标倍数占3.5%。',
])('trap: %s', text => {
  expect(said(text).filter(s => s.startsWith('fails'))).toEqual([])
})
