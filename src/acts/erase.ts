/** @module Lawful erasure: the matter's key is destroyed. The entries and the chain stay; their personal part can never be read again. */
import { logAccess } from '../access/access-log.ts'
import type { House } from '../access/house.ts'
import type { Reader } from '../access/reader.ts'
import { storyOf } from '../access/story.ts'
import { assert } from '../base/result.ts'
import type { Tx } from '../store/pool.ts'
import { projection } from './project.ts'
import type { Took } from './take-step.ts'

/** Destroy the key after the step `erase` was recorded, and make the projections anew without the persons. */
export async function destroyKey(tx: Tx, house: House, reader: Reader, took: Took): Promise<void> {
  const { unit } = reader
  await tx`update matter_key set wrapped = null where unit = ${unit} and matter = ${took.matter}`
  await logAccess(tx, house, reader, unit, {
    act: 'erase',
    matter: took.matter,
    what: took.register.id,
    reason: String(took.entry.data['reason']),
  })
  const story = await storyOf(house, tx, unit, took.matter)
  assert(story, 'an erased matter keeps its entries')
  const head = story.rows.at(-1)!
  const row = projection({ matter: story.matter, register: story.register, entries: story.entries, n: head.n, hash: head.hash }, took.books)
  await tx`select project_matters(${unit}, ${JSON.stringify([row])}::text::jsonb)`
}
