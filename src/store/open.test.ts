import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/support/database.ts'
import { readerOf } from '../access/reader.ts'
import { storyOf } from '../access/story.ts'
import { readBackup } from '../acts/backup-file.ts'
import { record } from '../acts/record.ts'
import { restore } from '../acts/restore.ts'
import { clockAt } from '../base/clock.ts'
import { newId } from '../base/id.ts'
import { beforeUpgrade } from '../cli/with-store.ts'
import { houseOf } from '../server/house.ts'
import { holderOf, takeLock } from './lock.ts'
import { type OpenOptions, openStore, type Store } from './open.ts'
import { connect, withUnits } from './pool.ts'
import { readRunning } from './running.ts'

const data = mkdtempSync(join(tmpdir(), 'store-'))
afterAll(() => rmSync(data, { recursive: true, force: true }))

async function open(more: Partial<OpenOptions> = {}): Promise<Store> {
  const opened = await openStore({ data, kind: 'start', env: {}, ...more })
  if (!opened.ok) throw new Error(JSON.stringify(opened.refused))
  return opened.value
}

describe('the store in a data folder', () => {
  it('is made, migrated, and found by a command while it runs', async () => {
    const store = await open()
    expect(store.migrated.length).toBeGreaterThan(0)
    expect(readRunning(data)).toMatchObject({ pid: process.pid })
    const command = await open({ kind: 'command' })
    await command.app`insert into session (digest, account, made, used) select 'x', id, 0, 0 from account`
    await command.close()
    expect(await store.app`select current_user as name`).toEqual([{ name: 'zhunsheng_app' }])
    await store.close()
    expect(readRunning(data)).toBeUndefined()
    expect(holderOf(data)).toBeUndefined()
  })

  it('is opened by a command alone, which leaves nothing running', async () => {
    const store = await open({ kind: 'command' })
    expect(store.migrated).toEqual([])
    await store.close()
    expect(holderOf(data)).toBeUndefined()
  })

  it('belongs to one program at a time', async () => {
    const store = await open()
    expect(await openStore({ data, kind: 'start', env: {} })).toMatchObject({
      ok: false,
      refused: [{ code: 'data-in-use', context: { pid: process.pid, kind: 'start' } }],
    })
    await store.close()
  })

  it('is copied before a new version changes it, and goes back with the copy', async () => {
    const folder = join(data, 'upgraded')
    const older = join(data, 'older-migrations')
    const names = readdirSync('sql').filter(n => /^\d/.test(n))
    mkdirSync(older)
    for (const name of names.slice(0, -1)) cpSync(join('sql', name), join(older, name))
    await (await open({ data: folder, migrations: older })).close()
    const upgraded = await open({ data: folder })
    expect(upgraded.migrated).toEqual([names.at(-1)])
    await upgraded.close()
    expect(await openStore({ data: folder, kind: 'start', env: {}, migrations: older })).toMatchObject({
      refused: [{ code: 'database-newer' }],
    })
    rmSync(join(folder, 'postgres'), { recursive: true })
    cpSync(join(folder, 'backups', `postgres-${names.length - 1}`), join(folder, 'postgres'), { recursive: true })
    const back = await open({ data: folder, migrations: older })
    expect(back.migrated).toEqual([])
    await back.close()
  })

  it('is taken from a holder that died, even when his number lives on in another process', () => {
    const stranger = spawn('sleep', ['60'])
    writeFileSync(join(data, 'lock'), JSON.stringify({ pid: stranger.pid, born: '1', kind: 'start' }))
    const lock = takeLock(data, 'command')
    expect(lock.ok && holderOf(data)?.pid).toBe(process.pid)
    if (lock.ok) lock.value.release()
    stranger.kill()
  })
})

