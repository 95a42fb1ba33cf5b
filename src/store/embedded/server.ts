/**
 * @module One running server: started, watched, started again when it falls, stopped cleanly.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Address } from './address.ts'
import type { Binaries } from './binaries.ts'
import type { Launch } from './launch.ts'
import { isServerOf, readLock, readPidFile } from './pid-file.ts'

export interface Plan {
  readonly folder: string
  readonly binaries: Binaries
  readonly launch: Launch
  readonly address: Address
}

/** How long a server may take to start (crash recovery included) or to stop. */
const PATIENCE_MS = 60_000
const SETTINGS = {
  shared_buffers: '128MB',
  max_connections: '60',
  max_wal_size: '2GB',
  wal_level: 'minimal',
  max_wal_senders: '0',
  jit: 'off',
  timezone: 'UTC',
  // A log may be sent to somebody for help: no statement, parameter or key with personal data goes into it.
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_parameter_max_length_on_error: '0',
} as const

const logOf = (folder: string) => join(dirname(folder), 'postgres.log')

/** Start the server and wait until it accepts connections. */
export async function spawnServer(plan: Plan): Promise<ChildProcess> {
  const deadline = performance.now() + PATIENCE_MS
  for (;;) {
    // In every round: a server that was just being started when its product was killed may show itself only now.
    await clearTheWay(plan)
    const from = logSize(plan.folder)
    const child = launchServer(plan)
    if (await becomesReady(child, plan.folder, deadline)) return child
    const log = readFileSync(logOf(plan.folder)).subarray(from).toString('utf8')
    // After a crash the last backends may still hold the memory for a moment.
    const busy = /shared memory block|lock file "[^"]*" (?:already exists|is empty)/.test(log)
    if (!busy || performance.now() > deadline) throw new Error(`PostgreSQL did not start:\n${log.trim().slice(-2000)}`)
    await wait(200)
  }
}

/**
 * Nobody but us may have this folder and this address: wait for a server that is on its way out, stop one that was left behind,
 * drop stale lock files. PostgreSQL locks both, and believes a lock file whose number any process bears, even one that is dead
 * and not yet buried.
 */
async function clearTheWay({ folder, address }: Plan): Promise<void> {
  const locks = [join(folder, 'postmaster.pid')]
  if (address.host.startsWith('/')) locks.push(join(address.host, `.s.PGSQL.${address.port}.lock`))
  for (const lock of locks) {
    const pid = await writtenLock(lock)
    if (pid === undefined) continue
    await endServer(folder, pid)
    if (readLock(lock)?.pid === pid) rmSync(lock, { force: true })
  }
}

/**
 * Whom a lock file names; undefined when there is none. One that names nobody is being written this moment, or was left so by
 * a machine that lost its power: PostgreSQL refuses it for ever, so it goes when it stays as it is.
 */
async function writtenLock(lock: string): Promise<number | undefined> {
  for (let i = 0; i < 20 && existsSync(lock); i++) {
    const pid = readLock(lock)?.pid
    if (pid !== undefined) return pid
    await wait(50)
  }
  rmSync(lock, { force: true })
  return undefined
}

/** SIGINT is the fast shutdown: sessions are ended, nothing is lost. To one that is already stopping it means nothing new. */
async function endServer(folder: string, pid: number): Promise<void> {
  if (!isServerOf(folder, pid)) return
  process.kill(pid, 'SIGINT')
  const deadline = performance.now() + PATIENCE_MS
  while (isServerOf(folder, pid)) {
    if (performance.now() > deadline) throw new Error(`PostgreSQL (process ${pid}) does not stop`)
    await wait(50)
  }
}

function launchServer({ folder, binaries, launch, address }: Plan): ChildProcess {
  const log = logOf(folder)
  if (logSize(folder) > 10_000_000) renameSync(log, `${log}.1`)
  const listen =
    process.platform === 'win32'
      ? { listen_addresses: address.host, port: String(address.port) }
      : { listen_addresses: '', unix_socket_directories: address.host, unix_socket_permissions: '0700', port: String(address.port) }
  const settings = Object.entries({ ...SETTINGS, ...listen }).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const [program, ...args] = [...launch.prefix, binaries.postgres, '-D', folder, ...settings]
  const out = openSync(log, 'a', 0o600)
  // A process group of its own: Ctrl-C at the terminal is for us, and we stop the server when nothing needs it any more.
  const child = spawn(program!, args, {
    stdio: ['ignore', out, out],
    env: { ...process.env, ...binaries.env },
    detached: process.platform !== 'win32',
  })
  closeSync(out)
  if (!launch.diesWithUs && process.platform !== 'win32' && child.pid) watchOver(child)
  return child
}

/** Without help from the kernel a shell waits for our end: its input closes when we die, however we die. */
function watchOver(child: ChildProcess): void {
  const watcher = spawn('/bin/sh', ['-c', 'read _; kill -INT "$1"', 'sh', String(child.pid)], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  })
  watcher.unref()
  child.once('exit', () => watcher.kill())
}

async function becomesReady(child: ChildProcess, folder: string, deadline: number): Promise<boolean> {
  let gone = false
  child.once('exit', () => (gone = true))
  child.once('error', () => (gone = true))
  while (!gone && performance.now() < deadline) {
    const file = readPidFile(folder)
    if (file?.ready && file.pid === child.pid) return true
    await wait(10)
  }
  if (!gone) child.kill('SIGINT')
  return false
}

function logSize(folder: string): number {
  try {
    return statSync(logOf(folder)).size
  } catch {
    return 0
  }
}

/** Stop: fast first (sessions are ended), hard only when that does not help. */
export async function stopServer(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exited = new Promise<void>(resolve => child.once('exit', () => resolve()))
  child.kill('SIGINT')
  const timer = setTimeout(() => child.kill('SIGQUIT'), PATIENCE_MS)
  await exited
  clearTimeout(timer)
}
