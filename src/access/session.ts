/** @module Logging in, and browsers that are logged in. The database holds a hash of the token, never the token. */
import { createHash, randomBytes } from 'node:crypto'
import { ok, type Result, refuse } from '../base/result.ts'
import type { House } from './house.ts'
import { hashPassword, isPassword } from './password.ts'
import { type Reader, readerOf } from './reader.ts'

/** A session ends when nobody used it for eight hours. */
const IDLE = 8 * 3_600_000
/** Five wrong passwords close the account for a quarter of an hour. */
const TRIES = 5
const PAUSE_MINUTES = 15

const digestOf = (token: string) => createHash('sha256').update(token).digest('base64url')
/** Compared with when there is no such account, so that the answer takes as long. */
const nobody = hashPassword('nobody')

/** Log in. Refused: `wrong-password` (whether or not there is such an account), `too-many-tries`. */
export async function login(house: House, account: string, password: string): Promise<Result<{ readonly token: string }>> {
  const { sql } = house
  const now = house.clock.ms()
  const [found] = await sql<{ password: string; disabled: boolean; locked_until: number | null }[]>`
    select password, disabled, locked_until from account where id = ${account}`
  if (found?.locked_until && found.locked_until > now)
    return refuse({ code: 'too-many-tries', context: { minutes: Math.ceil((found.locked_until - now) / 60_000) } })
  const right = await isPassword(password, found?.password ?? (await nobody))
  if (!found || found.disabled || !right) {
    await sql`update account set failures = case when failures + 1 >= ${TRIES} then 0 else failures + 1 end,
      locked_until = case when failures + 1 >= ${TRIES} then ${now + PAUSE_MINUTES * 60_000}::bigint end where id = ${account}`
    return refuse({ code: 'wrong-password' })
  }
  const token = randomBytes(32).toString('base64url')
  await sql`update account set failures = 0, locked_until = null where id = ${account}`
  await sql`delete from session where used < ${now - IDLE}`
  await sql`insert into session (digest, account, made, used) values (${digestOf(token)}, ${account}, ${now}, ${now})`
  return ok({ token })
}

/** Who this token is; undefined when the session ended. */
export async function readerOfToken(house: House, token: string): Promise<Reader | undefined> {
  const now = house.clock.ms()
  const [session] = await house.sql<{ account: string; used: number }[]>`
    select account, used from session where digest = ${digestOf(token)} and used >= ${now - IDLE}`
  if (!session) return undefined
  if (now - session.used > 60_000) await house.sql`update session set used = ${now} where digest = ${digestOf(token)}`
  return await readerOf(house.sql, session.account)
}

export async function logout(house: House, token: string): Promise<void> {
  await house.sql`delete from session where digest = ${digestOf(token)}`
}

/** End every session of an account: after a new password, or when it is disabled. */
export async function logoutEverywhere(house: House, account: string): Promise<void> {
  await house.sql`delete from session where account = ${account}`
}
