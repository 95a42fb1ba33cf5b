/** @module The address of an account's calendar: known to its owner alone, good for reading dates and for nothing else. */
import { createHash, randomBytes } from 'node:crypto'
import type { House } from './house.ts'
import { type Reader, readerOf } from './reader.ts'

const digestOf = (token: string) => createHash('sha256').update(token).digest('base64url')

/** A new address; the old one ends. */
export async function makeFeed(house: House, reader: Reader): Promise<{ readonly path: string }> {
  const token = randomBytes(24).toString('base64url')
  await house.sql`insert into feed (account, digest, at) values (${reader.account}, ${digestOf(token)}, ${house.clock.now()})
    on conflict (account) do update set digest = excluded.digest, at = excluded.at`
  return { path: `/api/calendar/${token}.ics` }
}

export const endFeed = async (house: House, reader: Reader): Promise<void> => {
  await house.sql`delete from feed where account = ${reader.account}`
}

/** Whose calendar this is; undefined for an address that is none, or whose account is gone or disabled. */
export async function readerOfFeed(house: House, token: string): Promise<Reader | undefined> {
  const [found] = await house.sql<{ account: string }[]>`select account from feed where digest = ${digestOf(token)}`
  return found && (await readerOf(house.sql, found.account))
}
