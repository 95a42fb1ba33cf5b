/** @module run.json in the data folder: how other commands find the instance that is running, and its database. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Address } from './embedded/address.ts'

export interface Running {
  readonly pid: number
  /** Where the embedded server listens; undefined with a server of one's own. */
  readonly database?: Address
  /** Where the product answers, once it does. */
  readonly url?: string
}

const file = (data: string) => join(data, 'run.json')

export const writeRunning = (data: string, running: Running): void =>
  writeFileSync(file(data), `${JSON.stringify(running, null, 2)}\n`, { mode: 0o600 })

/** What the file says; it may speak of an instance that died. */
export function readRunning(data: string): Running | undefined {
  try {
    return JSON.parse(readFileSync(file(data), 'utf8')) as Running
  } catch {
    return undefined
  }
}

export const forgetRunning = (data: string): void => rmSync(file(data), { force: true })
