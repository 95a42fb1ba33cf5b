import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nextId, type TestHouse, testHouse, town, village } from '../../test/support/house.ts'
import { mediation } from '../registers/disputes/mediation.ts'
import { withUnits } from '../store/pool.ts'
import { record } from './record.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse({ mediation: [mediation] })
})
afterAll(() => house.close())

const accepted = {
  subject: '宅基地通行',
  kind: 'neighbour',
  level: 'small',
  source: 'walkIn',
  parties: [{ name: '王甲' }],
  village,
  willing: true,
}
const accept = (more: object = {}) =>
  ({
    matter: nextId(),
    request: nextId(),
    register: 'mediation',
    n: 1,
    step: 'accept',
    day: '2024-01-04',
    data: accepted,
    ...more,
  }) as const

test('a step becomes an entry, a chain and its projections', async () => {
  const order = accept()
  expect(await record(house, house.as('clerk'), order)).toEqual({ ok: true, value: { matter: order.matter, n: 1, warnings: [] } })
  const [row] = await withUnits(
    house.sql,
    [town],
    tx => tx`select state, title, due, village, n, fields -> 'parties' as parties from matter where matter = ${order.matter}`,
  )
  expect(row).toEqual({ state: 'open', title: '宅基地通行', due: '2024-02-03', village, n: 1, parties: [{ name: '王某' }] })
  const [entry] = await withUnits(house.sql, [town], tx => tx`select data, secret from entry where matter = ${order.matter}`)
  expect(entry!['data']).not.toContain('王甲')
  expect(entry!['secret']).toMatch(/^aes-256-gcm:/)
})

test('trap: double click makes two events', async () => {
  const order = accept()
  const clerk = house.as('clerk')
  const answers = await Promise.all([1, 2, 3, 4].map(() => record(house, clerk, order)))
  expect(answers.every(a => a.ok && a.value.n === 1)).toBe(true)
  const [count] = await withUnits(house.sql, [town], tx => tx`select count(*)::int as n from entry where request = ${order.request}`)
  expect(count!['n']).toBe(1)
})

test('trap: stale open page acts on an old state', async () => {
  const order = accept()
  const mediator = house.as('mediator')
  await record(house, mediator, order)
  const next = { ...order, n: 2, step: 'mediate', data: { note: '第一次调解' } }
  const both = await Promise.all([nextId(), nextId()].map(request => record(house, mediator, { ...next, request })))
  expect(both.filter(b => b.ok)).toHaveLength(1)
  expect(both.find(b => !b.ok)).toEqual({ ok: false, refused: [{ code: 'stale' }] })
})

test('property: whatever comes from outside is refused with a code, never with a crash', async () => {
  const order = accept()
  await record(house, house.as('mediator'), order)
  const steps = fc.constantFrom(
    'correct',
    'cancel',
    'assign',
    'submit',
    'return',
    'approve',
    'narrow',
    'erase',
    'recount',
    'link',
    'letter',
    'mediate',
    'agree',
    'nothing',
  )
  const names = fc.constantFrom(
    'of',
    'set',
    'reason',
    'day',
    'data',
    'step',
    'readers',
    'handler',
    'mediators',
    'parties',
    'note',
    'village',
  )
  await fc.assert(
    fc.asyncProperty(steps, fc.dictionary(names, fc.jsonValue()), fc.constantFrom('mediator', 'head'), async (step, wild, account) => {
      const data = step === 'correct' ? { of: 1, reason: '试', set: wild } : wild
      const done = await record(house, house.as(account), {
        ...order,
        request: nextId(),
        n: 2,
        step,
        day: '2024-01-05',
        data: { ...data } as Record<string, unknown>,
      })
      if (!done.ok) expect(done.refused.every(r => typeof r.code === 'string')).toBe(true)
    }),
    { numRuns: 150 },
  )
})
