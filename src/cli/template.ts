/** @module `zhunsheng template`: the empty ledger of a register as a workbook. Needs no database. */
import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { gate } from '../documents/gate.ts'
import { isRegister, registerIds, registerOf } from '../registers/index.ts'
import { templateCarries, templateOf } from '../server/papers.ts'
import { type Command, CommandError, exits, UsageError } from './command.ts'
import { must } from './with-store.ts'

export const template: Command = {
  name: 'template',
  about: '写出一本台账的空白 Excel，填好以后用 import 导入。',
  usage: 'REGISTER',
  options: { out: { value: 'FILE', about: '写到哪个文件，默认是当前文件夹里以台账名称命名的 .xlsx' } },
  examples: ['zhunsheng template mediation', 'zhunsheng template mediation --out 调解台账.xlsx'],
  async run(given, io) {
    const [id] = given.words
    if (!id || given.words.length > 1) throw new UsageError('要写一本台账的编号，如 mediation')
    if (!isRegister(id)) throw new CommandError(`没有 ${id} 这本台账。有：${registerIds.join('、')}。`)
    const register = registerOf(id)
    const file = resolve(io.cwd, given.text('out') ?? `${register.title}.xlsx`)
    const bytes = await templateOf(register)
    must(await gate({ bytes, name: register.title, wanted: templateCarries }))
    await writeFile(file, bytes)
    io.out(`${file}\n`)
    return exits.ok
  },
}
