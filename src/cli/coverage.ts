/** @module `zhunsheng coverage`: which mechanisms of the sample reports have a register. Needs no database. */
import { registerIds, registerOf } from '../registers/index.ts'
import { type Command, exits, formatOf, formatOption, json } from './command.ts'

/** The mechanisms by register, in the order of their numbers. */
export const covered = (): readonly { readonly mechanism: string; readonly registers: readonly string[] }[] => {
  const by = new Map<string, string[]>()
  for (const id of registerIds) for (const m of registerOf(id).covers) by.set(m, [...(by.get(m) ?? []), id])
  return [...by].map(([mechanism, registers]) => ({ mechanism, registers })).sort((a, b) => (a.mechanism < b.mechanism ? -1 : 1))
}

export const coverage: Command = {
  name: 'coverage',
  about: '列出样本报告里的各项机制由哪本台账承担。',
  usage: '',
  options: { ...formatOption },
  examples: ['zhunsheng coverage', 'zhunsheng coverage --format json'],
  async run(given, io) {
    const rows = covered()
    if (formatOf(given) === 'json') json(io, { mechanisms: rows.length, registers: registerIds.length, rows })
    else
      io.out(
        `${rows.map(r => `${r.mechanism}  ${r.registers.map(id => registerOf(id as (typeof registerIds)[number]).title).join('、')}\n`).join('')}共${rows.length}项，${registerIds.length}本台账。\n`,
      )
    return exits.ok
  },
}
