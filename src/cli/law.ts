/** @module `zhunsheng law`: every instrument, article, limit, threshold and guard that the program knows, with its verification mark. */
import { type LawRow, lawRows } from '../law/index.ts'
import { matching } from '../server/period-question.ts'
import { type Command, exits, formatOf, formatOption, json } from './command.ts'

export const law: Command = {
  name: 'law',
  about: '列出系统所依据的每一部规定、条款、期限和条件，以及核对程度。',
  usage: '[词…]',
  options: { ...formatOption },
  examples: ['zhunsheng law', 'zhunsheng law 行政处罚法 --format json'],
  async run(given, io) {
    const rows = matching(lawRows(), given.words)
    if (formatOf(given) === 'json') json(io, rows)
    else io.out(rows.map(line).join(''))
    return exits.ok
  },
}

const kinds = { instrument: '规定', article: '条款', limit: '期限', threshold: '界线', guard: '条件' } as const
const units = { 'working-day': '个工作日', day: '日', month: '个月', year: '年', hour: '小时', minute: '分钟', date: '' } as const
const marks = { text: '已核全文', quoted: '已核引文', memory: '凭记忆', local: '地方做法' } as const

/** A length as people say it: 七个工作日 → `7个工作日`, 1231 of unit date → `12月31日`. */
export function lengthText(row: Pick<LawRow, 'n' | 'unit' | 'bound'>): string {
  if (row.unit === null) return ''
  if (row.n === null) return '无数字'
  if (row.unit === 'date') return `${Math.floor(row.n / 100)}月${row.n % 100}日`
  return `${row.bound === 'min' ? '至少' : row.bound === 'before' ? '提前' : ''}${Math.abs(row.n)}${units[row.unit]}`
}

function line(row: LawRow): string {
  const span = row.since ? `${row.since}起${row.until ? `至${row.until}` : ''}` : ''
  const cells = [kinds[row.kind], row.id, row.article ? `第${row.article}条` : '', row.title, lengthText(row), span, marks[row.mark]]
  return `${row.kind === 'instrument' ? '\n' : '  '}${cells.filter(Boolean).join('  ')}\n`
}
