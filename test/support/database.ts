/** @module A database of one's own for a test file: a clone of the migrated template, with a pool for each role. */
import { inject } from 'vitest'
import { connect, type Sql } from '../../src/store/pool.ts'
import { template } from './server.ts'

export interface TestDatabase {
  readonly name: string
  readonly app: Sql
  readonly owner: Sql
  readonly reader: Sql
  readonly public: Sql
  readonly superuser: Sql
  close(): Promise<void>
}

/** Clone the template. Close it in `afterAll`. */
export async function freshDatabase(): Promise<TestDatabase> {
  const at = inject('database')
  const name = `test_${crypto.randomUUID().replaceAll('-', '')}`
  const admin = connect({ ...at, user: 'postgres', database: 'postgres', max: 1 })
  await admin.unsafe(`create database ${name} template ${template} owner zhunsheng_owner`)
  const as = (user: string, max = 4) => connect({ ...at, user, database: name, max })
  const pools = {
    app: as('zhunsheng_app', 8),
    owner: as('zhunsheng_owner', 2),
    reader: as('zhunsheng_reader', 2),
    public: as('zhunsheng_public', 2),
    superuser: as('postgres', 1),
  }
  return {
    name,
    ...pools,
    async close() {
      await Promise.all(Object.values(pools).map(p => p.end({ timeout: 1 })))
      await admin.unsafe(`drop database ${name} with (force)`)
      await admin.end()
    },
  }
}
