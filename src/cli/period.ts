/**
 * @module `zhunsheng period`: when a period ends, and with `--working` every day of the count. Other programs ask with
 * `--stdin`, one JSON object a line.
 */
import { type Day, isDay, type Moment } from '../base/day.ts'
import { dayInWords } from '../declare/show.ts'
import {
  count,
  findLimit,
  type Pause,
  type Period,
  type Rule,
  type Run,
  ruleOf,
  shippedCalendar,
  type Unit,
  type WorkingDay,
  working,
} from '../law/index.ts'
import { type Command, CommandError, type Exit, exits, formatOf, formatOption, type Given, type Io, json, UsageError } from './command.ts'

const units = ['working-day', 'day', 'month', 'year', 'hour'] as const

/** A question as it may come from outside: nothing in it is trusted. */
export interface Asked {
  readonly limit?: unknown
  readonly n?: unknown
  readonly unit?: unknown
  readonly from?: unknown
  readonly roll?: unknown
  readonly pause?: unknown
  readonly extend?: unknown
  readonly working?: unknown
}
export type Answer = Omit<Period, 'open'> & { readonly working?: readonly WorkingDay[] }

export const period: Command = {
  name: 'period',
  about: '算一个期限到哪一天，并可逐日列出算法。',
  usage: '(--limit 编号 | --n 天数 --unit 单位) --from 日期',
  options: {
    limit: { value: '编号', about: '按这条法定期限计算（编号见 zhunsheng law）' },
    n: { value: '数', about: '期间长度；负数是向前倒数' },
    unit: { value: units.join('|'), about: '期间单位' },
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

class Wrong extends Error {}
function attempt<T>(ask: () => T): { readonly value: T } | { readonly error: string } {
  try {
    return { value: ask() }
  } catch (error) {
    if (error instanceof SyntaxError) return { error: '这一行不是 JSON' }
    if (error instanceof Wrong) return { error: error.message }
    throw error
  }
}

/** The answer to one question; what is wrong with the question is thrown in words. */
export function answer(asked: Asked): Answer {
  if (typeof asked !== 'object' || asked === null) throw new Wrong('要一个 JSON 对象')
  const start = startOf(asked.from)
  const rule = ruleFor(asked, start.slice(0, 10) as Day)
  const extension = wholeNumber(asked.extend, 'extend')
  const run: Run = {
    start,
    pauses: pausesOf(asked.pause),
    extensions: extension ? [{ n: extension, unit: rule.extend?.[0]?.unit ?? rule.unit }] : [],
  }
  const { open: _open, ...end } = count(rule, run, shippedCalendar)
  return { ...end, ...(asked.working === true && { working: working(rule, run, shippedCalendar) }) }
}

function ruleFor(asked: Asked, start: Day): Rule {
  if (asked.limit !== undefined) {
    const limit = findLimit(String(asked.limit))
    if (!limit) throw new Wrong(`没有编号为 ${String(asked.limit)} 的期限`)
    const rule = ruleOf(limit, start)
    if (!rule) throw new Wrong(`${limit.id} 在 ${start} 没有施行`)
    return asked.roll === true ? { ...rule, roll: rule.roll === 'never' ? 'never' : 'stated' } : rule
  }
  const n = wholeNumber(asked.n, 'n')
  if (n === undefined) throw new Wrong('要写 limit，或写 n 和 unit')
  if (!units.some(u => u === asked.unit)) throw new Wrong(`unit 只能是 ${units.join('、')}`)
  return { n, unit: asked.unit as Unit, bound: n < 0 ? 'before' : 'max', binds: 'agency', roll: asked.roll === true ? 'stated' : 'silent' }
}

function wholeNumber(value: unknown, name: string): number | undefined {
  if (value === undefined || value === null) return undefined
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || Math.abs(value) > 100_000) throw new Wrong(`${name} 要是整数`)
  return value
}

function startOf(from: unknown): Day | Moment {
  const text = String(from ?? '')
  const isMoment = /^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d\+08:00$/.test(text)
  if (!isDay(text.slice(0, 10)) || (text.length > 10 && !isMoment))
    throw new Wrong(`from 要写成 2024-03-05${text ? `，没有 ${text} 这一天` : ''}`)
  return text as Day
}

/** `A..B`, `A..` or `{from, to}`, one or several. */
function pausesOf(value: unknown): Pause[] {
  if (value === undefined || value === null) return []
  return (Array.isArray(value) ? value : [value]).map(one => {
    const [from, to] =
      typeof one === 'string' ? one.split('..') : [(one as { from?: unknown } | null)?.from, (one as { to?: unknown } | null)?.to]
    if (typeof from !== 'string' || !isDay(from)) throw new Wrong('pause 要写成 2024-02-19..2024-02-26')
    if (to === undefined || to === null || to === '') return { from }
    if (typeof to !== 'string' || !isDay(to) || to < from) throw new Wrong('pause 的止日不对')
    return { from, to }
  })
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
