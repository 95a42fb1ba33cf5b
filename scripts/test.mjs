#!/usr/bin/env node
// Everything `npm test` does, on a machine with Node and npm only: install, type-check, lint, build, run every test.
import { spawnSync } from 'node:child_process'
import { install } from './install.mjs'

const run = (command, args) => {
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' })
  if (status !== 0) process.exit(status ?? 1)
}

install()
run('npx', ['tsc', '-p', 'tsconfig.json', '--noEmit'])
run('npx', ['biome', 'check'])
run('node', ['scripts/build.mjs'])
run('npx', ['vitest', 'run', ...process.argv.slice(2)])
