import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { isAlive, readPidFile } from '../../src/store/embedded/pid-file.ts'
import { readRunning } from '../../src/store/running.ts'
import { root } from '../repo/house.ts'

const home = mkdtempSync(join(tmpdir(), 'start-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))
const data = join(home, '清河镇 数据')
const bin = join(root, 'bin/zhunsheng.mjs')
const environment = { ...process.env, DATABASE_URL: '', DATABASE_OWNER_URL: '', npm_lifecycle_event: '' }

/** The product started with these arguments, once it answers. */
async function started(...args: string[]): Promise<{ child: ChildProcess; url: string; database: number }> {
  const child = spawn(process.execPath, [bin, 'start', '--data', data, '--port', '0', ...args], {
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  await new Promise<void>((resolve, reject) => {
    for (const stream of [child.stdout!, child.stderr!])
      stream.on('data', (text: Buffer) => {
        said += text
        if (said.includes('准绳已启动')) resolve()
      })
    child.once('exit', code => reject(new Error(`exit ${code}: ${said}`)))
  })
  return { child, url: readRunning(data)!.url!, database: readPidFile(join(data, 'postgres'))!.pid }
}

const run = (...args: string[]) => spawnSync(process.execPath, [bin, ...args], { env: environment, encoding: 'utf8' })
const ended = (child: ChildProcess) => new Promise<number | null>(resolve => child.once('exit', code => resolve(code)))

async function gone(pid: number): Promise<void> {
  const deadline = performance.now() + 20_000
  while (isAlive(pid)) {
    if (performance.now() > deadline) throw new Error(`process ${pid} lives on`)
    await new Promise(resolve => setTimeout(resolve, 20))
  }
}

describe('the product on this machine', () => {
  it('starts empty, answers, lets a second start know, and leaves nothing running', async () => {
    const { child, url, database } = await started('--empty')
    expect((await fetch(`${url}healthz`)).status).toBe(200)
    const second = run('start', '--empty', '--data', data)
    expect(second.status).toBe(2)
    expect(second.stderr).toContain('正由另一个准绳程序使用')
    child.kill('SIGINT')
    child.kill('SIGINT')
    expect(await ended(child)).toBe(0)
    await gone(database)
    expect(existsSync(join(data, 'lock'))).toBe(false)
  })

  it('trap: kill −9 leaves a database behind: it does not, and the next start recovers', async () => {
    const first = await started('--empty')
    first.child.kill('SIGKILL')
    const second = await started('--empty')
    await gone(first.database)
    expect((await fetch(`${second.url}healthz`)).status).toBe(200)
    second.child.kill('SIGTERM')
    expect(await ended(second.child)).toBe(0)
    await gone(second.database)
    expect(readFileSync(join(data, 'postgres.log'), 'utf8').trimEnd()).toMatch(/database system is shut down$/)
  })

  it('trap: sample accounts reachable from outside: another host is refused before they are made', () => {
    const refused = run('start', '--host', '0.0.0.0', '--port', '0', '--data', join(home, 'outside'))
    expect(refused.status).toBe(2)
    expect(refused.stderr).toContain('示例账号')
  })

  it('says in Chinese what it can do, and what was wrong with the call', () => {
    expect(run('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('用法：zhunsheng') })
    expect(run('start', '--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('--empty') })
    expect(run('no-such-command')).toMatchObject({ status: 3, stdout: '' })
    expect(run('start', '--no-such-option')).toMatchObject({ status: 3, stderr: expect.stringContaining('--no-such-option') })
    expect(run('start', '--port', 'x')).toMatchObject({ status: 3 })
  })
})
