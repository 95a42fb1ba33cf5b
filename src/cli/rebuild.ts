/** @module `zhunsheng rebuild`: every list, limit and fact made anew from the entries; with `--check` only whether that gives the same. */

import { rebuild as anew } from '../acts/rebuild.ts'
import { type Command, exits, formatOf, formatOption, json } from './command.ts'
import { withBooks } from './with-house.ts'
import { dataOption } from './with-store.ts'

export const rebuild: Command = {
  name: 'rebuild',
  about: '从记录重新算出清单、期限和数字；加 --check 只看会不会不同，不写。',
  usage: '',
  options: { check: { about: '只核对，不写' }, ...dataOption, ...formatOption },
  examples: ['zhunsheng rebuild --check'],
  async run(given, io) {
    const format = formatOf(given)
    const check = given.has('check')
    const done = await withBooks(given, io, async ({ house, units }) => {
      let matters = 0
      const different: { unit: number; matter: string; table: string }[] = []
      for (const { id, title } of units) {
        const r = await anew(house, id, { check, onProgress: (n, of) => io.at(`正在${check ? '核对' : '重算'}${title}：${n}/${of}件`) })
        matters += r.matters
        different.push(...r.different.map(d => ({ unit: id, ...d })))
      }
      return { matters, different }
    })
    if (format === 'json') json(io, done)
    else
      io.out(
        `${check ? '核对' : '重算'}了${done.matters}件，${done.different.length ? `不同${done.different.length}处：\n${done.different.map(d => `  ${d.matter} ${d.table}`).join('\n')}` : '全部相同'}\n`,
      )
    return done.different.length ? exits.found : exits.ok
  },
}
