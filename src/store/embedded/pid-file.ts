/**
 * @module postmaster.pid: which server has this database, and is it one at all. PostgreSQL refuses to start while the
 * process named there lives, and believes any process with that number; it also counts a zombie as living.
 */
import { readFileSync, readlinkSync, realpathSync } from 'node:fs'
import { join } from 'node:path'

export interface PidFile {
  readonly pid: number
  /** The server accepts connections. */
  readonly ready: boolean
}

/** What the server's own lock file in this folder says; undefined when there is none. */
export const readPidFile = (folder: string): PidFile | undefined => readLock(join(folder, 'postmaster.pid'))

/** What a lock file of PostgreSQL says, that of its folder or that of its socket; undefined when there is none. */
export function readLock(file: string): PidFile | undefined {
  try {
    const lines = readFileSync(file, 'utf8').split('\n')
    const pid = Math.abs(Number(lines[0]))
    return Number.isInteger(pid) && pid > 0 ? { pid, ready: lines[7]?.trim() === 'ready' } : undefined
  } catch {
    return undefined
  }
}

/** Is this process alive? A zombie is not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2)[0] !== 'Z'
  } catch {
    // No /proc (macOS, Windows): the signal is all there is to know.
    return process.platform !== 'linux'
  }
}

/** Is this process the server of this folder? A server works in its folder; where that cannot be read, a living process counts as one. */
export function isServerOf(folder: string, pid: number): boolean {
  if (!isAlive(pid)) return false
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(folder)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return process.platform !== 'linux' || code === 'EACCES' || code === 'EPERM'
  }
}
