import { randomBytes } from 'node:crypto'
import { booksOf } from '../../access/books.ts'
import { may } from '../../access/powers.ts'
import { login } from '../../access/session.ts'
import { above, allUnits } from '../../access/unit-tree.ts'
import { changeAccount, createAccount, createUnit, setLimit, setOffice, setPassword, setUp } from '../../acts/administer.ts'
import type { Day } from '../../base/day.ts'
import { ok, type Result, refuse } from '../../base/result.ts'
import { type Role, roles } from '../../declare/role.ts'
import { recordNotice } from '../../jobs/notice.ts'
import type { Notice } from '../../law/notice.ts'
import { type OfficeSettings, officeOf, officeTitles } from '../../papers/office.ts'
import { accounts as accountsOf } from '../../questions/accounts.ts'
import type { NoticeRow } from '../../questions/answers/admin.ts'
import { officeSettings } from '../../questions/matter-papers.ts'
import { moved } from '../../questions/moved.ts'
import { settingRows } from '../../questions/setting-rows.ts'
import { withUnits } from '../../store/pool.ts'
import type { Call } from '../route.ts'
import { type Api, day, endpoint, whole, z } from '../route.ts'
import { keepToken } from '../session.ts'
import { unitRow } from './session.ts'

const kind = z.enum(['district', 'town', 'village', 'department'])
const role = z.enum(Object.keys(roles) as [Role, ...Role[]])
const password = z.string().min(1).max(200)
const holiday = z.object({ name: z.string().max(20), off: z.tuple([day, day]), work: z.array(day).max(20) })
const notice = z.object({
  number: z.string().max(60),
  issued: day,
  year: z.number().int().min(2000).max(2100),
  holidays: z.array(holiday).max(20),
})

const office = z.object(Object.fromEntries(Object.keys(officeTitles).map(part => [part, z.string().max(200).optional()])))

/** Only whoever keeps the house sees these lists. */
const keeps = ({ reader }: Pick<Call<Record<never, never>>, 'reader'>): boolean => may(reader.roles, 'administers')

export function admin(api: Api): void {
  units(api)
  accounts(api)
  settings(api)
  offices(api)
  notices(api)
}

function units(api: Api): void {
  endpoint(api, { method: 'get', path: '/admin/units', about: '单位', answers: 'UnitRow[]' }, async ({ house, reader }) => {
    if (!keeps({ reader })) return refuse({ code: 'not-allowed' })
    return ok((await allUnits(house.sql)).filter(u => reader.units.includes(u.id)).map(unitRow))
  })
  endpoint(
    api,
    {
      method: 'post',
      path: '/admin/units',
      about: '新设单位',
      takes: {
        json: z.object({ title: z.string().max(60), kind, parent: whole, since: day.optional(), code: z.string().max(12).optional() }),
      },
      answers: 'UnitRow',
    },
    async ({ house, reader, json }) => {
      const { code, since, ...unit } = json
      const made = await createUnit(house, reader, { ...unit, ...(code && { code }), since: (since ?? house.clock.today()) as Day })
      if (!made.ok) return made
      return ok(unitRow((await allUnits(house.sql)).find(u => u.id === made.value)!))
    },
  )
  endpoint(
    api,
    {
      method: 'post',
      path: '/set-up',
      about: '第一次使用：设置区县、乡镇、村和管理员',
      takes: {
        json: z.object({
          district: z.string().max(60),
          town: z.string().max(60),
          villages: z.array(z.string().max(60)).max(200),
          account: z.string().max(40),
          name: z.string().max(60),
          password,
        }),
      },
      open: true,
    },
    async ({ house, json, c }) => {
      const made = await setUp(house, json)
      if (!made.ok) return made
      const entered = await login(house, json.account.trim(), json.password)
      if (entered.ok) keepToken(c, entered.value.token)
      return ok(undefined)
    },
  )
  endpoint(api, { method: 'get', path: '/set-up', about: '是不是还没有设置', answers: 'SetUpState', open: true }, async ({ house }) =>
    ok({ needed: (await house.sql`select 1 from account limit 1`).length === 0 }),
  )
}

