/**
 * @module `zhunsheng start`: the only place that joins store, server, site, desk and jobs. It runs until it is told to
 * stop, and leaves nothing running.
 */
import { createWriteStream, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import { awaitsSample, loadSample, readManifest } from '../acts/load-sample.ts'
import { type Clock, clockAt, systemClock } from '../base/clock.ts'
import { ok, type Result, refuse } from '../base/result.ts'
import { type Role, roles } from '../declare/role.ts'
import { runJobs } from '../jobs/run.ts'
import { app } from '../server/app.ts'
import { houseOf } from '../server/house.ts'
import { site } from '../site/site.ts'
import { openStore, type Store } from '../store/open.ts'
import { readRunning, writeRunning } from '../store/running.ts'
import { type Command, exits, type Io, UsageError } from './command.ts'
import { clockOf, samples } from './sample-clock.ts'
import { beforeUpgrade, dataFolder, dataOption, must } from './with-store.ts'

const DEFAULT_PORT = 8686
/** How many ports after the default are tried when others have them. */
const MORE_PORTS = 20
const isLocal = (host: string) => ['127.0.0.1', 'localhost', '::1'].includes(host)

export const start: Command = {
  name: 'start',
  about: '启动准绳，直到按 Ctrl-C 停止。第一次启动装入示例县区一年的台账。',
  usage: '',
  options: {
    empty: { about: '不装示例，从空白开始，由管理员在浏览器里设置单位' },
    host: { value: 'HOST', about: '监听的地址，默认 127.0.0.1；有示例账号时只能用默认' },
    day: { value: 'YYYY-MM-DD', about: '示例单位活在哪一天，默认 2024-01-08' },
    port: { value: 'PORT', about: `端口，默认从 ${DEFAULT_PORT} 起找空闲的` },
    ...dataOption,
  },
  examples: ['npm start', 'npm start -- --empty --port 9000'],
  async run(given, io) {
    const port = portOf(given.text('port'))
    const host = given.text('host') ?? '127.0.0.1'
    const data = dataFolder(given, io)
    const stopped = untilStopped()
    io.at('正在打开数据库……')
    const store = must(await openStore({ data, kind: 'start', env: io.env, beforeUpgrade, onFall: error => io.err(String(error)) }))
    io.at('')
    try {
      const willLoad = !given.has('empty') && (await awaitsSample(store.app))
      must(await mayListen(store, host, willLoad))
      const clock = await clockOf(store, given.text('day'))
      if (willLoad) {
        const loading = load(store, clock ?? clockAt(readManifest(samples).day), io)
        // Whoever stops us now stops the loading too; what is not yet loaded is loaded by the next start.
        if ((await Promise.race([loading, stopped.then(() => 'stopped' as const)])) === 'stopped') return exits.ok
      }
      const now = clock ?? (await clockOf(store, given.text('day'))) ?? systemClock
      const log = createWriteStream(join(data, 'server.log'), { flags: 'a', mode: 0o600 })
      // A full disk must not bring the program down for want of a log line.
      log.on('error', () => {})
      const program = app({ store, clock: now, pages: all => site(all), log: line => log.write(`${line}\n`) })
      const server = await listen(program.fetch, host, port)
      writeRunning(data, { ...readRunning(data), pid: process.pid, url: server.url })
      await announce(io, server.url, store, now)
      const jobs = runJobs(houseOf(store.data, store.app, now), error => io.err(`定时任务出错：${String(error)}`))
      await stopped
      io.err('正在停止……')
      await jobs.stop()
      await server.close()
      log.end()
    } finally {
      await store.close()
    }
    return exits.ok
  },
}

function portOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const port = Number(text)
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new UsageError('--port 要是 0 到 65535 的整数')
  return port
}

/** Sample accounts have known passwords: nobody outside this machine may reach them. */
async function mayListen(store: Store, host: string, willLoad: boolean): Promise<Result<string>> {
  if (isLocal(host)) return ok(host)
  const [sample] = await store.app`select 1 from account where sample limit 1`
  return sample || willLoad ? refuse({ code: 'sample-host', field: 'host', context: { host } }) : ok(host)
}

/** Listen; with no port asked for, on the first free one from the default. */
async function listen(fetch: Parameters<typeof serve>[0]['fetch'], hostname: string, asked: number | undefined) {
  const ports = asked === undefined ? Array.from({ length: MORE_PORTS }, (_, i) => DEFAULT_PORT + i) : [asked]
  for (const port of ports) {
    const server = await tryListen(fetch, hostname, port)
    if (server) return server
  }
  return must(refuse({ code: 'port-taken', field: 'port', context: { port: ports[0] } }))
}

function tryListen(fetch: Parameters<typeof serve>[0]['fetch'], hostname: string, port: number) {
  return new Promise<{ url: string; close(): Promise<void> } | undefined>((resolve, reject) => {
    const server = serve({ fetch, hostname, port }, info => {
      const name = hostname.includes(':') ? `[${hostname}]` : hostname
      resolve({ url: `http://${name}:${info.port}/`, close })
    })
    server.once('error', error => ((error as NodeJS.ErrnoException).code === 'EADDRINUSE' ? resolve(undefined) : reject(error)))
    const close = () =>
      new Promise<void>(done => {
        server.close(() => done())
        if ('closeAllConnections' in server) server.closeAllConnections()
      })
  })
}

async function announce(io: Io, url: string, store: Store, clock: Clock): Promise<void> {
  io.out(`准绳已启动：${url}\n`)
  const accounts = await store.app<{ id: string; name: string; title: string; roles: readonly Role[] }[]>`
    select a.id, a.name, u.title, a.roles from account a join unit u on u.id = a.unit where a.sample order by u.id, a.id`
  if (accounts.length) {
    const rows = accounts.map(a => `  ${a.id.padEnd(12)}${a.name}（${a.title}，${a.roles.map(r => roles[r]).join('、')}）`).join('\n')
    io.out(`示例日期：${clock.today()}\n示例账号（密码都是 ${readManifest(samples).password}）：\n${rows}\n`)
  }
  io.out('按 Ctrl-C 停止。\n')
}

/** The first start: the sample district's year, through the same import that a clerk uses. */
async function load(store: Store, clock: Clock, io: Io): Promise<void> {
  io.err('正在装入示例县区一年的台账……')
  const loaded = must(
    await loadSample(houseOf(store.data, store.app, clock), samples, (file, done, of) => io.err(`  ${done + 1}/${of} ${file}`)),
  )
  io.err(`装入${loaded.accepted}行，共${loaded.rows}行。`)
  for (const r of loaded.refused) io.err(`  没有装入：${r.file} 第${r.row}行：${r.text}`)
}

/** Ctrl-C, a polite kill, a closed terminal, or the death of the npm that started us. A second Ctrl-C changes nothing. */
function untilStopped(): Promise<void> {
  return new Promise(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve())
    if (!process.env['npm_lifecycle_event']) return
    const before = elders()
    setInterval(() => {
      if (elders() !== before) resolve()
    }, 500).unref()
  })
}

/** Our parent and its parent: npm runs us through a shell, and neither tells us when it is killed. */
function elders(): string {
  try {
    return `${process.ppid} ${/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${process.ppid}/status`, 'utf8'))?.[1]}`
  } catch {
    return String(process.ppid)
  }
}
