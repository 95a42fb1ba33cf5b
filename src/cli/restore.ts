/** @module `zhunsheng restore`: a backup into an empty data folder; what was restored is said. */
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { readBackup } from '../acts/backup-file.ts'
import { restore as bring, restoreKeys } from '../acts/restore.ts'
import { systemClock } from '../base/clock.ts'
import { houseOf } from '../server/house.ts'
import { passphraseOf, passphraseOption } from './backup.ts'
import { type Command, CommandError, type Exit, exits, formatOf, formatOption, type Given, type Io, json, UsageError } from './command.ts'
import { dataFolder, dataOption, must, withStore } from './with-store.ts'

/** A backup of so many bytes takes longer than a second to read. */
const LARGE = 5_000_000

export const restore: Command = {
  name: 'restore',
  about: '把备份恢复到空的数据文件夹，重新算出全部清单和数字；写 .keys 文件则只把丢了的密钥放回原来的数据文件夹。',
  usage: 'FILE',
  options: { ...passphraseOption, ...dataOption, ...formatOption },
  examples: [
    'zhunsheng restore 备份.zip --data 新文件夹 --passphrase-file 口令.txt',
    'zhunsheng restore 备份.zip.keys --passphrase-file 口令.txt',
  ],
  async run(given, io) {
    const [name] = given.words
    if (!name || given.words.length > 1) throw new UsageError('要写备份文件')
    const format = formatOf(given)
    const file = resolve(io.cwd, name)
    if (name.endsWith('.keys')) return onlyKeys(given, io, file)
    const bytes = await readFile(file).catch(() => {
      throw new CommandError(`${name}：没有这个文件，或者读不了。`)
    })
    io.at('正在读备份文件……', bytes.length > LARGE)
    const opened = must(readBackup(bytes))
    const keys = { file: `${file}.keys`, passphrase: passphraseOf(given, io) }
    const done = await withStore(given, io, async store =>
      must(await bring(houseOf(store.data, store.app, systemClock), store.data, opened, keys, stage => io.at(`正在恢复：${stage}`))),
    )
    if (format === 'json') json(io, done)
    else
      io.out(
        `恢复了${done.rows['entry']}条记录、${done.rows['account']}个账号、${done.rows['unit']}个单位、${done.files}个附件，重算了${done.matters}件事项。\n`,
      )
    return exits.ok
  },
}

/** Needs no database: without the keys none would open. */
function onlyKeys(given: Given, io: Io, file: string): Exit {
  const folder = dataFolder(given, io)
  const put = must(restoreKeys(folder, { file, passphrase: passphraseOf(given, io) }))
  if (formatOf(given) === 'json') json(io, { keys: put })
  else io.out(put.length ? `放回了${put.join('、')}。\n` : '密钥都在，没有要放回的。\n')
  return exits.ok
}
