import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { district, nextId, type TestHouse, testHouse, town } from '../../test/support/house.ts'
import { invented } from '../../test/support/registers.ts'
import type { Day } from '../base/day.ts'
import { figures } from '../questions/figures.ts'
import { list } from '../questions/list.ts'
import { matter } from '../questions/matter.ts'
import { published } from '../questions/published.ts'
import { today } from '../questions/today.ts'
import { verify } from '../questions/verify.ts'
import { withUnits } from '../store/pool.ts'
import { closeBooks } from './close-books.ts'
import { rebuild } from './rebuild.ts'
import { approve, assign, cancel, correct, erase, giveBack, record, submit } from './record.ts'
import { answerReferral } from './refer.ts'
import { reveal } from './reveal.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse(invented)
})
afterAll(() => house.close())

const application = { subject: '占道', kind: 'small', applicant: [{ name: '王小明', phone: '13900000000' }], phone: '隔壁老李转告' }
const register = 'permit'
async function apply(day: Day = '2024-01-04', data: object = {}, account = 'clerk'): Promise<string> {
  const id = nextId()
  const done = await record(house, house.as(account), {
    matter: id,
    request: nextId(),
    register,
    n: 1,
    step: 'apply',
    day,
    data: { ...application, ...data },
  })
  if (!done.ok) throw new Error(JSON.stringify(done.refused))
  return id
}
const order = (matter: string, n: number, step: string, data: object = {}, day: Day = '2024-01-05') => ({
  matter,
  request: nextId(),
  register,
  n,
  step,
  day,
  data: data as Record<string, unknown>,
})
const at = <D>(matter: string, n: number, data: D) => ({ matter, request: nextId(), register, n, data })
const see = async (id: string, account = 'clerk') => {
  const r = await matter(house, house.as(account), id)
  if (!r.ok) throw new Error(JSON.stringify(r.refused))
  return r.value
}
const codes = (r: { ok: boolean; refused?: readonly { code: string }[] }) => (r.ok ? [] : r.refused!.map(x => x.code))

test('a correction lays a value over an entry; the timeline shows both; a cancellation takes it out and back', async () => {
  const id = await apply()
  const clerk = house.as('clerk')
  expect(codes(await correct(house, clerk, at(id, 2, { of: 1, set: { subject: '占用便道' }, reason: '' })))).toEqual(['reason-needed'])
  expect(
    (
      await correct(
        house,
        clerk,
        at(id, 2, { of: 1, set: { subject: '占用便道', applicant: [{ name: '王大明' }] }, day: '2024-01-03', reason: '笔误' }),
      )
    ).ok,
  ).toBe(true)
  const now = await see(id)
  expect([now.row.title, now.row.opened, now.fields['applicant']]).toEqual(['占用便道', '2024-01-03', [{ name: '王大明' }]])
  expect(now.story.find(s => s.n === 1)).toMatchObject({ corrected: [{ n: 2, reason: '笔误' }] })
  expect(now.story.find(s => s.n === 2)!.values.find(v => v.field === 'subject')).toMatchObject({ text: '占用便道', was: '占道' })
  await cancel(house, clerk, at(id, 3, { of: 1, reason: '录错了' }))
  expect((await see(id)).row.stateTitle).toBe('已撤销登记')
  await cancel(house, clerk, at(id, 4, { of: 3, reason: '没有录错' }))
  expect((await see(id)).row.stateTitle).toBe('办理中')
})

test('a late entry is accepted if the whole story passes; else the refusal names the entry that it contradicts', async () => {
  const id = await apply('2024-01-02')
  const clerk = house.as('clerk')
  await record(house, clerk, order(id, 2, 'deny', { note: '不合' }, '2024-01-05'))
  const tooLate = await cancel(house, clerk, at(id, 3, { of: 1, reason: '录错' }))
  expect(tooLate).toMatchObject({ ok: false, refused: [{ code: 'contradicts', context: { n: 2, day: '2024-01-05', step: '不许可' } }] })
  expect(codes(await record(house, clerk, order(id, 3, 'send', {}, '2024-01-03')))).toEqual(['contradicts'])
})

