/** @module Keeping the house: units, accounts, the unit's own lengths. Every change stands in the books of 管理 and in the log. */
import { logAccess } from '../access/access-log.ts'
import type { House } from '../access/house.ts'
import { hashPassword } from '../access/password.ts'
import { may } from '../access/powers.ts'
import { type Reader, readerOf } from '../access/reader.ts'
import { allUnits, type UnitKind } from '../access/unit-tree.ts'
import type { Day } from '../base/day.ts'
import { ok, type Refusal, type Result, refuse } from '../base/result.ts'
import { isRole, type Role } from '../declare/role.ts'
import type { Setting } from '../ledger/count.ts'
import type { OfficeSettings } from '../papers/office.ts'
import { OFFICE } from '../questions/matter-papers.ts'
import { settingRows } from '../questions/setting-rows.ts'
import type { Tx } from '../store/pool.ts'
import { regionCodeRefusal } from './check-region-code.ts'
import { keep, keepSetting, keptAccount, keptUnit } from './keep-house.ts'
import { alsoSee, writing } from './writing.ts'

const SHORTEST = 8
const weak = (password: string): Refusal[] =>
  password.length < SHORTEST ? [{ code: 'weak-password', field: 'password', context: { min: SHORTEST } }] : []

/** Run a change of the house and log it. */
async function keeping<T>(house: House, reader: Reader, what: string, change: (tx: Tx) => Promise<Result<T>>): Promise<Result<T>> {
  if (!may(reader.roles, 'administers')) return refuse({ code: 'not-allowed' })
  return await writing(house, reader.units, async tx => {
    const done = await change(tx)
    if (done.ok) await logAccess(tx, house, reader, reader.unit, { act: 'administer', what })
    return done
  })
}
const mine = (reader: Reader, unit: number): boolean => reader.units.includes(unit)

export interface NewUnit {
  readonly title: string
  readonly kind: UnitKind
  readonly parent: number
  readonly since: Day
  readonly code?: string
}
/** A unit below one of the reader's. A sample unit's children are sample units. */
export const createUnit = (house: House, reader: Reader, unit: NewUnit): Promise<Result<number>> =>
  keeping(house, reader, `unit ${unit.title}`, async tx => {
    const units = await allUnits(tx)
    const parent = units.find(u => u.id === unit.parent)
    if (!parent || !mine(reader, unit.parent)) return refuse({ code: 'not-allowed', field: 'parent' })
    if (!unit.title.trim()) return refuse({ code: 'required', field: 'title', context: { title: '名称' } })
    const wrong = unit.code === undefined ? undefined : regionCodeRefusal(units, unit.code, { kind: unit.kind, parent, since: unit.since })
    if (wrong) return refuse(wrong)
    const id = Math.max(...units.map(u => u.id)) + 1
    const row = { id, title: unit.title.trim(), kind: unit.kind, parent: unit.parent, code: unit.code ?? null, since: unit.since }
    await tx`insert into unit ${tx({ ...row, sample: parent.sample })}`
    await keep(tx, house, reader.account, keptUnit(row))
    return ok(id)
  })

/** A unit ends and names who carries on; its books stay and are read by the successor. */
export const endUnit = (house: House, reader: Reader, unit: number, until: Day, successor: number): Promise<Result<null>> =>
  keeping(house, reader, `unit ${unit} until ${until} successor ${successor}`, async tx => {
    const units = await allUnits(tx)
    const [own, next] = [units.find(u => u.id === unit), units.find(u => u.id === successor)]
    if (!own || !next || !mine(reader, unit) || unit === successor) return refuse({ code: 'not-allowed', field: 'successor' })
    if (own.sample !== next.sample) return refuse({ code: 'sample-unit', field: 'successor' })
    await tx`update unit set until = ${until}, successor = ${successor} where id = ${unit}`
    const kept = keptUnit(own)
    await alsoSee(tx, [...reader.units, kept.unit])
    await keep(tx, house, reader.account, kept, { step: 'end', data: { until, successor } })
    return ok(null)
  })

