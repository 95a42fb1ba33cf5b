/**
 * @module A backup: everything that cannot be made again, as compressed lines of JSON with a manifest, in one zip that ordinary
 * tools open. The unit keys lie apart, under a passphrase: whoever holds the backup alone cannot read a person's name.
 */

import { createHash, randomBytes, scryptSync } from 'node:crypto'
import { once } from 'node:events'
import { createWriteStream, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { finished } from 'node:stream/promises'
import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate'
import type { House } from '../access/house.ts'
import { allUnits } from '../access/unit-tree.ts'
import type { Clock } from '../base/clock.ts'
import type { Moment } from '../base/day.ts'
import { open, seal } from '../store/crypt.ts'
import { diskFull, hasRoom } from '../store/disk-full.ts'
import { secretsIn } from '../store/keys.ts'
import { folders } from '../store/open.ts'
import { type Tx, withUnits } from '../store/pool.ts'

/** What is kept, and the order in which it lies. Projections are not: a restore makes them anew. */
export const tables = {
  unit: 'id',
  account: 'id',
  feed: 'account',
  calendar_notice: 'id',
  entry: 'unit, matter, n',
  matter_key: 'unit, matter',
  attachment: 'unit, matter, hash',
  closing: 'unit, k',
  access_log: 'unit, day, k',
  setting: 'unit, name',
  series: 'unit, series, year',
  import_key: 'unit, register, key',
  import_map: 'unit, register, headers',
  muted: 'unit',
  inbox: 'unit, item',
} as const satisfies { readonly [table: string]: string }
export type Table = keyof typeof tables

/** `manifest.json` of a backup. */
export interface Manifest {
  readonly format: 1
  readonly made: Moment
  readonly units: number
  readonly parts: readonly { readonly name: string; readonly rows: number; readonly sha256: string }[]
}
const PAGE = 2000

/** Told of each part as it grows: its name, and the rows written. */
type OnProgress = (part: string, rows: number) => void

/** Write the backup to `file` and the keys to `file.keys`; each is there whole or not at all, and what was there before stays until then. */
export async function backup(
  house: House,
  data: string,
  file: string,
  passphrase: string,
  onProgress: OnProgress = () => {},
): Promise<Manifest> {
  const ids = (await allUnits(house.sql)).map(u => u.id)
  const { keys, files } = folders(data)
  const partial = `${file}.partial`
  const partialKeys = `${file}.keys.partial`
  try {
    const manifest = await withUnits(house.sql, ids, async tx => {
      await tx`set transaction isolation level repeatable read`
      return await writeParts(tx, { file: partial, made: house.clock.now(), units: ids.length, files, onProgress })
    })
    writeFileSync(partialKeys, sealKeys(keys, passphrase), { mode: 0o600, flush: true })
    renameSync(partialKeys, `${file}.keys`)
    renameSync(partial, file)
    return manifest
  } catch (error) {
    rmSync(partial, { force: true })
    rmSync(partialKeys, { force: true })
    throw error
  }
}

/**
 * The whole database of a server as it stands, before a new version changes it, into `backups` of the data folder: in the
 * transaction that will change it, with everybody else's writing held off, so that nothing falls between. Attachments and keys
 * are no part of it: they lie in the data folder and no upgrade touches them. To go back, the program of that version restores it.
 */
export async function backupBeforeUpgrade(tx: Tx, data: string, version: number, clock: Clock): Promise<void> {
  const ids = (await tx<{ id: number }[]>`select id from unit`).map(u => u.id)
  await tx.unsafe(`set local app.units = '{${ids.join(',')}}'`)
  await tx.unsafe(`lock table ${(await tablesIn(tx)).join(', ')} in exclusive mode`)
  const file = join(folders(data).backups, `before-upgrade-${version}.zip`)
  mkdirSync(folders(data).backups, { recursive: true, mode: 0o700 })
  const partial = `${file}.partial`
  try {
    await writeParts(tx, { file: partial, made: clock.now(), units: ids.length })
    renameSync(partial, file)
  } catch (error) {
    rmSync(partial, { force: true })
    throw error
  }
}

/** The tables of {@link tables} that the database has: one of an earlier version lacks the latest. */
async function tablesIn(tx: Tx): Promise<Table[]> {
  const there = await tx<
    { name: string }[]
  >`select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')`
  const names = new Set(there.map(t => t.name))
  return (Object.keys(tables) as Table[]).filter(t => names.has(t))
}

interface Parts {
  readonly file: string
  readonly made: Moment
  readonly units: number
  /** The folder of the attachments, where they are kept too. */
  readonly files?: string
  readonly onProgress?: OnProgress
}

async function writeParts(tx: Tx, { file, made, units, files, onProgress = () => {} }: Parts): Promise<Manifest> {
  const out = createWriteStream(file, { mode: 0o600, flush: true })
  const ended = finished(out)
  // A full disk shows here first; it is thrown where it is waited for.
  ended.catch(() => {})
  const zip = new Zip((error, chunk) => {
    if (error) out.destroy(error)
    else out.write(chunk)
  })
  const room = async () => {
    if (!hasRoom(dirname(file))) out.destroy(diskFull())
    if (out.errored || out.writableNeedDrain) await Promise.race([once(out, 'drain'), ended])
  }
  const parts: Manifest['parts'][number][] = []
  for (const table of await tablesIn(tx)) {
    const name = `${table}.jsonl`
    const part = new ZipDeflate(name, { level: 6 })
    zip.add(part)
    const hash = createHash('sha256')
    let rows = 0
    const all = tx<{ row: string }[]>`select to_jsonb(t)::text as row from ${tx(table)} t order by ${tx.unsafe(tables[table])}`
    for await (const page of all.cursor(PAGE)) {
      const bytes = strToU8(page.map(r => `${r.row}\n`).join(''))
      hash.update(bytes)
      part.push(bytes)
      rows += page.length
      onProgress(table, rows)
      await room()
    }
    part.push(new Uint8Array(0), true)
    parts.push({ name, rows, sha256: hash.digest('hex') })
  }
  for (const name of files === undefined ? [] : filesIn(files)) {
    const bytes = readFileSync(join(files!, name))
    const part = new ZipPassThrough(`files/${name}`)
    zip.add(part)
    part.push(bytes, true)
    parts.push({ name: `files/${name}`, rows: 1, sha256: createHash('sha256').update(bytes).digest('hex') })
    onProgress('files', parts.length)
    await room()
  }
  const manifest: Manifest = { format: 1, made, units, parts }
  const last = new ZipDeflate('manifest.json')
  zip.add(last)
  last.push(strToU8(`${JSON.stringify(manifest, null, 1)}\n`), true)
  zip.end()
  out.end()
  await ended
  return manifest
}

/** Every file under a folder, by its path in it. */
function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(e => e.isFile())
    .map(e =>
      join(e.parentPath, e.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort()
}

interface SealedKeys {
  readonly format: 1
  readonly kdf: 'scrypt'
  readonly salt: string
  readonly keys: string
}
const derived = (passphrase: string, salt: string): Buffer =>
  scryptSync(passphrase.normalize('NFKC'), Buffer.from(salt, 'hex'), 32, { N: 32_768, maxmem: 64 * 1024 * 1024 })

function sealKeys(folder: string, passphrase: string): string {
  const salt = randomBytes(16).toString('hex')
  const sealed: SealedKeys = {
    format: 1,
    kdf: 'scrypt',
    salt,
    keys: seal(derived(passphrase, salt), JSON.stringify(secretsIn(folder)), 'unit keys'),
  }
  return `${JSON.stringify(sealed)}\n`
}

/** The unit keys by file name; undefined when the passphrase is wrong or this is no file of keys. */
export function openKeys(text: string, passphrase: string): { readonly [file: string]: string } | undefined {
  try {
    const { salt, keys } = JSON.parse(text) as SealedKeys
    return JSON.parse(open(derived(passphrase, salt), keys, 'unit keys').toString('utf8')) as { readonly [file: string]: string }
  } catch {
    return undefined
  }
}
