/**
 * @module One program for a data folder. The lock is a file that names its holder by process and birth; a holder that died,
 * or whose number now belongs to another process, holds nothing.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ok, type Result, refuse } from '../base/result.ts'
import { isAlive } from './embedded/pid-file.ts'

/** A running product, or a command that will be done in a moment. */
export type Kind = 'start' | 'command'
export interface Holder {
  readonly pid: number
  /** When the process was born, in the system's own count; empty where it does not say. */
  readonly born: string
  readonly kind: Kind
}
export interface Lock {
  release(): void
}

/** Take the lock, or say who holds it: refused with `data-in-use` and the holder. */
export function takeLock(data: string, kind: Kind): Result<Lock> {
  mkdirSync(data, { recursive: true, mode: 0o700 })
  const file = join(data, 'lock')
  const mine: Holder = { pid: process.pid, born: bornOf(process.pid), kind }
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      writeFileSync(file, JSON.stringify(mine), { flag: 'wx', mode: 0o600 })
      return ok({ release: () => release(file, mine) })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
    const holder = holderOf(data)
    if (holder) return refuse({ code: 'data-in-use', context: { ...holder } })
    rmSync(file, { force: true })
  }
  return refuse({ code: 'data-in-use', context: {} })
}

/** Who holds the data folder now; undefined when nobody living does. */
export function holderOf(data: string): Holder | undefined {
  try {
    const holder = JSON.parse(readFileSync(join(data, 'lock'), 'utf8')) as Holder
    return isAlive(holder.pid) && bornOf(holder.pid) === holder.born ? holder : undefined
  } catch {
    return undefined
  }
}

function release(file: string, mine: Holder): void {
  try {
    if (readFileSync(file, 'utf8') === JSON.stringify(mine)) rmSync(file)
  } catch {
    // Gone already: the data folder was removed under us.
  }
}

/** The birth of a process: a number that is used again belongs to another birth. */
function bornOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
  } catch {
    return ''
  }
}
