/**
 * @module A file that stands published, as anybody may have it. The publication is asked as the public role, which sees approved
 * publications and nothing else; only what it names is then opened, and passes the gate once more.
 */
import type { House } from '../access/house.ts'
import { openKey } from '../access/story.ts'
import type { Hash } from '../base/sha256.ts'
import type { File } from '../declare/fields.ts'
import { gate } from '../documents/gate.ts'
import { readAttachment } from '../store/attachments.ts'
import { withUnits } from '../store/pool.ts'
import type { Download } from './attachment.ts'
import type { Published } from './published.ts'

/** The files that a publication names. */
export const filesOf = (p: Published): readonly File[] => p.body.flatMap(b => b.files ?? [])

/** In bytes, by hash: of those that are kept and can be read. A ledger that was imported may name what nobody attached, and an erased matter's files are gone. */
export async function keptFiles(house: House, p: Published): Promise<ReadonlyMap<string, number>> {
  const hashes = filesOf(p).map(f => f.hash)
  if (!hashes.length) return new Map()
  const rows = await withUnits(
    house.sql,
    [p.unit],
    tx => tx<{ hash: string; size: number }[]>`select a.hash, a.size::int as size from attachment a
      join matter_key k on k.unit = a.unit and k.matter = a.matter and k.wrapped is not null
      where a.unit = ${p.unit} and a.matter = ${p.matter} and a.hash = any(${hashes})`,
  )
  return new Map(rows.map(r => [r.hash, r.size]))
}

/** The content of one of its files; undefined when it names no such file, when that is gone, or when it does not pass the gate. */
export async function publishedFile(house: House, p: Published, hash: string): Promise<Download | undefined> {
  const file = filesOf(p).find(f => f.hash === hash)
  if (!file) return undefined
  const { unit, matter } = p
  const [row] = await withUnits(
    house.sql,
    [unit],
    tx => tx<{ type: string; wrapped: string }[]>`select a.type, k.wrapped from attachment a
      join matter_key k on k.unit = a.unit and k.matter = a.matter and k.wrapped is not null
      where a.unit = ${unit} and a.matter = ${matter} and a.hash = ${hash}`,
  )
  if (!row) return undefined
  const bytes = readAttachment(house.files, { unit, matter }, openKey(house.keyOf(unit), unit, matter, row.wrapped), hash as Hash)
  return (await passes(file, bytes)) ? { name: file.name, type: row.type, bytes } : undefined
}

/** Files that passed since the program started, and those at the gate now: the same content under the same name passes again. */
const passed = new Map<string, Promise<boolean>>()
const MOST_REMEMBERED = 10_000

function passes({ hash, name }: File, bytes: Uint8Array): Promise<boolean> {
  const key = `${hash} ${name}`
  const known = passed.get(key)
  if (known) return known
  if (passed.size >= MOST_REMEMBERED) passed.clear()
  const asked = gate({ bytes: new Uint8Array(bytes), name, public: true }).then(({ ok }) => ok)
  passed.set(key, asked)
  const forget = () => passed.delete(key)
  asked.then(ok => ok || forget(), forget)
  return asked
}
