/**
 * @module Where the server listens. A Unix socket, never a port: nobody on the network or under another account can
 * reach it. The path of a socket holds about 100 bytes, and a data folder may lie deep and be named in Chinese, so the socket
 * has a short folder of its own under the system's temporary one, closed to others. Windows (untested) has a port of 127.0.0.1.
 */
import { createHash } from 'node:crypto'
import { chmodSync, chownSync, lstatSync, mkdirSync, mkdtempSync, realpathSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Launch } from './launch.ts'

export interface Address {
  /** The folder of the socket, or 127.0.0.1. */
  readonly host: string
  readonly port: number
}

const PORT = 5432
/** sun_path holds 104 bytes on macOS, with `/.s.PGSQL.5432.lock` behind the folder. */
const LONGEST = 80

/** The address of the server of this folder: the same at every start, unless somebody else has taken the name. */
export async function chooseAddress(folder: string, owner: Launch['owner']): Promise<Address> {
  if (process.platform === 'win32') return { host: '127.0.0.1', port: await freePort() }
  const base = Buffer.byteLength(tmpdir()) > LONGEST - 24 ? '/tmp' : tmpdir()
  const name = join(base, `zhunsheng-${createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 12)}`)
  const host = claim(name, owner) ? name : mkdtempSync(join(base, 'zhunsheng-'))
  if (owner) chownSync(host, owner.uid, owner.gid)
  return { host, port: PORT }
}

/** Make the folder; false when there is one that is not ours alone. */
function claim(name: string, owner: Launch['owner']): boolean {
  try {
    mkdirSync(name, { mode: 0o700 })
    return true
  } catch {
    const found = lstatSync(name)
    if (!found.isDirectory() || ![process.getuid!(), owner?.uid].includes(found.uid)) return false
    chmodSync(name, 0o700)
    return true
  }
}

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer().on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port'))))
    })
  })
