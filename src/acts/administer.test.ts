import { afterAll, beforeAll, expect, test } from 'vitest'
import { district, type TestHouse, testHouse, town } from '../../test/support/house.ts'
import { invented } from '../../test/support/registers.ts'
import { readerOf } from '../access/reader.ts'
import { login, logout, readerOfToken } from '../access/session.ts'
import { plusHours } from '../base/day.ts'
import { list } from '../questions/list.ts'
import { matter } from '../questions/matter.ts'
import { oversight } from '../questions/oversight.ts'
import { verify } from '../questions/verify.ts'
import { withUnits } from '../store/pool.ts'
import { changeAccount, createAccount, createUnit, endUnit, setLimit, setPassword, setUp } from './administer.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse(invented)
})
afterAll(() => house.close())
const codes = (r: { ok: boolean; refused?: readonly { code: string }[] }) => (r.ok ? [] : r.refused!.map(x => x.code))

test('an account is made, logs in, is throttled, changed and disabled', async () => {
  const admin = house.as('admin')
  const account = { id: 'zhao', unit: town, name: '赵某', password: '12345678', roles: ['clerk'] as const }
  expect(codes(await createAccount(house, house.as('clerk'), account))).toEqual(['not-allowed'])
  expect(codes(await createAccount(house, admin, { ...account, password: '123' }))).toEqual(['weak-password'])
  expect(codes(await createAccount(house, admin, { ...account, unit: district }))).toEqual(['not-allowed'])
  expect((await createAccount(house, admin, account)).ok).toBe(true)
  expect(codes(await createAccount(house, admin, account))).toEqual(['taken-account'])
  const session = await login(house, 'zhao', '12345678')
  const token = session.ok ? session.value.token : ''
  expect(await readerOfToken(house, token)).toMatchObject({ account: 'zhao', unit: town, units: [town, 4], roles: ['clerk'] })
  for (let i = 0; i < 5; i++) expect(codes(await login(house, 'zhao', 'wrong'))).toEqual(['wrong-password'])
  expect(codes(await login(house, 'zhao', '12345678'))).toEqual(['too-many-tries'])
  expect(codes(await login(house, 'nobody', '12345678'))).toEqual(['wrong-password'])
  house.goTo('2024-01-09')
  expect((await login(house, 'zhao', '12345678')).ok).toBe(true)
  await changeAccount(house, admin, 'zhao', { disabled: true })
  expect(codes(await login(house, 'zhao', '12345678'))).toEqual(['wrong-password'])
  const log = await withUnits(house.sql, [town], tx => tx`select act, what from access_log order by k`)
  expect(log.map(l => l['what'])).toContain('account zhao clerk')
  expect(JSON.stringify(log)).not.toContain('12345678')
})

test('who had which role when stands in the books, by whose hand, in the chain; a password never does', async () => {
  const admin = house.as('admin')
  const account = { id: 'qian', unit: town, name: '钱某', password: 'geheim-123', roles: ['clerk'] as const }
  await createAccount(house, admin, account)
  await changeAccount(house, admin, 'qian', { roles: ['reviewer'], name: '钱某' })
  await changeAccount(house, admin, 'qian', { roles: ['reviewer'], disabled: false })
  await setPassword(house, admin, 'qian', 'geheim-456')
  await changeAccount(house, admin, 'qian', { disabled: true })
  // An account that is older than these books begins with how it stood.
  await changeAccount(house, admin, 'clerk2', { roles: ['officer'] })
  await setLimit(house, admin, { limit: 'permit.decide', n: 9, unit: 'working-day', since: '2024-01-01' })
  await setLimit(house, admin, { limit: 'permit.decide', n: 8, unit: 'working-day', since: '2024-02-01' })
  const told = async (register: string, q: string) => {
    const found = await list(house, admin, { register, q })
    const [row] = found.ok ? found.value.rows : []
    const whole = row && (await matter(house, admin, row.matter))
    return whole?.ok ? whole.value.story.map(e => [e.step, e.by, e.values.map(v => v.text).join(' ')]) : []
  }
  expect(await told('account', 'qian')).toEqual([
    ['open', 'admin某', 'qian 钱某 经办人员'],
    ['change', 'admin某', '审核人员'],
    ['password', 'admin某', ''],
    ['disable', 'admin某', ''],
  ])
  expect((await told('account', 'clerk2')).map(e => e[2])).toEqual(['clerk2 clerk2某 经办人员', '执法人员'])
  expect((await told('unit-setting', 'permit.decide')).map(e => e[0])).toEqual(['set', 'change'])
  expect(await list(house, house.as('clerk'), { register: 'account' })).toMatchObject({ ok: false })
  const entries = await withUnits(house.sql, [town], tx => tx`select data from entry where unit = ${town}`)
  expect(JSON.stringify(entries)).not.toContain('geheim')
  expect(await verify(house, town)).toMatchObject({ breaks: [], log: [] })
})

