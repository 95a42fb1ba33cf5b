/** @module `zhunsheng coverage`: where each mechanism of the sample reports has its home, and how much of it the sample holds. Needs no database. */
import { readFileSync } from 'node:fs'
import type { Register } from '../declare/register.ts'
import { type RegisterId, registerIds, registerOf } from '../registers/index.ts'
import { type Home, homes } from '../report/coverage.ts'
import { type Command, exits, formatOf, formatOption, json } from './command.ts'

type Counts = { readonly [ref: string]: number }
/** How many instances the sample holds, by the kind and ref of the home: written with the sample and held current by its test. */
const counts = (): Counts => JSON.parse(readFileSync(new URL('../../samples/counts.json', import.meta.url), 'utf8'))

export interface Covered {
  readonly id: string
  readonly title: string
  /** `sample`: matters of a register, entries of a step, periods of a limit, deeds that a figure counts, publications; null for what is no record. */
  readonly homes: readonly (Home & { readonly sample: number | null })[]
}
/** The deeds behind a figure; one that is reckoned from others rests on theirs: a share and a mean on what they divide by. */
function deeds(held: Counts, register: Register, name: string): number {
  const figure = register.figures[name]!
  if ('share' in figure) return deeds(held, register, figure.of)
  if ('mean' in figure) return deeds(held, register, figure.per)
  if ('balance' in figure) return figure.balance.reduce((sum, part) => sum + deeds(held, register, part), 0)
  return held[`figure ${register.id}.${name}`] ?? 0
}
/** Books of work, and those of 管理 in which the house keeps its own. */
export function booksCounted(): { readonly work: number; readonly house: number } {
  const house = registerIds.filter(id => registerOf(id).group === 'administration').length
  return { work: registerIds.length - house, house }
}
const records = ['register', 'step', 'limit', 'figure', 'publication']

export function covered(): readonly Covered[] {
  const held = counts()
  const sampleOf = ({ kind, ref }: Home): number => {
    const [register, name] = ref.split('.')
    return kind === 'figure' ? deeds(held, registerOf(register as RegisterId), name!) : (held[`${kind} ${ref}`] ?? 0)
  }
  return homes(registerIds.map(registerOf)).map(m => ({
    ...m,
    homes: m.homes.map(h => ({ ...h, sample: records.includes(h.kind) ? sampleOf(h) : null })),
  }))
}

export const coverage: Command = {
  name: 'coverage',
  about: '列出样本报告里的各项机制由哪本台账的哪一部分承担，示例里有多少。',
  usage: '',
  options: { ...formatOption },
  examples: ['zhunsheng coverage', 'zhunsheng coverage --format json'],
  async run(given, io) {
    const rows = covered()
    if (formatOf(given) === 'json') json(io, rows)
    else {
      const lines = rows.map(
        r => `${r.id}  ${r.title}：${r.homes.map(h => `${h.ref}${h.sample === null ? '' : `（${h.sample}）`}`).join('、') || '还没有'}\n`,
      )
      const { work, house } = booksCounted()
      const homed = rows.filter(r => r.homes.length).length
      io.out(`${lines.join('')}共${rows.length}项，${homed}项有着落；台账${work}本，另有管理${house}本。\n`)
    }
    return exits.ok
  },
}
