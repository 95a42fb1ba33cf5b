/** @module The product and its database killed while many write: what was answered is there, and nothing is half there. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hashPassword } from '../../src/access/password.ts'
import { newId } from '../../src/base/id.ts'
import { writeSheet } from '../../src/documents/sheets/index.ts'
import { readPidFile } from '../../src/store/embedded/pid-file.ts'
import { openStore } from '../../src/store/open.ts'
import { readRunning } from '../../src/store/running.ts'
import { root } from '../repo/house.ts'
import { acceptance, ledgerHeadings, ledgerRow } from '../support/mediation.ts'

const data = mkdtempSync(join(tmpdir(), 'killed-'))
const bin = join(root, 'bin/zhunsheng.mjs')
const env = { ...process.env, DATABASE_URL: '', DATABASE_OWNER_URL: '', npm_lifecycle_event: '' }
const password = 'only where things are killed'
const TOWN = 1
const ROWS = 6000
const CLERKS = 8
/** So many steps are answered before the blow falls. */
const ENOUGH = 120
/** A clerk who was waiting for a connection while the database fell is served by the one started again: he is not left to go on for ever. */
const AFTERWARDS = 20

let child: ChildProcess
let url = ''
let cookie = ''
const answered: string[] = []

beforeAll(async () => {
  const opened = await openStore({ data, kind: 'command', env: {} })
  if (!opened.ok) throw new Error(JSON.stringify(opened.refused))
  const { app, close } = opened.value
  await app`insert into unit (id, title, kind, parent, sample, since) values (${TOWN}, '测试镇', 'town', null, false, '2000-01-01')`
  await app`insert into account (id, unit, name, password, roles) values ('clerk', ${TOWN}, '经办', ${await hashPassword(password)}, ${['clerk', 'mediator']})`
  await close()
  await start()
}, 300_000)
afterAll(async () => {
  if (child.exitCode === null && child.signalCode === null) {
    const ended = new Promise(resolve => child.once('exit', resolve))
    child.kill('SIGTERM')
    await ended
  }
  rmSync(data, { recursive: true, force: true })
}, 60_000)

async function start(): Promise<void> {
  child = spawn(process.execPath, [bin, 'start', '--empty', '--data', data, '--port', '0'], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  await new Promise<void>((resolve, reject) => {
    for (const stream of [child.stdout!, child.stderr!])
      stream.on('data', (chunk: Buffer) => {
        said += chunk
        if (said.includes('准绳已启动')) resolve()
      })
    child.once('exit', code => reject(new Error(`exit ${code}: ${said}`)))
  })
  url = readRunning(data)!.url!
  const entered = await post('api/session', { account: 'clerk', password })
  cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? ''
}

const post = (path: string, body: object): Promise<Response> =>
  fetch(`${url}${path}`, { method: 'POST', headers: { cookie, 'content-type': 'application/json' }, body: JSON.stringify(body) })

const accept = (matter: string): Promise<Response> => post(`api/matters/${matter}`, acceptance(`院墙纠纷${matter}`, TOWN))

/** Many clerks record, each until the product fails him or serves him well after the blow, which falls once enough is answered. */
async function underLoad(blow: () => void): Promise<void> {
  const already = answered.length
  let fallen = false
  const clerk = async () => {
    for (let after = 0; after < AFTERWARDS; after += fallen ? 1 : 0) {
      const matter = newId(Date.now())
      const answer = await accept(matter).catch(() => undefined)
      if (!answer?.ok) return
      answered.push(matter)
      if (!fallen && answered.length - already >= ENOUGH) {
        fallen = true
        blow()
      }
    }
  }
  await Promise.all(Array.from({ length: CLERKS }, clerk))
  expect(fallen).toBe(true)
}

/** One step, tried until the product takes it. */
async function acceptedAgain(): Promise<string> {
  const matter = newId(Date.now())
  const deadline = performance.now() + 60_000
  for (;;) {
    const answer = await accept(matter).catch(error => String(error))
    if (typeof answer !== 'string' && answer.ok) return matter
    if (performance.now() > deadline) throw new Error(typeof answer === 'string' ? answer : await answer.text())
    await new Promise(resolve => setTimeout(resolve, 200))
  }
}

/** A command beside the running product. Never one that blocks us: a connection that the product closes meanwhile must be noticed, or the next request fails on it. */
async function run(...args: string[]): Promise<{ status: number | null; stdout: string; stderr: string }> {
  const command = spawn(process.execPath, [bin, ...args, '--data', data, '--format', 'json'], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const [stdout, stderr] = [text(command.stdout), text(command.stderr)]
  const status = await new Promise<number | null>(resolve => command.once('exit', resolve))
  return { status, stdout: await stdout, stderr: await stderr }
}

/** Every answered step is there, the chains verify, and the lists say what the entries say. */
async function whole(): Promise<void> {
  const missing: string[] = []
  for (const matter of answered) if (!(await fetch(`${url}api/matters/${matter}`, { headers: { cookie } })).ok) missing.push(matter)
  expect(missing).toEqual([])
  const verified = await run('verify')
  expect(verified.status, verified.stdout + verified.stderr).toBe(0)
  expect(JSON.parse(verified.stdout).matters).toBeGreaterThanOrEqual(answered.length)
  const rebuilt = await run('rebuild', '--check')
  expect(rebuilt.status, rebuilt.stdout + rebuilt.stderr).toBe(0)
}

test('kill −9 of the product while many record: the next start has every answered step', async () => {
  const ended = new Promise(resolve => child.once('exit', resolve))
  await underLoad(() => child.kill('SIGKILL'))
  await ended
  await start()
  await whole()
}, 180_000)

test('kill −9 of the database while many record: the product lives on, starts it again, and has every answered step', async () => {
  const database = readPidFile(join(data, 'postgres'))!.pid
  await underLoad(() => process.kill(database, 'SIGKILL'))
  answered.push(await acceptedAgain())
  expect(child.exitCode).toBeNull()
  await whole()
}, 180_000)

test('kill −9 of the database while many record, and then of the product: the next start has every answered step', async () => {
  const database = readPidFile(join(data, 'postgres'))!.pid
  const ended = new Promise(resolve => child.once('exit', resolve))
  await underLoad(() => process.kill(database, 'SIGKILL'))
  child.kill('SIGKILL')
  await ended
  await start()
  await whole()
}, 180_000)

test('kill −9 of an import: the same file goes on where it stopped', async () => {
  const file = join(data, '台账.xlsx')
  writeFileSync(file, await writeSheet([ledgerHeadings, ...Array.from({ length: ROWS }, (_, i) => ledgerRow(`第${i}件田界纠纷`, i))]))
  const first = spawn(process.execPath, [bin, 'import', 'mediation', file, '--data', data], { env, stdio: ['ignore', 'ignore', 'pipe'] })
  const ended = new Promise(resolve => first.once('exit', (_, signal) => resolve(signal)))
  first.stderr.on('data', (chunk: Buffer) => {
    if (String(chunk).includes('正在导入')) first.kill('SIGKILL')
  })
  expect(await ended).toBe('SIGKILL')
  const again = await run('import', 'mediation', file)
  expect(again.status, again.stderr).toBe(0)
  const { accepted, already, rows, refused } = JSON.parse(again.stdout)
  expect({ rows, sum: accepted + already, refused }).toEqual({ rows: ROWS, sum: ROWS, refused: [] })
  expect(Math.min(accepted, already)).toBeGreaterThan(0)
  await whole()
}, 180_000)
