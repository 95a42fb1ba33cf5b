/** @module The program over HTTP: one place where requests come in, are numbered, limited, logged without personal data, and led to their resource. */
import { randomUUID } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { compress } from 'hono/compress'
import { routePath } from 'hono/route'
import { secureHeaders } from 'hono/secure-headers'
import type { Clock } from '../base/clock.ts'
import type { Store } from '../store/open.ts'
import { desk } from './desk.ts'
import { refusalOf, refusedAnswer } from './errors.ts'
import { health } from './health.ts'
import { houseOf } from './house.ts'
import { openapi } from './openapi.ts'
import { type Env, router } from './route.ts'
import { routes } from './routes/index.ts'
import { ownOrigin, strangersBrake, whoAsks } from './session.ts'

export interface Deps {
  readonly store: Pick<Store, 'data' | 'app' | 'public'>
  readonly clock: Clock
  /** Takes a line a request; without it nothing is logged. */
  readonly log?: (line: string) => void
  /** Where the built desk lies. */
  readonly desk?: string
  /** The public pages, put on by whoever joins the rooms. */
  readonly pages?: (all: Hono<Env>) => void
}

/** The largest body that a request may have; a file for the check or an import is below it. */
const MAX_BODY = 64 * 1024 * 1024
/** Requests that write or load the machine, from one address without a session, in a minute. */
const STRANGERS_PER_MINUTE = 200
const builtDesk = fileURLToPath(new URL('../desk', import.meta.url))

/** The whole program over HTTP, without a socket: `app(deps).fetch` for a server, `app(deps).request` for a test. */
export function app({ store, clock, log = () => {}, desk: deskFolder = builtDesk, pages }: Deps): Hono<Env> {
  const house = houseOf(store.data, store.app, clock)
  const all = new Hono<Env>()
  all.use(async (c, next) => {
    const start = performance.now()
    const request = randomUUID()
    c.set('house', house)
    c.set('request', request)
    c.set('store', store)
    await next()
    c.header('x-request-id', request)
    const { method } = c.req
    log(
      JSON.stringify({
        at: clock.now(),
        method,
        route: routePath(c, -1),
        status: c.res.status,
        ms: Math.round(performance.now() - start),
        request,
      }),
    )
  })
  all.use(secureHeaders({ xFrameOptions: 'DENY', referrerPolicy: 'same-origin', strictTransportSecurity: false }))
  all.use(compress())
  all.use(
    bodyLimit({
      maxSize: MAX_BODY,
      onError: c => refusedAnswer(c, [{ code: 'too-large', context: { max: `${MAX_BODY / 1024 / 1024}兆` } }]),
    }),
  )
  all.onError((error, c) => {
    const refusal = refusalOf(error, c.get('request') ?? '')
    if (refusal.code === 'internal') log(JSON.stringify({ at: clock.now(), request: c.get('request'), error: stackOf(error) }))
    return refusedAnswer(c, [refusal])
  })
  all.notFound(c => refusedAnswer(c, [{ code: 'not-found' }]))
  const api = router()
  api.use(ownOrigin, whoAsks, strangersBrake(STRANGERS_PER_MINUTE))
  for (const resource of routes) resource(api)
  all.route('/api', api)
  const document = openapi(api, house.registers.all)
  all.get('/openapi.json', c => c.json(document))
  health(all)
  desk(all, deskFolder)
  pages?.(all)
  return all
}

/** Where it happened. A message may quote what somebody typed (a database error, a text that is no JSON): only our own are kept. */
function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return 'not an error'
  const { code } = error as { code?: unknown }
  const own = error.message.startsWith('invariant: ') ? `: ${error.message}` : ''
  const lines = (error.stack ?? '').split('\n').filter(line => /^\s+at /.test(line))
  return [`${error.name}${typeof code === 'string' ? ` ${code}` : own}`, ...lines.slice(0, 8)].join('\n')
}
