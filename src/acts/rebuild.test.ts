import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nextId, type TestHouse, testHouse, town } from '../../test/support/house.ts'
import { invented } from '../../test/support/registers.ts'
import { plusDays } from '../base/day.ts'
import { figureList, figures } from '../questions/figures.ts'
import { list } from '../questions/list.ts'
import { verify } from '../questions/verify.ts'
import { withUnits } from '../store/pool.ts'
import { rebuild } from './rebuild.ts'
import { record } from './record.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse(invented)
})
afterAll(() => house.close())

/** One try of anybody at anything: most are refused, and what is not must leave everything in order. */
const tries = fc.record({
  matter: fc.nat(2),
  account: fc.constantFrom('clerk', 'clerk2', 'head', 'officer'),
  step: fc.constantFrom(
    'apply',
    'deny',
    'grant',
    'send',
    'show',
    'hide',
    'correct',
    'cancel',
    'submit',
    'approve',
    'return',
    'narrow',
    'assign',
    'erase',
  ),
  of: fc.integer({ min: 1, max: 4 }),
  day: fc.nat(60),
  text: fc.constantFrom('占道', '夜市', '招牌'),
  name: fc.constantFrom('王小明', '李红', '欧阳长江'),
})

test('property: whatever was done, a rebuild writes the same rows, chains hold, numbers are their lists, states are all records', async () => {
  const taken = new Set<string>()
  await fc.assert(
    fc.asyncProperty(fc.array(tries, { minLength: 15, maxLength: 40 }), async story => {
      const ids = Array.from({ length: 3 }, nextId)
      const openings = ids.map((_, i) => ({ ...story[i]!, matter: i, account: 'clerk', step: 'apply', day: 0 }))
      for (const t of [...openings, ...story]) {
        const matter = ids[t.matter]!
        const [head] = await withUnits(
          house.sql,
          [town],
          tx =>
            tx<{ n: number; pending: number | null }[]>`select n, (pending ->> 'n')::int as pending from matter where matter = ${matter}`,
        )
        const pending = head?.pending
        const last = head?.n ?? 0
        const account = t.step === 'approve' || t.step === 'return' ? 'head' : t.account
        const data: { readonly [step: string]: object } = {
          apply: { subject: t.text, kind: t.day % 2 ? 'small' : 'big', applicant: [{ name: t.name }], people: t.of },
          deny: { note: t.text },
          hide: { note: t.text },
          correct: { of: t.of, set: { subject: t.text, applicant: [{ name: t.name }] }, reason: '试' },
          cancel: { of: t.of, reason: '试' },
          submit: { step: 'grant', data: { fee: t.of * 100 } },
          approve: { of: pending ?? last },
          return: { of: last, reason: '试' },
          narrow: { readers: ['head', t.account], reason: '试' },
          assign: { handler: t.account },
          erase: { reason: '试' },
        }
        const order = {
          matter,
          request: nextId(),
          register: 'permit',
          n: last + 1,
          step: t.step,
          day: plusDays('2023-11-01', t.day),
        }
        const done = await record(house, house.as(account), { ...order, data: (data[t.step] ?? {}) as Record<string, unknown> })
        if (done.ok) taken.add(t.step)
      }
      expect((await rebuild(house, town, { check: true })).different).toEqual([])
      expect((await verify(house, town)).breaks).toEqual([])
    }),
    { numRuns: 25, seed: 2024 },
  )
  expect([...taken]).toEqual(expect.arrayContaining(['apply', 'deny', 'submit', 'approve', 'correct', 'cancel', 'narrow', 'erase']))
  for (const period of ['2023', '2024']) {
    const all = await figures(house, house.as('clerk'), { period })
    for (const f of all.ok ? all.value.filter(x => !x.in) : []) {
      const behind = await figureList(house, house.as('clerk'), f.id, { period })
      expect(behind.ok && [f.id, behind.value.rows.reduce((s, r) => s + r.amount, 0) + behind.value.withheld]).toEqual([f.id, f.value])
    }
  }
  const everybody = await list(house, house.as('head'), { register: 'permit', size: 500 })
  const [count] = await withUnits(
    house.sql,
    [town],
    tx => tx<{ n: number }[]>`select count(distinct matter)::int as n from entry where register = 'permit'
    and matter not in (select matter from matter where readers is not null and not 'head' = any(readers))`,
  )
  expect(everybody.ok && Object.values(everybody.value.states).reduce((a, b) => a + b, 0)).toBe(count!.n)
}, 120_000)

test('a row that somebody changed is named by the check and mended by a rebuild', async () => {
  await house.db.superuser.unsafe("update matter set title = 'x' where ctid = (select min(ctid) from matter where unit = 2)")
  await house.db.superuser.unsafe("update figure_month set amount = amount + 1 where unit = 2 and figure = 'permit.applied'")
  const found = (await rebuild(house, town, { check: true })).different
  expect(new Set(found.map(d => d.table))).toEqual(new Set(['matter', 'figure_month']))
  await rebuild(house, town)
  expect((await rebuild(house, town, { check: true })).different).toEqual([])
})
