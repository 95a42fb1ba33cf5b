/**
 * @module Attachments: files in the data folder under the hash of their content, encrypted with the key of their matter.
 * The same file twice is one file; when the matter's key is destroyed, its files can be read by nobody.
 */
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ok, type Result, refuse } from '../base/result.ts'
import { type Hash, hash } from '../base/sha256.ts'
import { withoutPlace } from './attachments/place.ts'
import { typeOf } from './attachments/type.ts'
import { type Key, open, seal } from './crypt.ts'
import { isDiskFull } from './disk-full.ts'

/** The matter that a file belongs to. */
export interface Owner {
  readonly unit: number
  readonly matter: string
}
export interface Attachment {
  /** Of the content as it is kept: a photo's place is out of it. */
  readonly hash: Hash
  readonly type: string
  /** In bytes. */
  readonly size: number
}

/** The largest file that is taken. */
export const MAX_ATTACHMENT = 50 * 1024 * 1024

/** `<files>/<unit>/<matter>/<algorithm>-<hex>`: no name that somebody gave is ever a path. */
const pathOf = (folder: string, { unit, matter }: Owner, content: string) => join(folder, String(unit), matter, content.replace(':', '-'))
const place = ({ unit, matter }: Owner, content: string) => `${unit}/${matter}/${content}`

/**
 * Keep a file. Refused: `too-large`, `wrong-file-type` (by content), `disk-full` (nothing is left behind).
 * @param keepPlace the step asks where a photo was taken (evidence of a place).
 */
export function keepAttachment(folder: string, owner: Owner, key: Key, bytes: Uint8Array, keepPlace = false): Result<Attachment> {
  if (bytes.length > MAX_ATTACHMENT) return refuse({ code: 'too-large', context: { max: `${MAX_ATTACHMENT / 1024 / 1024} MB` } })
  const type = typeOf(bytes)
  if (!type) return refuse({ code: 'wrong-file-type' })
  const kept = keepPlace ? bytes : withoutPlace(bytes)
  const content = hash(kept)
  const written = writeWhole(pathOf(folder, owner, content), seal(key, kept, place(owner, content)))
  return written.ok ? ok({ hash: content, type, size: kept.length }) : written
}

/** The content; throws when the file is gone, was changed, or the key is not the matter's. */
export function readAttachment(folder: string, owner: Owner, key: Key, content: Hash): Buffer {
  const bytes = open(key, readFileSync(pathOf(folder, owner, content), 'utf8'), place(owner, content))
  if (hash(bytes) !== content) throw new Error(`attachment ${content} is not what its name says`)
  return bytes
}

/** Is a file as it was kept? A key that is not the matter's opens nothing: `altered`. Nothing is thrown. */
export function standingOf(folder: string, owner: Owner, key: () => Key, content: Hash): 'kept' | 'missing' | 'altered' {
  if (!existsSync(pathOf(folder, owner, content))) return 'missing'
  try {
    readAttachment(folder, owner, key(), content)
    return 'kept'
  } catch {
    return 'altered'
  }
}

/** A file is there whole or not at all, also when the disk is full or the process dies in between. */
function writeWhole(path: string, text: string): Result<void> {
  const draft = `${path}.${process.pid}.new`
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
    const file = openSync(draft, 'w', 0o600)
    try {
      const bytes = Buffer.from(text)
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(draft, path)
    return ok(undefined)
  } catch (error) {
    rmSync(draft, { force: true })
    if (isDiskFull(error)) return refuse({ code: 'disk-full' })
    throw error
  }
}
