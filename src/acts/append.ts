/**
 * @module The core of every act: entries become links of their matters' chains, and with them, in one call, how the matters
 * stand. Nothing is judged here; whoever calls has authorised and checked.
 */
import type { Books } from '../access/books.ts'
import { type Row, sealEntry } from '../access/entry-seal.ts'
import { keyFor, openKey, type Story } from '../access/story.ts'
import type { Register } from '../declare/register.ts'
import { chainHash, genesis } from '../ledger/chain.ts'
import type { Entry } from '../ledger/entry.ts'
import type { Matter } from '../ledger/replay.ts'
import type { Key } from '../store/crypt.ts'
import type { Tx } from '../store/pool.ts'
import { type Projection, projection } from './project.ts'

/** Entries to append to one matter, each with the request that asked for it. */
export interface Draft {
  readonly matter: string
  readonly register: Register
  /** The story so far; undefined opens the matter. */
  readonly before: Story | undefined
  readonly added: readonly (Entry & { readonly request: string })[]
  /** How the matter stands with what is added, where judging it has told the story already. */
  readonly stands?: () => Matter
}
interface Written {
  readonly rows: readonly Row[]
  readonly projection: Projection
  readonly keyRow: { unit: number; matter: string; wrapped: string } | undefined
}

/** The rows that a draft becomes. Pure but for the new key of a new matter; `given` is the key that it has already. */
export function write(draft: Draft, books: Books, given?: Key): Written {
  const { matter, register, before, added } = draft
  const fresh = before || given ? undefined : keyFor(books, matter)
  const key = before ? before.key : (given ?? fresh!.key)
  let prev = before?.rows.at(-1)?.hash ?? genesis
  const rows = added.map((e): Row => {
    const link = sealEntry(register, { unit: books.unit.id, matter, register: register.id, request: e.request }, e, key)
    const hash = chainHash(prev, link)
    const row = { ...link, prev, hash }
    prev = hash
    return row
  })
  const entries = [...(before?.entries ?? []), ...added]
  return {
    rows,
    projection: projection({ matter, register, entries, n: rows.at(-1)!.n, hash: prev }, books, draft.stands?.()),
    keyRow: fresh?.row,
  }
}

/** Append to the books of one unit. A second writer of the same place fails with {@link isTaken}. */
export async function append(tx: Tx, books: Books, drafts: readonly Draft[]): Promise<void> {
  const given = await keysOf(
    tx,
    books,
    drafts.filter(d => !d.before).map(d => d.matter),
  )
  const written = drafts.map(d => write(d, books, given.get(d.matter)))
  const keys = written.flatMap(w => w.keyRow ?? [])
  const rows = written.flatMap(w => w.rows)
  const projections = written.map(w => w.projection)
  await Promise.all([
    ...(keys.length
      ? [
          tx`insert into matter_key (unit, matter, wrapped) select * from jsonb_to_recordset(${JSON.stringify(keys)}::text::jsonb) as k(unit int, matter uuid, wrapped text)`,
        ]
      : []),
    tx`select append_entries(${books.unit.id}, ${JSON.stringify(rows)}::text::jsonb, ${JSON.stringify(projections)}::text::jsonb)`,
  ])
}

/** Keys of matters that have no entry yet but a file: it was attached while their first step was being written. */
async function keysOf(tx: Tx, books: Books, matters: readonly string[]): Promise<ReadonlyMap<string, Key>> {
  if (!matters.length) return new Map()
  const unit = books.unit.id
  const rows = await tx<{ matter: string; wrapped: string }[]>`
    select matter, wrapped from matter_key where unit = ${unit} and matter = any(${[...matters]}::uuid[]) and wrapped is not null`
  return new Map(rows.map(r => [r.matter, openKey(books.key, unit, r.matter, r.wrapped)]))
}

const codeOf = (error: unknown): string | undefined => (error as { code?: string } | null)?.code
/** Somebody else wrote the same place first. */
export const isTaken = (error: unknown): boolean => codeOf(error) === '23505'
/** Two acts waited for each other (two referrals in opposite directions), and this one was chosen to begin again. */
export const isDeadlock = (error: unknown): boolean => codeOf(error) === '40P01'
