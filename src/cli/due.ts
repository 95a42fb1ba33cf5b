/** @module `zhunsheng due`: what is late, due today, due soon, missing, not there yet or waiting in a unit. */

import type { TodayItem } from '../questions/answers/today.ts'
import { today } from '../questions/today.ts'
import { type Command, exits, formatOf, formatOption, json } from './command.ts'
import { unitOptions, withHouse } from './with-house.ts'

export const due: Command = {
  name: 'due',
  about: '列出逾期的、今天到期的、快到期的、缺的、期内还没有的和等着办的。有逾期或缺项时退出码是 1。',
  usage: '',
  options: { ...unitOptions, ...formatOption },
  examples: ['zhunsheng due', 'zhunsheng due --unit 清河镇 --format json'],
  async run(given, io) {
    const format = formatOf(given)
    const { unit, view } = await withHouse(given, io, async ({ house, reader, unit }) => {
      io.at(`正在查${unit.title}的期限……`)
      return { unit, view: await today(house, reader) }
    })
    const { late, due: now, soon, missing, yet, waiting } = view
    if (format === 'json') json(io, { unit: unit.title, today: view.today, late, due: now, soon, missing, yet, waiting })
    else
      io.out(
        [
          `${unit.title} ${view.today}`,
          ...part('逾期', late),
          ...part('今天到期', now),
          ...part('快到期', soon),
          ...part('缺项', missing),
          ...part('期内还没有', yet),
          ...part('待办', waiting),
          '',
        ].join('\n'),
      )
    return late.length + missing.length ? exits.found : exits.ok
  },
}

const part = (title: string, items: readonly TodayItem[]): string[] =>
  items.length === 0
    ? []
    : [
        `${title}${items.length}件`,
        ...items.map(i => `  ${i.due ?? '          '}  ${i.title}：${i.what}${i.handler ? `（${i.handler}）` : ''}`),
      ]
