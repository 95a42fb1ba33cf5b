/** @module The table of commands, their help, and how each ends. One file per command, loaded when it is called. */
import { worded } from '../declare/wording.ts'
import { isDiskFull } from '../store/disk-full.ts'
import { type Command, CommandError, type Exit, exits, help, type Io, parse, UsageError } from './command.ts'

/** Every command, in the order of the help. A test holds the table equal to the folder. */
export const commands = {
  start: async () => (await import('./start.ts')).start,
  check: async () => (await import('./check.ts')).check,
  law: async () => (await import('./law.ts')).law,
  period: async () => (await import('./period.ts')).period,
  figures: async () => (await import('./figures.ts')).figures,
  registers: async () => (await import('./registers.ts')).registers,
  import: async () => (await import('./import.ts')).importCommand,
  template: async () => (await import('./template.ts')).template,
  due: async () => (await import('./due.ts')).due,
  verify: async () => (await import('./verify.ts')).verify,
  rebuild: async () => (await import('./rebuild.ts')).rebuild,
  backup: async () => (await import('./backup.ts')).backup,
  restore: async () => (await import('./restore.ts')).restore,
  report: async () => (await import('./report.ts')).report,
  eval: async () => (await import('./eval.ts')).evalCommand,
  coverage: async () => (await import('./coverage.ts')).coverage,
} satisfies { readonly [name: string]: () => Promise<Command> }

type Name = keyof typeof commands
const isCommand = (name: string): name is Name => Object.hasOwn(commands, name)

/** Run one command line. Everything that can go wrong for its user ends in words on stderr and an exit code. */
export async function main(args: readonly string[], io: Io): Promise<Exit> {
  const [name, ...rest] = args
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') return overview(io)
  if (!isCommand(name)) {
    io.err(`没有 ${name} 这个命令。运行 zhunsheng --help 看有哪些。`)
    return exits.usage
  }
  const command = await commands[name]()
  if (rest.includes('--help') || rest.includes('-h')) {
    io.out(help(command))
    return exits.ok
  }
  try {
    return await command.run(parse(command, rest), io)
  } catch (error) {
    return ended(command, error, io)
  }
}

function ended(command: Command, error: unknown, io: Io): Exit {
  if (error instanceof UsageError) {
    io.err(`${error.message}。\n用法：zhunsheng ${command.name} ${command.usage}\n运行 zhunsheng ${command.name} --help 看说明。`)
    return exits.usage
  }
  if (error instanceof CommandError) io.err(error.message)
  else if (isDiskFull(error)) io.err(worded({ code: 'disk-full' }))
  else io.err(`程序出错了：${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
  return exits.refused
}

async function overview(io: Io): Promise<Exit> {
  const all = await Promise.all(Object.values(commands).map(load => load()))
  const width = Math.max(...all.map(c => c.name.length)) + 2
  io.out(
    [
      '准绳：基层法治政府建设工作台。',
      '',
      '用法：zhunsheng 命令 [参数] [选项]',
      '',
      '命令：',
      ...all.map(c => `  ${c.name.padEnd(width)}${c.about}`),
      '',
      '每个命令都有自己的说明：zhunsheng 命令 --help',
      '退出码：0 正常，1 有发现，2 读不了或不予办理，3 用法不对。',
      '',
    ].join('\n'),
  )
  return exits.ok
}
