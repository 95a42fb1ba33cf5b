import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '../../../test/support/house.ts'
import { newId } from '../../base/id.ts'
import { exportRows } from '../../questions/export.ts'
import { figures } from '../../questions/figures.ts'
import { list } from '../../questions/list.ts'
import { meeting } from '../../registers/decisions/meeting.ts'
import { record } from '../record.ts'
import type { Cell } from './cells.ts'
import { importSheet } from './import.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse({ meeting: [meeting] })
})
afterAll(() => house.close())

const headings = ['会议', '类型', '第几次', '会议日期', '审议日期', '纪要日期', '研究事项', '议题类别', '决定', '已经合法性审查']
const item = (number: string, topic: string, subject: string, reviewed: Cell = null): Cell[] => [
  '镇党委会议',
  '党委会',
  number,
  '2023.3.6',
  '2023.3.6',
  '2023.3.8',
  topic,
  subject,
  '通过',
  reviewed,
]
const give = (rows: readonly (readonly Cell[])[], dryRun = false) =>
  importSheet(
    house,
    house.as('clerk'),
    { register: 'meeting', sheet: { sheet: '2023', headings, rows: rows.map((cells, i) => ({ row: i + 2, cells })) } },
    { dryRun },
  )
const values = async (...ids: readonly string[]) => {
  const all = await figures(house, house.as('clerk'), { period: '2023' })
  return ids.map(id => all.ok && all.value.find(f => f.id === `meeting.${id}`)!.value)
}

const first = [
  item('第一次', '场镇改造', '重大项目'),
  item('第一次', '饮水工程选址', '重大决策', '是'),
  item('第二次', '学习行政处罚法', '学法'),
]

test('rows of one meeting are one meeting with its items; a preview says the same', async () => {
  const preview = await give(first, true)
  expect(preview.ok && [preview.value.accepted, preview.value.already, preview.value.sample.map(s => s.steps)]).toEqual([
    3,
    0,
    ['召开 → 审议议题 → 印发纪要', '审议议题', '召开 → 审议议题 → 印发纪要'],
  ])
  const done = await give(first)
  expect(done.ok && [done.value.accepted, done.value.refused]).toEqual([3, []])
  expect(await values('held', 'topics', 'projects', 'review')).toEqual([2, 3, 1, 1])
})

test('the same file twice changes nothing; a row added under a meeting of before comes to it', async () => {
  const again = await give([...first, item('第一次', '大额资金安排', '大额资金')])
  expect(again.ok && [again.value.accepted, again.value.already]).toEqual([1, 3])
  expect(await values('held', 'topics', 'funds')).toEqual([2, 4, 1])
})

test('a meeting whose rows lie in two batches is one meeting', async () => {
  const long = Array.from({ length: 499 }, (_, i) => item(`之${i}`, '形势', '其他'))
  const done = await give([...long, item('第三次', '形势', '其他'), item('第三次', '村道', '重大项目')])
  expect(done.ok && [done.value.accepted, done.value.already, done.value.refused]).toEqual([501, 0, []])
  expect(await values('held', 'topics')).toEqual([502, 505])
})

test('an export has a row for each item, and comes back as nothing new', async () => {
  const sheet = await exportRows(house, house.as('clerk'), { register: 'meeting', q: '镇党委会议' })
  if (!sheet.ok) throw new Error('refused')
  const at = (header: string) => sheet.value.columns.findIndex(c => c.header === header)
  const second = sheet.value.rows.filter(r => r[at('会议次序')] === '第一次')
  expect(second.map(r => [r[at('议题')], r[at('已经合法性审查')], r[at('审议日期')]])).toEqual([
    ['场镇改造', '', '2023-03-06'],
    ['饮水工程选址', '是', '2023-03-06'],
    ['大额资金安排', '', '2023-03-06'],
  ])
  const again = await importSheet(house, house.as('clerk'), {
    register: 'meeting',
    sheet: {
      sheet: '导出',
      headings: sheet.value.columns.map(c => c.header),
      rows: sheet.value.rows.map((cells, i) => ({ row: i + 2, cells })),
    },
  })
  expect(again.ok && [again.value.accepted, again.value.already, again.value.refused]).toEqual([0, sheet.value.rows.length, []])
})

test('an item that was corrected is the one that is there, as it was written and as it stands', async () => {
  const found = await list(house, house.as('clerk'), { register: 'meeting', q: '第二次' })
  const row = found.ok ? found.value.rows[0]! : undefined
  const ms = house.clock.ms()
  const correct = { of: 2, set: { topic: '学习行政复议法' }, reason: '录错' }
  const done = await record(house, house.as('clerk'), {
    matter: row!.matter,
    request: newId(ms),
    register: 'meeting',
    n: 4,
    step: 'correct',
    day: '2023-04-03',
    data: correct,
  })
  expect(done.ok).toBe(true)
  for (const topic of ['学习行政处罚法', '学习行政复议法']) {
    const again = await give([item('第二次', topic, '学法')])
    expect(again.ok && [topic, again.value.accepted, again.value.already]).toEqual([topic, 0, 1])
  }
})
