import { type Cell as HucreCell, writeXlsx } from 'hucre'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '../../test/support/house.ts'
import { importSheet } from '../acts/import/import.ts'
import { list } from '../questions/list.ts'
import { mediation } from '../registers/disputes/mediation.ts'
import { readLedger } from './papers.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse({ mediation: [mediation] })
})
afterAll(() => house.close())

const merge = (startRow: number, endRow: number, startCol: number, endCol: number) => ({ startRow, endRow, startCol, endCol })

/** As offices keep it: two titles, a header of three rows, merged villages, days in every spelling, 合计, a footnote, formatted rows. */
function ledger(): Promise<Uint8Array> {
  const rows: (string | number | null)[][] = [
    ['清河镇矛盾纠纷调处台账'],
    ['填报单位：清河镇司法所　　2023年度　　填表日期：2024年1月5日'],
    ['序号', '纠纷情况', null, null, '当事人', '村居', '时间', null, '协议', null],
    [null, '纠纷简要情况', '分类', null, null, null, '受理日期', '达成协议日期', '协议形式', '协议主要内容'],
    [null, null, '类型', '级别', null, null, null, null, null, null],
    [1, '院墙', '邻里', '小事马上调', '张某某、李某', '柳树村', '2023.3.5', '3月9日', '口头', '赔礼'],
    [2, '排水', '邻里', '小事马上调', '王某某 赵某', null, '3月6日', '二〇二三年三月十日', '口头', '疏通'],
    [3, '道路', '邻居', '小事马上调', '钱某', '柳树村', '2023年2月30日', '2023/3/11', '口头', '让路'],
    [4, '树木', '邻里', '小事马上调', '孙某', '柳树村', 45000, null, null, null],
    ['合计', 4, null, null, null, null, null, null, null, null],
    ['填表人：某某', null, null, null, null, null, null, null, null, null],
  ]
  const cells = new Map<string, Partial<HucreCell>>()
  for (let r = 0; r < 50; r++)
    for (let c = 0; c < 10; c++)
      cells.set(`${rows.length + r},${c}`, { value: null, type: 'empty', style: { border: { top: { style: 'thin' } } } })
  const merges = [
    merge(0, 0, 0, 9),
    merge(1, 1, 0, 9),
    merge(2, 4, 0, 0),
    merge(2, 2, 1, 3),
    merge(3, 4, 1, 1),
    merge(3, 3, 2, 3),
    merge(2, 4, 4, 4),
    merge(2, 4, 5, 5),
    merge(2, 2, 6, 7),
    merge(3, 4, 6, 6),
    merge(3, 4, 7, 7),
    merge(2, 2, 8, 9),
    merge(3, 4, 8, 8),
    merge(3, 4, 9, 9),
    merge(5, 6, 5, 5),
  ]
  return writeXlsx({ sheets: [{ name: '台账', rows: [...rows, ...Array.from({ length: 50 }, () => [])], cells, merges }] })
}

test('an office’s ledger as it is kept: every row is accepted or listed, every bad cell told, nothing supplied in silence; twice changes nothing', async () => {
  const sheet = await readLedger(await ledger())
  if (!sheet.ok) throw new Error(JSON.stringify(sheet.refused))
  const take = (dryRun: boolean) => importSheet(house, house.as('clerk'), { register: 'mediation', sheet: sheet.value }, { dryRun })
  const preview = await take(true)
  const done = await take(false)
  if (!preview.ok || !done.ok) throw new Error(JSON.stringify([preview, done]))
  expect({ ...preview.value, columns: [] }).toEqual({ ...done.value, columns: [] })
  expect(done.value.columns.map(c => c.to)).toEqual([
    null,
    'subject',
    'kind',
    'level',
    'parties',
    'village',
    'accept.day',
    'agree.day',
    'form',
    'terms',
  ])
  expect([done.value.rows, done.value.accepted, done.value.already]).toEqual([4, 3, 0])
  expect(done.value.refused.map(r => [r.row, r.column, r.cell, r.code])).toEqual([
    [8, '纠纷情况/分类/类型', '邻居', 'not-choice'],
    [8, '时间/受理日期', '2023年2月30日', 'not-date'],
  ])
  expect(done.value.notes.map(n => [n.row, n.text])).toEqual([
    [6, '“时间/达成协议日期”有1格没有写年份，按表名读作2023年。'],
    [7, '“村居”有1格和上一行合并，按上一行读。'],
    [7, '“时间/受理日期”有1格没有写年份，按表名读作2023年。'],
    [10, '第10行“合计”不是一件事项，没有导入。'],
    [11, '第11行“填表人：某某”不是一件事项，没有导入。'],
  ])
  const found = await list(house, house.as('mediator'), { register: 'mediation', sort: 'opened', descending: false })
  expect(found.ok && found.value.rows.map(r => [r.title, r.opened, r.last])).toEqual([
    ['院墙', '2023-03-05', '2023-03-09'],
    ['排水', '2023-03-06', '2023-03-10'],
    ['树木', '2023-03-15', '2023-03-15'],
  ])
  const again = await take(false)
  expect(again.ok && [again.value.accepted, again.value.already, again.value.refused.length]).toEqual([0, 3, 2])
})
