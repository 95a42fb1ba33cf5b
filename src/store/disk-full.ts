/** @module A disk that is full, or so nearly full that writing must stop while there is still order. */
import { statfsSync } from 'node:fs'

/**
 * So much is left free. A database that cannot write its log stops in the middle and cannot start again before somebody makes
 * space: three segments of that log, so that what is begun can be ended.
 */
const RESERVE = 3 * 16 * 1024 * 1024

/** No space on the disk: of the file system, or of the database. */
export const isDiskFull = (error: unknown): boolean =>
  ['ENOSPC', 'EDQUOT', '53100'].includes(String((error as { code?: unknown } | null)?.code))

/** Whether there is room to write below this folder and keep the reserve; where nobody can say, there is. */
export function hasRoom(folder: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize > RESERVE
  } catch {
    return true
  }
}

/** The error of a full disk, thrown before it is. */
export const diskFull = (): Error => Object.assign(new Error('the disk is nearly full'), { code: 'ENOSPC' })
