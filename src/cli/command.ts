/**
 * @module What a command of `zhunsheng` is: plain data with one function. `main.ts` holds the table; the help of every
 * command is made from this data, so it cannot be incomplete.
 */
import { parseArgs } from 'node:util'
import type { Progress } from './progress.ts'

/** How a command ends: all right; something was found; unreadable or refused; wrong usage. */
export const exits = { ok: 0, found: 1, refused: 2, usage: 3 } as const
export type Exit = (typeof exits)[keyof typeof exits]

export interface Option {
  /** What it says in the help. */
  readonly about: string
  /** The name of its value in the help; without it the option is a switch. */
  readonly value?: string
  readonly multiple?: true
}

/** What a command is given: the world outside, so that a test can be that world. */
export interface Io extends Progress {
  /** Writes to stdout as it is. */
  out(text: string): void
  /** Writes a line to stderr. */
  err(line: string): void
  /** The lines of stdin. */
  stdin(): AsyncIterable<string>
  readonly cwd: string
  readonly env: { readonly [name: string]: string | undefined }
}

export interface Given {
  /** What is neither an option nor its value. */
  readonly words: readonly string[]
  /** The value of an option that takes one. */
  text(name: string): string | undefined
  texts(name: string): readonly string[]
  has(name: string): boolean
}

export interface Command {
  readonly name: string
  /** One sentence: what it is for. */
  readonly about: string
  /** The words after the name: `REGISTER FILE.xlsx`. */
  readonly usage: string
  readonly options: { readonly [name: string]: Option }
  /** Whole command lines that work. */
  readonly examples: readonly string[]
  run(given: Given, io: Io): Promise<Exit>
}

/** The way a command was called is wrong: main prints it with the usage and exits 3. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
/** The command cannot do it (no such file, no such unit): main prints it and exits 2. */
export class CommandError extends Error {
  override readonly name = 'CommandError'
}

/** `--format json` for every command that answers. */
export const formatOption: { readonly format: Option } = {
  format: { value: 'text|json', about: '输出格式，默认 text；json 只输出一个 JSON 值' },
}

/** The format that was asked for; a command may know more than these two. */
export function formatOf<F extends string = never>(given: Given, ...more: readonly F[]): 'text' | 'json' | F {
  const format = given.text('format') ?? 'text'
  const known: readonly string[] = ['text', 'json', ...more]
  if (!known.includes(format)) throw new UsageError(`--format 只能是 ${known.join('、')}`)
  return format as 'text' | 'json' | F
}

/** Reads the arguments of a command; a word it does not know is a {@link UsageError}. */
export function parse(command: Pick<Command, 'options'>, args: readonly string[]): Given {
  const options = Object.fromEntries(
    Object.entries(command.options).map(([name, o]) => [
      name,
      { type: o.value ? ('string' as const) : ('boolean' as const), ...(o.multiple && { multiple: true }) },
    ]),
  )
  const { values, positionals } = parsed(options, joinNegatives(args))
  const all = values as { readonly [name: string]: string | boolean | readonly string[] | undefined }
  return {
    words: positionals,
    has: name => all[name] === true,
    text: name => (typeof all[name] === 'string' ? all[name] : undefined),
    texts: name => (Array.isArray(all[name]) ? (all[name] as readonly string[]) : []),
  }
}

function parsed(options: NonNullable<Parameters<typeof parseArgs>[0]>['options'] & object, args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    const unknown = /Unknown option '([^']+)'/.exec((error as Error).message)?.[1]
    const bare = /Option '(--[^' ]+)[^']*' argument missing/.exec((error as Error).message)?.[1]
    throw new UsageError(unknown ? `没有 ${unknown} 这个选项` : bare ? `${bare} 后面要有值` : '选项写得不对')
  }
}

/** `--n -7` is a value, not an option. */
function joinNegatives(args: readonly string[]): string[] {
  const out: string[] = []
  for (const arg of args) {
    if (/^-\d/.test(arg) && /^--[a-z-]+$/.test(out.at(-1) ?? '')) out.push(`${out.pop()}=${arg}`)
    else out.push(arg)
  }
  return out
}

/** The help of one command. */
export function help(command: Command): string {
  const left = (name: string, o: Option) => `  --${name}${o.value ? ` ${o.value}` : ''}${o.multiple ? ' …' : ''}`
  const rows = Object.entries({ ...command.options, help: { about: '显示本说明' } }).map(([name, o]) => [left(name, o), o.about] as const)
  const width = Math.max(...rows.map(([l]) => l.length)) + 2
  return [
    command.about,
    '',
    `用法：zhunsheng ${command.name}${command.usage ? ` ${command.usage}` : ''}`,
    '',
    '选项：',
    ...rows.map(([l, about]) => `${l.padEnd(width)}${about}`),
    '',
    '例：',
    ...command.examples.map(e => `  ${e}`),
    '',
    '退出码：0 正常，1 有发现，2 读不了或不予办理，3 用法不对。',
    '',
  ].join('\n')
}

/** Prints one JSON value and nothing else. */
export const json = (io: Io, value: unknown): void => io.out(`${JSON.stringify(value)}\n`)
