import { afterAll, beforeAll, expect, test } from 'vitest'
import { nextId, type TestHouse, testHouse } from '../../test/support/house.ts'
import { meeting } from '../registers/decisions/meeting.ts'
import { legalityReview } from '../registers/rules/legality-review.ts'
import { withUnits } from '../store/pool.ts'
import { record } from './record.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse({ meeting: [meeting], 'legality-review': [legalityReview] })
})
afterAll(() => house.close())

const take = (
  account: string,
  matter: string,
  register: string,
  n: number,
  step: string,
  day: `${number}-${number}-${number}`,
  data: object,
) => record(house, house.as(account), { matter, request: nextId(), register, n, step, day, data: { ...data } })
const saidIn = async (m: string) =>
  withUnits(house.sql, [2], async tx => {
    const [row] = await tx<{ fields: object }[]>`select fields from matter where matter = ${m}`
    return row!.fields
  })

test('an item was reviewed when its review says so, on that day: a tick beside an unfinished review is none', async () => {
  const [review, held] = [nextId(), nextId()]
  await take('clerk', review, 'legality-review', 1, 'send', '2024-01-02', { subject: '村道养护办法', kind: 'contract', drafter: '农业办' })
  await take('clerk', held, 'meeting', 1, 'hold', '2024-01-05', { title: '第一次办公会', kind: 'office' })
  const item = {
    topic: '审议村道养护办法',
    subject: 'normative',
    outcome: 'passed',
    reviewed: true,
    reviewedOn: '2024-01-03',
    matters: [{ register: 'legality-review', matter: review, title: '' }],
  }
  const early = await take('clerk', held, 'meeting', 2, 'discuss', '2024-01-05', item)
  expect(early.ok ? [] : early.refused.map(r => r.code)).toContain('meeting-not-reviewed')
  const opined = await take('reviewer', review, 'legality-review', 2, 'opine', '2024-01-04', {
    conclusion: 'lawful',
    reviewer: [{ name: '审核人员' }],
    licensed: true,
    clauses: ['dispute', 'breach', 'acceptance', 'change', 'integrity', 'secrecy', 'privacy'],
  })
  expect(opined).toMatchObject({ ok: true })
  expect(await take('clerk', held, 'meeting', 2, 'discuss', '2024-01-05', { ...item, reviewed: false })).toMatchObject({ ok: true })
  expect(await saidIn(held)).toMatchObject({ reviewed: true, reviewedOn: '2024-01-04' })
})

test('where no review is linked, what was typed stays', async () => {
  const held = nextId()
  await take('clerk', held, 'meeting', 1, 'hold', '2024-01-05', { title: '第二次办公会', kind: 'office' })
  const item = { topic: '审议甲办法', subject: 'normative', outcome: 'passed', reviewed: true, reviewedOn: '2024-01-03' }
  expect(await take('clerk', held, 'meeting', 2, 'discuss', '2024-01-05', item)).toMatchObject({ ok: true })
  expect(await saidIn(held)).toMatchObject({ reviewed: true, reviewedOn: '2024-01-03' })
})
