import { expect, test } from 'vitest'
import { check } from '../../check.ts'
import { plain } from '../../plain.ts'

const verdict = (text: string, figure: string) =>
  check(plain(text)).relations.find(r => r.kind === 'share' && text.slice(r.claim.start, r.claim.end) === figure)?.verdict

const offices = (told: string) =>
  `各部门公开情况（主动公开｜依申请｜政策解读）：财政局312｜4｜6；教育局528｜7｜9；民政局1011｜39｜18；合计1851｜50｜33。${told}`
const quarters = (told: string) =>
  `各季度来件｜办结：一季度1206｜1188；二季度1354｜1339；三季度1427｜1402；四季度1290｜1281；全年5277｜5210。${told}`
const months = (told: string) => `逐月信访量（来信｜来访｜小计）：一月86｜214｜300；二月54｜163｜217；累计140｜377｜517。${told}`
const teams = (told: string) =>
  `| 中队 | 检查次数 | 立案 |\n|---|---|---|\n| 岳阳 | 2410 | 268 |\n| 永丰 | 1986 | 231 |\n| 合计 | 4396 | 499 |\n\n${told}`

test.each([
  [offices, '教育局主动公开占28.5%。', '教育局主动公开占21.5%。'],
  [offices, '教育局依申请占14%。', '教育局依申请占12%。'],
  [quarters, '全年办结率98.7%。', '全年办结率97.8%。'],
  [quarters, '全年办结率98.7%，其中一季度98.5%。', '全年办结率98.7%，其中一季度91.5%。'],
  [quarters, '三季度来件最多，占全年的27.0%。', '三季度来件最多，占全年的20.0%。'],
  [months, '来访占全部信访量的72.9%。', '来访占全部信访量的79.2%。'],
  [teams, '检查次数最多的岳阳中队占全局的54.8%。', '检查次数最多的岳阳中队占全局的58.4%。'],
])('%#: %s', (table, good, bad) => {
  const figure = (told: string) => /[\d.]+%(?=。)/.exec(told)![0]
  expect(verdict(table(good), figure(good))).toBe('holds')
  expect(verdict(table(bad), figure(bad))).toBe('fails')
})

test.each([
  [offices, '财政局、教育局主动公开占61.5%。', '61.5%'],
  [offices, '重点领域信息占28.5%。', '28.5%'],
  [quarters, '城区办结率99.5%。', '99.5%'],
  [quarters, '按期办结率99.5%。', '99.5%'],
  [offices, '教育局占全市21.5%。', '21.5%'],
  [offices, '教育局主动公开占28.5%，机关占99.5%。', '99.5%'],
])('trap: what no cell is named for is not called wrong: %#', (table, told, figure) => {
  expect(verdict(table(told), figure)).not.toBe('fails')
})