test('a session ends when nobody used it, and when its password changes', async () => {
  await setPassword(house, house.as('admin'), 'clerk', 'abcdefgh')
  const open = async () => {
    const r = await login(house, 'clerk', 'abcdefgh')
    return r.ok ? r.value.token : ''
  }
  const [first, second] = [await open(), await open()]
  await logout(house, first)
  expect(await readerOfToken(house, first)).toBeUndefined()
  expect(await readerOfToken(house, second)).toBeDefined()
  house.goTo(plusHours(house.clock.now(), 9))
  expect(await readerOfToken(house, second)).toBeUndefined()
  const third = await open()
  await setPassword(house, house.as('clerk'), 'clerk', 'ijklmnop')
  expect(await readerOfToken(house, third)).toBeUndefined()
  const [stored] = await house.sql`select password from account where id = 'clerk'`
  expect(stored!['password']).toMatch(/^scrypt:\d+:8:1:/)
})

test('the last administrator stays; towns merge and the successor reads on', async () => {
  const admin = house.as('admin')
  await changeAccount(house, admin, 'admin2', { roles: ['clerk'] })
  expect(codes(await changeAccount(house, admin, 'admin', { disabled: true }))).toEqual(['last-admin'])
  const above = { ...house.as('district'), roles: ['admin', 'head'] as const }
  const made = await createUnit(house, above, { title: '新镇', kind: 'town', parent: district, since: '2024-01-01' })
  const id = made.ok ? made.value : 0
  const village = (code: string) => createUnit(house, above, { title: '新村', kind: 'village', parent: town, code, since: '2024-01-01' })
  expect(codes(await village('500199101'))).toEqual(['region-code-length'])
  expect((await endUnit(house, { ...above, units: [...above.units, id] }, town, '2024-01-31', id)).ok).toBe(true)
  await house.sql`insert into account (id, unit, name, password, roles) values ('neu', ${id}, '新', 'x', '{clerk}')`
  expect((await readerOf(house.sql, 'neu'))?.units).toEqual([town, 4, id])
  expect((await oversight(house, above, 2024)).map(u => u.unit.title)).toEqual(['清河镇', '白石镇'])
})

test('the unit sets its own lengths; an empty house is set up once', async () => {
  const fixed = await setLimit(house, house.as('admin'), { limit: 'PEN-L01', n: 10, unit: 'day', since: '2024-01-01' })
  expect(codes(fixed)).toEqual(['limit-fixed'])
  expect((await setLimit(house, house.as('admin'), { limit: 'permit.decide', n: 10, unit: 'working-day', since: '2024-01-01' })).ok).toBe(
    true,
  )
  const plan = { district: '某区', town: '某镇', villages: [], account: 'admin', name: '管理员', password: '12345678' }
  expect(codes(await setUp(house, plan))).toEqual(['set-up-done'])
  const empty = await testHouse(invented)
  await empty.sql`update account set disabled = true`
  await empty.db.superuser`delete from account`
  await empty.db.superuser`delete from unit`
  expect(codes(await setUp(empty, { ...plan, password: '1' }))).toEqual(['weak-password'])
  expect(await setUp(empty, { ...plan, villages: ['甲村'] })).toMatchObject({
    ok: true,
    value: { account: 'admin', unit: 2, units: [2, 3], roles: ['admin', 'clerk'] },
  })
  await empty.close()
})
