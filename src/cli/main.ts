/** @module The entry of the command line: the real world for {@link main}, and the end of the process. */
import { createInterface } from 'node:readline'
import { outliveLateWrites } from '../store/late-write.ts'
import { exits, type Io } from './command.ts'
import { main } from './commands.ts'
import { progressOn } from './progress.ts'

const err = (line: string): void => void process.stderr.write(`${line}\n`)
const world: Io = {
  ...progressOn(err),
  out: text => void process.stdout.write(text),
  err,
  stdin: () => createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY }),
  // npm moves into the package's folder; what the user names is relative to where he stands.
  cwd: process.env['INIT_CWD'] ?? process.cwd(),
  env: process.env,
}

outliveLateWrites()
// A reader that has seen enough (`| head`) is no error.
process.stdout.on('error', error => process.exit((error as NodeJS.ErrnoException).code === 'EPIPE' ? exits.ok : exits.refused))
const exit = await main(process.argv.slice(2), world)
process.stdout.write('', () => process.exit(exit))
