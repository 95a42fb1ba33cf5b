/** @module A world for a command in a test: what it wrote, and what it was given on stdin. */
import { type Command, type Exit, type Io, parse } from '../../src/cli/command.ts'

export interface Ran {
  readonly exit: Exit
  readonly out: string
  readonly err: string
}

/** Runs a command in this process. */
export async function ran(command: Command, args: readonly string[], lines: readonly string[] = [], cwd = process.cwd()): Promise<Ran> {
  let out = ''
  let err = ''
  const io: Io = {
    out: text => {
      out += text
    },
    err: line => {
      err += `${line}\n`
    },
    async *stdin() {
      yield* lines
    },
    // What a command says of its progress is nothing to a test of its answer.
    at: () => {},
    cwd,
    env: {},
  }
  const exit = await command.run(parse(command, args), io)
  return { exit, out, err }
}
