/** @module One matter, if this reader may find it: the row, the story, how it stands. */
import { type Books, booksOf } from '../access/books.ts'
import { readable, type Sight, sightOf } from '../access/filter.ts'
import type { House } from '../access/house.ts'
import type { Reader } from '../access/reader.ts'
import { type Story, storyOf } from '../access/story.ts'
import { isId } from '../base/id.ts'
import { type Matter, replay } from '../ledger/replay.ts'
import type { Tx } from '../store/pool.ts'
import { type Found, foundColumns } from './matter-row.ts'
import { type Unlisted, unlistedOf } from './unlisted.ts'

export interface Opened {
  readonly found: Found
  readonly story: Story
  readonly matter: Matter
  /** The books of the unit whose matter it is. */
  readonly books: Books
  readonly sight: Sight
  /** Whom it names though they did not stand on the roster that the law asks. */
  readonly unlisted: readonly Unlisted[]
}

/** The matter; undefined when there is none or this reader may not find it: the two look the same from outside. */
export async function findMatter(tx: Tx, house: House, reader: Reader, id: string): Promise<Opened | undefined> {
  if (!isId(id)) return undefined
  const [found] = await tx<Found[]>`select ${foundColumns(tx)} from matter m
    where m.unit = any(${[...reader.units]}) and m.matter = ${id} and ${readable(tx, house, reader)}`
  if (!found) return undefined
  const [story, books] = await Promise.all([storyOf(house, tx, found.unit, id), booksOf(house, tx, found.unit)])
  if (!story) return undefined
  const matter = replay(story.register, story.entries, books.count)
  const unlisted = await unlistedOf(tx, house, found.unit, matter.relied)
  return { found, story, matter, books, sight: sightOf(reader, story.register, found), unlisted }
}