export interface NewAccount {
  readonly id: string
  readonly unit: number
  readonly name: string
  readonly password: string
  readonly roles: readonly Role[]
}
/** Refused: `taken-account`, `weak-password`, `not-allowed`. */
export async function createAccount(house: House, reader: Reader, account: NewAccount): Promise<Result<null>> {
  const refused = [
    ...(/^[\p{L}\p{N}_.-]{2,40}$/u.test(account.id) ? [] : [{ code: 'not-text', field: 'id', context: { title: '账号' } }]),
    ...(account.name.trim() ? [] : [{ code: 'required', field: 'name', context: { title: '姓名' } }]),
    ...(account.roles.length && account.roles.every(isRole) ? [] : [{ code: 'required', field: 'roles', context: { title: '岗位' } }]),
    ...weak(account.password),
  ]
  if (refused.length) return { ok: false, refused }
  const password = await hashPassword(account.password)
  return await keeping(house, reader, `account ${account.id} ${account.roles.join(' ')}`, async tx => {
    if (!mine(reader, account.unit)) return refuse({ code: 'not-allowed', field: 'unit' })
    const unit = (await allUnits(tx)).find(u => u.id === account.unit)
    const made = await tx`insert into account (id, unit, name, password, roles, sample)
      values (${account.id}, ${account.unit}, ${account.name.trim()}, ${password}, ${[...account.roles]}, ${unit?.sample ?? false}) on conflict do nothing`
    if (!made.count) return refuse({ code: 'taken-account', field: 'id' })
    await keep(tx, house, reader.account, keptAccount({ ...account, name: account.name.trim() }))
    return ok(null)
  })
}

export interface AccountChange {
  readonly name?: string
  readonly roles?: readonly Role[]
  readonly disabled?: boolean
}
/** Change an account; its sessions end where it may less than before. Refused: `not-found`, `last-admin`. */
export const changeAccount = (house: House, reader: Reader, id: string, change: AccountChange): Promise<Result<null>> =>
  keeping(
    house,
    reader,
    `account ${id} ${Object.entries(change)
      .map(([k, v]) => `${k}=${v}`)
      .join(' ')}`,
    async tx => {
      const [found] = await tx<
        { unit: number; name: string; roles: string[]; disabled: boolean }[]
      >`select unit, name, roles, disabled from account where id = ${id}`
      if (!found || !mine(reader, found.unit)) return refuse({ code: 'not-found' })
      const leaves = change.disabled === true || (change.roles !== undefined && !change.roles.includes('admin'))
      const [others] = await tx<
        { n: number }[]
      >`select count(*)::int as n from account where unit = ${found.unit} and 'admin' = any(roles) and not disabled and id <> ${id}`
      if (leaves && found.roles.includes('admin') && !others!.n) return refuse({ code: 'last-admin' })
      const set = {
        ...(change.name && { name: change.name }),
        ...(change.roles && { roles: [...change.roles] }),
        ...(change.disabled !== undefined && { disabled: change.disabled }),
      }
      if (Object.keys(set).length) await tx`update account set ${tx(set)} where id = ${id}`
      await keep(tx, house, reader.account, keptAccount({ id, ...found }), ...stepsOf(found, change))
      if (leaves || change.roles) await tx`delete from session where account = ${id}`
      return ok(null)
    },
  )

/** The steps that a change of an account comes to; what stays as it was is none. */
function stepsOf(was: { readonly name: string; readonly roles: readonly string[]; readonly disabled: boolean }, change: AccountChange) {
  const data = {
    ...(change.name && change.name !== was.name && { name: change.name }),
    ...(change.roles && change.roles.join() !== was.roles.join() && { roles: [...change.roles] }),
  }
  return [
    ...(Object.keys(data).length ? [{ step: 'change', data }] : []),
    ...(change.disabled !== undefined && change.disabled !== was.disabled ? [{ step: change.disabled ? 'disable' : 'enable' }] : []),
  ]
}

