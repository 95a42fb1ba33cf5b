/**
 * @module Referral: a step that sends its matter to another unit opens a matter there. Each side sees its own matter and the
 * letters between them; the answer comes back as a letter.
 */
import { type Books, booksOf } from '../access/books.ts'
import type { House } from '../access/house.ts'
import { mayTake } from '../access/may-take.ts'
import type { Reader } from '../access/reader.ts'
import { type Story, storyOf } from '../access/story.ts'
import { above } from '../access/unit-tree.ts'
import { type Id, newId } from '../base/id.ts'
import { ok, type Result, refuse } from '../base/result.ts'
import type { KernelData } from '../declare/kernel.ts'
import { asked, type Register } from '../declare/register.ts'
import type { Entry } from '../ledger/entry.ts'
import { replay } from '../ledger/replay.ts'
import type { RecordAnswer } from '../questions/answers/matter.ts'
import { findMatter } from '../questions/find-matter.ts'
import type { Tx } from '../store/pool.ts'
import { append, type Draft } from './append.ts'
import type { Took } from './take-step.ts'
import { alsoSee, writing } from './writing.ts'

type Letter = KernelData['letter']
type Added = Draft['added'][number]

/** Send the matter on, after its step was taken. Refused: `no-unit` (nobody above, or none named), `unknown-register`. */
export async function refer(
  tx: Tx,
  house: House,
  reader: Reader,
  took: Took,
  refers: NonNullable<Register['steps'][string]['refers']>,
): Promise<Result<Id>> {
  const { books } = took
  const story = (await storyOf(house, tx, reader.unit, took.matter))!
  const to = refers.to === 'parent' ? above(books.units, reader.unit)?.id : unitAsked(took)
  if (to === undefined || !books.titles.has(to))
    return refuse({ code: 'no-unit', context: { step: took.register.steps[took.entry.step]?.title } })
  const register = house.registers.find(refers.register)
  if (!register?.steps[refers.step]) return refuse({ code: 'unknown-register' })
  await alsoSee(tx, [reader.unit, to])
  const theirs = await booksOf(house, tx, to)
  const matter = newId(house.clock.ms())
  const now = replay(story.register, story.entries, books.count)
  const carried = Object.fromEntries(
    asked(register, refers.step).flatMap(({ name }) => {
      const value = (now.fields as { readonly [n: string]: unknown })[name]
      return value === undefined ? [] : [[name, value]]
    }),
  )
  const at = { day: took.entry.day, at: books.now, by: reader.account, origin: 'referral' as const }
  const opening: Added = { ...at, n: 1, step: refers.step, data: carried, request: newId(house.clock.ms()) }
  const letter = (n: number, data: Letter): Added => ({ ...at, n, step: 'letter', data: { ...data }, request: newId(house.clock.ms()) })
  const arrives = letter(2, { direction: 'in', unit: reader.unit, matter: took.matter, kind: 'sent' })
  await append(tx, theirs, [{ matter, register, before: undefined, added: [opening, arrives] }])
  const leaves = letter(story.rows.length + 1, { direction: 'out', unit: to, matter, kind: 'sent' })
  await append(tx, books, [{ matter: took.matter, register: story.register, before: story, added: [leaves] }])
  return ok(matter)
}

/** The unit that the step's first unit field names. */
function unitAsked({ register, entry }: Took): number | undefined {
  const step = register.steps[entry.step]
  const name = step?.asks.map(a => a.replace('?', '')).find(a => register.fields[a]?.kind === 'unit')
  return name === undefined ? undefined : (entry.data[name] as number | undefined)
}

export interface AnswerOrder {
  readonly request: Id
  readonly matter: Id
  /** The next n, as for any step. */
  readonly n: number
  readonly kind: 'received' | 'returned' | 'answered'
  readonly text?: string
}

/** Answer a referral: the letter stands in both books. Refused: `not-found` (no referral came in that this reader may find), `not-allowed`, `stale`. */
export async function answerReferral(house: House, reader: Reader, order: AnswerOrder): Promise<Result<RecordAnswer>> {
  return await writing(house, [reader.unit], async tx => {
    const books = await booksOf(house, tx, reader.unit)
    const story = (await findMatter(tx, house, reader, order.matter))?.story
    const came = story?.entries.findLast(e => e.step === 'letter' && e.data['direction'] === 'in' && e.data['kind'] === 'sent')
    if (!story || !came || story.unit !== reader.unit) return refuse({ code: 'not-found' })
    if (!mayTake(reader, story.register, 'letter')) return refuse({ code: 'not-allowed' })
    const done = story.rows.find(r => r.request === order.request)
    if (done) return ok({ matter: order.matter, n: done.n, warnings: [] })
    if (order.n !== story.rows.length + 1) return refuse({ code: 'stale' })
    const from = Number(came.data['unit'])
    const theirs = String(came.data['matter'])
    await writeLetter(
      tx,
      books,
      reader,
      story,
      { direction: 'out', unit: from, matter: theirs, kind: order.kind, ...(order.text && { text: order.text }) },
      order.request,
    )
    await alsoSee(tx, [reader.unit, from])
    const [theirBooks, theirStory] = await Promise.all([booksOf(house, tx, from), storyOf(house, tx, from, theirs)])
    if (!theirStory) return refuse({ code: 'not-found' })
    await writeLetter(
      tx,
      theirBooks,
      reader,
      theirStory,
      { direction: 'in', unit: reader.unit, matter: order.matter, kind: order.kind, ...(order.text && { text: order.text }) },
      order.request,
    )
    return ok({ matter: order.matter, n: order.n, warnings: [] })
  })
}

async function writeLetter(tx: Tx, books: Books, reader: Reader, story: Story, letter: Letter, request: Id): Promise<void> {
  const e: Entry = {
    n: story.rows.length + 1,
    step: 'letter',
    day: books.today,
    at: books.now,
    by: reader.account,
    origin: 'referral',
    data: { ...letter },
  }
  await append(tx, books, [{ matter: story.matter, register: story.register, before: story, added: [{ ...e, request }] }])
}
