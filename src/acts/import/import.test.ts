import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestHouse, testHouse, town, village } from '../../../test/support/house.ts'
import { figures } from '../../questions/figures.ts'
import { list } from '../../questions/list.ts'
import { matter } from '../../questions/matter.ts'
import { mediation } from '../../registers/disputes/mediation.ts'
import { withUnits } from '../../store/pool.ts'
import type { Cell } from './cells.ts'
import { dayOf } from './cells.ts'
import { importSheet } from './import.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse({ mediation: [mediation] })
})
afterAll(() => house.close())

const headings = [
  '序号',
  '纠纷简要情况',
  '类型',
  '级别',
  '受理来源',
  '双方当事人',
  '村居',
  '受理日期',
  '达成协议日期',
  '协议形式',
  '协议主要内容',
  '涉及金额（元）',
]
const row = (n: number, more: { readonly [at: number]: Cell } = {}): Cell[] =>
  [
    n,
    `纠纷${n}`,
    '邻里',
    '小事马上调',
    '排查发现',
    `张某${n}、李某`,
    '柳树村',
    '2023.3.5',
    '2023年4月1日',
    '口头',
    '赔礼道歉',
    '1,200.50',
  ].map((c, i) => (i in more ? more[i]! : c))
const sheet = (rows: readonly (readonly Cell[])[]) => ({ sheet: '2023年', headings, rows: rows.map((cells, i) => ({ row: i + 3, cells })) })
const order = (rows: readonly (readonly Cell[])[]) => ({ register: 'mediation', sheet: sheet(rows) })

test('days in the spellings that clerks use', () => {
  expect(
    [
      '2023-03-05',
      '2023.3.5',
      '2023/3/5',
      '2023年3月5日',
      '20230305',
      20230305,
      44990,
      '2023-02-30',
      '三月五日',
      '2023-03-05T00:00:00.000Z',
    ].map(cell => dayOf(cell)),
  ).toEqual([...Array<string>(7).fill('2023-03-05'), null, null, '2023-03-05'])
})

test('a preview writes nothing; the import is the same reading; the same file twice changes nothing', async () => {
  const rows = [row(1), row(2), row(3, { 8: null, 9: null, 10: null, 11: null }), row(1)]
  const clerk = house.as('clerk')
  const preview = await importSheet(house, clerk, order(rows), { dryRun: true })
  expect(preview.ok && [preview.value.rows, preview.value.accepted, preview.value.already, preview.value.refused]).toEqual([4, 3, 1, []])
  expect(preview.ok && preview.value.columns.find(c => c.header === '序号')!.to).toBeNull()
  const empty = await list(house, clerk, { register: 'mediation' })
  expect(empty.ok && empty.value.total).toBe(0)
  const done = await importSheet(house, clerk, order(rows))
  expect(done.ok && [done.value.accepted, done.value.already]).toEqual([3, 1])
  const again = await importSheet(house, clerk, order(rows))
  expect(again.ok && [again.value.accepted, again.value.already]).toEqual([0, 4])
  const f = await figures(house, clerk, { period: '2023' })
  const of = (id: string) => f.ok && f.value.find(x => x.id === id)!.value
  expect([of('mediation.accepted'), of('mediation.agreed'), of('mediation.amount')]).toEqual([3, 2, 240_100])
})

test('a row that has gone on since brings its new steps', async () => {
  const clerk = house.as('clerk')
  const more = await importSheet(house, clerk, order([row(3)]))
  expect(more.ok && [more.value.accepted, more.value.sample.map(s => s.steps)]).toEqual([1, ['达成协议']])
})

test('trap: imported history shown as late; guards refuse it', async () => {
  const found = await list(house, house.as('clerk'), { register: 'mediation', q: '纠纷1' })
  if (!found.ok) throw new Error('refused')
  const m = await matter(house, house.as('clerk'), found.value.rows[0]!.matter)
  expect(m.ok && m.value.story.map(s => [s.origin, s.late])).toEqual([
    ['import', undefined],
    ['import', undefined],
  ])
})

test('trap: formatted empty rows counted as errors', async () => {
  const blank = Array.from({ length: 1000 }, () => headings.map(() => (Math.random() < 0.5 ? null : ' ')))
  const done = await importSheet(house, house.as('clerk'), order(blank))
  expect(done.ok && [done.value.rows, done.value.accepted, done.value.refused]).toEqual([0, 0, []])
})

test('trap: table row dropped in silence; rows in are rows accepted, already there, or refused with their cell', async () => {
  const rows = [
    row(21),
    row(22, { 7: '2023-02-30' }),
    row(23, { 2: '邻居', 7: '2023-02-31' }),
    row(24, { 7: null, 8: null }),
    row(25, { 6: '柳树' }),
    row(1),
    row(26, { 7: '2033-01-01' }),
  ]
  const done = await importSheet(house, house.as('clerk'), order(rows))
  if (!done.ok) throw new Error('refused')
  expect(done.value.accepted + done.value.already + new Set(done.value.refused.map(r => r.row)).size).toBe(7)
  expect(done.value.refused.map(r => [r.row, r.column, r.cell, r.code])).toEqual([
    [4, '受理日期', '2023-02-30', 'not-date'],
    [5, '类型', '邻居', 'not-choice'],
    [5, '受理日期', '2023-02-31', 'not-date'],
    [6, null, '', 'no-step-day'],
    [9, '受理日期', '2033-01-01', 'future-day'],
  ])
})

