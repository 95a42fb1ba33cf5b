import { afterAll, beforeAll, expect, test } from 'vitest'
import { nextId, type TestHouse, testHouse, town, village } from '../../test/support/house.ts'
import type { Layout } from '../declare/layout.ts'
import { exportLayout } from '../questions/export.ts'
import { mediation as declared } from '../registers/disputes/mediation.ts'
import { withUnits } from '../store/pool.ts'
import { dropLayout, keepLayout, layouts, proposeLayout } from './layout.ts'
import { record } from './record.ts'

const shipped: Layout = {
  title: '上报表',
  platform: '市平台',
  mark: 'memory',
  state: ['open'],
  columns: [
    { header: '受理时间', from: 'accept.day', as: 'slashes' },
    { header: '纠纷', from: 'subject' },
    { header: '区县', text: '清江区' },
    { header: '当事人', from: 'parties' },
    { header: '备注' },
  ],
}
const mediation = { ...declared, layouts: { city: shipped } } as unknown as typeof declared
let house: TestHouse
beforeAll(async () => {
  house = await testHouse({ mediation: [mediation] })
  const data = { subject: '院墙', kind: 'neighbour', level: 'small', source: 'walkIn', parties: [{ name: '王甲' }], village, willing: true }
  const order = { matter: nextId(), request: nextId(), register: 'mediation', n: 1, step: 'accept', day: '2023-12-05' as const, data }
  const done = await record(house, house.as('mediator'), order)
  if (!done.ok) throw new Error(JSON.stringify(done.refused))
})
afterAll(() => house.close())

test('a shipped layout exports in its order and forms, masked, and the export is logged', async () => {
  const sheet = await exportLayout(house, house.as('clerk'), { register: 'mediation' }, 'city')
  expect(sheet.ok && [sheet.value.layout.columns.map(c => c.header), sheet.value.rows.map(r => r.cells)]).toEqual([
    ['受理时间', '纠纷', '区县', '当事人', '备注'],
    [['2023/12/5', '院墙', '清江区', '王某', '']],
  ])
  const log = await withUnits(house.sql, [town], tx => tx`select act, what from access_log`)
  expect(log).toMatchObject([{ act: 'export', what: 'mediation 市平台 1' }])
  expect(await exportLayout(house, house.as('officer'), { register: 'mediation' }, 'city')).toMatchObject({ ok: false })
  expect(await exportLayout(house, house.as('clerk'), { register: 'mediation' }, 'none')).toMatchObject({
    refused: [{ code: 'not-found' }],
  })
})

test('an example is proposed by its headings; what nobody knows stays blank; a second unit does not see it', async () => {
  const proposed = proposeLayout(mediation, '镇月报', ['序号', '纠纷简要情况', '受理日期', '涉及金额（万元）', '填报单位'])
  expect(proposed.columns).toEqual([
    { header: '序号' },
    { header: '纠纷简要情况', from: 'subject' },
    { header: '受理日期', from: 'accept.day' },
    { header: '涉及金额（万元）', from: 'amount', as: 'wan' },
    { header: '填报单位', from: 'unit.title' },
  ])
  const kept = await keepLayout(house, house.as('clerk'), 'mediation', { ...proposed, platform: '县平台' })
  expect(kept).toMatchObject({ ok: true, value: { own: true, title: '镇月报', mark: 'local' } })
  const id = kept.ok ? kept.value.id : ''
  const again = await keepLayout(house, house.as('admin'), 'mediation', { ...proposed, platform: '区平台' })
  expect(again).toMatchObject({ ok: true, value: { id, platform: '区平台' } })
  const sheet = await exportLayout(house, house.as('clerk'), { register: 'mediation' }, id)
  expect(sheet.ok && sheet.value.rows[0]!.cells).toEqual(['', '院墙', '2023-12-05', '', '清河镇'])
  expect((await layouts(house, house.as('clerk'), mediation)).map(l => l.id)).toEqual(['city', id])
  expect((await layouts(house, house.as('other'), mediation)).map(l => l.id)).toEqual(['city'])
  expect(await dropLayout(house, house.as('clerk'), 'mediation', 'city')).toMatchObject({ refused: [{ code: 'not-found' }] })
  expect((await dropLayout(house, house.as('clerk'), 'mediation', id)).ok).toBe(true)
  expect((await layouts(house, house.as('clerk'), mediation)).map(l => l.id)).toEqual(['city'])
})

test('a layout that takes from nothing, or has no name, is refused; so is whoever may not', async () => {
  const own = { title: '表', platform: '平台', columns: [{ header: '列', from: 'nothing' }] }
  const as = (account: string, more: Partial<typeof own> = {}) => keepLayout(house, house.as(account), 'mediation', { ...own, ...more })
  expect(await as('clerk')).toMatchObject({ refused: [{ code: 'unknown-columns' }] })
  expect(await as('clerk', { title: ' ' })).toMatchObject({ refused: [{ code: 'required', field: 'title' }] })
  expect(await as('officer', { columns: [] })).toMatchObject({ ok: false })
  expect(await as('officer', { columns: [{ header: '列', from: 'subject' }] })).toMatchObject({ refused: [{ code: 'not-allowed' }] })
})
