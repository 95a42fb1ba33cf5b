import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { expect, test } from 'vitest'
import { commands } from '../../src/cli/commands.ts'
import { worded } from '../../src/declare/wording.ts'
import { pureRooms, root, type Source, source, sources } from './house.ts'

const all = [
  ...['src', 'test', 'scripts', 'bin', 'bench'].flatMap(f => (existsSync(join(root, f)) ? sources(f, /\.(tsx?|mjs)$/, true) : [])),
  ...sources('sql', /\.sql$/),
]

/** Words of unfinished or disarmed work. */
const leftOver = (file: Source): string[] =>
  file.text
    .split('\n')
    .map((line, i) => ({ line, at: `${file.path}:${i + 1}` }))
    .filter(({ line }) =>
      /\bTO[D]O\b|\bFIX[M]E\b|\b(?:it|test|describe)\.(?:only|skip|todo)\(|expect\(true\)|console\.debug|debugge[r]/.test(line),
    )
    .map(({ at }) => at)

test('nothing is left over', () => {
  expect(all.filter(f => f.path !== 'test/repo/tree.test.ts').flatMap(leftOver)).toEqual([])
})

test('trap: gates that measured nothing: a left-over turns the gate red', () => {
  for (const text of ['// TO' + 'DO later', 'test.on' + "ly('x', f)", 'it.sk' + "ip('x', f)"])
    expect(leftOver({ path: 'a.ts', text }), text).toHaveLength(1)
})

/** Codes that are refused somewhere and have no words of their own. */
function unworded(file: Source): string[] {
  const codes = [...file.text.matchAll(/\brefuse\(\{\s*code:\s*'([a-z-]+)'/g)].map(m => m[1]!)
  return codes.filter(code => worded({ code }).includes(`（${code}）`)).map(code => `${file.path}: ${code}`)
}

test('every refusal is worded', () => {
  expect(sources('src').flatMap(unworded)).toEqual([])
})

test('trap: gates that measured nothing: a refusal without words turns the gate red', () => {
  expect(unworded({ path: 'a.ts', text: "return refuse({ code: 'no-such-words' })" })).toHaveLength(1)
})

test('the pure rooms are built for a browser', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pure-'))
  mkdirSync(join(root, '.cache'), { recursive: true })
  const entry = join(root, '.cache', 'pure-rooms.ts')
  const files = pureRooms.flatMap(room => sources(`src/${room}`)).map(f => f.path)
  writeFileSync(entry, files.map(f => `export * as ${f.replace(/\W/g, '_')} from '../${f}'`).join('\n'))
  const bundled = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    build: { outDir: folder, lib: { entry, formats: ['es'] }, minify: false, write: true },
  })
  expect(bundled).toBeTruthy()
  const text = readFileSync(join(folder, 'zhunsheng.js'), 'utf8')
  expect(text).not.toMatch(/__vite-browser-external|from "node:/)
  rmSync(folder, { recursive: true, force: true })
})

test('the lockfile lists every optional package, without which npm ci refuses', () => {
  const { packages } = JSON.parse(source('package-lock.json').text) as {
    packages: { [path: string]: { optionalDependencies?: { [name: string]: string } } }
  }
  const wanted = Object.entries(packages).flatMap(([path, p]) => Object.keys(p.optionalDependencies ?? {}).map(name => ({ path, name })))
  expect(wanted.length).toBeGreaterThan(10)
  expect(wanted.filter(({ path, name }) => !(`node_modules/${name}` in packages) && !(`${path}/node_modules/${name}` in packages))).toEqual(
    [],
  )
})

test('versions are pinned, and nothing depends on an install script', () => {
  const manifest = JSON.parse(source('package.json').text) as { [kind: string]: { [name: string]: string } }
  const versions = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap(kind => Object.entries(manifest[kind] ?? {}))
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+[\w.-]*$/.test(version))).toEqual([])
  expect(Object.keys(manifest['scripts']!).filter(name => /^(pre|post)?(install|prepare)$/.test(name))).toEqual([])
})

test('what the README tells to run is there', () => {
  const readmes = ['README.md', 'README.zh.md', 'docs/start.md'].filter(f => existsSync(join(root, f)))
  const text = readmes.map(f => source(f).text).join('\n')
  const scripts = Object.keys((JSON.parse(source('package.json').text) as { scripts: object }).scripts)
  const run = [...text.matchAll(/npm run ([a-z:-]+)/g)].map(m => m[1]!)
  expect(run.filter(name => !scripts.includes(name))).toEqual([])
  const called = [...text.matchAll(/npx zhunsheng ([a-z][a-z-]*)/g)].map(m => m[1]!)
  expect(called.filter(name => !Object.hasOwn(commands, name))).toEqual([])
})

test('nothing that is tracked is made at build or at run time', () => {
  const tracked = execFileSync('git', ['ls-files', 'dist', 'data', '.cache', 'node_modules'], { cwd: root, encoding: 'utf8' })
  expect(tracked).toBe('')
})
