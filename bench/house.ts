/** @module A database of one's own for a benchmark: embedded, migrated, with a town and a clerk, thrown away at the end. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hashPassword } from '../src/access/password.ts'
import { clockAt } from '../src/base/clock.ts'
import { app } from '../src/server/app.ts'
import { houseOf } from '../src/server/house.ts'
import { openStore } from '../src/store/open.ts'

export const town = 1
export const password = 'only for the benchmark'

export async function benchHouse() {
  const data = mkdtempSync(join(tmpdir(), 'zhunsheng-bench-'))
  const opened = await openStore({ data, kind: 'command', env: {} })
  if (!opened.ok) throw new Error(JSON.stringify(opened.refused))
  const store = opened.value
  const clock = clockAt('2024-01-08')
  await store.app`insert into unit (id, title, kind, parent, sample, since) values (${town}, '测试镇', 'town', null, false, '2000-01-01')`
  await store.app`insert into account (id, unit, name, password, roles) values ('clerk', ${town}, '经办', ${await hashPassword(password)}, ${['clerk', 'mediator']})`
  const http = app({ store, clock })
  const entered = await http.request('/api/session', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ account: 'clerk', password }),
  })
  const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? ''
  return {
    store,
    http,
    cookie,
    house: houseOf(data, store.app, clock),
    async close() {
      await store.close()
      rmSync(data, { recursive: true, force: true })
    },
  }
}