test('trap: reminder dies after a return; approval with return and resubmission, by somebody else, with its number', async () => {
  const id = await apply()
  const [clerk, head] = [house.as('clerk'), house.as('head')]
  expect(codes(await record(house, clerk, order(id, 2, 'grant', { fee: 100 })))).toEqual(['needs-approval'])
  await submit(house, clerk, at(id, 2, { step: 'grant', data: { fee: 100 } }))
  expect((await today(house, head)).waiting.map(w => w.what)).toContain('待批准：许可')
  expect(codes(await approve(house, clerk, at(id, 3, { of: 2 })))).toEqual(['not-allowed'])
  await giveBack(house, head, at(id, 3, { of: 2, reason: '费用不对' }))
  expect((await see(id)).pending).toMatchObject({ returned: { reason: '费用不对' } })
  expect((await today(house, clerk)).waiting.map(w => w.what)).toContain('退回待改：许可')
  await submit(house, clerk, at(id, 4, { step: 'grant', data: { fee: 200 } }))
  expect((await today(house, head)).waiting.map(w => w.what)).toContain('待批准：许可')
  const done = await approve(house, head, at(id, 5, { of: 4 }))
  expect(done.ok).toBe(true)
  const now = await see(id)
  expect([now.row.stateTitle, now.row.number, now.fields['fee'], now.limits[0]!.standing]).toEqual([
    '已许可',
    '试许〔2024〕1号',
    200,
    'met',
  ])
})

test('trap: approver has no right to see what he approves; a handler must be among the readers', async () => {
  const id = await apply()
  const head = house.as('head')
  await record(house, head, { ...at(id, 2, {}), step: 'narrow', day: '2024-01-08', data: { readers: ['head', 'clerk2'], reason: '回避' } })
  expect(codes(await assign(house, head, at(id, 3, { handler: 'clerk' })))).toEqual(['cannot-read'])
  expect((await assign(house, head, at(id, 3, { handler: 'clerk2' }))).ok).toBe(true)
  expect(
    codes(
      await record(house, head, { ...at(id, 4, {}), step: 'narrow', day: '2024-01-08', data: { readers: ['head'], reason: '再回避' } }),
    ),
  ).toEqual(['cannot-read'])
  expect((await see(id, 'clerk2')).row.handler).toBe('clerk2某')
})

test('who must be on a roster must stand on it on the day', async () => {
  const clerk = house.as('clerk')
  const enter = (name: string, until: Day) =>
    record(house, clerk, {
      matter: nextId(),
      request: nextId(),
      register: 'officer',
      n: 1,
      step: 'enter',
      day: '2023-01-01',
      data: { name, until },
    })
  await enter('赵一', '2026-01-01')
  await enter('钱二', '2023-12-31')
  const id = await apply()
  const inspect = (names: string[], day: Day) =>
    record(house, house.as('officer'), order(id, 2, 'inspect', { officers: names.map(name => ({ name })) }, day))
  expect(await inspect(['赵一', '钱二'], '2024-01-05')).toMatchObject({
    ok: false,
    refused: [{ code: 'not-on-roster', field: 'officers', context: { name: '钱二' } }],
  })
  await enter('孙三', '2026-01-01')
  expect((await inspect(['赵一', '孙三'], '2024-01-05')).ok).toBe(true)
})

test('trap: a number series has a gap after a refused or crashed step', async () => {
  const ids = await Promise.all(Array.from({ length: 40 }, () => apply()))
  const clerk = house.as('clerk')
  const tries = Array.from({ length: 1000 }, (_, i) => ({ id: ids[i % 40]!, good: i >= 500 }))
  const results = await Promise.all(tries.map(t => record(house, clerk, order(t.id, 2, 'deny', t.good ? { note: '不合' } : {}))))
  expect(results.filter(r => r.ok)).toHaveLength(40)
  const numbers = await withUnits(
    house.sql,
    [town],
    tx => tx<{ n: number }[]>`select substring(number from '〕(\\d+)号')::int as n from matter where matter = any(${ids}::uuid[])`,
  )
  expect(numbers.map(n => n.n).sort((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, i) => i + 2))
}, 120_000)

test('a publication is masked, let out by a second person, and withdrawn', async () => {
  const id = await apply('2024-01-04', { village: 4 })
  const [clerk, head] = [house.as('clerk'), house.as('head')]
  await submit(house, clerk, at(id, 2, { step: 'grant', data: {} }))
  await approve(house, head, at(id, 3, { of: 2 }))
  await record(house, clerk, order(id, 4, 'show', {}, '2024-01-08'))
  expect((await see(id, 'clerk2')).published).toMatchObject([{ publication: 'result', n: 4, approved: false, mayApprove: true }])
  expect((await see(id)).published).toMatchObject([{ mayApprove: false }])
  const site = () => published(house.db.public, town, '2024-01-08', { column: '许可公示' })
  expect((await site()).total).toBe(0)
  expect(codes(await approve(house, clerk, at(id, 5, { of: 4 })))).toEqual(['own-approval'])
  expect((await approve(house, house.as('clerk2'), at(id, 5, { of: 4 }))).ok).toBe(true)
  const [row] = (await site()).rows
  expect(row).toMatchObject({ title: '占道', until: '2025-01-07' })
  expect(row!.body.map(b => b.text)).toEqual(['占道', '王某某', '柳树村', expect.stringMatching(/^试许〔2024〕\d+号$/)])
  await record(house, clerk, order(id, 6, 'hide', { note: '异议' }, '2024-01-08'))
  expect((await site()).total).toBe(0)
})

