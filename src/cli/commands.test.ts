import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { help } from './command.ts'
import { commands } from './commands.ts'

const bin = fileURLToPath(new URL('../../bin/zhunsheng.mjs', import.meta.url))
const built = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'zhunsheng-cli-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
/** The program as built; the entry in bin/ builds it when a source is newer. */
const run = (...args: string[]) => spawned(built, args)
const spawned = (entry: string, args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [entry, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: folder },
  })
  return { status, stdout, stderr }
}

const isCommand = (value: unknown): boolean => typeof value === 'object' && value !== null && 'usage' in value && 'run' in value

test('the table of commands is the folder, and every command has its own file, name and help', async () => {
  const files = readdirSync(new URL('.', import.meta.url)).filter(f => f.endsWith('.ts') && !f.endsWith('.test.ts') && f !== 'main.ts')
  const declared = await Promise.all(
    files.map(async f => Object.values((await import(`./${f}`)) as object).some(isCommand) && f.slice(0, -3)),
  )
  expect(Object.keys(commands).sort()).toEqual(declared.filter(Boolean).sort())
  for (const [name, load] of Object.entries(commands)) {
    const command = await load()
    expect(command.name).toBe(name)
    expect(command.about).toMatch(/[。]$/)
    expect(command.examples.length).toBeGreaterThan(0)
    for (const option of Object.keys(command.options)) expect(help(command)).toContain(`--${option}`)
  }
})

test('the built program answers: help in Chinese, JSON alone on stdout, exit codes', () => {
  const overview = spawned(bin, ['--help'])
  expect([overview.status, overview.stdout]).toEqual([0, expect.stringContaining('用法：zhunsheng')])
  const period = run('period', '--n', '-7', '--unit', 'day', '--from', '2024-03-15', '--format', 'json')
  expect([period.status, JSON.parse(period.stdout).due]).toEqual([0, '2024-03-08'])
  writeFileSync(join(folder, '报告.txt'), '共503条，其中，工作情况261条，政策文件3条，其他信息3条。')
  const checked = run('check', '报告.txt', '没有.txt', '--format', 'json')
  expect([checked.status, JSON.parse(checked.stdout).documents.length, checked.stderr]).toEqual([2, 1, expect.stringContaining('没有.txt')])
  expect(run('check', '报告.txt').status).toBe(1)
  expect(run('nothing').status).toBe(3)
  expect(run('period', '--weeks').status).toBe(3)
  expect(run('template', 'nothing').status).toBe(2)
  expect(JSON.parse(run('registers', '--format', 'json').stdout).length).toBeGreaterThan(10)
}, 180_000)
