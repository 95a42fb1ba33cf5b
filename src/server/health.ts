import type { Hono } from 'hono'
import type { Env } from './route.ts'

/** Is the program alive and does its database answer? Nothing else is said to strangers. */
export function health(app: Hono<Env>): void {
  app.get('/healthz', async c => {
    await c.get('house').sql`select 1`
    return c.json({ ok: true })
  })
}
