/**
 * @module Numbered, forward-only migrations in plain SQL. All that are due run in one transaction: when one fails, the database
 * keeps its old version. A database newer than the program is refused; on Citus the tables are distributed by unit once they exist.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type postgres from 'postgres'
import { ok, type Result, refuse } from '../base/result.ts'

export interface Migration {
  readonly id: number
  readonly name: string
  readonly text: string
}

/** The migrations of this program, in order. The first line of each is machine-read: `--! since <version>`. */
export function migrations(folder: string): Migration[] {
  return readdirSync(folder)
    .filter(f => /^\d{4}_[a-z_]+\.sql$/.test(f))
    .sort()
    .map((name, i) => {
      const text = readFileSync(join(folder, name), 'utf8')
      const id = Number(name.slice(0, 4))
      if (id !== i + 1 || !text.startsWith('--! since ')) throw new Error(`migration ${name}: out of order, or without its header`)
      return { id, name, text }
    })
}

const roles = ['zhunsheng_app', 'zhunsheng_public', 'zhunsheng_reader'] as const
const reference = ['unit', 'calendar_notice']
const distributed = [
  'entry',
  'matter',
  'time_limit',
  'fact',
  'figure_month',
  'publication',
  'matter_key',
  'person_index',
  'attachment',
  'import_key',
  'import_map',
  'series',
  'closing',
  'access_log',
  'inbox',
  'setting',
  'muted',
]

/** Make the roles that the walls need. Needs a role that may create roles; the passwords are given by the caller. */
export async function makeRoles(
  sql: postgres.Sql,
  passwords: { readonly [role in (typeof roles)[number] | 'zhunsheng_owner']?: string },
): Promise<void> {
  for (const role of ['zhunsheng_owner', ...roles] as const) {
    const exists = await sql`select 1 from pg_roles where rolname = ${role}`
    if (!exists.length) await sql.unsafe(`create role ${role} login`)
    const password = passwords[role]
    if (password) await sql.unsafe(`alter role ${role} password '${password.replaceAll("'", "''")}'`)
  }
}

/** How many migrations the database has, and how many this program knows. */
export async function schemaVersion(sql: postgres.Sql, folder: string): Promise<{ readonly database: number; readonly program: number }> {
  const [table] = await sql<{ exists: boolean }[]>`select to_regclass('migration') is not null as exists`
  const [newest] = table?.exists ? await sql<{ id: number }[]>`select coalesce(max(id), 0) as id from migration` : []
  return { database: newest?.id ?? 0, program: migrations(folder).length }
}

/**
 * Bring the database to this program's version, whole or not at all. Says which migrations ran. `before` is called in the same
 * transaction before anything of an older version is changed; what it throws leaves the database as it was.
 */
export async function migrate(
  sql: postgres.Sql,
  folder: string,
  before?: (tx: postgres.TransactionSql, version: number) => Promise<void>,
): Promise<Result<readonly string[]>> {
  const known = migrations(folder)
  const ran = await sql.begin(async (tx): Promise<Result<readonly string[]>> => {
    // A second program that migrates at the same time waits here, and then finds nothing left to do.
    await tx`select pg_advisory_xact_lock(hashtext('zhunsheng migrate'))`
    await tx.unsafe('create table if not exists migration (id int primary key, name text not null); grant select on migration to public')
    const done = new Set((await tx<{ id: number }[]>`select id from migration`).map(r => r.id))
    const newest = Math.max(0, ...done)
    if (newest > known.length) return refuse({ code: 'database-newer', context: { database: newest, program: known.length } })
    const due = known.filter(m => !done.has(m.id))
    if (newest > 0 && due.length) await before?.(tx, newest)
    await tx.unsafe("set local citus.multi_shard_modify_mode = 'sequential'")
    for (const m of due) {
      await tx`insert into migration (id, name) values (${m.id}, ${m.name})`
      await tx.unsafe(m.text)
    }
    return ok(due.map(m => m.name))
  })
  if (ran.ok && ran.value.length) await distribute(sql)
  return ran
}

/** On Citus, spread the tables by unit; on one PostgreSQL there is nothing to do. */
async function distribute(sql: postgres.Sql): Promise<void> {
  const [citus] = await sql`select 1 from pg_extension where extname = 'citus'`
  if (!citus) return
  const already = new Set((await sql<{ t: string }[]>`select logicalrelid::text as t from pg_dist_partition`).map(r => r.t))
  for (const t of reference) if (!already.has(t)) await sql`select create_reference_table(${t}::regclass)`
  for (const t of distributed) {
    if (already.has(t)) continue
    await (t === 'entry'
      ? sql`select create_distributed_table(${t}::regclass, 'unit')`
      : sql`select create_distributed_table(${t}::regclass, 'unit', colocate_with => 'entry')`)
  }
}
