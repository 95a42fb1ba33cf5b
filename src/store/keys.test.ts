import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readerOf } from '../access/reader.ts'
import { backup } from '../acts/backup.ts'
import { record } from '../acts/record.ts'
import { restoreKeys } from '../acts/restore.ts'
import { clockAt } from '../base/clock.ts'
import { newId } from '../base/id.ts'
import { worded } from '../declare/wording.ts'
import { houseOf } from '../server/house.ts'
import { keepSecret, keyFolder } from './keys.ts'
import { holderOf } from './lock.ts'
import { openStore, type Store } from './open.ts'

const data = mkdtempSync(join(tmpdir(), '密钥 '))
const kept = join(keyFolder(data), 'unit-1.key')
const clock = clockAt('2024-01-08')
afterAll(() => rmSync(data, { recursive: true, force: true }))

async function opened(kind: 'start' | 'command' = 'start'): Promise<Store> {
  const store = await openStore({ data, kind, env: {} })
  if (!store.ok) throw new Error(JSON.stringify(store.refused))
  return store.value
}

beforeAll(async () => {
  const store = await opened()
  await store.app`insert into unit (id, title, kind, parent, sample, since) values (1, '清河镇', 'town', null, false, '2000-01-01'), (2, '白石镇', 'town', null, false, '2000-01-01')`
  await store.app`insert into account (id, unit, name, password, roles) values ('mediator', 1, '调解员', 'none', ${['clerk', 'mediator']})`
  const house = houseOf(data, store.app, clock)
  const taken = await record(house, (await readerOf(store.app, 'mediator'))!, {
    matter: newId(clock.ms()),
    request: newId(clock.ms()),
    register: 'mediation',
    n: 1,
    step: 'accept',
    day: '2024-01-05',
    data: {
      subject: '灌溉用水',
      kind: 'neighbour',
      level: 'small',
      source: 'walkIn',
      parties: [{ name: '张三' }],
      village: 1,
      willing: true,
    },
  })
  expect(taken).toMatchObject({ ok: true })
  await backup(house, data, join(data, '备份.zip'), '口令')
  await store.close()
}, 120_000)

describe('a key', () => {
  it('is made once, whole, readable by its owner alone', () => {
    const folder = join(data, 'made')
    keepSecret(folder, 'unit-7.key', 'first\n')
    keepSecret(folder, 'unit-7.key', 'second\n')
    expect(readFileSync(join(folder, 'unit-7.key'), 'utf8')).toBe('first\n')
    expect(readdirSync(folder)).toEqual(['unit-7.key'])
    if (process.platform !== 'win32') expect(statSync(join(folder, 'unit-7.key')).mode & 0o777).toBe(0o600)
  })

  it('that is gone or broken stops the start with the way out, and no other is made in its place', async () => {
    const key = readFileSync(kept, 'utf8')
    for (const spoil of [() => rmSync(kept), () => writeFileSync(kept, '')]) {
      spoil()
      for (const kind of ['start', 'command'] as const) {
        const store = await openStore({ data, kind, env: {} })
        expect(store).toMatchObject({ ok: false, refused: [{ code: 'keys-gone', context: { files: 'unit-1.key' } }] })
        expect(store.ok ? '' : worded(store.refused[0]!)).toContain('npx zhunsheng restore 备份.zip.keys')
      }
      expect(existsSync(kept) && readFileSync(kept, 'utf8')).toBeFalsy()
      expect(holderOf(data)).toBeUndefined()
    }
    writeFileSync(kept, key)
    await (await opened()).close()
  })

  it('that goes while the product runs is missed by the next command, and the running product makes no other', async () => {
    const store = await opened()
    const house = houseOf(data, store.app, clock)
    const aside = join(data, 'aside')
    renameSync(kept, aside)
    expect(await openStore({ data, kind: 'command', env: {} })).toMatchObject({ ok: false, refused: [{ code: 'keys-gone' }] })
    expect(house.keyOf(1).toString('hex')).toBe(readFileSync(aside, 'utf8').trim())
    expect(existsSync(kept)).toBe(false)
    renameSync(aside, kept)
    await store.close()
  })

  it('comes back out of the keys of a backup, with the passphrase; what is there stays', async () => {
    const all = Object.fromEntries(readdirSync(keyFolder(data)).map(name => [name, readFileSync(join(keyFolder(data), name), 'utf8')]))
    expect(Object.keys(all).sort()).toEqual(['database', 'unit-1.key'])
    rmSync(keyFolder(data), { recursive: true })
    // The embedded server's password too: no other is made for a database that has one.
    expect(await openStore({ data, kind: 'start', env: {} })).toMatchObject({
      ok: false,
      refused: [{ code: 'keys-gone', context: { files: 'database' } }],
    })
    const from = (passphrase: string | undefined) => restoreKeys(data, { file: join(data, '备份.zip.keys'), passphrase })
    expect([from(undefined), from('别的')]).toMatchObject([
      { refused: [{ code: 'keys-missing' }] },
      { refused: [{ code: 'wrong-passphrase' }] },
    ])
    expect(from('口令')).toEqual({ ok: true, value: ['database', 'unit-1.key'] })
    expect(from('口令')).toEqual({ ok: true, value: [] })
    for (const [name, text] of Object.entries(all)) expect(readFileSync(join(keyFolder(data), name), 'utf8')).toBe(text)
    await (await opened()).close()
  })
})
