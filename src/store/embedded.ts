/**
 * @module The PostgreSQL that comes with the program, in the data folder: made at the first start, started and stopped by
 * us, reachable by nobody else. See `embedded/` for its parts: binaries, launch, address, pid file, server.
 */
import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ok, type Result, refuse } from '../base/result.ts'
import { type Address, chooseAddress } from './embedded/address.ts'
import { type Binaries, findBinaries, within } from './embedded/binaries.ts'
import { chooseLaunch, type Launch } from './embedded/launch.ts'
import { spawnServer, stopServer } from './embedded/server.ts'
import { keepSecret, keyFolder, keysGone } from './keys.ts'

export interface Embedded {
  readonly address: Address
  /** Of the server's own superuser and of our roles: random, made with the database, kept in the folder of keys. */
  readonly password: string
  /** Stop cleanly. A second call changes nothing. */
  stop(): Promise<void>
}

export interface EmbeddedOptions {
  /** Told when the server fell and was started again, and when it could not be. */
  readonly onFall?: (error: unknown) => void
}

/** More falls than this within a minute and we stop trying. */
const MAX_FALLS = 5

/**
 * Start the server of this data folder, making its database at the first start.
 * Refused: `database-platform` (no PostgreSQL came for this system), `database-launch` (this account may not run it),
 * `database-major` (the folder was made by another major version: back up with the program that made it, restore here),
 * `keys-gone` (the password of a database that is there).
 */
export async function startEmbedded(data: string, options: EmbeddedOptions = {}): Promise<Result<Embedded>> {
  mkdirSync(data, { recursive: true, mode: 0o700 })
  const found = findBinaries(join(data, 'postgres-lib'))
  if (!found) return refuse({ code: 'database-platform', context: { platform: `${process.platform}-${process.arch}` } })
  const folder = join(data, 'postgres')
  const launch = chooseLaunch([found.postgres, '--version'], { ...process.env, ...found.env })
  if (!launch) return refuse({ code: 'database-launch', context: { user: process.getuid?.() ?? '' } })
  const binaries = within(found, launch)
  const major = majorOf(folder)
  if (major && major !== binaries.major) return refuse({ code: 'database-major', context: { found: major, needed: binaries.major } })
  if (!major && !existsSync(passwordFile(data))) keepSecret(keyFolder(data), PASSWORD, `${randomBytes(24).toString('hex')}\n`)
  const password = passwordOf(data)
  if (password === undefined) return keysGone(data, [PASSWORD])
  if (!major) makeDatabase(folder, binaries, launch, password)
  giveTo(launch, folder)
  const address = await chooseAddress(folder, launch.owner)
  const server = await keepRunning({ folder, binaries, launch, address }, options)
  return ok({ address, password, stop: () => server.stop() })
}

/** The major version that made this folder; undefined when there is none yet. */
function majorOf(folder: string): string | undefined {
  const file = join(folder, 'PG_VERSION')
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined
}

const PASSWORD = 'database'
const passwordFile = (data: string): string => join(keyFolder(data), PASSWORD)

/** The password of the database in this data folder; undefined when its file is gone. */
export const passwordOf = (data: string): string | undefined =>
  existsSync(passwordFile(data)) ? readFileSync(passwordFile(data), 'utf8').trim() : undefined

/** Made beside its place and then renamed, so that a killed first start leaves no half of a database. */
function makeDatabase(folder: string, binaries: Binaries, launch: Launch, password: string): void {
  const draft = `${folder}.new`
  const secret = join(draft, '..', 'postgres.password')
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { mode: 0o700 })
  giveTo(launch, draft)
  writeFileSync(secret, `${password}\n`, { mode: 0o600 })
  giveTo(launch, secret)
  try {
    // Bytes decide every order, the same on each system; Chinese order is asked for where a list is sorted.
    const locale = ['-E', 'UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
    const [program, ...args] = [...launch.prefix, binaries.initdb, '-D', draft, '-U', 'postgres', ...locale]
    const auth = ['--auth=scram-sha-256', `--pwfile=${secret}`, '--data-checksums', '--no-instructions']
    const run = spawnSync(program!, [...args, ...auth], { env: { ...process.env, ...binaries.env }, encoding: 'utf8' })
    if (run.status !== 0) throw new Error(`initdb failed: ${run.stderr || run.error?.message || run.status}`)
  } finally {
    rmSync(secret, { force: true })
  }
  renameSync(draft, folder)
}

/** The files belong to whom the server runs as: nobody where it must, else us (again). */
function giveTo({ owner }: Launch, path: string): void {
  const { uid, gid } = owner ?? { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 }
  if (process.platform !== 'win32' && statSync(path).uid !== uid) spawnSync('chown', ['-R', `${uid}:${gid}`, path])
}

/** Start it, and start it again when it falls without having been asked to. */
async function keepRunning(plan: Parameters<typeof spawnServer>[0], options: EmbeddedOptions): Promise<{ stop(): Promise<void> }> {
  let stopping = false
  let falls: number[] = []
  let child = await spawnServer(plan)
  const watch = () => child.once('exit', () => void fell())
  const fell = async () => {
    if (stopping) return
    const now = performance.now()
    falls = [...falls.filter(t => now - t < 60_000), now]
    try {
      if (falls.length > MAX_FALLS) throw new Error(`PostgreSQL fell ${falls.length} times within a minute`)
      child = await spawnServer(plan)
      if (stopping) return void (await stopServer(child))
      watch()
      options.onFall?.(new Error('PostgreSQL fell and was started again'))
    } catch (error) {
      options.onFall?.(error)
    }
  }
  watch()
  return {
    async stop() {
      stopping = true
      await stopServer(child)
      if (plan.address.host.startsWith('/')) rmSync(plan.address.host, { recursive: true, force: true })
    },
  }
}
