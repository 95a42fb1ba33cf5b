import { afterAll, beforeAll, expect, test } from 'vitest'
import { nextId, type TestHouse, testHouse, town } from '../../test/support/house.ts'
import { record } from '../acts/record.ts'
import { legalAid } from '../registers/disputes/legal-aid.ts'
import { mediation } from '../registers/disputes/mediation.ts'
import { petition } from '../registers/disputes/petition.ts'
import { receptionVisit } from '../registers/disputes/reception-visit.ts'
import { withUnits } from '../store/pool.ts'
import { exportLayout, exportRows } from './export.ts'
import { figureList, figures } from './figures.ts'
import { list } from './list.ts'
import { search } from './search.ts'

const declared = [petition, receptionVisit, legalAid, mediation]
let house: TestHouse
const ids = new Map<string, string>()
const visit = { subject: '低保复核', manner: 'down', leader: [{ name: '王宁' }], visitors: [{ name: '何人' }], number: 1 }
const aid = { cause: '工伤赔偿', kind: 'civil', applicant: [{ name: '何人' }], group: 'minor' }
const letter = { subject: '低保停发', channel: 'letter', kind: 'claim', petitioner: [{ name: '何人' }], traceable: true }

beforeAll(async () => {
  house = await testHouse(Object.fromEntries(declared.map(r => [r.id, [r]])), '2024-01-08T09:00+08:00')
  for (const [register, step, data] of [
    ['reception-visit', 'receive', visit],
    ['legal-aid', 'apply', aid],
    ['petition', 'register', letter],
  ] as const) {
    const matter = nextId()
    const done = await record(house, house.as('clerk'), { matter, request: nextId(), register, n: 1, step, day: '2024-01-04', data })
    if (!done.ok) throw new Error(JSON.stringify(done.refused))
    ids.set(register, matter)
  }
})
afterAll(() => house.close())

const log = () =>
  withUnits(
    house.sql,
    [town],
    tx => tx<{ by: string; act: string; what: string; reason: string | null }[]>`
    select by, act, what, reason from access_log where unit = ${town} order by day, k`,
  )
const figureOf = { petition: 'received', 'reception-visit': 'visits', 'legal-aid': 'applied' } as const

test.each(Object.keys(figureOf) as (keyof typeof figureOf)[])(
  '%s: whoever is not named finds it in no list, search, count or figure',
  async register => {
    const closed = register === 'legal-aid' ? ['officer', 'mediator', 'auditor'] : ['officer', 'reviewer', 'auditor']
    for (const who of closed) {
      const reader = house.as(who)
      expect([who, (await list(house, reader, { register })).ok]).toEqual([who, false])
      expect([who, (await search(house, reader, '低保')).registers[register]]).toEqual([who, undefined])
      const f = await figures(house, reader, { period: '2024' })
      expect([who, f.ok && f.value.filter(x => x.register === register)]).toEqual([who, []])
      expect([who, (await exportRows(house, reader, { register }, '核对')).ok]).toEqual([who, false])
      expect([who, (await figureList(house, reader, `${register}.${figureOf[register]}`, { period: '2024' }, '核对')).ok]).toEqual([
        who,
        false,
      ])
    }
  },
)

test.each(Object.keys(figureOf) as (keyof typeof figureOf)[])(
  '%s: an export and the list behind a figure ask for a reason, and the log keeps it',
  async register => {
    const clerk = house.as('clerk')
    const figure = `${register}.${figureOf[register]}`
    const before = (await log()).length
    const needed = { ok: false, refused: [{ code: 'reason-needed', field: 'reason' }] }
    expect(await exportRows(house, clerk, { register })).toMatchObject(needed)
    expect(await exportRows(house, clerk, { register }, '  ')).toMatchObject(needed)
    expect(await figureList(house, clerk, figure, { period: '2024' })).toMatchObject(needed)
    expect((await log()).length).toBe(before)
    const sheet = await exportRows(house, clerk, { register }, '报区信访局')
    expect(sheet.ok && sheet.value.rows.length).toBe(1)
    expect(JSON.stringify(sheet)).not.toContain('何人')
    const listed = await figureList(house, clerk, figure, { period: '2024' }, '核对年报')
    expect(listed.ok && listed.value.rows.map(r => r.matter)).toEqual([ids.get(register)])
    expect((await log()).slice(before)).toEqual([
      { by: 'clerk', act: 'export', what: `${register} 1`, reason: '报区信访局' },
      { by: 'clerk', act: 'list', what: `${figure} 2024`, reason: '核对年报' },
    ])
  },
)

test('whoever finds the register and may not export sees the number and not the list', async () => {
  const mediator = house.as('mediator')
  expect((await list(house, mediator, { register: 'reception-visit' })).ok).toBe(true)
  const f = await figures(house, mediator, { period: '2024' })
  expect(f.ok && f.value.find(x => x.id === 'reception-visit.visits')!.value).toBe(1)
  expect(await figureList(house, mediator, 'reception-visit.visits', { period: '2024' }, '核对')).toMatchObject({
    ok: false,
    refused: [{ code: 'not-allowed' }],
  })
})

test('a platform’s table of a restricted register leaves for a reason, in the platform’s columns and masked', async () => {
  const clerk = house.as('clerk')
  const query = { register: 'petition' }
  expect(await exportLayout(house, clerk, query, 'national')).toMatchObject({ ok: false, refused: [{ code: 'reason-needed' }] })
  const before = (await log()).length
  const sheet = await exportLayout(house, clerk, query, 'national', '报国家信访信息系统')
  if (!sheet.ok) throw new Error(JSON.stringify(sheet.refused))
  const { layout, rows } = sheet.value
  expect([layout.mark, rows.length]).toEqual(['memory', 1])
  const cell = (header: string) => rows[0]!.cells[layout.columns.findIndex(c => c.header === header)]
  expect(['信访形式', '信访日期', '信访人姓名', '信访目的', '概况信息', '答复日期'].map(cell)).toEqual([
    '来信',
    '2024-01-04',
    '何某',
    '申诉求决',
    '低保停发',
    '',
  ])
  expect((await log()).slice(before)).toEqual([
    { by: 'clerk', act: 'export', what: 'petition 国家信访信息系统 1', reason: '报国家信访信息系统' },
  ])
})

test('an open register asks for no reason', async () => {
  expect((await figureList(house, house.as('mediator'), 'mediation.accepted', { period: '2024' })).ok).toBe(true)
  expect((await exportRows(house, house.as('clerk'), { register: 'mediation' })).ok).toBe(true)
})