/** One's own new password, or an administrator's for an account of his units. Every session of the account ends. */
export async function setPassword(house: House, reader: Reader, id: string, password: string): Promise<Result<null>> {
  const refused = weak(password)
  if (refused.length) return { ok: false, refused }
  const hashed = await hashPassword(password)
  const change = async (tx: Tx): Promise<Result<null>> => {
    const [found] = await tx<{ unit: number; name: string; roles: string[] }[]>`select unit, name, roles from account where id = ${id}`
    if (!found || !mine(reader, found.unit)) return refuse({ code: 'not-found' })
    await tx`update account set password = ${hashed}, failures = 0, locked_until = null where id = ${id}`
    await tx`delete from session where account = ${id}`
    await keep(tx, house, reader.account, keptAccount({ id, ...found }), { step: 'password' })
    return ok(null)
  }
  if (id !== reader.account) return await keeping(house, reader, `password of ${id}`, change)
  return await writing(house, [reader.unit], async tx => {
    const done = await change(tx)
    if (done.ok) await logAccess(tx, house, reader, reader.unit, { act: 'administer', what: `password of ${id}` })
    return done
  })
}

/** The unit's own length for a promise, or for a limit to which the law gives no number. Runs that start from then on count by it. */
export const setLimit = (house: House, reader: Reader, setting: Setting): Promise<Result<null>> =>
  keeping(house, reader, `limit ${setting.limit} ${setting.n} ${setting.unit} since ${setting.since}`, async tx => {
    const row = settingRows(house.registers.all, [], setting.since).find(r => r.limit === setting.limit)
    if (!row) return refuse({ code: 'limit-fixed', field: 'limit' })
    const name = `limit:${setting.limit}`
    const [old] = await tx<{ value: readonly Setting[] }[]>`select value from setting where unit = ${reader.unit} and name = ${name}`
    const value = [...(old?.value ?? []).filter(s => s.since !== setting.since), setting].map(s => ({ ...s }))
    const title = `办理期限：${row.law ? '' : `${house.registers.find(row.register)?.title}·`}${row.title}`
    await keepSetting(tx, house, reader.account, { unit: reader.unit, name, title, value })
    return ok(null)
  })

/** What the unit's papers say of the office: its address, the court, the bank. Parts that are left out or empty become blanks again. */
export const setOffice = (house: House, reader: Reader, office: OfficeSettings): Promise<Result<null>> =>
  keeping(house, reader, `office ${Object.keys(office).sort().join(' ')}`, async tx => {
    const value = Object.fromEntries(Object.entries(office).flatMap(([part, text]) => (text?.trim() ? [[part, text.trim()]] : [])))
    await keepSetting(tx, house, reader.account, { unit: reader.unit, name: OFFICE, title: '文书上的机关信息', value })
    return ok(null)
  })

export interface SetUp {
  readonly district: string
  readonly town: string
  readonly villages: readonly string[]
  readonly account: string
  readonly name: string
  readonly password: string
}
/** The first start of an empty house: a district, a town, its villages, an administrator. Refused once there is an account: `set-up-done`. */
export async function setUp(house: House, plan: SetUp): Promise<Result<Reader>> {
  const named = [
    ['district', '区县'],
    ['town', '乡镇街道'],
    ['account', '账号'],
    ['name', '姓名'],
  ] as const
  const refused = [
    ...named.filter(([field]) => !plan[field].trim()).map(([field, title]) => ({ code: 'required', field, context: { title } })),
    ...weak(plan.password),
  ]
  if (refused.length) return { ok: false, refused }
  const password = await hashPassword(plan.password)
  const since: Day = '2000-01-01'
  const done = await writing(house, [], async tx => {
    const [any] = await tx`select 1 from account limit 1`
    if (any) return refuse({ code: 'set-up-done' })
    const titles = [plan.district, plan.town, ...plan.villages.filter(v => v.trim())].map(t => t.trim())
    const made: Parameters<typeof keptUnit>[0][] = []
    for (const [i, title] of titles.entries()) {
      const kind: UnitKind = i === 0 ? 'district' : i === 1 ? 'town' : 'village'
      const unit = { id: i + 1, title, kind, parent: i === 0 ? null : i === 1 ? 1 : 2, since }
      await tx`insert into unit ${tx(unit)} on conflict do nothing`
      made.push(unit)
    }
    const first = { id: plan.account.trim(), unit: 2, name: plan.name.trim(), roles: ['admin', 'clerk'] }
    await tx`insert into account ${tx({ ...first, password })}`
    await alsoSee(tx, [1, 2])
    for (const unit of made) await keep(tx, house, first.id, keptUnit(unit))
    await keep(tx, house, first.id, keptAccount(first))
    return ok(null)
  })
  return done.ok ? ok((await readerOf(house.sql, plan.account.trim()))!) : done
}