function accounts(api: Api): void {
  endpoint(api, { method: 'get', path: '/admin/accounts', about: '账号', answers: 'AccountRow[]' }, async ({ house, reader }) => {
    if (!keeps({ reader })) return refuse({ code: 'not-allowed' })
    return ok(await accountsOf(house, reader))
  })
  endpoint(
    api,
    {
      method: 'post',
      path: '/admin/accounts',
      about: '新设账号，答复里给一次性的初始密码',
      takes: { json: z.object({ account: z.string().max(40), name: z.string().max(60), unit: whole, roles: z.array(role).min(1) }) },
      answers: 'AccountAnswer',
    },
    async ({ house, reader, json: { account, ...rest } }) => {
      const first = randomBytes(9).toString('base64url')
      const made = await createAccount(house, reader, { id: account, ...rest, password: first })
      return made.ok ? ok({ account, password: first }) : made
    },
  )
  endpoint(
    api,
    {
      method: 'put',
      path: '/admin/accounts/{account}',
      about: '改姓名、岗位，停用或恢复',
      takes: {
        params: z.object({ account: z.string().max(60) }),
        json: z.object({ name: z.string().max(60).optional(), roles: z.array(role).min(1).optional(), disabled: z.boolean().optional() }),
      },
    },
    async ({ house, reader, params, json: { name, roles: own, disabled } }) =>
      done(
        await changeAccount(house, reader, params.account, {
          ...(name !== undefined && { name }),
          ...(own && { roles: own }),
          ...(disabled !== undefined && { disabled }),
        }),
      ),
  )
  endpoint(
    api,
    {
      method: 'put',
      path: '/accounts/{account}/password',
      about: '改密码；这个账号的登录全部结束',
      takes: { params: z.object({ account: z.string().max(60) }), json: z.object({ password }) },
    },
    async ({ house, reader, params, json }) => done(await setPassword(house, reader, params.account, json.password)),
  )
}

function settings(api: Api): void {
  endpoint(api, { method: 'get', path: '/admin/settings', about: '本单位可以自己定的期限', answers: 'SettingRow[]' }, ({ house, reader }) =>
    withUnits(house.sql, [reader.unit], async tx =>
      ok(settingRows(house.registers.all, (await booksOf(house, tx, reader.unit)).settings, house.clock.today())),
    ),
  )
  endpoint(
    api,
    {
      method: 'post',
      path: '/admin/settings',
      about: '定一个期限的长度，从某一天起算的适用',
      takes: {
        json: z.object({
          limit: z.string().max(60),
          n: z.number().int().min(1).max(1000),
          unit: z.enum(['working-day', 'day', 'month', 'year', 'hour', 'minute']),
          since: day,
        }),
      },
    },
    async ({ house, reader, json }) => done(await setLimit(house, reader, { ...json, since: json.since as Day })),
  )
}

function offices(api: Api): void {
  endpoint(
    api,
    { method: 'get', path: '/admin/office', about: '文书里写的本机关：全称、地址、电话、复议机关、法院、银行', answers: 'OfficeView' },
    ({ house, reader }) =>
      withUnits(house.sql, [reader.unit], async tx => {
        const { unit, units } = await booksOf(house, tx, reader.unit)
        return ok({ set: await officeSettings(tx, reader.unit), otherwise: { ...officeOf(unit, above(units, unit.id)) } })
      }),
  )
  endpoint(
    api,
    { method: 'put', path: '/admin/office', about: '设定文书里写的本机关；没有设的，文书里留空手填', takes: { json: office } },
    async ({ house, reader, json }) => done(await setOffice(house, reader, json as OfficeSettings)),
  )
}

function notices(api: Api): void {
  endpoint(api, { method: 'get', path: '/admin/notices', about: '放假安排的通知', answers: 'NoticeRow[]' }, ({ house, reader }) =>
    withUnits(house.sql, [reader.unit], async tx => {
      const recorded = new Set((await tx<{ number: string }[]>`select number from calendar_notice`).map(r => r.number))
      const { calendar } = await booksOf(house, tx, reader.unit)
      return ok(calendar.notices.map((n): NoticeRow => ({ ...n, recorded: recorded.has(n.number) })))
    }),
  )
  endpoint(
    api,
    { method: 'post', path: '/admin/notices', about: '登记一份放假通知，期限随之重算', takes: { json: notice }, answers: 'NoticeAnswer' },
    async ({ house, reader, json }) => {
      const recorded = await recordNotice(house, reader, json as unknown as Notice)
      return recorded.ok ? ok(await moved(house, reader, recorded.value)) : recorded
    },
  )
}

/** An act that answers nothing. */
const done = (result: Result<unknown>): Result<undefined> => (result.ok ? ok(undefined) : result)
