import { afterAll, beforeAll, expect, test } from 'vitest'
import { nextId, type TestHouse, testHouse, town } from '../../test/support/house.ts'
import { invented } from '../../test/support/registers.ts'
import type { Day } from '../base/day.ts'
import { figures } from '../questions/figures.ts'
import { matter } from '../questions/matter.ts'
import { record } from './record.ts'

let house: TestHouse
const zone = process.env['TZ']
beforeAll(async () => {
  house = await testHouse(invented)
})
afterAll(async () => {
  if (zone === undefined) delete process.env['TZ']
  else process.env['TZ'] = zone
  await house.close()
})
const data = { subject: '占道', kind: 'small', applicant: [{ name: '王小明' }] }
const apply = (matter: string, day: Day, more: object = {}) =>
  record(house, house.as('clerk'), { matter, request: nextId(), register: 'permit', n: 1, step: 'apply', day, data: { ...data, ...more } })

test('trap: a date column becomes a local-midnight Date', async () => {
  for (const where of ['America/New_York', 'UTC', 'Asia/Shanghai', 'Pacific/Kiritimati']) {
    process.env['TZ'] = where
    const id = nextId()
    await apply(id, '2024-01-03')
    const m = await matter(house, house.as('clerk'), id)
    expect(m.ok && [m.value.row.opened, m.value.story[0]!.day, m.value.limits[0]!.start, m.value.limits[0]!.due]).toEqual([
      '2024-01-03',
      '2024-01-03',
      '2024-01-03',
      '2024-01-31',
    ])
  }
})

test('trap: statistics export with a hard-coded time zone; the year ends at midnight in China', async () => {
  process.env['TZ'] = 'UTC'
  house.goTo('2023-12-31T23:30+08:00')
  const id = nextId()
  expect((await apply(id, '2023-12-31')).ok).toBe(true)
  expect(await apply(nextId(), '2024-01-01')).toMatchObject({ ok: false, refused: [{ code: 'future-day' }] })
  const f = await figures(house, house.as('clerk'), { period: '2023-12' })
  expect(f.ok && f.value.find(x => x.id === 'permit.applied')!.value).toBe(1)
  const m = await matter(house, house.as('clerk'), id)
  expect(m.ok && [m.value.story[0]!.at, m.value.story[0]!.late]).toEqual(['2023-12-31T23:30+08:00', undefined])
  house.goTo('2024-01-01T00:10+08:00')
  expect((await apply(nextId(), '2024-01-01')).ok).toBe(true)
  house.goTo('2024-01-08')
})

test('a sample unit takes no real person; its invalid numbers pass', async () => {
  const person = (more: object) => ({ applicant: [{ name: '王小明', ...more }] })
  expect(await apply(nextId(), '2024-01-03', person({ idNo: '110101199003070000' }))).toMatchObject({
    ok: false,
    refused: [{ code: 'not-identity-number' }],
  })
  await house.sql`update unit set sample = true where id = ${town}`
  expect((await apply(nextId(), '2024-01-03', person({ idNo: '110101199003070000' }))).ok).toBe(true)
  expect(await apply(nextId(), '2024-01-03', person({ phone: '13900000000' }))).toMatchObject({
    ok: false,
    refused: [{ code: 'sample-unit' }],
  })
})
