import { afterAll, beforeAll, expect, test } from 'vitest'
import { nextId, type TestHouse, testHouse, town, village } from '../../test/support/house.ts'
import { record } from '../acts/record.ts'
import type { Day } from '../base/day.ts'
import { registers } from '../registers/index.ts'
import { today } from './today.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse(registers, '2024-05-08T09:00+08:00')
  await take('study-roster', 'list', '2023-12-01', { name: '甲', level: 'leader' })
  await study('2024-01-10', 'staff')
})
afterAll(() => house.close())

const take = async (register: string, step: string, day: Day, data: object) => {
  const done = await record(house, house.as('clerk'), { matter: nextId(), request: nextId(), register, n: 1, step, day, data: { ...data } })
  if (!done.ok) throw new Error(JSON.stringify(done.refused))
}
const study = (day: Day, kind: string) => take('study-session', 'hold', day, { topic: '学习民法典', kind, present: [{ name: '甲' }] })
const page = async (register: string) => {
  const { missing, yet } = await today(house, house.as('clerk'))
  const of = (items: typeof yet) => items.filter(i => i.register === register && !i.matter).map(i => [i.what, i.due, i.left])
  return { missing: of(missing), yet: of(yet) }
}

test('in the first half of a period nothing is asked; in the second, what is not there is open until its last day and no gap', async () => {
  expect((await page('study-session')).yet).toEqual([])
  house.goTo('2024-06-03T09:00+08:00')
  expect(await page('study-session')).toEqual({
    missing: [['本季度没有理论学习中心组学习（2024-01-01至2024-03-31）', undefined, undefined]],
    yet: [['本季度还没有“党委理论学习中心组学习”的记录', '2024-06-30', 18]],
  })
  house.goTo('2024-07-03T09:00+08:00')
  expect((await page('study-session')).yet).toEqual([
    ['今年还没有“党委理论学习中心组学习习近平法治思想”的记录', '2024-12-31', 125],
    ['今年还没有“学习应知应会清单内容”的记录', '2024-12-31', 125],
    ['今年还没有“学法情况通报”的记录', '2024-12-31', 125],
  ])
})

test('once it is recorded it stands there no more', async () => {
  house.goTo('2024-06-03T09:00+08:00')
  await study('2024-05-20', 'centre')
  expect((await page('study-session')).yet).toEqual([])
})

test('a duty by a fixed day of the year is told by that day alone', async () => {
  house.goTo('2024-11-21T09:00+08:00')
  await take('enforcement-statistics', 'compile', '2024-01-20', { year: '2023', penalties: 0, licences: 0, compulsion: 0, inspections: 0 })
  expect((await page('enforcement-statistics')).yet).toEqual([])
})

test('what has to stand is asked as of today: no counsel today is missing, whatever the last quarter was', async () => {
  await house.sql`insert into unit (id, title, kind, parent, since) values (21, '石板村', 'village', ${town}, '2000-01-01')`
  await take('village-counsel', 'engage', '2024-11-20', { name: '律师甲', kind: 'lawyer', village: 21 })
  const said = async () => (await page('village-counsel')).missing.map(([what]) => what)
  expect(await said()).toContain('没有法律顾问的村（社区）：柳树村')
  await take('village-counsel', 'engage', '2024-11-21', { name: '律师乙', kind: 'lawyer', village })
  expect(await said()).not.toContain('没有法律顾问的村（社区）：柳树村')
})

test('what a gap rests on is named only where it was law in that period; else it is the unit’s own rule', async () => {
  const missing = async () => (await today(house, house.as('clerk'))).missing.filter(i => i.register === 'study-session' && !i.matter)
  const of = async (what: string) => (await missing()).find(i => i.what.startsWith(what))!
  house.goTo('2024-11-21T09:00+08:00')
  expect(await of('本季度没有理论学习中心组学习')).toMatchObject({ own: true })
  house.goTo('2025-01-08T09:00+08:00')
  expect(await of('全年没有按应知应会清单组织学习')).toMatchObject({ own: true })
  expect(await of('全年没有按应知应会清单组织学习')).not.toHaveProperty('law')
  house.goTo('2026-01-08T09:00+08:00')
  expect(await of('全年没有按应知应会清单组织学习')).toMatchObject({ law: { instrument: 'PF', article: '37' } })
  expect(await of('全年没有按应知应会清单组织学习')).not.toHaveProperty('own')
})