describe('the store on a server of one’s own', () => {
  const at = inject('database')
  const name = `own_${process.pid}`
  const url = (user: string, database = name) => `postgres://${user}:${at.password}@${encodeURIComponent(at.host)}:${at.port}/${database}`
  let db: TestDatabase
  beforeAll(async () => {
    db = await freshDatabase()
    await db.superuser.unsafe(`create database ${name}`)
    await db.superuser.unsafe(`create role own_login login password '${at.password}'`)
  })
  afterAll(async () => {
    await db.superuser.unsafe(`drop database ${name} with (force)`)
    await db.superuser.unsafe('drop owned by own_login; drop role own_login')
    await db.close()
  })

  it('is refused until the owner has migrated it', async () => {
    const opened = await openStore({ data, kind: 'command', env: { DATABASE_URL: url('own_login') } })
    expect(opened).toMatchObject({ ok: false, refused: [{ code: 'database-older' }] })
  })

  it('is migrated by its owner, then used by the application, the public and the auditor', async () => {
    const store = await open({ env: { DATABASE_URL: url('own_login'), DATABASE_OWNER_URL: url('postgres') } })
    expect(store.migrated.length).toBeGreaterThan(0)
    await expect(store.public`select 1 from entry`).rejects.toMatchObject({ code: '42501' })
    await expect(store.app.begin(tx => [tx.unsafe("set local app.units = '{1}'"), tx.unsafe('delete from entry')])).rejects.toMatchObject({
      code: '42501',
    })
    await store.close()
    // A modest owner is enough once the roles are there.
    const modest = await open({ env: { DATABASE_URL: url('own_login'), DATABASE_OWNER_URL: url('zhunsheng_owner') } })
    expect(modest.migrated).toEqual([])
    await modest.close()
    const again = await open({ env: { DATABASE_URL: url('own_login') } })
    expect(again.migrated).toEqual([])
    await again.close()
  })

  it('is kept as it was before its owner upgrades it: what was kept restores, and where it cannot be kept nothing changes', async () => {
    const folder = join(data, 'server-older')
    const older = join(folder, 'migrations')
    mkdirSync(older, { recursive: true })
    const names = readdirSync('sql').filter(n => /^\d/.test(n))
    for (const file of names.slice(0, -1)) cpSync(join('sql', file), join(older, file))
    const upgraded = `${name}_upgraded`
    await db.superuser.unsafe(`create database ${upgraded}`)
    const env = { DATABASE_URL: url('own_login', upgraded), DATABASE_OWNER_URL: url('postgres', upgraded) }
    const before = await open({ data: folder, env, migrations: older })
    const house = houseOf(folder, before.app, clockAt('2024-01-08'))
    await before.app`insert into unit (id, title, kind, parent, sample, since) values (1, '清河镇', 'town', null, false, '2000-01-01')`
    await before.app`insert into account (id, unit, name, password, roles) values ('clerk', 1, '经办', 'none', ${['clerk', 'mediator']})`
    const matter = newId(0)
    const data0 = {
      subject: '院墙',
      kind: 'neighbour',
      level: 'small',
      source: 'walkIn',
      parties: [{ name: '张三' }],
      village: 1,
      willing: true,
    }
    const order = { matter, request: newId(0), register: 'mediation', n: 1, step: 'accept', day: '2024-01-05' as const, data: data0 }
    expect(await record(house, (await readerOf(before.app, 'clerk'))!, order)).toMatchObject({ ok: true })
    await before.close()

    // The place for it is taken by a file: it cannot be kept, so nothing is upgraded.
    writeFileSync(join(folder, 'backups'), '')
    const upgrading = { data: folder, env, beforeUpgrade } as const
    await expect(openStore({ kind: 'start', ...upgrading })).rejects.toMatchObject({ code: 'EEXIST' })
    expect(holderOf(folder)).toBeUndefined()
    rmSync(join(folder, 'backups'))
    await (await open({ data: folder, env: { DATABASE_URL: env.DATABASE_URL }, migrations: older })).close()

    const after = await open(upgrading)
    expect(after.migrated).toEqual([names.at(-1)])
    await after.close()
    await db.superuser.unsafe(`drop database ${upgraded} with (force)`)

    const kept = readBackup(readFileSync(join(folder, 'backups', `before-upgrade-${names.length - 1}.zip`)))
    if (!kept.ok) throw new Error('unreadable')
    expect(kept.value.damaged).toEqual([])
    const into = await freshDatabase()
    // The keys lie in the data folder still: nothing else is needed.
    const back = houseOf(folder, into.app, clockAt('2024-01-08'))
    const restored = await restore(back, folder, kept.value, { file: '', passphrase: undefined })
    expect(restored).toMatchObject({ ok: true, value: { matters: 1, rows: { entry: 1, account: 1, unit: 1 } } })
    const story = await withUnits(into.app, [1], tx => storyOf(back, tx, 1, matter))
    expect(story?.entries[0]?.data['parties']).toEqual([{ name: '张三' }])
    await into.close()
  })

  it('trap: superuser or owner connection voids append-only and row-level security: it is refused', async () => {
    for (const user of ['postgres', 'zhunsheng_owner']) {
      const opened = await openStore({ data, kind: 'start', env: { DATABASE_URL: url(user, db.name) } })
      expect(opened, user).toMatchObject({ ok: false, refused: [{ code: 'unsafe-role' }] })
    }
    expect(holderOf(data)).toBeUndefined()
  })

  it('trap: a date column becomes a local-midnight Date', async () => {
    const zone = process.env['TZ']
    try {
      for (const TZ of ['America/New_York', 'UTC', 'Asia/Shanghai']) {
        process.env['TZ'] = TZ
        const sql = connect({ url: url('postgres', db.name), max: 1 })
        const [row] = await sql`select date '2023-12-31' as day, ${'2024-01-01'}::date as given, 2::bigint as n`
        expect(row).toEqual({ day: '2023-12-31', given: '2024-01-01', n: 2 })
        await sql.end()
      }
    } finally {
      if (zone === undefined) delete process.env['TZ']
      else process.env['TZ'] = zone
    }
  })
})
