#!/usr/bin/env node
// Everything `npm test` does, on a machine with Node and npm only: install, type-check, lint, build, run every test.
// The last line is the count, `N passed, N failed`.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { install, root } from './install.mjs'

const countFile = join(root, '.cache', 'test-count.txt')

/** Run a program of node_modules (or a script of ours); its exit status. */
const run = (script, args = []) =>
  spawnSync(process.execPath, [join(root, script), ...args], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] }).status ?? 1

install()
rmSync(countFile, { force: true })
const gates = [
  ['node_modules/typescript/bin/tsc', ['-p', 'tsconfig.json', '--noEmit']],
  ['node_modules/@biomejs/biome/bin/biome', ['check']],
  ['scripts/build.mjs'],
  ['node_modules/vitest/vitest.mjs', ['run', ...process.argv.slice(2)]],
]
// A gate that fails does not hide the others: one run tells everything.
const failed = gates.filter(([script, args]) => run(script, args) !== 0).map(([script]) => script)
for (const script of failed) console.error(`failed: ${script}`)
console.log(existsSync(countFile) ? readFileSync(countFile, 'utf8').trim() : '0 passed, 1 failed')
process.exit(failed.length ? 1 : 0)