test('a matter that is only proposed is listed with what was proposed', async () => {
  const clerk = house.as('clerk')
  const id = nextId()
  const done = await submit(house, clerk, {
    ...at(id, 1, { step: 'open', data: { subject: '试办', by: [{ name: '何人' }] } }),
    register: 'proposal',
  })
  expect(done.ok).toBe(true)
  const found = await list(house, clerk, { register: 'proposal' })
  expect(found.ok && found.value.rows[0]).toMatchObject({ title: '试办', stateTitle: '待批', fields: { by: [{ name: '何人' }] } })
  expect((await approve(house, house.as('head'), { ...at(id, 2, { of: 1 }), register: 'proposal' })).ok).toBe(true)
  const after = await list(house, clerk, { register: 'proposal' })
  expect(after.ok && after.value.rows[0]!.stateTitle).toBe('办理中')
})

test('a referral opens a linked matter above; letters stand in both books; each side sees its own', async () => {
  const id = await apply()
  const clerk = house.as('clerk')
  expect((await record(house, clerk, order(id, 2, 'send', { note: '超出权限' }))).ok).toBe(true)
  const above = house.as('district')
  const there = await list(house, above, { register, units: [district] })
  const other = there.ok ? there.value.rows[0]! : undefined
  expect(other).toMatchObject({ title: '占道', unit: district, fields: { applicant: [{ name: '王小明' }] } })
  expect((await matter(house, clerk, other!.matter)).ok).toBe(false)
  expect((await today(house, above)).waiting.map(w => w.what)).toContain('清河镇移交，待答复')
  const open = await matter(house, above, other!.matter)
  expect(open.ok && open.value.referral).toMatchObject({ from: '清河镇', answered: false, mayAnswer: true })
  expect((await answerReferral(house, above, { matter: other!.matter, request: nextId(), n: 3, kind: 'answered', text: '同意' })).ok).toBe(
    true,
  )
  const back = await see(id)
  expect(back.story.at(-1)).toMatchObject({
    title: '往来函件',
    values: expect.arrayContaining([expect.objectContaining({ field: 'text', text: '同意' })]),
  })
  expect((await today(house, above)).waiting).toEqual([])
  expect((await verify(house, district)).breaks).toEqual([])
})

test('a masked value is shown on a click, logged; who does not handle the matter gives a reason', async () => {
  const id = await apply()
  expect(await reveal(house, house.as('clerk'), { matter: id, fields: ['applicant', 'subject'] })).toEqual({
    ok: true,
    value: { applicant: application.applicant },
  })
  expect(codes(await reveal(house, house.as('auditor'), { matter: id, fields: ['applicant'] }))).toEqual(['reason-needed'])
  expect((await reveal(house, house.as('auditor'), { matter: id, fields: ['applicant'], reason: '审计抽查' })).ok).toBe(true)
  expect(codes(await reveal(house, house.as('district'), { matter: id, fields: ['applicant'], reason: '看看' }))).toEqual(['not-allowed'])
  const log = await withUnits(house.sql, [town], tx => tx`select by, act, what, reason from access_log where matter = ${id} order by k`)
  expect(log.map(l => [l['by'], l['what'], l['reason']])).toEqual([
    ['clerk', 'permit applicant', null],
    ['auditor', 'permit applicant', '审计抽查'],
  ])
})

test('erasure keeps the chain and takes the person out of every table', async () => {
  const id = await apply('2024-01-04', { applicant: [{ name: '司马光明' }] })
  expect(codes(await erase(house, house.as('clerk'), at(id, 2, { reason: '依申请' })))).toEqual(['not-allowed'])
  expect((await erase(house, house.as('head'), at(id, 2, { reason: '依申请' }))).ok).toBe(true)
  const now = await see(id)
  expect(now.fields['applicant']).toBeUndefined()
  const again = await correct(house, house.as('clerk'), at(id, 3, { of: 1, set: { applicant: [{ name: '司马光明' }] }, reason: '补' }))
  expect(codes(again)).toEqual(['erased'])
  const left = await list(house, house.as('clerk'), { register, q: '司马光明' })
  expect(left.ok && left.value.total).toBe(0)
  const [rows] = await withUnits(
    house.sql,
    [town],
    tx =>
      tx`select (select count(*)::int from person_index where matter = ${id}) as p, (select wrapped from matter_key where matter = ${id}) as k`,
  )
  expect(rows).toEqual({ p: 0, k: null })
  expect((await verify(house, town)).breaks).toEqual([])
})

