/**
 * @module Heavy and untrusted work in child processes: each with a memory ceiling and a time limit, none with the server's secrets
 * in its environment, each replaced after some jobs (the PDF compiler grows with every paper). A job that breaks its child is a refusal.
 *
 * The child is `child.js` beside this file in `dist/`. Under vitest this file is TypeScript, which Node 20 cannot fork: there
 * `test/support/child.ts` bundles the child once a run and names the bundle in ZHUNSHENG_CHILD.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { type Result, refuse } from '../../base/result.ts'
import type { Reply } from './child.ts'
import type { JobName, Jobs } from './jobs.ts'

const SIZE = 2
const JOBS_PER_CHILD = 50
const TIME_LIMIT = 60_000
const MEMORY_MB = 1536

interface Waiting {
  readonly name: JobName
  readonly input: unknown
  readonly limit: number
  readonly settle: (result: Result<unknown>) => void
  readonly crash: (error: Error) => void
}

interface Worker {
  readonly child: ChildProcess
  jobs: number
  busy: boolean
}

const workers = new Set<Worker>()
const queue: Waiting[] = []

type Input<N extends JobName> = Parameters<Jobs[N]>[0]
type Output<N extends JobName> = Awaited<ReturnType<Jobs[N]>>

/**
 * Runs a job in a child. Refuses as the job does, and `document-slow` when it takes longer than `limit` milliseconds,
 * `document-broken` when it brought its child down. An error of the program itself throws.
 */
export function runJob<N extends JobName>(name: N, input: Input<N>, limit = TIME_LIMIT): Promise<Output<N>> {
  return new Promise((resolve, reject) => {
    queue.push({ name, input, limit, settle: resolve as (result: Result<unknown>) => void, crash: reject })
    next()
  })
}

/** Ends the children; jobs under way are refused. For the end of the program and of tests. */
export function stopWorkers(): void {
  for (const worker of workers) worker.child.kill('SIGKILL')
  workers.clear()
}

function next(): void {
  while (queue.length > 0) {
    const worker = [...workers].find(w => !w.busy) ?? (workers.size < SIZE ? start() : undefined)
    if (!worker) return
    work(worker, queue.shift()!)
  }
}

/** Only what a child needs: no database, no key. */
const environment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => /^(PATH|HOME|TMPDIR|TEMP|TMP|LANG|LC_ALL|SYSTEMROOT)$/i.test(name)))

function start(): Worker {
  const entry = process.env['ZHUNSHENG_CHILD'] ?? fileURLToPath(new URL('./child.js', import.meta.url))
  const child = fork(entry, [], {
    serialization: 'advanced',
    execArgv: [`--max-old-space-size=${MEMORY_MB}`],
    env: environment(),
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  const worker: Worker = { child, jobs: 0, busy: false }
  workers.add(worker)
  child.on('exit', () => workers.delete(worker))
  child.on('error', () => workers.delete(worker))
  return worker
}

function work(worker: Worker, job: Waiting): void {
  const { child } = worker
  worker.busy = true
  worker.jobs++
  hold(child, true)
  const timer = setTimeout(() => end(() => job.settle(refuse({ code: 'document-slow', context: { limit: job.limit } })), true), job.limit)
  const onReply = (reply: Reply) =>
    end(
      () => ('result' in reply ? job.settle(reply.result) : job.crash(new Error(`${job.name}: ${reply.crashed}`))),
      worker.jobs >= JOBS_PER_CHILD,
    )
  const onExit = () => end(() => job.settle(refuse({ code: 'document-broken' })), true)
  let ended = false
  function end(settle: () => void, discard: boolean): void {
    if (ended) return
    ended = true
    clearTimeout(timer)
    child.off('message', onReply)
    child.off('exit', onExit)
    child.off('error', onExit)
    worker.busy = false
    if (discard) {
      workers.delete(worker)
      child.kill('SIGKILL')
    } else hold(child, false)
    settle()
    next()
  }
  child.on('message', onReply)
  child.on('exit', onExit)
  child.on('error', onExit)
  child.send({ name: job.name, input: job.input }, error => {
    if (error) onExit()
  })
}

/** An idle child never keeps the program running. */
function hold(child: ChildProcess, busy: boolean): void {
  if (busy) {
    child.ref()
    child.channel?.ref()
  } else {
    child.unref()
    child.channel?.unref()
  }
}
