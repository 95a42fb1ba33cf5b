/** @module The program over HTTP for a test, without a socket: a fresh database, the units of the test house, an account of every role. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hashPassword } from '../../src/access/password.ts'
import { clockAt } from '../../src/base/clock.ts'
import { type Day, momentInChina } from '../../src/base/day.ts'
import { newId } from '../../src/base/id.ts'
import type { Role } from '../../src/declare/role.ts'
import { app } from '../../src/server/app.ts'
import { site } from '../../src/site/site.ts'
import { routesOf, wrongIn } from './answers.ts'
import { freshDatabase, type TestDatabase } from './database.ts'
import { district, otherTown, town, units } from './house.ts'

export const password = '只在测试里用的密码'
const accounts: readonly [id: string, unit: number, roles: readonly Role[]][] = [
  ['clerk', town, ['clerk', 'mediator']],
  ['officer', town, ['officer']],
  ['head', town, ['head']],
  ['reviewer', town, ['reviewer']],
  ['admin', town, ['admin']],
  ['auditor', town, ['auditor']],
  ['other', otherTown, ['clerk', 'mediator']],
  ['district', district, ['supervisor']],
]

export interface Caller {
  get(path: string): Promise<Response>
  send(method: 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown): Promise<Response>
}
export interface TestApp {
  readonly db: TestDatabase
  readonly app: ReturnType<typeof app>
  readonly log: readonly string[]
  readonly nobody: Caller
  /** Whoever holds this account, logged in. */
  as(account: string): Promise<Caller>
  /** Let so many minutes pass. */
  pass(minutes: number): void
  close(): Promise<void>
}

/**
 * Make it; close it in `afterAll`. With `desk` or `checker`, the folder of a built desk or check page, it serves that too;
 * `empty` has no unit and no account yet.
 */
export async function testApp(
  today: Day = '2024-01-08',
  { checker, empty = false, ...more }: { readonly desk?: string; readonly checker?: string; readonly empty?: boolean } = {},
): Promise<TestApp> {
  const db = await freshDatabase()
  const data = mkdtempSync(join(tmpdir(), 'zhunsheng-app-'))
  const hashed = await hashPassword(password)
  for (const u of empty ? [] : units) await db.app`insert into unit ${db.app({ ...u })}`
  for (const [id, unit, roles] of empty ? [] : accounts)
    await db.app`insert into account (id, unit, name, password, roles) values (${id}, ${unit}, ${`${id}某`}, ${hashed}, ${[...roles]})`
  const log: string[] = []
  let clock = clockAt(today)
  const made = app({
    store: { data, app: db.app, public: db.public },
    clock: { ms: () => clock.ms(), now: () => clock.now(), today: () => clock.today() },
    log: line => log.push(line),
    pages: all => site(all, checker),
    ...more,
  })
  const routes = routesOf(await (await made.request('/openapi.json')).json())
  const held = async (method: string, path: string, response: Response): Promise<Response> => {
    const wrong = await wrongIn(routes, method, path, response)
    if (wrong) throw new Error(wrong)
    return response
  }
  const caller = (cookie: string): Caller => ({
    get: async path => held('GET', path, await made.request(path, { headers: { cookie } })),
    send: async (method, path, body) =>
      held(
        method,
        path,
        await made.request(path, {
          method,
          headers: { cookie, ...(body !== undefined && !(body instanceof FormData) && { 'content-type': 'application/json' }) },
          ...(body !== undefined && { body: body instanceof FormData ? body : JSON.stringify(body) }),
        }),
      ),
  })
  return {
    db,
    app: made,
    log,
    nobody: caller(''),
    async as(account) {
      const entered = await caller('').send('POST', '/api/session', { account, password })
      if (entered.status !== 200) throw new Error(`${account} cannot log in: ${await entered.text()}`)
      return caller(entered.headers.get('set-cookie')!.split(';')[0]!)
    },
    pass(minutes) {
      clock = clockAt(momentInChina(clock.ms() + minutes * 60_000))
    },
    async close() {
      await db.close()
      rmSync(data, { recursive: true, force: true })
    },
  }
}

export const freshId = (): string => newId(Date.now())
