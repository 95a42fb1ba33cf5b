import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundle } from '../../test/support/bundle.ts'
import { findBinaries, within } from './embedded/binaries.ts'
import { candidates } from './embedded/launch.ts'
import { isAlive, readPidFile } from './embedded/pid-file.ts'
import { type Embedded, startEmbedded } from './embedded.ts'

const home = mkdtempSync(join(tmpdir(), 'embedded-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

async function start(data: string): Promise<Embedded> {
  const started = await startEmbedded(data)
  if (!started.ok) throw new Error(JSON.stringify(started.refused))
  return started.value
}

async function ask<T>(server: Embedded, work: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const { address, password } = server
  const sql = postgres({
    ...address,
    path: `${address.host}/.s.PGSQL.${address.port}`,
    user: 'postgres',
    password,
    database: 'postgres',
    max: 1,
  })
  try {
    return await work(sql)
  } finally {
    await sql.end()
  }
}

/** Wait for what the system does by itself (a kernel signal, a shutdown); fails loudly when it never does. */
async function eventually(what: () => boolean): Promise<void> {
  const deadline = performance.now() + 15_000
  while (!what()) {
    if (performance.now() > deadline) throw new Error(`never: ${what}`)
    await new Promise(resolve => setTimeout(resolve, 20))
  }
}

describe('the embedded server', () => {
  const data = join(home, '一个 很长的 数据文件夹'.repeat(3), '准绳 data')

  it('makes its database, keeps it, starts again, in any path', async () => {
    let server = await start(data)
    await ask(server, sql => sql`create table kept as select '记录' as text`)
    await server.stop()
    expect(readPidFile(join(data, 'postgres'))).toBeUndefined()
    expect(existsSync(server.address.host)).toBe(false)
    server = await start(data)
    expect(await ask(server, sql => sql`select text, current_setting('listen_addresses') as tcp from kept`)).toMatchObject([
      { text: '记录', tcp: '' },
    ])
    await server.stop()
  })

  it('starts again when it falls', async () => {
    const falls: unknown[] = []
    const started = await startEmbedded(data, { onFall: e => falls.push(e) })
    if (!started.ok) throw new Error('refused')
    process.kill(readPidFile(join(data, 'postgres'))!.pid, 'SIGKILL')
    await eventually(() => falls.length === 1)
    expect(await ask(started.value, sql => sql`select text from kept`)).toMatchObject([{ text: '记录' }])
    await started.value.stop()
  })

  it('trap: a stale pid file blocks the next start', async () => {
    const stranger = spawn('sleep', ['60'])
    writeFileSync(join(data, 'postgres', 'postmaster.pid'), `${stranger.pid}\n${join(data, 'postgres')}\n1\n5432\n/tmp\n\n  1 1\nready\n`)
    const server = await start(data)
    expect(isAlive(stranger.pid!)).toBe(true)
    stranger.kill()
    await server.stop()
  })

  it('trap: a stale lock of the socket blocks the next start', async () => {
    const first = await start(data)
    const { host, port } = first.address
    await first.stop()
    mkdirSync(host, { mode: 0o700 })
    const stranger = spawn('sleep', ['60'])
    writeFileSync(join(host, `.s.PGSQL.${port}.lock`), `${stranger.pid}\n${join(data, 'postgres')}\n1\n${port}\n${host}\n`)
    const server = await start(data)
    expect(server.address.host).toBe(host)
    expect(isAlive(stranger.pid!)).toBe(true)
    stranger.kill()
    await server.stop()
  })

  it('trap: an empty pid file, left by a machine that lost its power, blocks every start', async () => {
    writeFileSync(join(data, 'postgres', 'postmaster.pid'), '')
    const server = await start(data)
    expect(await ask(server, sql => sql`select text from kept`)).toMatchObject([{ text: '记录' }])
    await server.stop()
  })

  it('trap: data folder of another PostgreSQL major', async () => {
    const other = join(home, 'other')
    cpSync(data, other, { recursive: true })
    writeFileSync(join(other, 'postgres', 'PG_VERSION'), '17\n')
    expect(await startEmbedded(other)).toEqual({ ok: false, refused: [{ code: 'database-major', context: { found: '17', needed: '18' } }] })
  })

  it('runs in each way that this system offers', () => {
    const binaries = findBinaries(join(home, 'lib'))!
    for (const [i, launch] of candidates().entries()) {
      const { prefix, owner } = launch
      const folder = join(home, `way-${i}`)
      spawnSync('mkdir', ['-m', '700', folder])
      if (owner) spawnSync('chown', [`${owner.uid}:${owner.gid}`, folder])
      const [program, ...args] = [
        ...prefix,
        within(binaries, launch).initdb,
        '-D',
        join(folder, 'db'),
        '-U',
        'postgres',
        '-E',
        'UTF8',
        '--locale=C',
        '--no-sync',
      ]
      const { status, stderr } = spawnSync(program!, args, { env: { ...process.env, ...binaries.env }, encoding: 'utf8' })
      expect({ prefix, status, stderr }).toMatchObject({ status: 0 })
    }
  })
})

describe('trap: kill −9 leaves a database behind', () => {
  const data = join(home, 'killed')
  let module: string
  beforeAll(async () => {
    module = await bundle('src/store/embedded.ts')
  })
  afterAll(() => rmSync(join(module, '..'), { recursive: true, force: true }))

  const program = () => {
    const code = `import { startEmbedded } from ${JSON.stringify(module)}
      const started = await startEmbedded(${JSON.stringify(data)})
      console.log(JSON.stringify(started)); setInterval(() => {}, 1000)`
    return spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] })
  }
  const up = (child: ChildProcess) => new Promise(resolve => child.stdout!.once('data', resolve))

  it.runIf(process.getuid?.() === 0)('and root keeps a database where namespaces are forbidden, below a closed folder', () => {
    const closed = mkdtempSync(join(home, 'closed-'))
    const commands = join(closed, 'bin')
    spawnSync('sh', ['-c', 'mkdir "$1" && printf "#!/bin/sh\\nexit 1\\n" > "$1/unshare" && chmod 755 "$1/unshare"', 'sh', commands])
    const code = `import { startEmbedded } from ${JSON.stringify(module)}
      for (const round of [1, 2]) {
        const started = await startEmbedded(${JSON.stringify(join(closed, 'data'))})
        if (!started.ok) throw new Error(JSON.stringify(started.refused))
        await started.value.stop()
        console.log(round)
      }`
    const env = { ...process.env, PATH: `${commands}:${process.env['PATH']}` }
    const run = spawnSync(process.execPath, ['--input-type=module', '-e', code], { env, encoding: 'utf8' })
    expect(run).toMatchObject({ stdout: '1\n2\n', stderr: '', status: 0 })
    expect(statSync(join(closed, 'data', 'postgres')).uid).not.toBe(0)
  })

  it('stops by itself, and the next start finds its way', async () => {
    const child = program()
    await up(child)
    const { pid } = readPidFile(join(data, 'postgres'))!
    child.kill('SIGKILL')
    // Start at once, while the old server may still be on its way out.
    const server = await start(data)
    expect(isAlive(pid)).toBe(false)
    await server.stop()
  })

  it('leaves no server when nobody starts it again', async () => {
    const child = program()
    await up(child)
    const { pid } = readPidFile(join(data, 'postgres'))!
    child.kill('SIGKILL')
    await eventually(() => !isAlive(pid))
    expect(readFileSync(join(data, 'postgres.log'), 'utf8')).toContain('database system is shut down')
  })
})
