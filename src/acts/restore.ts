/** @module Bring a backup back into an empty database: rows as they were, then every projection made anew from the entries. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { House } from '../access/house.ts'
import { ok, type Result, refuse } from '../base/result.ts'
import { isSecret, keepSecret } from '../store/keys.ts'
import { folders } from '../store/open.ts'
import { withUnits } from '../store/pool.ts'
import { openKeys, type Table, tables } from './backup.ts'
import type { BackupFile } from './backup-file.ts'
import { rebuild } from './rebuild.ts'

export interface Restored {
  readonly rows: { readonly [table: string]: number }
  readonly files: number
  readonly matters: number
}
const BATCH = 1000

/** Restore. Refused: `not-empty`, `backup-damaged`, `keys-missing` (no key file or passphrase, and the folder has no keys), `wrong-passphrase`. */
export async function restore(
  house: House,
  data: string,
  backup: BackupFile,
  keys: { readonly file: string; readonly passphrase: string | undefined },
  onProgress: (text: string) => void = () => {},
): Promise<Result<Restored>> {
  if ((await house.sql`select 1 from unit limit 1`).length) return refuse({ code: 'not-empty' })
  if (backup.damaged.length) return refuse({ code: 'backup-damaged', context: { parts: backup.damaged.join('、') } })
  const units = (backup.rows('unit') as readonly { readonly id: number }[]).map(u => u.id)
  const put = putKeys(data, units, keys)
  if (!put.ok) return put
  const rows: Record<string, number> = {}
  await withUnits(house.sql, units, async tx => {
    for (const table of Object.keys(tables) as Table[]) {
      const all = backup.rows(table)
      for (let from = 0; from < all.length; from += BATCH)
        await tx`insert into ${tx(table)} select * from jsonb_populate_recordset(null::${tx(table)}, ${JSON.stringify(all.slice(from, from + BATCH))}::text::jsonb)`
      rows[table] = all.length
      onProgress(`${table} ${all.length}`)
    }
  })
  for (const [name, bytes] of backup.files) {
    const file = join(folders(data).files, name)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, bytes, { mode: 0o600 })
  }
  let matters = 0
  for (const unit of units)
    matters += (await rebuild(house, unit, { onProgress: (n, of) => onProgress(`重算单位${unit}，${n}/${of}件`) })).matters
  return ok({ rows, files: backup.files.size, matters })
}

/** The unit keys into the data folder, unless they lie there already. */
function putKeys(
  data: string,
  units: readonly number[],
  { file, passphrase }: { readonly file: string; readonly passphrase: string | undefined },
): Result<void> {
  const folder = folders(data).keys
  if (units.every(u => existsSync(join(folder, `unit-${u}.key`)))) return ok(undefined)
  if (!existsSync(file) || !passphrase) return refuse({ code: 'keys-missing', context: { file } })
  const keys = openKeys(readFileSync(file, 'utf8'), passphrase)
  if (!keys) return refuse({ code: 'wrong-passphrase' })
  // The password in it is that of the database it came from; the one that is restored into has its own.
  for (const [name, text] of Object.entries(keys)) if (isSecret(name) && name.endsWith('.key')) keepSecret(folder, name, text)
  return ok(undefined)
}

/**
 * Put back the secrets that are gone from a data folder, out of the `.keys` file of a backup of it; none that is there is
 * touched. Gives the files put back. Refused: `keys-missing` (no passphrase), `wrong-passphrase`.
 */
export function restoreKeys(
  data: string,
  { file, passphrase }: { readonly file: string; readonly passphrase: string | undefined },
): Result<readonly string[]> {
  if (!existsSync(file) || !passphrase) return refuse({ code: 'keys-missing', context: { file } })
  const keys = openKeys(readFileSync(file, 'utf8'), passphrase)
  if (!keys) return refuse({ code: 'wrong-passphrase' })
  const folder = folders(data).keys
  const gone = Object.keys(keys).filter(name => isSecret(name) && !existsSync(join(folder, name)))
  for (const name of gone) keepSecret(folder, name, keys[name]!)
  return ok(gone)
}
