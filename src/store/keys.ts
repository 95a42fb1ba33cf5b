/**
 * @module The secrets that lie as files beside the database and never in it: a key for each unit, and the password of the
 * embedded server. A secret is made once. One that is gone is never made again in silence: what it opened would be lost.
 */
import { closeSync, existsSync, fsyncSync, linkSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { assert, ok, type Result, refuse } from '../base/result.ts'
import { type Key, newKey } from './crypt.ts'
import { type Sql, withUnits } from './pool.ts'

/** Where the secrets of a data folder lie. */
export const keyFolder = (data: string): string => join(data, 'keys')
const fileOf = (unit: number): string => `unit-${unit}.key`

/** What is a secret's file: the key of a unit, or the password of the database. */
export const isSecret = (name: string): boolean => /^(unit-\d+\.key|database)$/.test(name)

/** The secrets that lie in a folder, by their file names. */
export function secretsIn(folder: string): { readonly [file: string]: string } {
  const names = existsSync(folder) ? readdirSync(folder).filter(isSecret).sort() : []
  return Object.fromEntries(names.map(name => [name, readFileSync(join(folder, name), 'utf8')]))
}

/** Keep a secret, unless there is one. It is on the disk, whole, before anything is encrypted with it. */
export function keepSecret(folder: string, name: string, text: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const file = join(folder, name)
  const draft = `${file}.${process.pid}`
  rmSync(draft, { force: true })
  const opened = openSync(draft, 'wx', 0o600)
  try {
    writeSync(opened, text)
    fsyncSync(opened)
  } finally {
    closeSync(opened)
  }
  try {
    linkSync(draft, file)
    syncFolder(dirname(file))
  } catch (error) {
    // Another process was first: its secret counts.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(draft, { force: true })
  }
}

/** The name of a new file outlives a power cut too. Windows keeps no handle on a folder and needs none. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const opened = openSync(folder, 'r')
  try {
    fsyncSync(opened)
  } finally {
    closeSync(opened)
  }
}

const read = (text: string): Key | undefined => (/^[0-9a-f]{64}$/.test(text.trim()) ? Buffer.from(text.trim(), 'hex') : undefined)

/** The keys of units that lie in a folder. */
export function unitKeysIn(folder: string): Map<number, Key> {
  const keys = new Map<number, Key>()
  for (const [name, text] of Object.entries(secretsIn(folder))) {
    const unit = /^unit-(\d+)\.key$/.exec(name)?.[1]
    const key = unit === undefined ? undefined : read(text)
    if (key) keys.set(Number(unit), key)
  }
  return keys
}

/** The key of a unit, made when it is first asked for. */
export function unitKey(folder: string, unit: number): Key {
  const name = fileOf(unit)
  if (!existsSync(join(folder, name))) keepSecret(folder, name, `${newKey().toString('hex')}\n`)
  const key = read(readFileSync(join(folder, name), 'utf8'))
  assert(key, `the key of unit ${unit} has 32 bytes`)
  return key
}

/**
 * Every unit for which something was encrypted has its key. Refused: `keys-gone`, with the files that are not there or hold
 * no key. Asked before anybody may write: a new key beside old secrets would make the loss look like a fault of theirs.
 */
export async function keysStand(data: string, sql: Sql): Promise<Result<null>> {
  const there = unitKeysIn(keyFolder(data))
  const without = (await sql<{ id: number }[]>`select id from unit order by id`).map(u => u.id).filter(id => !there.has(id))
  if (!without.length) return ok(null)
  const gone = await withUnits(
    sql,
    without,
    tx => tx<{ id: number }[]>`select u.id from unit u where u.id = any(${without}) and (
      exists (select 1 from matter_key k where k.unit = u.id and k.wrapped is not null)
      or exists (select 1 from inbox i where i.unit = u.id and i.secret <> '')) order by u.id`,
  )
  return gone.length
    ? keysGone(
        data,
        gone.map(u => fileOf(u.id)),
      )
    : ok(null)
}

/** The refusal that names what is gone. */
export const keysGone = (data: string, files: readonly string[]): Result<never> =>
  refuse({ code: 'keys-gone', context: { files: files.join('、'), folder: keyFolder(data) } })
