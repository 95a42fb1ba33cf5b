#!/usr/bin/env node
// `zhunsheng` in the clone: compiles the program when a source changed since the last time, then runs it. Installs nothing.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from '../scripts/build.mjs'
import { root } from '../scripts/install.mjs'

// What npm, or npm start, writes when everything is installed; while npm is at work, or broke off, neither is there.
if (!['.package-lock.json', '.zhunsheng-lock'].some(mark => existsSync(join(root, 'node_modules', mark)))) {
  console.error('还没有装好。请先在这个文件夹里运行 npm ci，或直接运行 npm start。')
  process.exit(2)
}
build()
await import(pathToFileURL(join(root, 'dist/cli/main.js')).href)
