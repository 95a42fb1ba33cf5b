/**
 * @module Connections. A day stays the text `YYYY-MM-DD`, a bigint becomes a number, and every transaction says first which
 * units it may see.
 */
import postgres from 'postgres'
import { assert, ok, type Result, refuse } from '../base/result.ts'

export type Sql = postgres.Sql
export type Tx = postgres.TransactionSql

const asText = (oids: readonly number[]) => ({ to: oids[0]!, from: [...oids], serialize: (v: string) => v, parse: (v: string) => v })
const asNumber = (oid: number) => ({
  to: oid,
  from: [oid],
  serialize: (v: number) => String(v),
  parse: (v: string) => {
    const n = Number(v)
    assert(Number.isSafeInteger(n), `a bigint beyond 2^53: ${v}`)
    return n
  },
})

export interface Connection {
  readonly url?: string
  /** A directory for a unix socket, with user and database. */
  readonly host?: string
  readonly port?: number
  readonly user?: string
  readonly password?: string
  readonly database?: string
  readonly max?: number
  /** Act as this role, of which the user is a member. */
  readonly role?: string
}

/** The host, where it is not simply that of the address: a socket's folder stands in an address as `%2Frun%2Fpostgresql` or `?host=`. */
function socketOf({ url, host }: Connection): { readonly host?: string } {
  if (!url) return host ? { host } : {}
  const { hostname, searchParams } = new URL(url)
  const named = searchParams.get('host') ?? decodeURIComponent(hostname)
  return named.startsWith('/') ? { host: named } : {}
}

/** A pool of connections. */
export function connect(c: Connection): Sql {
  const options = {
    max: c.max ?? 10,
    onnotice: () => {},
    // A server that fell is there again within a second or two: nobody waits longer for it than it takes.
    connect_timeout: 10,
    backoff: (retries: number) => Math.min(0.05 * 2 ** retries, 1),
    // 1082 date, 1114 timestamp, 1184 timestamptz, 20 int8: a date must never become a Date at somebody's local midnight.
    types: { date: asText([1082, 1114, 1184]), bigint: asNumber(20) },
    connection: { application_name: 'zhunsheng', TimeZone: 'Asia/Shanghai', ...(c.role && { role: c.role }) },
    ...socketOf(c),
    ...(c.port && { port: c.port }),
    ...(c.user && { username: c.user }),
    ...(c.password && { password: c.password }),
    ...(c.database && { database: c.database }),
  }
  return (c.url ? postgres(c.url, options as never) : postgres(options as never)) as unknown as Sql
}

/** Run in one transaction that sees only these units. Without units it sees nothing. */
export async function withUnits<T>(sql: Sql, units: readonly number[], run: (tx: Tx) => Promise<T>): Promise<T> {
  assert(
    units.every(u => Number.isSafeInteger(u) && u > 0),
    'unit ids are positive integers',
  )
  let over = false
  const transaction = sql.begin(async tx => {
    try {
      // SET takes no parameter, and set_config is not passed on to the workers of a cluster.
      await tx.unsafe(`set local app.units = '{${units.join(',')}}'`)
      const result = await run(tx)
      return over ? await forEver : result
    } catch (error) {
      if (over || isGone(error)) return await forEver
      throw error
    }
  })
  return (await transaction.catch(error => {
    over = true
    throw error
  })) as T
}

/**
 * When the server goes away, the transaction is over and its caller is told; the driver would still send a rollback or a commit
 * after it, to a connection that is closed, and spoil the next one on it (porsager/postgres issue 1208). So it waits instead.
 */
const forEver = new Promise<never>(() => {})
const isGone = (error: unknown): boolean => /^CONNECTION_|^ECONN|^57P0/.test(String((error as { code?: unknown } | null)?.code))

/** The program must not run as a role for whom append-only and row-level security do not hold. */
export async function safeRole(sql: Sql): Promise<Result<string>> {
  const [role] = await sql<{ name: string; super: boolean; bypass: boolean; owns: boolean }[]>`
    select r.rolname as name, r.rolsuper as super, r.rolbypassrls as bypass,
      exists (select 1 from pg_class c where c.relname in ('entry', 'matter') and pg_has_role(r.oid, c.relowner, 'usage')) as owns
    from pg_roles r where r.rolname = session_user`
  assert(role, 'the current role exists')
  return role.super || role.bypass || role.owns ? refuse({ code: 'unsafe-role', context: { role: role.name } }) : ok(role.name)
}
