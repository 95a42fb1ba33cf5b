/** @module How a command reaches the books: the database of the running instance, or one started for the command and stopped after it. */
import { isAbsolute, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { backupBeforeUpgrade } from '../acts/backup.ts'
import { systemClock } from '../base/clock.ts'
import type { Result } from '../base/result.ts'
import { worded } from '../declare/wording.ts'
import { type OpenOptions, openStore, type Store } from '../store/open.ts'
import { CommandError, type Given, type Io, type Option } from './command.ts'

/** `--data` for every command that needs the books. */
export const dataOption: { readonly data: Option } = {
  data: { value: 'DIR', about: '数据文件夹，默认是程序文件夹里的 data' },
}

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The absolute path of the data folder. */
export function dataFolder(given: Given, io: Pick<Io, 'cwd'>): string {
  const named = given.text('data')
  return named === undefined ? join(root, 'data') : isAbsolute(named) ? named : resolve(io.cwd, named)
}

/** The value, or the refusal in words as the end of the command (exit 2). */
export function must<T>(result: Result<T>): T {
  if (result.ok) return result.value
  throw new CommandError(result.refused.map(worded).join('\n'))
}

/** What is kept of a server's database before this version changes it. */
export const beforeUpgrade: NonNullable<OpenOptions['beforeUpgrade']> = (tx, data, version) =>
  backupBeforeUpgrade(tx, data, version, systemClock)

/** Run with an open store and close it whatever happens. */
export async function withStore<T>(given: Given, io: Io, run: (store: Store) => Promise<T>): Promise<T> {
  io.at('正在打开数据库……')
  const store = must(await openStore({ data: dataFolder(given, io), kind: 'command', env: io.env, beforeUpgrade }))
  try {
    io.at('正在查台账……')
    return await run(store)
  } finally {
    io.at('正在关闭数据库……')
    await store.close()
    io.at('')
  }
}
