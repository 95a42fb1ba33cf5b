import { afterAll, beforeAll, expect, test } from 'vitest'
import { nextId, type TestHouse, testHouse, town, village } from '../../test/support/house.ts'
import { record } from '../acts/record.ts'
import type { Day } from '../base/day.ts'
import { registers } from '../registers/index.ts'
import { withUnits } from '../store/pool.ts'
import { eachOf } from './each.ts'
import { gaps } from './gaps.ts'
import { today } from './today.ts'
import { yearCalendar } from './year.ts'

/** Beside 柳树村 of every test house: one as old, one founded in the middle of the quarter, one that ended in it. */
const [old, young, ended] = [21, 22, 23]

let house: TestHouse
beforeAll(async () => {
  house = await testHouse(registers, '2024-01-08T09:00+08:00')
  const add = (id: number, title: string, since: Day, until: Day | null) =>
    house.sql`insert into unit (id, title, kind, parent, since, until) values (${id}, ${title}, 'village', ${town}, ${since}, ${until})`
  await add(old, '石板村', '2000-01-01', null)
  await add(young, '新建社区', '2023-11-01', null)
  await add(ended, '旧街村', '2000-01-01', '2023-11-30')
})
afterAll(() => house.close())

const take = async (register: string, step: string, day: Day, data: object, matter = nextId(), n = 1) => {
  const done = await record(house, house.as('clerk'), { matter, request: nextId(), register, n, step, day, data: { ...data } })
  if (!done.ok) throw new Error(JSON.stringify(done.refused))
  return matter
}
const found = async (register: string) =>
  (await gaps(house, house.as('clerk'))).filter(g => g.register === register && g.who).map(g => [g.what, g.who])
const quarter = { from: '2023-10-01', to: '2023-12-31' } as const

test('a village that nobody served is named, one that was served is not; who came or went within the period is not asked', async () => {
  const [counsel] = registers['village-counsel']
  const lawyer = await take('village-counsel', 'engage', '2023-01-04', { name: '律师甲', kind: 'lawyer', village })
  await take('village-counsel', 'serve', '2023-11-06', { service: 'contract', hours: 2 }, lawyer, 2)
  const asked = () =>
    withUnits(house.sql, [town], tx =>
      eachOf(tx, house, house.as('clerk'), town, [
        { register: counsel, figure: 'services', least: 1, span: quarter, per: 'village' },
        { register: counsel, figure: 'counsels', least: 1, span: quarter, per: 'village' },
      ]),
    )
  expect(await asked()).toEqual([
    { asked: 2, lacking: ['石板村'] },
    { asked: 2, lacking: ['石板村'] },
  ])
  const second = await take('village-counsel', 'engage', '2023-12-31', { name: '律师乙', kind: 'lawyer', village: old })
  expect((await asked()).map(e => e.lacking)).toEqual([['石板村'], []])
  await take('village-counsel', 'tally', '2023-12-31', { visits: 1, helped: 0, lectures: 0 }, second, 2)
  expect((await asked()).map(e => e.lacking)).toEqual([[], []])
})

test('the number and the list are one: today says how many by name, the calendar how many of how many', async () => {
  const line = '驻村律师全年没有办讲座的村（社区）：柳树村、石板村2个（2023-01-01至2023-12-31）'
  expect(await found('village-counsel')).toContainEqual([line, ['柳树村', '石板村']])
  const page = await today(house, house.as('clerk'))
  expect(page.missing.filter(i => i.what === line)).toMatchObject([
    { matter: null, title: '村（社区）法律顾问', who: ['柳树村', '石板村'] },
  ])
  const year = await yearCalendar(house, house.as('clerk'), 2023)
  expect(year.duties.filter(d => d.id === 'village-counsel.noLecture')).toMatchObject([{ value: 0, least: 2, standing: 'missed' }])
  expect(year.duties.filter(d => d.id === 'village-counsel.noVisit').at(-1)).toMatchObject({ value: 2, least: 2, standing: 'met' })
})

test('a round that names no village was made in all of them; where there was none at all, it is told once', async () => {
  await take('dispute-survey', 'survey', '2023-06-12', { title: '年中排查', kind: 'regular', found: 0 })
  const told = async () => (await gaps(house, house.as('clerk'))).filter(g => g.register === 'dispute-survey').map(g => [g.what, g.who])
  expect(await told()).toEqual([['当月没有开展矛盾纠纷排查（2023-12-01至2023-12-31）', undefined]])
  await take('dispute-survey', 'survey', '2023-12-11', { title: '柳树村排查', kind: 'regular', found: 0, village })
  expect(await told()).toEqual([
    ['当月没有排查矛盾纠纷的村（社区）：石板村、新建社区2个（2023-12-01至2023-12-31）', ['石板村', '新建社区']],
  ])
  await take('dispute-survey', 'survey', '2023-12-20', { title: '岁末排查', kind: 'node', found: 0 })
  expect(await told()).toEqual([])
})

