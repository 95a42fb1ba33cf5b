/** @module Who is asking: the session cookie, the wall against forged requests, and the brake on guessing. */
import type { Context, MiddlewareHandler } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { readerOfToken } from '../access/session.ts'
import { refusedAnswer } from './errors.ts'
import type { Env } from './route.ts'

const COOKIE = 'zs_session'

/** Keep the token where no script reads it and no other site sends it. */
export function keepToken(c: Context, token: string): void {
  const secure = new URL(c.req.url).protocol === 'https:' || c.req.header('x-forwarded-proto') === 'https'
  setCookie(c, COOKIE, token, { httpOnly: true, sameSite: 'Strict', path: '/', secure })
}
export const dropToken = (c: Context): void => void deleteCookie(c, COOKIE, { path: '/' })

/** Finds out who asks; nobody is an answer too. */
export const whoAsks: MiddlewareHandler<Env> = async (c, next) => {
  const token = getCookie(c, COOKIE)
  const reader = token ? await readerOfToken(c.get('house'), token) : undefined
  if (token && reader) {
    c.set('token', token)
    c.set('reader', reader)
  }
  await next()
}

/**
 * A write must come from our own pages. Browsers name the page's origin on every write; a program that is no browser names
 * none, and holds no cookie that it did not fetch itself.
 */
export const ownOrigin: MiddlewareHandler<Env> = async (c, next) => {
  if (['GET', 'HEAD', 'OPTIONS'].includes(c.req.method)) return next()
  const origin = c.req.header('origin')
  const site = c.req.header('sec-fetch-site')
  const own = origin ? hostOf(origin) === (c.req.header('host') ?? new URL(c.req.url).host) : site === undefined || site === 'same-origin'
  return own ? next() : refusedAnswer(c, [{ code: 'foreign-origin' }])
}
function hostOf(origin: string): string {
  try {
    return new URL(origin).host
  } catch {
    return ''
  }
}

/** At most so many requests from one address in a minute: for what may be asked without a session. */
export function brake(perMinute: number): MiddlewareHandler<Env> {
  let minute = 0
  let seen = new Map<string, number>()
  return async (c, next) => {
    const now = Math.floor(performance.now() / 60_000)
    if (now !== minute) [minute, seen] = [now, new Map()]
    const from = addressOf(c)
    const count = (seen.get(from) ?? 0) + 1
    seen.set(from, count)
    return count > perMinute ? refusedAnswer(c, [{ code: 'too-many-requests' }]) : next()
  }
}
/** The same for writes and checks by whoever has no session: guessing passwords, loading the machine with papers. */
export function strangersBrake(perMinute: number): MiddlewareHandler<Env> {
  const slow = brake(perMinute)
  return (c, next) => (c.req.method === 'GET' || c.get('reader') ? next() : slow(c, next))
}
/** The address of whoever asks, where there is a socket. Never logged. */
const addressOf = (c: Context): string =>
  (c.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined)?.incoming?.socket?.remoteAddress ?? 'local'
