/** @module `zhunsheng import`: an office's Excel ledger into a register; every row is accepted, already there, or refused with its cell. */
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { importSheet } from '../acts/import/import.ts'
import { isRegister, registerIds } from '../registers/index.ts'
import { readLedger } from '../server/papers.ts'
import { type Command, CommandError, exits, formatOf, formatOption, json, UsageError } from './command.ts'
import { unitOptions, withHouse } from './with-house.ts'
import { must } from './with-store.ts'

/** A workbook of so many bytes takes longer than a second to read. */
const LARGE = 1_000_000

export const importCommand: Command = {
  name: 'import',
  about: '导入 Excel 台账。同一份再导一次什么也不变；有疑问的行列出是哪一格。',
  usage: 'REGISTER FILE.xlsx',
  options: { 'dry-run': { about: '只看看会收下什么，不写' }, ...unitOptions, ...formatOption },
  examples: ['zhunsheng import mediation 2023年调解台账.xlsx --dry-run', 'zhunsheng import mediation 2023年调解台账.xlsx'],
  async run(given, io) {
    const [register, file] = given.words
    if (!register || !file || given.words.length > 2) throw new UsageError('要写台账编号和文件')
    if (!isRegister(register)) throw new CommandError(`没有 ${register} 这本台账。有：${registerIds.join('、')}。`)
    const format = formatOf(given)
    const bytes = await readFile(resolve(io.cwd, file)).catch(error => {
      throw new CommandError(`${file}：${(error as NodeJS.ErrnoException).code === 'ENOENT' ? '没有这个文件。' : '读不了。'}`)
    })
    io.at('正在读文件……', bytes.length > LARGE)
    const sheet = must(await readLedger(bytes))
    const dryRun = given.has('dry-run')
    const done = await withHouse(given, io, async ({ house, reader }) =>
      must(
        await importSheet(
          house,
          reader,
          { register, sheet },
          { dryRun, onProgress: (n, of) => io.at(`正在${dryRun ? '看' : '导入'}：${n}/${of}行`) },
        ),
      ),
    )
    if (format === 'json') json(io, done)
    else {
      for (const r of done.refused) io.out(`第${r.row}行${r.column ? `“${r.column}”` : ''}${r.cell ? `（${r.cell}）` : ''}：${r.text}\n`)
      for (const n of done.notes) io.out(`${n.text}\n`)
      io.out(
        `${dryRun ? '可收' : '收下'}${done.accepted}行，原已有${done.already}行，有疑问${new Set(done.refused.map(r => r.row)).size}行，共${done.rows}行。\n`,
      )
    }
    return done.refused.length ? exits.found : exits.ok
  },
}
