/**
 * @module One real PostgreSQL for a whole test run, with a template database that carries every migration. Vitest runs
 * `setup` once before all files; each file clones what it needs (see `database.ts`).
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startEmbedded } from '../../src/store/embedded.ts'
import { makeRoles, migrate } from '../../src/store/migrate.ts'
import { connect } from '../../src/store/pool.ts'

export const template = 'zhunsheng_template'

declare module 'vitest' {
  export interface ProvidedContext {
    database: { readonly host: string; readonly port: number; readonly password: string }
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const data = mkdtempSync(join(tmpdir(), 'zhunsheng-test-'))
  const started = await startEmbedded(data)
  if (!started.ok) throw new Error(`PostgreSQL did not start: ${JSON.stringify(started.refused)}`)
  const { address, password } = started.value
  const at = { host: address.host, port: address.port, password, max: 1 }
  const superuser = connect({ ...at, user: 'postgres', database: 'postgres' })
  await makeRoles(superuser, { zhunsheng_owner: password, zhunsheng_app: password, zhunsheng_public: password, zhunsheng_reader: password })
  await superuser.unsafe(`create database ${template} owner zhunsheng_owner`)
  await superuser.end()
  const owner = connect({ ...at, user: 'zhunsheng_owner', database: template })
  const ran = await migrate(owner, join(import.meta.dirname, '../../sql'))
  await owner.end()
  if (!ran.ok) throw new Error(`the migrations did not run: ${JSON.stringify(ran.refused)}`)
  project.provide('database', { host: address.host, port: address.port, password })
  return async () => {
    await started.value.stop()
    rmSync(data, { recursive: true, force: true })
  }
}