test('what was written is what a rebuild writes', async () => {
  expect((await rebuild(house, town, { check: true })).different).toEqual([])
})

test('closing fixes the books; what comes after shows; an altered entry is found', async () => {
  expect(codes(await closeBooks(house, house.as('clerk'), '2023-12-31'))).toEqual(['not-allowed'])
  const closed = await closeBooks(house, house.as('head'), '2023-12-31')
  expect(closed.ok && closed.value.text).toMatch(/^previous -\n/)
  // An archive needs no program of ours: an ordinary SHA-256 of the text is the hash.
  const plain = createHash('sha256')
    .update(closed.ok ? closed.value.text : '')
    .digest('hex')
  expect(closed.ok && closed.value.hash).toBe(`sha256:${plain}`)
  const late = { matter: nextId(), request: nextId(), register, n: 1, step: 'apply', day: '2023-12-30' as Day, data: application }
  expect(codes(await record(house, house.as('clerk'), late))).toEqual(['closed-books'])
  expect((await record(house, house.as('clerk'), { ...late, afterClosing: true })).ok).toBe(true)
  const sound = await verify(house, town)
  expect([sound.breaks, sound.closings[0], sound.log]).toEqual([
    [],
    { k: 1, day: '2023-12-31', hash: closed.ok && closed.value.hash, sound: true, moved: [] },
    [],
  ])
  const id = await apply()
  await house.db.superuser.begin(async tx => {
    await tx`update entry set data = replace(data, '占道', '占地') where matter = ${id}`
  })
  expect((await verify(house, town)).breaks).toEqual([{ matter: id, n: 1, why: 'hash' }])
})

test('nothing happens tomorrow', async () => {
  expect(
    codes(
      await record(house, house.as('clerk'), {
        matter: nextId(),
        request: nextId(),
        register,
        n: 1,
        step: 'apply',
        day: '2024-01-09',
        data: application,
      }),
    ),
  ).toEqual(['future-day'])
})

test('trap: deletion leaves no audit row; every change of a matter is one entry or one line of the log', async () => {
  const id = await apply()
  const [clerk, head] = [house.as('clerk'), house.as('head')]
  const rows = async () =>
    (
      await withUnits(
        house.sql,
        [town],
        tx => tx<{ n: number }[]>`
    select (select count(*) from entry where unit = ${town})::int + (select count(*) from access_log where unit = ${town})::int as n`,
      )
    )[0]!.n
  const changes: readonly (() => Promise<{ ok: boolean }>)[] = [
    () => correct(house, clerk, at(id, 2, { of: 1, set: { subject: '改' }, reason: '笔误' })),
    () => assign(house, head, at(id, 3, { handler: 'clerk2' })),
    () => cancel(house, clerk, at(id, 4, { of: 2, reason: '没有错' })),
    () =>
      record(house, head, {
        ...at(id, 5, {}),
        step: 'narrow',
        day: '2024-01-08',
        data: { readers: ['head', 'clerk', 'clerk2'], reason: '回避' },
      }),
    () => reveal(house, head, { matter: id, fields: ['applicant'], reason: '核对' }),
    () => cancel(house, clerk, at(id, 6, { of: 1, reason: '录重了' })),
  ]
  for (const change of changes) {
    const before = await rows()
    expect((await change()).ok).toBe(true)
    expect(await rows()).toBe(before + 1)
  }
})

test('a unit that has ended takes nothing of a later day', async () => {
  await house.sql`update unit set until = '2024-01-03' where id = ${town}`
  const after = { matter: nextId(), request: nextId(), register, n: 1, step: 'apply', day: '2024-01-04' as Day, data: application }
  expect(codes(await record(house, house.as('clerk'), after))).toEqual(['unit-ended'])
  await house.sql`update unit set until = null where id = ${town}`
})

test('figures of approvals, money, distinct persons, shares and balances', async () => {
  const f = await figures(house, house.as('clerk'), { period: '2024' })
  const of = (id: string) => f.ok && f.value.find(x => x.id === `permit.${id}`)!.value
  expect(of('granted')).toBe(2)
  expect(of('left')).toBe((of('applied') as number) - 2)
})
