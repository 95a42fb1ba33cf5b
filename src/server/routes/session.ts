import { openRegisters } from '../../access/filter.ts'
import type { House } from '../../access/house.ts'
import { mayTake } from '../../access/may-take.ts'
import { powersOf } from '../../access/powers.ts'
import type { Reader } from '../../access/reader.ts'
import { readerOf } from '../../access/reader.ts'
import { login, logout } from '../../access/session.ts'
import { allUnits, type Unit } from '../../access/unit-tree.ts'
import { assert, ok } from '../../base/result.ts'
import { roles } from '../../declare/role.ts'
import type { Me, UnitRow } from '../../questions/answers/session.ts'
import { type Api, endpoint, z } from '../route.ts'
import { dropToken, keepToken } from '../session.ts'

const credentials = z.object({ account: z.string().min(1).max(60), password: z.string().min(1).max(200) })

export function session(api: Api): void {
  endpoint(
    api,
    { method: 'post', path: '/session', about: '登录', takes: { json: credentials }, answers: 'Me', open: true },
    async ({ house, json, c }) => {
      const entered = await login(house, json.account, json.password)
      if (!entered.ok) return entered
      keepToken(c, entered.value.token)
      const reader = await readerOf(house.sql, json.account)
      assert(reader, 'whoever logged in has an account')
      return ok(await meOf(house, reader))
    },
  )
  endpoint(api, { method: 'get', path: '/session', about: '我是谁', answers: 'Me' }, async ({ house, reader }) =>
    ok(await meOf(house, reader)),
  )
  endpoint(api, { method: 'delete', path: '/session', about: '退出', open: true }, async ({ house, c }) => {
    const token = c.get('token')
    if (token) await logout(house, token)
    dropToken(c)
    return ok(undefined)
  })
}

export const unitRow = ({ id, title, kind, parent, sample }: Unit): UnitRow => ({ id, title, kind, parent, sample })

async function meOf(house: House, reader: Reader): Promise<Me> {
  const units = await allUnits(house.sql)
  const own = units.find(u => u.id === reader.unit)
  const registers = openRegisters(house, reader)
  assert(own, 'an account has a unit')
  return {
    account: reader.account,
    name: reader.name,
    unit: unitRow(own),
    units: units.filter(u => reader.units.includes(u.id)).map(unitRow),
    roles: reader.roles.filter(r => r in roles),
    today: house.clock.today(),
    sample: reader.sample,
    registers: registers.map(r => r.id),
    opens: registers.filter(r => Object.entries(r.steps).some(([id, s]) => !s.from && mayTake(reader, r, id))).map(r => r.id),
    may: powersOf(reader.roles),
  }
}
