/** @module A house for tests: a fresh database, a district with two towns and a village, accounts of every role, a movable clock. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { House } from '../../src/access/house.ts'
import { type Account, asReader, type Reader } from '../../src/access/reader.ts'
import { registersOf } from '../../src/access/registers.ts'
import type { Unit } from '../../src/access/unit-tree.ts'
import { clockAt } from '../../src/base/clock.ts'
import type { Day, Moment } from '../../src/base/day.ts'
import { newId } from '../../src/base/id.ts'
import type { Register } from '../../src/declare/register.ts'
import type { Role } from '../../src/declare/role.ts'
import { administration } from '../../src/registers/administration/index.ts'
import { newKey } from '../../src/store/crypt.ts'
import { freshDatabase, type TestDatabase } from './database.ts'

export const district = 1
export const town = 2
export const otherTown = 3
export const village = 4

const unit = (id: number, title: string, kind: Unit['kind'], parent: number | null): Unit => ({
  id,
  title,
  kind,
  parent,
  code: null,
  sample: false,
  since: '2000-01-01',
  until: null,
  successor: null,
})
export const units: readonly Unit[] = [
  unit(district, '清江区', 'district', null),
  unit(town, '清河镇', 'town', district),
  unit(otherTown, '白石镇', 'town', district),
  unit(village, '柳树村', 'village', town),
]

export interface TestHouse extends House {
  readonly db: TestDatabase
  /** An account's reader. Accounts are `<role>` and `<role>2` in the town, `other` in the other town, `district` above. */
  as(account: string): Reader
  /** Move the clock. */
  goTo(at: Day | Moment): void
  close(): Promise<void>
}

const townRoles: readonly Role[] = ['clerk', 'officer', 'mediator', 'reviewer', 'head', 'admin', 'auditor']
const accounts: readonly Account[] = [
  ...townRoles.flatMap(role => [role, `${role}2`].map(id => account(id, town, [role]))),
  account('other', otherTown, ['clerk', 'mediator', 'officer', 'head']),
  account('district', district, ['supervisor', 'head', 'clerk']),
]
function account(id: string, unit: number, roles: readonly Role[]): Account {
  return { id, unit, name: `${id}某`, roles, sample: false, disabled: false }
}

/** Make it with these registers; close it in `afterAll`. */
export async function testHouse(
  registers: { readonly [id: string]: readonly Register[] },
  at: Day | Moment = '2024-01-08',
): Promise<TestHouse> {
  const db = await freshDatabase()
  for (const u of units) await db.app`insert into unit ${db.app({ ...u })}`
  for (const a of accounts)
    await db.app`insert into account (id, unit, name, password, roles) values (${a.id}, ${a.unit}, ${a.name}, 'none', ${[...a.roles]})`
  let clock = clockAt(at)
  const files = mkdtempSync(join(tmpdir(), 'zhunsheng-files-'))
  const keys = new Map<number, ReturnType<typeof newKey>>()
  return {
    db,
    sql: db.app,
    files,
    registers: registersOf({ ...registers, ...administration }),
    clock: { today: () => clock.today(), now: () => clock.now(), ms: () => clock.ms() },
    keyOf(id) {
      const key = keys.get(id) ?? newKey()
      keys.set(id, key)
      return key
    },
    as: id => asReader(accounts.find(a => a.id === id)!, units),
    goTo(to) {
      clock = clockAt(to)
    },
    async close() {
      rmSync(files, { recursive: true, force: true })
      await db.close()
    },
  }
}

let last = Date.parse('2024-01-01T00:00:00Z')
/** An id later than all before it. */
export const nextId = (): string => newId(++last)
