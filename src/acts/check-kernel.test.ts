import { afterAll, beforeAll, expect, test } from 'vitest'
import { nextId, type TestHouse, testHouse } from '../../test/support/house.ts'
import { invented } from '../../test/support/registers.ts'
import { colleagues } from '../questions/colleagues.ts'
import { matter } from '../questions/matter.ts'
import { today } from '../questions/today.ts'
import { assign, cancel, erase, link, narrow, record } from './record.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse(invented)
})
afterAll(() => house.close())

const register = 'permit'
async function apply(subject: string): Promise<string> {
  const id = nextId()
  const data = { subject, kind: 'small', applicant: [{ name: '王小明', phone: '13900000000' }], phone: '隔壁老李转告' }
  const done = await record(house, house.as('clerk'), {
    matter: id,
    request: nextId(),
    register,
    n: 1,
    step: 'apply',
    day: '2024-01-04',
    data,
  })
  if (!done.ok) throw new Error(JSON.stringify(done.refused))
  return id
}
const at = <D>(matter: string, n: number, data: D) => ({ matter, request: nextId(), register, n, data })
const see = async (id: string, account: string) => {
  const r = await matter(house, house.as(account), id)
  return r.ok ? r.value : undefined
}
const codes = (r: { ok: boolean; refused?: readonly { code: string; field?: string }[] }) =>
  r.ok ? [] : r.refused!.map(x => `${x.field ?? ''} ${x.code}`.trim())

test('a matter is handed to somebody who can open it, and waits for him until he has done something', async () => {
  const id = await apply('占道')
  const head = house.as('head')
  expect(codes(await assign(house, head, at(id, 2, { handler: 'nobody' })))).toEqual(['handler unknown-account'])
  expect(codes(await assign(house, head, at(id, 2, { handler: 'admin' })))).toEqual(['handler cannot-open'])
  expect(codes(await assign(house, head, at(id, 2, { handler: 'clerk2', with: ['admin'] })))).toEqual(['with cannot-open'])
  expect((await assign(house, head, at(id, 2, { handler: 'clerk2', with: ['officer'], reason: '熟悉情况' }))).ok).toBe(true)
  const waits = async (account: string) => (await today(house, house.as(account))).waiting.flatMap(w => (w.matter === id ? [w.what] : []))
  expect([await waits('clerk2'), await waits('officer'), await waits('clerk')]).toEqual([['head某交您承办'], ['head某请您协办'], []])
  const page = await see(id, 'clerk')
  expect(page!.besides).toMatchObject({
    handler: { account: 'clerk2', name: 'clerk2某' },
    with: [{ account: 'officer', name: 'officer某' }],
  })
  expect(page!.story.at(-1)!.values.map(v => `${v.title} ${v.text}`)).toEqual(['承办人 clerk2某', '协办人 officer某', '理由 熟悉情况'])
  await record(house, house.as('clerk2'), {
    ...at(id, 3, {}),
    step: 'link',
    day: '2024-01-08',
    data: { register, matter: await apply('另一件'), title: '' },
  })
  expect(await waits('clerk2')).toEqual([])
})

test('readers are narrowed to some and lifted again, by whoever decides; a clerk among them cannot undo it', async () => {
  const id = await apply('举报')
  const [head, clerk] = [house.as('head'), house.as('clerk')]
  expect(codes(await narrow(house, clerk, at(id, 2, { readers: ['clerk'], reason: '回避' })))).toEqual(['not-allowed'])
  expect(codes(await narrow(house, head, at(id, 2, { readers: [], reason: '回避' })))).toEqual(['readers too-few'])
  expect(codes(await narrow(house, head, at(id, 2, { readers: null, reason: '不用了' })))).toEqual(['not-narrowed'])
  expect((await narrow(house, head, at(id, 2, { readers: ['head', 'clerk'], reason: '回避' }))).ok).toBe(true)
  expect([(await see(id, 'clerk'))?.n, await see(id, 'clerk2')]).toEqual([3, undefined])
  expect(codes(await cancel(house, clerk, at(id, 3, { of: 2, reason: '都能看' })))).toEqual(['not-allowed'])
  expect((await narrow(house, head, at(id, 3, { readers: null, reason: '回避的事已了' }))).ok).toBe(true)
  expect((await see(id, 'clerk2'))!.story.map(s => s.title)).toEqual(['申请', '限定知悉', '解除限定知悉'])
})

test('a link stands on both matters; neither tells of the other to whoever may not find it', async () => {
  const [one, other] = [await apply('甲事'), await apply('乙事')]
  const clerk = house.as('clerk')
  const to = (matter: string) => ({ register, matter, title: '随便写的' })
  expect(codes(await link(house, clerk, at(one, 2, to(nextId()))))).toEqual(['matter not-links'])
  expect(codes(await link(house, clerk, at(one, 2, to(one))))).toEqual(['matter own-link'])
  expect((await link(house, clerk, at(one, 2, to(other)))).ok).toBe(true)
  expect(codes(await link(house, clerk, at(one, 3, to(other))))).toEqual(['matter already-linked'])
  expect([(await see(one, 'clerk'))!.links, (await see(other, 'clerk'))!.links]).toEqual([
    [{ register, matter: other, title: '乙事', n: 2 }],
    [{ register, matter: one, title: '甲事', back: true }],
  ])
  await narrow(house, house.as('head'), at(other, 2, { readers: ['head'], reason: '回避' }))
  const left = (await see(one, 'clerk'))!
  expect([left.links, JSON.stringify(left).includes('乙事')]).toEqual([[], false])
  expect((await see(one, 'head'))!.links.map(l => l.title)).toEqual(['乙事'])
  expect((await cancel(house, clerk, at(one, 3, { of: 2, reason: '关联错了' }))).ok).toBe(true)
  expect([(await see(one, 'head'))!.links, (await see(other, 'head'))!.links]).toEqual([[], []])
})

test('nothing is offered that this reader may not do', async () => {
  const id = await apply('一件')
  const may = async (account: string) => (await see(id, account))!.besides.may
  expect([await may('head'), await may('clerk'), await may('auditor'), await may('district')]).toEqual([
    ['assign', 'narrow', 'erase'],
    ['assign', 'link', 'platform'],
    [],
    [],
  ])
  await erase(house, house.as('head'), at(id, 2, { reason: '当事人撤回同意' }))
  expect(await may('head')).not.toContain('erase')
  expect(codes(await erase(house, house.as('head'), at(id, 3, { reason: '再删一次' })))).toEqual(['erased'])
})

test('a matter is offered to those of the unit whose post opens its register', async () => {
  const id = await apply('交给谁')
  await narrow(house, house.as('head'), at(id, 2, { readers: ['head', 'clerk'], reason: '回避' }))
  const asked = await colleagues(house, house.as('clerk'), id)
  if (!asked.ok) throw new Error(JSON.stringify(asked.refused))
  expect(asked.value.filter(c => c.reads).map(c => c.account)).toEqual(['clerk', 'head'])
  expect(asked.value.map(c => c.account)).not.toContain('admin')
  expect(asked.value.map(c => c.account)).not.toContain('other')
  const found = await colleagues(house, house.as('clerk'), id, 'officer2')
  expect(found).toMatchObject({ ok: true, value: [{ account: 'officer2', name: 'officer2某' }] })
  expect(codes(await colleagues(house, house.as('clerk2'), id))).toEqual(['not-found'])
  expect(codes(await colleagues(house, house.as('auditor'), await apply('看账的人')))).toEqual(['not-allowed'])
})
