import { afterAll, beforeAll, expect, test } from 'vitest'
import { district, nextId, type TestHouse, testHouse, town, village } from '../../test/support/house.ts'
import { record } from '../acts/record.ts'
import type { Day } from '../base/day.ts'
import { mediation } from '../registers/disputes/mediation.ts'
import { withUnits } from '../store/pool.ts'
import { exportRows } from './export.ts'
import { figureList, figures, figuresBy } from './figures.ts'
import { ledgerFigures } from './ledger-figures.ts'
import { list } from './list.ts'
import { matter } from './matter.ts'
import { search } from './search.ts'
import { today } from './today.ts'
import { working } from './working.ts'

let house: TestHouse
const ids: string[] = []

async function does(matter: string, n: number, step: string, day: Day, data: object): Promise<void> {
  const order = { matter, request: nextId(), register: 'mediation', n, step, day, data: data as Record<string, unknown> }
  const result = await record(house, house.as('mediator'), order)
  if (!result.ok) throw new Error(JSON.stringify(result.refused))
}
const accepted = (subject: string, more: object = {}) => ({
  subject,
  kind: 'neighbour',
  level: 'small',
  source: 'walkIn',
  parties: [{ name: '王甲' }, { name: '欧阳乙' }],
  village,
  willing: true,
  ...more,
})

beforeAll(async () => {
  house = await testHouse({ mediation: [mediation] })
  const subjects = ['宅基地通行', '噪声扰民', '借款未还', '土地边界', '拖欠工资']
  for (const [i, subject] of subjects.entries()) {
    const id = nextId()
    ids.push(id)
    await does(id, 1, 'accept', `2023-12-0${i + 1}` as Day, accepted(subject, { level: i === 4 ? 'hard' : 'small' }))
    if (i < 3) await does(id, 2, 'agree', `2023-12-1${i}` as Day, { form: 'oral', terms: '一次付清' })
  }
  await does(nextId(), 1, 'accept', '2022-12-30', accepted('上年的事'))
})
afterAll(() => house.close())

test('a list filters, searches words of two characters and whole names, sorts and pages', async () => {
  const reader = house.as('clerk')
  const q = async (more: object) => {
    const r = await list(house, reader, { register: 'mediation', ...more })
    if (!r.ok) throw new Error(JSON.stringify(r.refused))
    return r.value
  }
  const all = await q({})
  expect([all.total, all.rows.length, all.states]).toEqual([6, 6, { open: 3, agreed: 3 }])
  expect((await q({ q: '噪声' })).rows.map(r => r.title)).toEqual(['噪声扰民'])
  expect((await q({ q: '欧阳乙' })).total).toBe(6)
  expect((await q({ q: '欧阳' })).total).toBe(0)
  expect((await q({ where: { level: ['hard'] } })).rows.map(r => r.title)).toEqual(['拖欠工资'])
  expect((await q({ state: ['agreed'] })).total).toBe(3)
  for (const sort of ['opened', 'last', 'due', 'title', 'number', 'amount'] as const) {
    const seen: string[] = []
    for (let after: string | null | undefined; after !== null; ) {
      const page: Awaited<ReturnType<typeof q>> = await q({ sort, size: 4, ...(after && { after }) })
      seen.push(...page.rows.map(r => r.matter))
      after = page.next
    }
    expect(new Set(seen).size).toBe(6)
    expect(seen).toHaveLength(6)
  }
})

test('trap: unassigned or extended cases missing from counts; the sum over all states is every record', async () => {
  const r = await list(house, house.as('clerk'), { register: 'mediation' })
  expect(r.ok && Object.values(r.value.states).reduce((a, b) => a + b, 0)).toBe(6)
})

test('a matter shows its limits, next steps, timeline and counts', async () => {
  const r = await matter(house, house.as('mediator'), ids[0]!)
  if (!r.ok) throw new Error('not found')
  const m = r.value
  expect(m.row).toMatchObject({
    title: '宅基地通行',
    stateTitle: '达成协议',
    limit: { title: expect.stringContaining('司法确认'), standing: 'running' },
  })
  expect(m.fields['parties']).toEqual([{ name: '王甲' }, { name: '欧阳乙' }])
  expect(m.limits.map(l => [l.limit, l.standing])).toEqual([
    ['conclude', 'met'],
    ['confirmation', 'running'],
  ])
  expect(m.story.map(s => [s.title, s.late])).toEqual([
    ['受理', 38],
    ['达成协议', 29],
  ])
  expect(m.next.find(n => n.step === 'apply')).toMatchObject({ mine: true })
  expect(m.counts.map(c => [c.figure, c.amount])).toContainEqual(['agreed', 1])
  const w = await working(house, house.as('mediator'), ids[0]!, 'confirmation')
  expect(w.ok && w.value.days.at(-1)!.day).toBe(m.limits[1]!.due)
})

test('a district reads masks', async () => {
  const r = await matter(house, house.as('district'), ids[0]!)
  expect(r.ok && r.value.fields['parties']).toEqual([{ name: '王某' }, { name: '欧阳某' }])
  expect(r.ok && r.value.maskedFields).toEqual(['parties'])
  expect(r.ok && r.value.next.every(n => !n.mine)).toBe(true)
  expect((await matter(house, house.as('other'), ids[0]!)).ok).toBe(false)
})

