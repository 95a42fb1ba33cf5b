/** @module Reading a backup without a database: its parts against the manifest, its chains and its closings. An archive needs nothing else. */
import { createHash } from 'node:crypto'
import { strFromU8, unzipSync } from 'fflate'
import { groupBy } from '../base/group.ts'
import { ok, type Result, refuse } from '../base/result.ts'
import { hash } from '../base/sha256.ts'
import { firstBreak, type Link } from '../ledger/chain.ts'
import { moved, readClosing } from '../ledger/closing.ts'
import type { Manifest, Table } from './backup.ts'

export interface BackupFile {
  readonly manifest: Manifest
  /** Parts whose content is not what the manifest says. */
  readonly damaged: readonly string[]
  rows(table: Table): readonly unknown[]
  /** Attachments as they lie in the data folder. */
  readonly files: ReadonlyMap<string, Uint8Array>
}

/** Open a backup. Refused: `not-a-backup`. */
export function readBackup(bytes: Uint8Array): Result<BackupFile> {
  let parts: { readonly [name: string]: Uint8Array }
  try {
    parts = unzipSync(bytes)
  } catch {
    return refuse({ code: 'not-a-backup' })
  }
  const text = parts['manifest.json']
  const manifest = text ? (JSON.parse(strFromU8(text)) as Manifest) : undefined
  if (manifest?.format !== 1) return refuse({ code: 'not-a-backup' })
  const sum = (name: string) =>
    createHash('sha256')
      .update(parts[name] ?? new Uint8Array(0))
      .digest('hex')
  return ok({
    manifest,
    damaged: manifest.parts.filter(p => !parts[p.name] || sum(p.name) !== p.sha256).map(p => p.name),
    rows: table => linesOf(parts[`${table}.jsonl`]),
    files: new Map(Object.entries(parts).flatMap(([name, b]) => (name.startsWith('files/') ? [[name.slice(6), b] as const] : []))),
  })
}
const linesOf = (bytes: Uint8Array | undefined): unknown[] =>
  bytes
    ? strFromU8(bytes)
        .split('\n')
        .filter(Boolean)
        .map(line => JSON.parse(line) as unknown)
    : []

type Row = Link & { readonly prev: string; readonly hash: string }
interface ClosingRow {
  readonly unit: number
  readonly k: number
  readonly day: string
  readonly hash: string
  readonly text: string
}
export interface FileVerified {
  readonly matters: number
  readonly entries: number
  readonly breaks: readonly {
    readonly unit: number
    readonly matter: string
    readonly n: number
    readonly why: 'gap' | 'previous' | 'hash'
  }[]
  readonly closings: readonly {
    readonly unit: number
    readonly day: string
    readonly hash: string
    readonly sound: boolean
    readonly moved: readonly string[]
  }[]
}

/** Verify entries and closings as plain rows. */
export function verifyRows(entries: readonly unknown[], closings: readonly unknown[]): FileVerified {
  const rows = entries as readonly Row[]
  const chains = groupBy(
    [...rows].sort((a, b) => a.n - b.n),
    r => `${r.unit} ${r.matter}`,
  )
  const hashes = new Map(rows.map(r => [`${r.unit} ${r.matter} ${r.n}`, r.hash]))
  const breaks = [...chains.values()].flatMap(chain => {
    const at = firstBreak(chain)
    return at ? [{ unit: chain[0]!.unit, matter: chain[0]!.matter, ...at }] : []
  })
  const byUnit = groupBy(
    [...(closings as readonly ClosingRow[])].sort((a, b) => a.k - b.k),
    c => c.unit,
  )
  return {
    matters: chains.size,
    entries: rows.length,
    breaks,
    closings: [...byUnit.values()].flatMap(all =>
      all.map((c, i) => {
        const read = readClosing(c.text)
        return {
          unit: c.unit,
          day: c.day,
          hash: c.hash,
          sound: read !== null && hash(c.text) === c.hash && read.previous === (all[i - 1]?.hash ?? ''),
          moved: moved(read?.heads ?? [], (m, n) => hashes.get(`${c.unit} ${m} ${n}`)).map(h => h.matter),
        }
      }),
    ),
  }
}
