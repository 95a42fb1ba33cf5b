/**
 * @module How to run a program of PostgreSQL here. It refuses to run as root and as a user without a name, and it must
 * not outlive us. In the order of preference:
 * - an ordinary user: as he is;
 * - root, or a user without a name: in a user namespace as `nobody`, so that the files stay root's and any path works;
 * - root where namespaces are forbidden (containers): as the user `nobody`, who then owns the folder of the database, with
 *   the one capability of reaching it below folders that are closed to others.
 * Where `setpriv` exists the kernel itself interrupts the server when we die.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { userInfo } from 'node:os'

export interface Launch {
  /** Put in front of the program and its arguments. */
  readonly prefix: readonly string[]
  /** Whom the folders of the database must belong to; undefined when they stay ours. */
  readonly owner?: { readonly uid: number; readonly gid: number }
  /** The kernel stops the server when this process dies, however it dies. */
  readonly diesWithUs: boolean
}

const works = (command: readonly string[]) => spawnSync(command[0]!, command.slice(1), { stdio: 'ignore' }).status === 0

/** The ways to run a program here, best first; the first that can run `trial` is taken. */
export function chooseLaunch(trial: readonly string[], env: NodeJS.ProcessEnv): Launch | undefined {
  return candidates().find(({ prefix }) => {
    const [program, ...args] = [...prefix, ...trial]
    return spawnSync(program!, args, { stdio: 'ignore', env }).status === 0
  })
}

/** Exported for the test, which runs every one of them. */
export function candidates(): Launch[] {
  if (process.platform === 'win32') return [{ prefix: [], diesWithUs: false }]
  const guard = works(['setpriv', '--pdeathsig', 'INT', 'true']) ? ['setpriv', '--pdeathsig', 'INT'] : []
  const diesWithUs = guard.length > 0
  if (process.getuid!() !== 0 && hasName()) return [{ prefix: guard, diesWithUs }]
  const { uid, gid } = nobody()
  const namespace: Launch = { prefix: ['unshare', '--user', `--map-user=${uid}`, `--map-group=${gid}`, ...guard], diesWithUs }
  const capable = ['--inh-caps', '+dac_override', '--ambient-caps', '+dac_override']
  const dedicated: Launch = {
    prefix: [...guard, `--reuid=${uid}`, `--regid=${gid}`, '--clear-groups', ...capable],
    owner: { uid, gid },
    diesWithUs,
  }
  return process.getuid!() === 0 && guard.length > 0 ? [namespace, dedicated] : [namespace]
}

function hasName(): boolean {
  try {
    return userInfo().username !== ''
  } catch {
    return false
  }
}

/** The user of the system who owns nothing. */
function nobody(): { uid: number; gid: number } {
  const row = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map(line => line.split(':'))
    .find(([name]) => name === 'nobody')
  return { uid: Number(row?.[2] ?? 65534), gid: Number(row?.[3] ?? 65534) }
}
