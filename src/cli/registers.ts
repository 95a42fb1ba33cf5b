/** @module `zhunsheng registers`: every register with its fields, steps, limits and figures. Needs no database. */

import { groups } from '../declare/group.ts'
import { summary } from '../figures/summary.ts'
import { registerIds, registerOf } from '../registers/index.ts'
import { type Command, exits, formatOf, formatOption, json } from './command.ts'

export const registers: Command = {
  name: 'registers',
  about: '列出每一本台账：字段、环节、期限、数字。',
  usage: '',
  options: { ...formatOption },
  examples: ['zhunsheng registers', 'zhunsheng registers --format json'],
  async run(given, io) {
    const all = registerIds.map(id => summary(registerOf(id)))
    if (formatOf(given) === 'json') json(io, all)
    else
      for (const r of all)
        io.out(
          `${r.id}  ${r.title}（${groups[r.group as keyof typeof groups].title}）\n  ${r.about}\n  环节：${r.steps.map(s => s.title).join('、')}\n  期限：${r.limits.map(l => l.title).join('、') || '无'}\n  数字：${r.figures.map(f => f.title).join('、') || '无'}\n\n`,
        )
    return exits.ok
  },
}
