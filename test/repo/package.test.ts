/** @module `import { check } from 'zhunsheng/check'` from another package: what is packed resolves, runs and has its types. */
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from './house.ts'

const consumer = mkdtempSync(join(tmpdir(), 'zhunsheng-consumer-'))
const installed = join(consumer, 'node_modules', 'zhunsheng')
const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
const run = (script: string, ...args: string[]) => execFileSync(process.execPath, [script, ...args], { cwd: consumer, encoding: 'utf8' })

beforeAll(() => {
  mkdirSync(installed, { recursive: true })
  execFileSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.build.json'), '--outDir', join(installed, 'dist')])
  copyFileSync(join(root, 'package.json'), join(installed, 'package.json'))
  // The one package that the check needs, as npm would place it.
  symlinkSync(join(root, 'node_modules', '@noble'), join(consumer, 'node_modules', '@noble'))
  writeFileSync(join(consumer, 'package.json'), '{"type":"module"}')
  const use = "import { check, plain } from 'zhunsheng/check'\n"
  const wrong = "check(plain('收到申请31件（网络10件、信函22件）。')).relations"
  writeFileSync(join(consumer, 'use.js'), `${use}console.log(${wrong}.map(r => r.verdict + ' ' + r.message).join())`)
  writeFileSync(
    join(consumer, 'use.ts'),
    `${use}import type { Relation } from 'zhunsheng/check'\nexport const found: readonly Relation[] = ${wrong}\n`,
  )
}, 120_000)
afterAll(() => rmSync(consumer, { recursive: true, force: true }))

test('another package checks a text with it, without a database', () => {
  expect(run('use.js')).toBe('fails 10＋22＝32，比31件多1。\n')
})

test('its types come along', () => {
  expect(run(tsc, '--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023', '--types', '', 'use.ts')).toBe('')
})

test('nothing but the check is to be had from outside', () => {
  writeFileSync(join(consumer, 'inside.js'), "import 'zhunsheng/dist/store/open.js'")
  expect(() => execFileSync(process.execPath, ['inside.js'], { cwd: consumer, stdio: 'pipe' })).toThrow(/ERR_PACKAGE_PATH_NOT_EXPORTED/)
})