test('trap: summary says 168, list says 169; every number is the length of its list', async () => {
  const clerk = house.as('clerk')
  for (const period of ['2023', '2023H2', '2023-12', '2022', '2023-12-02..2023-12-11']) {
    const all = await figures(house, clerk, { period, months: true })
    if (!all.ok) throw new Error('refused')
    for (const f of all.value.filter(f => f.value !== null && !f.in)) {
      const behind = await figureList(house, clerk, f.id, { period })
      expect(behind.ok && [f.id, behind.value.value, behind.value.rows.reduce((s, r) => s + r.amount, 0)]).toEqual([f.id, f.value, f.value])
    }
  }
})

test('values of a year, with last year, months and shares', async () => {
  const r = await figures(house, house.as('clerk'), { period: '2023', months: true })
  const by = new Map(r.ok ? r.value.map(f => [f.id, f]) : [])
  expect(by.get('mediation.accepted')).toMatchObject({ value: 5, lastYear: 1, text: '5', unit: '件' })
  expect(by.get('mediation.accepted')!.months!.at(-1)).toBe(5)
  expect(by.get('mediation.success')).toMatchObject({ value: 100, text: '100%', of: { value: 3 }, in: { value: 3 } })
  expect(by.get('mediation.pending')).toMatchObject({ value: 3, lastYear: 1 })
})

test('breakdowns by unit, village and kind add up; many units are summed from months', async () => {
  const above = house.as('district')
  const of = async (by: Parameters<typeof figuresBy>[3], units = [town, 3]) => {
    const r = await figuresBy(house, above, { period: '2023', units }, by)
    if (!r.ok) throw new Error('refused')
    return r.value.map(g => [g.title, g.figures.find(f => f.id === 'mediation.accepted')!.value])
  }
  expect(await of('unit')).toEqual([
    ['清河镇', 5],
    ['白石镇', 0],
  ])
  expect(await of('village')).toEqual([['柳树村', 5]])
  expect(await of({ field: 'level' })).toEqual(
    expect.arrayContaining([
      ['小事马上调', 4],
      ['难事联动调', 1],
    ]),
  )
  const whole = await figures(house, above, { period: '2023', units: [district, town, 3] })
  expect(whole.ok && whole.value.find(f => f.id === 'mediation.accepted')!.value).toBe(5)
})

test('the check asks for what the ledger knows: a register in which nothing stands says nothing', async () => {
  const known = await ledgerFigures(house, house.as('clerk'), 2023)
  const value = (title: string) => known.ok && known.value.find(f => f.title === title)?.value
  expect(value('受理矛盾纠纷')).toBe(5)
  const empty = await ledgerFigures(house, house.as('clerk'), 2015)
  expect(empty.ok && empty.value).toEqual([])
  const elsewhere = await ledgerFigures(house, house.as('clerk'), 2023, 999)
  expect(elsewhere.ok && elsewhere.value).toEqual([])
})

test('today: late, due, soon, missing and waiting are a function of the records and the day', async () => {
  const open = [ids[3]!, ids[4]!]
  const now = await today(house, house.as('mediator'))
  expect(now.today).toBe('2024-01-08')
  expect([...now.late, ...now.due, ...now.soon].map(i => [i.title, i.due, i.standing])).toEqual([
    ['上年的事', '2023-01-29', 'missed'],
    ['土地边界', '2024-01-03', 'missed'],
    ['拖欠工资', '2024-01-04', 'missed'],
  ])
  expect(now.late.every(i => i.step?.id === 'agree')).toBe(true)
  expect(now.missing.map(i => i.what)).toContain('当月没有排查记录（2023-12-01至2023-12-31）')
  expect([now.open, now.withinLimits, now.registers['mediation']]).toEqual([3, 0, 3])
  expect(now.month).toHaveLength(31)
  expect(now.month[0]).toMatchObject({ works: false, why: '放假·元旦' })
  expect(now.recent.filter(r => r.kind === 'late').length).toBe(9)
  expect(open.every(id => now.late.some(i => i.matter === id))).toBe(true)
})

test('search runs across registers; an export is masked and logged', async () => {
  expect((await search(house, house.as('clerk'), '噪声')).rows.map(r => r.title)).toEqual(['噪声扰民'])
  expect((await search(house, house.as('other'), '噪声')).total).toBe(0)
  const sheet = await exportRows(house, house.as('clerk'), { register: 'mediation', q: '噪声' })
  expect(sheet.ok && sheet.value.rows[0]).toEqual(expect.arrayContaining(['噪声扰民', '王某、欧阳某', '柳树村', '2023-12-02', '达成协议']))
  expect((await exportRows(house, house.as('officer'), { register: 'mediation' })).ok).toBe(false)
  const log = await withUnits(house.sql, [town], tx => tx`select by, act, what from access_log`)
  expect(log).toMatchObject([{ by: 'clerk', act: 'export', what: 'mediation 1' }])
})
