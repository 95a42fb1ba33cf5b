/** @module `zhunsheng figures`: the figures of a year, and with `--list` the matters behind one, whose amounts sum to its value. */
import { yuan } from '../base/money.ts'
import type { Register } from '../declare/register.ts'
import { isMoney, spanOf, valueUnitOf } from '../figures/figure.ts'
import type { FigureRow } from '../questions/answers/figures.ts'
import { figureList, figures as figuresOf } from '../questions/figures.ts'
import { type Command, exits, formatOf, formatOption, json, UsageError } from './command.ts'
import { unitOptions, withHouse } from './with-house.ts'
import { must } from './with-store.ts'

const keptBack = '限定知悉的事项，不列出'
/** As wide as a day. */
const NO_DAY = '—'.padEnd(10)

export const figures: Command = {
  name: 'figures',
  about: '一个单位一年的全部数字；加 --list 看一个数字背后的每一件。',
  usage: '--year 年份',
  options: {
    year: { value: '年份', about: '年份，也可写 2023H1、2023Q4、2023-07 或 2023-03-01..2023-05-31' },
    list: { value: '数字', about: '列出这个数字背后的事项，如 mediation.agreed' },
    reason: { value: '用途', about: '限定岗位的台账，看清单要写明用途，会记下来' },
    ...unitOptions,
    ...formatOption,
  },
  examples: ['zhunsheng figures --year 2023', 'zhunsheng figures --year 2023 --list mediation.agreed --format json'],
  async run(given, io) {
    const period = given.text('year')
    const span = period === undefined ? null : spanOf(period)
    if (period === undefined || !span) throw new UsageError('要写 --year，如 --year 2023')
    const format = formatOf(given)
    const figure = given.text('list')
    await withHouse(given, io, async ({ house, reader, unit }) => {
      io.at(`正在算${unit.title}的数字……`)
      if (figure === undefined) {
        const rows = must(await figuresOf(house, reader, { period }))
        if (format === 'json')
          json(io, {
            unit: unit.title,
            from: span.from,
            to: span.to,
            figures: rows.map(r => ({
              id: r.id,
              title: r.title,
              ...numberOf(house.registers.find(r.register)!, r),
              of: r.of ?? null,
              in: r.in ?? null,
              definition: r.definition,
              register: r.register,
            })),
          })
        else
          io.out(
            `${unit.title} ${span.from}至${span.to}\n${rows.map(r => `  ${r.text.padStart(10)} ${r.unit === '%' ? '' : r.unit}  ${r.title}  ${r.id}\n`).join('')}`,
          )
        return
      }
      const { value, withheld, rows } = must(await figureList(house, reader, figure, { period }, given.text('reason')))
      const [id = '', name = ''] = figure.split('.')
      const register = house.registers.find(id)!
      // What this reader may not find is one row, so that the amounts still sum to the value.
      const kept = withheld === 0 ? [] : [{ matter: null, n: null, day: null, amount: Math.round(withheld * 100) / 100, title: keptBack }]
      const words = (amount: number) => (isMoney(register, name) ? yuan(amount) : String(amount))
      if (format === 'json')
        json(io, {
          figure,
          value,
          unit: valueUnitOf(register, name),
          rows: [...rows.map(({ matter, n, day, amount, title }) => ({ matter, n, day, amount, title })), ...kept],
        })
      else
        io.out(
          `${[...rows, ...kept].map(r => `${r.day ?? NO_DAY}  ${words(r.amount).padStart(6)}  ${r.title}\n`).join('')}共 ${words(value)}${isMoney(register, name) ? '元' : ''}\n`,
        )
    })
    return exits.ok
  },
}

/** Money in whole 分, and said so: another program must not take it for 元. */
function numberOf(register: Register, { id, value }: FigureRow): { readonly value: number | null; readonly unit: string } {
  const name = id.split('.')[1]!
  return { value: value !== null && isMoney(register, name) ? Math.round(value) : value, unit: valueUnitOf(register, name) }
}
