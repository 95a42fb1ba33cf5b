// Compile the program into dist/, when a source is newer than the last build.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './install.mjs'

const dist = join(root, 'dist')
const stamp = join(dist, '.stamp')

/** One hash over everything that the build reads. */
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

const isFresh = want => existsSync(stamp) && readFileSync(stamp, 'utf8') === want

export function build() {
  const want = digest()
  if (isFresh(want)) return
  const unlock = lock()
  try {
    if (!isFresh(want)) compile(want)
  } finally {
    unlock()
  }
}

function compile(want) {
  console.error('正在编译……')
  rmSync(dist, { recursive: true, force: true })
  // The words of the compilers go to stderr: stdout belongs to the command that is about to run.
  const run = (script, args) => {
    const { status } = spawnSync(process.execPath, [join(root, 'node_modules', script), ...args], { cwd: root, stdio: ['ignore', 2, 2] })
    if (status === 0) return
    console.error('没有编译成。')
    unlockAll()
    process.exit(2)
  }
  run('typescript/bin/tsc', ['-p', 'tsconfig.build.json'])
  for (const config of ['src/desk/vite.config.ts', 'src/site/check/vite.config.ts'])
    if (existsSync(join(root, config))) run('vite/bin/vite.js', ['build', '--config', config, '--logLevel', 'warn'])
  mkdirSync(dist, { recursive: true })
  writeFileSync(`${stamp}.new`, want)
  renameSync(`${stamp}.new`, stamp)
}

const lockFile = join(root, '.cache', 'build.lock')
const unlockAll = () => rmSync(lockFile, { force: true })

/** Two commands at once must not compile into one folder: the second waits, and takes over from one that died. */
function lock() {
  mkdirSync(join(root, '.cache'), { recursive: true })
  for (;;) {
    try {
      writeFileSync(lockFile, String(process.pid), { flag: 'wx' })
      return unlockAll
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
    }
    if (isDead(lockFile)) unlockAll()
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100)
  }
}

function isDead(file) {
  try {
    const pid = Number(readFileSync(file, 'utf8'))
    if (pid > 0) process.kill(pid, 0)
    return false
  } catch (error) {
    return error.code === 'ESRCH'
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) build()
