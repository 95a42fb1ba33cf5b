import { afterAll, beforeAll, expect, test } from 'vitest'
import { nextId, type TestHouse, testHouse, village } from '../../test/support/house.ts'
import { exportLayout } from '../questions/export.ts'
import { list } from '../questions/list.ts'
import { matter } from '../questions/matter.ts'
import { mediation } from '../registers/disputes/mediation.ts'
import type { Cell } from './import/cells.ts'
import { keepLayout } from './layout.ts'
import { receiveNumbers } from './receipt.ts'
import { record } from './record.ts'

let house: TestHouse
let layout = ''
async function accept(subject: string): Promise<void> {
  const data = { subject, kind: 'neighbour', level: 'small', source: 'walkIn', parties: [{ name: '王甲' }], village, willing: true }
  const order = { matter: nextId(), request: nextId(), register: 'mediation', n: 1, step: 'accept', day: '2023-12-05' as const, data }
  const done = await record(house, house.as('mediator'), order)
  if (!done.ok) throw new Error(JSON.stringify(done.refused))
}
beforeAll(async () => {
  house = await testHouse({ mediation: [mediation] })
  for (const subject of ['院墙', '排水', '同名', '同名']) await accept(subject)
  const kept = await keepLayout(house, house.as('clerk'), 'mediation', {
    title: '月报',
    platform: '区平台',
    columns: [
      { header: '纠纷', from: 'subject' },
      { header: '受理时间', from: 'accept.day', as: 'slashes' },
      { header: '备注' },
      { header: '平台编号', from: 'platform.number' },
    ],
  })
  layout = kept.ok ? kept.value.id : ''
})
afterAll(() => house.close())

const receive = (rows: readonly (readonly Cell[])[], headings = ['纠纷', '受理时间', '系统编号'], account = 'clerk') =>
  receiveNumbers(house, house.as(account), {
    register: 'mediation',
    layout,
    sheet: { sheet: '回执', headings, rows: rows.map((cells, i) => ({ row: i + 2, cells })) },
  })
const numbers = async () => {
  const sheet = await exportLayout(house, house.as('clerk'), { register: 'mediation' }, layout)
  return sheet.ok && Object.fromEntries(sheet.value.rows.filter(r => r.number).map(r => [r.cells[0], r.cells[3]]))
}

test('a receipt brings the numbers; what is no matter, or could be two, is listed; the same receipt twice changes nothing', async () => {
  const rows = [
    ['院墙', '2023年12月5日', 'P-001'],
    ['排水', '2023.12.5', ''],
    ['同名', '2023-12-05', 'P-003'],
    ['没有的', '2023-12-05', 'P-004'],
    [null, ' ', null],
  ]
  const done = await receive(rows)
  expect(done.ok && [done.value.column, done.value.rows, done.value.accepted, done.value.already]).toEqual(['系统编号', 4, 1, 0])
  expect(done.ok && done.value.refused.map(r => [r.row, r.column, r.cell, r.code])).toEqual([
    [3, '系统编号', '', 'required'],
    [4, '系统编号', 'P-003', 'several-rows'],
    [5, '系统编号', 'P-004', 'no-such-row'],
  ])
  expect(await numbers()).toEqual({ 院墙: 'P-001' })
  const again = await receive(rows)
  expect(again.ok && [again.value.accepted, again.value.already]).toEqual([0, 1])
})

test('a new number takes the place of the old, and both stand in the timeline; cancelled, the old one is back', async () => {
  const done = await receive([['院墙', '2023/12/5', 'P-009']])
  expect(done.ok && done.value.accepted).toBe(1)
  expect(await numbers()).toEqual({ 院墙: 'P-009' })
  const found = await list(house, house.as('clerk'), { register: 'mediation', q: '院墙' })
  const id = found.ok ? found.value.rows[0]!.matter : ''
  const seen = await matter(house, house.as('clerk'), id)
  expect(seen.ok && seen.value.story.slice(1).map(s => [s.title, s.values.map(v => v.text)])).toEqual([
    ['平台编号', ['区平台', 'P-001']],
    ['平台编号', ['区平台', 'P-009']],
  ])
  const cancel = {
    matter: id,
    request: nextId(),
    register: 'mediation',
    n: 4,
    step: 'cancel',
    day: house.clock.today(),
    data: { of: 3, reason: '录错' },
  }
  expect((await record(house, house.as('head'), cancel)).ok).toBe(true)
  expect(await numbers()).toEqual({ 院墙: 'P-001' })
})

test('a file without a number, or without anything to know a matter by, is refused; so is whoever may not import', async () => {
  expect(await receive([], ['纠纷', '受理时间'])).toMatchObject({ refused: [{ code: 'unknown-columns' }] })
  expect(await receive([], ['姓名', '平台编号'])).toMatchObject({ refused: [{ code: 'unknown-columns', context: { missing: '纠纷' } }] })
  expect(await receive([], undefined, 'officer')).toMatchObject({ refused: [{ code: 'not-allowed' }] })
})
