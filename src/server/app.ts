/** @module The whole HTTP application as one value: resources are mounted here and nowhere else. */
import { Hono } from 'hono'
import type { Clock } from '../base/clock.ts'
import type { Store } from '../store/open.ts'

export interface Deps {
  readonly store: Store
  readonly clock: Clock
}

export function app({ store }: Deps): Hono {
  const hono = new Hono()
  hono.get('/healthz', async c => {
    await store.app`select 1`
    return c.json({ status: 'ok' })
  })
  return hono
}
