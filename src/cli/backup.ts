/** @module `zhunsheng backup`: everything that cannot be made again into one file, the keys apart under a passphrase. */
import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { backup as write } from '../acts/backup.ts'
import { systemClock } from '../base/clock.ts'
import { houseOf } from '../server/house.ts'
import { type Command, exits, formatOf, formatOption, type Given, type Io, json, type Option, UsageError } from './command.ts'
import { dataOption, withStore } from './with-store.ts'

export const passphraseOption: { readonly 'passphrase-file': Option } = {
  'passphrase-file': { value: 'FILE', about: '密钥的口令所在的文件；也可放在环境变量 ZHUNSHENG_PASSPHRASE' },
}
export function passphraseOf(given: Given, io: Io): string | undefined {
  const file = given.text('passphrase-file')
  return file ? readFileSync(resolve(io.cwd, file), 'utf8').trim() : io.env['ZHUNSHENG_PASSPHRASE'] || undefined
}

export const backup: Command = {
  name: 'backup',
  about: '备份全部记录、账号、设置和附件；密钥另存为 FILE.keys，用口令保护。运行中也可以备份。',
  usage: 'FILE',
  options: { ...passphraseOption, ...dataOption, ...formatOption },
  examples: ['zhunsheng backup 备份.zip'],
  async run(given, io) {
    const [name] = given.words
    if (!name || given.words.length > 1) throw new UsageError('要写备份到哪个文件')
    const format = formatOf(given)
    const file = resolve(io.cwd, name)
    const passphrase = passphraseOf(given, io)
    const made = passphrase ?? randomBytes(12).toString('base64url')
    const manifest = await withStore(given, io, store =>
      write(houseOf(store.data, store.app, systemClock), store.data, file, made, (part, rows) =>
        io.at(part === 'files' ? '正在备份附件……' : `正在备份${part}：${rows}条`),
      ),
    )
    if (!passphrase) io.err(`没有给口令，已生成一个：${made}\n恢复时要用，请另处抄存；它只显示这一次。`)
    if (format === 'json') json(io, { file, keys: `${file}.keys`, ...manifest })
    else
      io.out(
        `${file}\n${file}.keys\n${manifest.parts
          .filter(p => p.rows > 0 && !p.name.startsWith('files/'))
          .map(p => `  ${p.name.replace('.jsonl', '')} ${p.rows}`)
          .join('\n')}\n`,
      )
    return exits.ok
  },
}
