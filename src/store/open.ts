/**
 * @module The store as everybody else meets it: pools for the application, the public and the auditor on a migrated
 * database. Three ways lead to it: a server of one's own (`DATABASE_URL`), the database of the instance that is running,
 * or the embedded server, started here and stopped on close.
 */
import { chmodSync, constants, cpSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { assert, ok, type Result, refuse } from '../base/result.ts'
import { type Embedded, passwordOf, startEmbedded } from './embedded.ts'
import { keyFolder, keysGone, keysStand } from './keys.ts'
import { type Kind, takeLock } from './lock.ts'
import { makeRoles, migrate, schemaVersion } from './migrate.ts'
import { type Connection, connect, type Sql, safeRole, type Tx } from './pool.ts'
import { forgetRunning, readRunning, writeRunning } from './running.ts'

export interface Store {
  /** The absolute path of the data folder: keys, files, backups. */
  readonly data: string
  /** Reads and writes the books, within the units that a transaction names. */
  readonly app: Sql
  /** Reads what is published, leaves letters in the inbox. */
  readonly public: Sql
  /** Reads for audit and for sums over many units. */
  readonly reader: Sql
  /** The migrations that ran when it was opened. */
  readonly migrated: readonly string[]
  close(): Promise<void>
}

export interface OpenOptions {
  readonly data: string
  readonly kind: Kind
  readonly env: { readonly [name: string]: string | undefined }
  /** Where the migrations are, when not beside the program. */
  readonly migrations?: string
  /**
   * Keeps what a server's database holds, in the transaction that will upgrade it. Without it a server of one's own is not
   * upgraded; the embedded database is copied instead.
   */
  readonly beforeUpgrade?: (tx: Tx, data: string, version: number) => Promise<void>
  /** Told about falls of the embedded server. */
  readonly onFall?: (error: unknown) => void
}

/** The numbered migrations, beside the program. */
export const migrationsFolder = fileURLToPath(new URL('../../sql', import.meta.url))
const DATABASE = 'zhunsheng'
/** How long a command waits for another that has the data folder. */
const PATIENCE_MS = 60_000

/**
 * Open the store. Refused: `data-in-use`, `database-platform`, `database-launch`, `database-major`, `database-newer`,
 * `database-older` (a server of one's own was not migrated and no owner was given), `database-roles`, `unsafe-role`, `keys-gone`.
 */
export async function openStore(options: OpenOptions): Promise<Result<Store>> {
  const deadline = performance.now() + PATIENCE_MS
  for (;;) {
    const lock = takeLock(options.data, options.kind)
    if (lock.ok) {
      const opened = await openLocked(options, () => lock.value.release()).catch(error => {
        lock.value.release()
        throw error
      })
      if (!opened.ok) lock.value.release()
      return withKeys(opened)
    }
    // A second start is a mistake; a command joins the running instance or waits for the other command.
    if (options.kind === 'start' || performance.now() > deadline) return lock
    const running = readRunning(options.data)
    const holder = lock.refused[0]?.context?.['pid']
    if (running && running.pid === holder) return withKeys(await joinRunning(options, running.database))
    await wait(50)
  }
}

/** Nobody gets a store whose secrets cannot be read. */
async function withKeys(opened: Result<Store>): Promise<Result<Store>> {
  if (!opened.ok) return opened
  const stand = await keysStand(opened.value.data, opened.value.app)
  if (stand.ok) return opened
  await opened.value.close()
  return stand
}

async function openLocked(options: OpenOptions, release: () => void): Promise<Result<Store>> {
  if (options.env['DATABASE_URL']) return openServer(options, options.env['DATABASE_URL'], release)
  const start = () => startEmbedded(options.data, options.onFall ? { onFall: options.onFall } : {})
  const started = await start()
  if (!started.ok) return started
  let server = started.value
  const stop = async () => {
    if (options.kind === 'start') forgetRunning(options.data)
    await server.stop()
    release()
  }
  const ready = await (async () => {
    const before = await preparedVersion(server, options)
    if (before > 0) {
      await server.stop()
      keepAside(options.data, before)
      const again = await start()
      if (!again.ok) return again
      server = again.value
    }
    return upgrade(embeddedConnections(server.address, server.password).owner, options)
  })().catch(async error => {
    await stop()
    throw error
  })
  if (!ready.ok) {
    await stop()
    return ready
  }
  if (options.kind === 'start') writeRunning(options.data, { pid: process.pid, database: server.address })
  return ok(storeOf(options.data, embeddedConnections(server.address, server.password), ready.value, stop))
}

const embeddedConnections = (address: Embedded['address'], password: string) => {
  const as = (user: string): Connection => ({ ...address, password, user, database: DATABASE })
  return { app: as('zhunsheng_app'), public: as('zhunsheng_public'), reader: as('zhunsheng_reader'), owner: as('zhunsheng_owner') }
}

/** Make the roles and the database at the first start; the version of a database that must be upgraded, else 0. */
async function preparedVersion(server: Embedded, options: OpenOptions): Promise<number> {
  const { password, address } = server
  const admin = connect({ ...address, password, user: 'postgres', database: 'postgres', max: 1 })
  try {
    const [exists] = await admin`select 1 from pg_database where datname = ${DATABASE}`
    if (!exists) {
      await makeRoles(admin, { zhunsheng_owner: password, zhunsheng_app: password, zhunsheng_public: password, zhunsheng_reader: password })
      await admin.unsafe(`create database ${DATABASE} owner zhunsheng_owner`)
    }
  } finally {
    await admin.end()
  }
  const { database, program } = await versionOf(embeddedConnections(address, password).owner, options)
  return database < program ? database : 0
}

/** A copy of the whole database before a new version changes it: to go back, put it in the place of `postgres`. */
function keepAside(data: string, version: number): void {
  const copy = join(folders(data).backups, `postgres-${version}`)
  rmSync(copy, { recursive: true, force: true })
  mkdirSync(folders(data).backups, { recursive: true, mode: 0o700 })
  cpSync(join(data, 'postgres'), copy, { recursive: true, preserveTimestamps: true, mode: constants.COPYFILE_FICLONE })
  chmodSync(copy, 0o700)
}

const folderOf = (options: OpenOptions) => options.migrations ?? migrationsFolder

async function versionOf(connection: Connection, options: OpenOptions) {
  const sql = connect({ ...connection, max: 1 })
  try {
    return await schemaVersion(sql, folderOf(options))
  } finally {
    await sql.end()
  }
}

async function upgrade(
  owner: Connection,
  options: OpenOptions,
  before?: Parameters<typeof migrate>[2],
): Promise<Result<readonly string[]>> {
  const sql = connect({ ...owner, max: 1 })
  try {
    return await migrate(sql, folderOf(options), before)
  } finally {
    await sql.end()
  }
}

/** A server of one's own: the owner's address migrates, the application's must be harmless. */
async function openServer(options: OpenOptions, url: string, release: () => void): Promise<Result<Store>> {
  const ownerUrl = options.env['DATABASE_OWNER_URL']
  const migrated = ownerUrl ? await prepareServer(options, ownerUrl, url) : await mustBeCurrent({ url }, options)
  if (!migrated.ok) return migrated
  const app: Connection = { url }
  const role = (name: string, own: string | undefined): Connection => (own ? { url: own } : { url, role: name })
  const connections = {
    app,
    public: role('zhunsheng_public', options.env['DATABASE_PUBLIC_URL']),
    reader: role('zhunsheng_reader', options.env['DATABASE_READER_URL']),
  }
  const store = storeOf(options.data, connections, migrated.value, async () => {
    if (options.kind === 'start') forgetRunning(options.data)
    release()
  })
  const safe = await safeRole(store.app)
  if (!safe.ok) {
    await store.close()
    return safe
  }
  if (options.kind === 'start') writeRunning(options.data, { pid: process.pid })
  return ok(store)
}

async function prepareServer(options: OpenOptions, ownerUrl: string, appUrl: string): Promise<Result<readonly string[]>> {
  const owner = connect({ url: ownerUrl, max: 1 })
  const user = decodeURIComponent(new URL(appUrl).username)
  try {
    await makeRoles(owner, {})
    await owner.unsafe(`do $$ begin ${grants(user)} end $$`)
  } catch (error) {
    return refuse({ code: 'database-roles', context: { reason: (error as Error).message } })
  } finally {
    await owner.end()
  }
  const { beforeUpgrade, data } = options
  return upgrade({ url: ownerUrl, role: 'zhunsheng_owner' }, options, async (tx, version) => {
    assert(beforeUpgrade, 'a server’s database is kept before it is upgraded')
    await beforeUpgrade(tx, data, version)
  })
}

/** Only what is missing is granted: where somebody else made the roles, the owner need not be allowed to. */
function grants(user: string): string {
  const name = `"${user.replaceAll('"', '""')}"`
  const text = `'${user.replaceAll("'", "''")}'`
  const member = (who: string, literal: string, role: string) =>
    `if not pg_has_role(${literal}, '${role}', 'member') then grant ${role} to ${who}; end if;`
  return [
    ...['zhunsheng_app', 'zhunsheng_public', 'zhunsheng_reader'].map(role => member(name, text, role)),
    member('current_user', 'current_user', 'zhunsheng_owner'),
    "if not has_schema_privilege('zhunsheng_owner', 'public', 'create') then grant usage, create on schema public to zhunsheng_owner; end if;",
  ].join(' ')
}

async function mustBeCurrent(connection: Connection, options: OpenOptions): Promise<Result<readonly string[]>> {
  const version = await versionOf(connection, options)
  if (version.database === version.program) return ok([])
  return refuse({ code: version.database < version.program ? 'database-older' : 'database-newer', context: version })
}

/** The pools on the database of the running instance; closing them leaves the instance alone. */
function joinRunning(options: OpenOptions, database: Embedded['address'] | undefined): Promise<Result<Store>> | Result<Store> {
  if (!database) return openServer({ ...options, kind: 'command' }, options.env['DATABASE_URL'] ?? '', () => {})
  const password = passwordOf(options.data)
  if (password === undefined) return keysGone(options.data, ['database'])
  return ok(storeOf(options.data, embeddedConnections(database, password), [], async () => {}))
}

function storeOf(
  data: string,
  to: { readonly app: Connection; readonly public: Connection; readonly reader: Connection },
  migrated: readonly string[],
  stop: () => Promise<void>,
): Store {
  const pools = { app: connect(to.app), public: connect({ ...to.public, max: 5 }), reader: connect({ ...to.reader, max: 5 }) }
  let closed: Promise<void> | undefined
  const close = async () => {
    await Promise.all(Object.values(pools).map(p => p.end({ timeout: 5 })))
    await stop()
  }
  return { data, ...pools, migrated, close: () => (closed ??= close()) }
}

/** Where the unit keys, files and backups of a data folder lie. */
export const folders = (data: string) => ({ keys: keyFolder(data), files: join(data, 'files'), backups: join(data, 'backups') })
