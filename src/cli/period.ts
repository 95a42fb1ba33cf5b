/**
 * @module `zhunsheng period`: when a period ends, and with `--working` every day of the count. Other programs ask with
 * `--stdin`, one JSON object a line.
 */
import type { Day, Moment } from '../base/day.ts'
import { dayInWords } from '../declare/show.ts'
import { type Answer, type Asked, answer, attempt, periodUnits } from '../server/period-question.ts'
import { type Command, CommandError, type Exit, exits, formatOf, formatOption, type Given, type Io, json, UsageError } from './command.ts'

export const period: Command = {
  name: 'period',
  about: '算一个期限到哪一天，并可逐日列出算法。',
  usage: '(--limit 编号 | --n 天数 --unit 单位) --from 日期',
  options: {
    limit: { value: '编号', about: '按这条法定期限计算（编号见 zhunsheng law）' },
    n: { value: '数', about: '期间长度；负数是向前倒数' },
    unit: { value: periodUnits.join('|'), about: '期间单位' },
    from: { value: '日期', about: '起算事件的日期，如 2024-03-05；小时期限写到分：2024-03-05T09:30+08:00' },
    roll: { about: '末日逢休假日顺延' },
    pause: { value: '起..止', multiple: true, about: '不计入的时间，可写多次；不写止日是还没有结束' },
    extend: { value: '数', about: '延长的长度' },
    working: { about: '逐日列出怎样算的' },
    stdin: { about: '从标准输入逐行读 JSON，逐行回答' },
    ...formatOption,
  },
  examples: [
    'zhunsheng period --limit INF-L03 --from 2024-02-05 --working',
    'zhunsheng period --n 20 --unit working-day --from 2024-01-31 --pause 2024-02-19..2024-02-26',
    `echo '{"n":7,"unit":"day","from":"2024-02-05"}' | zhunsheng period --stdin`,
  ],
  async run(given, io) {
    if (given.has('stdin')) return answerLines(io)
    const asked = fromOptions(given)
    const result = attempt(() => answer(asked))
    if ('error' in result)
      throw asked.limit !== undefined && /没有编号/.test(result.error) ? new CommandError(result.error) : new UsageError(result.error)
    if (formatOf(given) === 'json') json(io, result.value)
    else io.out(inWords(result.value))
    return exits.ok
  },
}

function fromOptions(given: Given): Asked {
  const number = (name: string) => {
    const text = given.text(name)
    return text === undefined ? undefined : /^-?\d+$/.test(text) ? Number(text) : text
  }
  return {
    limit: given.text('limit'),
    n: number('n'),
    unit: given.text('unit'),
    from: given.text('from'),
    roll: given.has('roll'),
    pause: given.texts('pause'),
    extend: number('extend'),
    working: given.has('working'),
  }
}

/** One answer a line, in order; a line that cannot be answered says why in its place. */
async function answerLines(io: Io): Promise<Exit> {
  let exit: Exit = exits.ok
  for await (const line of io.stdin()) {
    const result = attempt(() => answer(JSON.parse(line) as Asked))
    if ('error' in result) exit = exits.refused
    json(io, 'error' in result ? result : result.value)
  }
  return exit
}

const said = (at: Day | Moment): string => `${dayInWords(at.slice(0, 10))}${at.length > 10 ? at.slice(11, 16) : ''}`
function inWords(a: Answer): string {
  const head = a.due ? [`到 ${said(a.due)}`] : ['没有确定的末日']
  if (a.strict && a.lenient && a.strict !== a.lenient) head.push(`从严读到 ${said(a.strict)}，顺延读到 ${said(a.lenient)}`)
  if (a.earliest) head.push(`最早 ${said(a.earliest)} 可以办下一步`)
  if (a.provisional) head.push('所涉年份的放假安排还没有发布，先按周末和法定节日推算')
  const days = (a.working ?? []).map(d => `  ${d.day}  ${d.counts === null ? '   ' : String(d.counts).padStart(3)}  ${d.why}`)
  return `${[...head, ...days].join('\n')}\n`
}