test('each of a roster is asked, whether a deed names the person or the roster’s matter; a week is over on Sunday', async () => {
  const leader = (name: string, day: Day = '2023-01-04') => take('study-roster', 'list', day, { name, level: 'leader' })
  const [first] = [await leader('领导甲'), await leader('领导乙'), await leader('领导丙'), await leader('领导丁', '2023-12-20')]
  const visit = (day: Day, ...leaders: readonly object[]) =>
    take('reception-visit', 'receive', day, { subject: '咨询低保', manner: 'down', leader: leaders, village, result: 'onSpot' })
  await visit('2023-12-05', { name: '领导甲', matter: first }, { name: '领导乙' })
  const late = await gaps(house, house.as('clerk'))
  const of = (register: string) => late.filter(g => g.register === register && !g.matter).map(g => g.what)
  expect(of('reception-visit')).toEqual([
    '上周没有领导下访接访（2024-01-01至2024-01-07）',
    '当月没有下访接访的领导：领导丙（2023-12-01至2023-12-31）',
    '一个季度没有领导走访接访的村（社区）：石板村（2023-10-01至2023-12-31）',
  ])
  await visit('2024-01-07', { name: '领导丙' })
  expect((await gaps(house, house.as('clerk'))).map(g => g.what)).not.toContain('上周没有领导下访接访（2024-01-01至2024-01-07）')
})

test('another town asks its own villages only', async () => {
  expect((await gaps(house, house.as('other'))).filter(g => g.who)).toEqual([])
})

test('every law of the lists in force is asked for by itself: by the name, where a session writes it; what has ended is not asked', async () => {
  const laws = [{ law: '《中华人民共和国民法典》' }, { law: '行政处罚法' }, { law: '信访条例', ends: '2022-04-30' }, { law: '档案法' }]
  const list = await take('study-list', 'draft', '2023-03-01', { title: '班子成员清单', posts: 'leaders', laws })
  const lines = async () => (await gaps(house, house.as('clerk'))).filter(g => g.what.startsWith('应知应会清单所列')).map(g => g.who)
  await take('study-session', 'hold', '2023-05-08', { topic: '学习民法典', kind: 'party', present: [{ name: '领导甲' }] })
  expect(await lines()).toEqual([])
  await take('study-list', 'issue', '2023-03-20', {}, list, 2)
  expect(await lines()).toEqual([['档案法', '行政处罚法']])
  await take('study-session', 'hold', '2023-11-06', {
    topic: '会前学法',
    kind: 'party',
    laws: '中华人民共和国行政处罚法、信访工作条例',
    present: [{ name: '领导甲' }],
  })
  expect(await lines()).toEqual([['档案法']])
  const year = await yearCalendar(house, house.as('clerk'), 2023)
  expect(year.duties.filter(d => d.id === 'study-session.notStudied')).toMatchObject([
    { value: 2, least: 3, title: '全年逐项集体学法', standing: 'missed' },
  ])
})

test('a village publishes its affairs every quarter, by the article of that day; a 社区 is not asked by the law on villages', async () => {
  await take('site-column', 'open', '2023-02-01', { title: '石板村公开栏', kind: 'village', village: old })
  const told = async () => (await gaps(house, house.as('clerk'))).filter(g => g.what.startsWith('一个季度没有村务公开的村'))
  expect(await told()).toMatchObject([{ who: ['柳树村', '石板村'], law: { instrument: 'CWH', article: '30' } }])
  const board = await take('site-column', 'open', '2023-02-01', { title: '柳树村公开栏', kind: 'village', village })
  await take('site-column', 'update', '2023-12-05', { number: 4 }, board, 2)
  expect((await told()).map(g => g.who)).toEqual([['石板村']])
  await house.sql`insert into unit (id, title, kind, parent, since) values (24, '老街社区', 'village', ${town}, '2000-01-01')`
  expect((await told()).map(g => g.who)).toEqual([['石板村']])
  house.goTo('2026-01-08T09:00+08:00')
  expect(await told()).toMatchObject([{ who: ['柳树村', '石板村', '新建社区'].filter(n => n.endsWith('村')), law: { article: '35' } }])
  house.goTo('2024-01-08T09:00+08:00')
})