test('every cell that stands against a row is listed, also where the ledger itself does', async () => {
  const rows = [row(31, { 1: '', 2: '', 5: '', 6: '' }), row(32, { 2: '邻居', 3: '难', 6: '无此村', 11: '约百元' })]
  const done = await importSheet(house, house.as('clerk'), order(rows), { dryRun: true })
  if (!done.ok) throw new Error('refused')
  expect(done.value.refused.filter(r => r.row === 4).map(r => [r.column, r.cell, r.code])).toEqual([
    ['类型', '邻居', 'not-choice'],
    ['级别', '难', 'not-choice'],
    ['村居', '无此村', 'not-unit'],
    ['涉及金额（元）', '约百元', 'not-money'],
  ])
  expect(done.value.refused.find(r => r.column === '类型')!.text).toBe(
    '“纠纷类型”请填其中之一：婚姻家庭、邻里、土地承包、征地拆迁、劳动争议、损害赔偿、交通事故、债务合同、物业、其他。',
  )
})

test('nothing is supplied, merged or left in silence', async () => {
  const given = {
    ...sheet([row(41, { 7: '3月5日', 8: '四月一日' }), row(42, { 6: '柳树村' }), row(43), row(41, { 7: '3月5日' }), row(44)]),
    year: 2023,
    skipped: [{ row: 9, cells: ['合计', null, 5] }],
    unread: ['二月'],
  }
  const rows = given.rows.map(r => (r.row === 4 ? { ...r, merged: [6] } : r.row === 5 ? { ...r, merged: [1, 11] } : r))
  const done = await importSheet(house, house.as('clerk'), { register: 'mediation', sheet: { ...given, rows } })
  if (!done.ok) throw new Error('refused')
  expect([done.value.accepted, done.value.already, done.value.refused.map(r => [r.row, r.column, r.code])]).toEqual([
    3,
    1,
    [
      [5, '纠纷简要情况', 'merged-cell'],
      [5, '涉及金额（元）', 'merged-cell'],
    ],
  ])
  expect(done.value.notes.map(n => n.text)).toEqual([
    '工作表“二月”没有读：一次读一张，请另存后再导入。',
    '“受理日期”有1格没有写年份，按表名读作2023年。',
    '“达成协议日期”有1格没有写年份，按表名读作2023年。',
    '“村居”有1格和上一行合并，按上一行读。',
    '第6行和第3行的纠纷简要情况、当事人、受理日期都一样，当作同一件，没有再记。',
    '第9行“合计”不是一件事项，没有导入。',
  ])
  const changed = await importSheet(house, house.as('clerk'), order([row(44, { 8: '2023.4.2', 11: '99' })]))
  expect(changed.ok && [changed.value.accepted, changed.value.already, changed.value.notes.map(n => n.column)]).toEqual([
    0,
    1,
    ['达成协议日期', '协议金额'],
  ])
})

test('a ledger whose date column nobody knows can be previewed, so that the clerk says what it is; what he said is remembered', async () => {
  const strange = headings.map(h => (h === '受理日期' ? '时间' : h))
  const given = { sheet: '2023', headings: strange, rows: [{ row: 2, cells: row(51, { 8: null, 9: null, 10: null, 11: null }) }] }
  const read = (options = {}, more = {}) => importSheet(house, house.as('clerk'), { register: 'mediation', sheet: given, ...more }, options)
  const preview = await read({ dryRun: true })
  expect(preview.ok && preview.value.refused.map(r => r.code)).toEqual(['no-step-day'])
  expect(await read()).toMatchObject({ refused: [{ code: 'unknown-columns' }] })
  const mapping = preview.ok ? preview.value.columns.map(c => (c.header === '时间' ? 'accept.day' : c.to)) : []
  const said = await read({ dryRun: true }, { mapping })
  expect(said.ok && [said.value.accepted, said.value.refused]).toEqual([1, []])
  expect((await read({}, { mapping })).ok).toBe(true)
  const again = await read({ dryRun: true })
  expect(again.ok && [again.value.already, again.value.columns.every(c => c.remembered)]).toEqual([1, true])
})

test('a ledger that is another’s is refused as a whole; only who may import imports', async () => {
  const other = { register: 'mediation', sheet: { sheet: 'x', headings: ['姓名', '工资'], rows: [{ row: 2, cells: ['甲', 3] }] } }
  expect(await importSheet(house, house.as('clerk'), other)).toMatchObject({ ok: false, refused: [{ code: 'unknown-columns' }] })
  expect(await importSheet(house, house.as('officer'), order([row(1)]))).toMatchObject({ ok: false, refused: [{ code: 'not-allowed' }] })
})

test('thousands of rows a batch at a time, in the clear nowhere', async () => {
  const rows = [...Array.from({ length: 3000 }, (_, i) => row(1000 + i)), row(1000)]
  const done = await importSheet(house, house.as('clerk'), order(rows))
  expect(done.ok && [done.value.accepted, done.value.already]).toEqual([3000, 1])
  const [known] = await house.sql<{ n: number }[]>`select reltuples::int as n from pg_class where relname = 'matter'`
  expect(known!.n).toBeGreaterThanOrEqual(3000)
  const [leak] = await withUnits(
    house.sql,
    [town],
    tx => tx`
    select (select count(*) from entry where data like '%张某%')::int + (select count(*) from matter where fields::text like '%张某1%')::int as n`,
  )
  expect(leak!['n']).toBe(0)
  expect(village).toBe(4)
})
