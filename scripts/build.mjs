// Compile the program into dist/, when a source is newer than the last build.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './install.mjs'

const dist = join(root, 'dist')
const stamp = join(dist, '.stamp')

function digest() {
  const hash = createHash('sha256')
  const walk = path => {
    for (const e of readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const file = join(path, e.name)
      if (e.isDirectory()) walk(file)
      else if (!/\.test\.tsx?$/.test(e.name)) hash.update(file.slice(root.length)).update(readFileSync(file))
    }
  }
  walk(join(root, 'src'))
  for (const f of ['package-lock.json', 'tsconfig.json', 'tsconfig.build.json']) hash.update(readFileSync(join(root, f)))
  return hash.digest('hex')
}

export function build() {
  const want = digest()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === want) return
  rmSync(dist, { recursive: true, force: true })
  const run = (script, args) => {
    const { status } = spawnSync(process.execPath, [join(root, 'node_modules', script), ...args], { cwd: root, stdio: 'inherit' })
    if (status !== 0) process.exit(status ?? 1)
  }
  run('typescript/bin/tsc', ['-p', 'tsconfig.build.json'])
  if (existsSync(join(root, 'src/desk/index.html')))
    run('vite/bin/vite.js', ['build', '--config', 'src/desk/vite.config.ts', '--logLevel', 'warn'])
  mkdirSync(dist, { recursive: true })
  writeFileSync(stamp, want)
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) build()
